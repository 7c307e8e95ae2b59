// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets is what is asked for, and the page says what follows from it.
#include "app/base/literals.h"
#include "tests/gui/samples.h"
#include "ui/features/settings/datasection.h"
#include "ui/features/settings/looksection.h"
#include "ui/features/settings/networkssection.h"
#include "ui/features/settings/refreshsection.h"
#include "ui/kit/button.h"
#include "ui/kit/formats.h"

#include <QCheckBox>
#include <QComboBox>
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
    QVERIFY(!buttons.isEmpty());
    buttons.first()->click();
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

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
