// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets is what is asked for, and the page says what follows from it.
#include "app/base/literals.h"
#include "tests/gui/samples.h"
#include "ui/features/settings/datasection.h"
#include "ui/features/settings/looksection.h"
#include "ui/features/settings/networkssection.h"
#include "ui/features/settings/refreshsection.h"
#include "ui/features/settings/servicesheet.h"
#include "ui/kit/button.h"
#include "ui/kit/formats.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace bursar;
using namespace bursar::ui;
using namespace std::chrono_literals;

namespace {

const Formats formats(QLocale(u"en_US"_s));

void chooseData(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(box->findData(data));
    Q_EMIT box->activated(box->currentIndex()); // as the hand does
}

} // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheScheduleThatWasChosen();
    void saysWhenItReadsNext();
    void showsWhatIsSet();
    void asksForCredentialsOfOneNetwork();
    void asksForAllToBeErased();
    void aServiceSecretIsNeverShownAgain();
    void aServiceSecretGoesWithItsId();
};

void TestSettingsPage::tellsTheScheduleThatWasChosen()
{
    RefreshSection section;
    section.set({.now = test::sampleNow()}, formats);
    auto* every = section.findChild<QComboBox*>();
    QCOMPARE(every->currentData().toInt(), 4);
    RefreshSchedule chosen;
    connect(&section, &RefreshSection::scheduleChosen, this,
        [&chosen](const RefreshSchedule& schedule) { chosen = schedule; });
    chooseData(every, 0);
    QCOMPARE(chosen.every, 0h);
    QVERIFY(chosen.atStart);
    section.findChild<QCheckBox*>()->click();
    QVERIFY(!chosen.atStart);
}

void TestSettingsPage::saysWhenItReadsNext()
{
    const Instant now = test::sampleNow();
    RefreshSection::State state{.now = now};
    QVERIFY(nextRefreshText(state, formats).contains(u"no institution"_s));
    state.next = now + 2h;
    QVERIFY(nextRefreshText(state, formats).contains(formats.time(now + 2h)));
    state.next = now - 1min;
    QVERIFY(nextRefreshText(state, formats).contains(u"within a minute"_s));
    state.schedule.every = 0h;
    QVERIFY(nextRefreshText(state, formats).contains(u"nothing by itself"_s));
    state.running = true;
    QVERIFY(nextRefreshText(state, formats).contains(u"Reading now"_s));
}

void TestSettingsPage::showsWhatIsSet()
{
    LookSection section;
    section.set({.language = u"de"_s, .theme = ThemeChoice::Dark, .hideAtStart = true});
    const auto boxes = section.findChildren<QComboBox*>();
    QCOMPARE(boxes.at(0)->currentData().toString(), u"de"_s);
    QCOMPARE(boxes.at(1)->currentData().toInt(), static_cast<int>(ThemeChoice::Dark));
    QVERIFY(section.findChild<QCheckBox*>()->isChecked());
    section.set({.language = u"a language that is gone"_s});
    QCOMPARE(boxes.at(0)->currentData().toString(), QString());
}

void TestSettingsPage::asksForCredentialsOfOneNetwork()
{
    NetworksSection section;
    section.set(builtInNetworks());
    QStringList asked;
    connect(&section, &NetworksSection::credentialsRequested, this,
        [&asked](const QString& id) { asked += id; });
    const auto buttons = section.findChildren<Button*>();
    QStringList serviceAsked;
    connect(&section, &NetworksSection::serviceAccountRequested, this,
        [&serviceAsked](const QString& id) { serviceAsked += id; });
    for (Button* button : buttons) {
        const bool isFirst = button->accessibleName().contains(builtInNetworks().front().name);
        if (isFirst)
            button->click();
    }
    QCOMPARE(serviceAsked, asked);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!asked.contains(u"demo"_s)); // brings its own
}

void TestSettingsPage::asksForAllToBeErased()
{
    DataSection section(u"/home/kim/bursar"_s);
    QSignalSpy asked(&section, &DataSection::eraseEverythingRequested);
    section.findChild<Button*>(u"eraseEverything"_s)->click();
    QCOMPARE(asked.size(), 1);
}

void TestSettingsPage::aServiceSecretIsNeverShownAgain()
{
    QWidget window;
    window.resize(900, 700);
    window.show();
    ServiceSheet sheet(u"Akoya"_s, {u"svc"_s, u"rec"_s, true}, &window);
    auto* secret = sheet.findChild<QLineEdit*>(u"serviceSecret"_s);
    QCOMPARE(secret->text(), QString());
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QSignalSpy saved(&sheet, &ServiceSheet::saveRequested);
    auto* save = sheet.findChild<Button*>(u"serviceSave"_s);
    save->click(); // the kept one stays
    QCOMPARE(saved.size(), 1);
    QVERIFY(sheet.takeSecret().isEmpty());
    sheet.showProblem(u"no"_s);
    QTest::keyClicks(secret, u" replaced "_s);
    save->click();
    QCOMPARE(saved.size(), 2);
    QCOMPARE(sheet.takeSecret().reveal(), QByteArray("replaced"));
    QCOMPARE(secret->text(), QString()); // nothing of it is left in the window

    // Removing is asked twice.
    QSignalSpy removed(&sheet, &ServiceSheet::removeRequested);
    auto* remove = sheet.findChild<Button*>(u"serviceRemove"_s);
    remove->click();
    QCOMPARE(removed.size(), 0);
    QVERIFY(!sheet.findChild<QLabel*>(u"serviceProblem"_s)->isHidden());
    remove->click();
    QCOMPARE(removed.size(), 1);
}

void TestSettingsPage::aServiceSecretGoesWithItsId()
{
    QWidget window;
    window.resize(900, 700);
    window.show();
    ServiceSheet sheet(u"Akoya"_s, {u"svc"_s, {}, true}, &window);
    QSignalSpy saved(&sheet, &ServiceSheet::saveRequested);
    auto* save = sheet.findChild<Button*>(u"serviceSave"_s);
    auto* clientId = sheet.findChildren<QLineEdit*>().first();
    clientId->setText(u"another"_s);
    save->click(); // the kept secret is not this one's
    QCOMPARE(saved.size(), 0);
    clientId->clear();
    save->click(); // no account any more
    QCOMPARE(saved.size(), 1);
    QTest::keyClicks(sheet.findChild<QLineEdit*>(u"serviceSecret"_s), u"s"_s);
    save->click();
    QCOMPARE(saved.size(), 1);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
