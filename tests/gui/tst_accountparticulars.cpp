// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers to pay with, which nobody sees by accident, and the holders, whose changes nobody
// overlooks.
#include "app/base/literals.h"
#include "app/base/secret.h"
#include "tests/gui/particularsamples.h"
#include "tests/gui/samples.h"
#include "tests/kit/fakeclock.h"
#include "ui/features/accounts/holderssection.h"
#include "ui/features/accounts/paymentsection.h"
#include "ui/features/activity/accesswords.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/errortext.h"
#include "ui/kit/reveal.h"
#include "ui/kit/secretclipboard.h"
#include "ui/kit/secretfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace bursar;
using namespace bursar::ui;
using namespace std::chrono_literals;

namespace {

const QString secret = u"48213377120946789"_s;

ShownAccount shown(int ref = 1)
{
    ShownAccount account{.now = test::sampleNow()};
    const auto all = test::sampleAccounts();
    for (const accounts::Entry& entry : *all) {
        if (entry.account.ref.value == ref)
            account.entry = entry;
    }
    const auto records = test::withParticulars(test::sampleRecords());
    for (const products::Standing& one : records->standings) {
        if (one.account == account.entry.account.ref)
            account.standings += one;
    }
    account.granted = {u"payments"_s, u"customers"_s};
    for (const Link& link : test::sampleLinks()) {
        if (link.id == account.entry.link)
            account.link = link;
    }
    account.link.state = LinkState::Active;
    return account;
}

/// Everything that a person, a screen reader or a tool tip could get out of it.
QString allTexts(const QWidget& widget)
{
    QStringList texts;
    QList<const QWidget*> all{&widget};
    for (const QWidget* each : widget.findChildren<QWidget*>())
        all += each;
    for (const QWidget* each : std::as_const(all)) {
        texts << each->accessibleName() << each->accessibleDescription() << each->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(each))
            texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(each))
            texts << button->text();
    }
    return texts.join(u'\n').remove(u'\u2009').remove(u' ');
}

/// Only what is visible.
QString words(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

QPushButton* button(const QWidget& widget, const QString& text)
{
    for (auto* each : widget.findChildren<QPushButton*>()) {
        if (each->isVisible() && each->text().startsWith(text))
            return each;
    }
    return nullptr;
}

struct Fixture {
    Fixture()
        : display(QLocale(u"en_US"_s))
        , clipboard(clock)
        , section(new PaymentSection(display, clock, clipboard))
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(section);
        section->setParticulars(test::sampleParticulars());
        section->set(shown(), display.formats());
        window.show();
        QGuiApplication::clipboard()->setText(u"something of the person's"_s);
    }
    void reveal()
    {
        button(*section, u"Show"_s)->click();
        section->take(AccountRef{1}, test::sampleNumbers());
    }
    SecretField* number() const { return section->findChildren<SecretField*>().at(1); }

    kit::FakeClock clock;
    ui::Display display;
    QWidget window;
    SecretClipboard clipboard;
    PaymentSection* section;
};

} // namespace

class TestAccountParticulars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreMasked();
    void numbersAreShownForHalfAMinute();
    void numbersGoEarly_data();
    void numbersGoEarly();
    void nothingIsShownWhileAmountsAreHidden();
    void anAnswerThatComesTooLateIsDropped();
    void copiesWithoutShowing();
    void copiesWhatIsShown();
    void leavesTheClipboardToWhoeverUsedItSince();
    void neverCopiesAnotherNumberThanPointedAt();
    void marksTheCopyAsASecret();
    void saysWhyThereAreNoNumbers_data();
    void saysWhyThereAreNoNumbers();
    void saysWhyTheBankDidNotAnswer();
    void namesHolders();
    void aChangeIsShownUntilItIsSeen();
    void asksAgain();
    void theActivitySaysItInWords();
};

void TestAccountParticulars::numbersAreMasked()
{
    Fixture f;
    const QString text = words(*f.section);
    QVERIFY(text.contains(u"•••• 6789"_s));
    QVERIFY(text.contains(u"ACH"_s));
    QVERIFY(text.contains(u"Token for the account number"_s));
    QVERIFY(text.contains(u"ends in 8123"_s));
    QVERIFY(!f.section->isRevealed());
    const QString all = allTexts(f.window);
    QVERIFY(!all.contains(secret));
    QVERIFY(!all.contains(u"990100017"_s));
}

void TestAccountParticulars::numbersAreShownForHalfAMinute()
{
    Fixture f;
    QSignalSpy asked(f.section, &PaymentSection::numbersRequested);
    f.reveal();
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.first().at(1).value<LedgerAct>() == LedgerAct::Shown);
    QVERIFY(f.section->isRevealed());
    QCOMPARE(f.number()->text().remove(u'\u2009'), secret);
    QVERIFY(button(*f.section, u"Hide"_s));
    QVERIFY(words(*f.section).contains(u"in 30 s"_s));
    f.clock.advance(29s);
    QVERIFY(words(*f.section).contains(u"in 1 s"_s));
    QVERIFY(allTexts(f.window).contains(secret));
    f.clock.advance(1s);
    QVERIFY(!f.section->isRevealed());
    QVERIFY(!allTexts(f.window).contains(secret));
    QVERIFY(!allTexts(f.window).contains(u"990100017"_s));
    QVERIFY(button(*f.section, u"Show"_s));
}

void TestAccountParticulars::numbersGoEarly_data()
{
    QTest::addColumn<QString>("why");
    for (const char* why :
        {"asked to", "amounts hidden", "another account", "another window", "another screen"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void TestAccountParticulars::numbersGoEarly()
{
    QFETCH(QString, why);
    Fixture f;
    f.reveal();
    QVERIFY(f.section->isRevealed());
    if (why == u"asked to")
        button(*f.section, u"Hide"_s)->click();
    if (why == u"amounts hidden")
        f.display.setAmountsHidden(true);
    if (why == u"another account")
        f.section->set(shown(5), f.display.formats());
    if (why == u"another window") {
        QEvent away(QEvent::WindowDeactivate);
        QCoreApplication::sendEvent(&f.window, &away);
    }
    if (why == u"another screen")
        f.section->hide();
    QVERIFY(!f.section->isRevealed());
    QVERIFY(!allTexts(f.window).contains(secret));
}

void TestAccountParticulars::nothingIsShownWhileAmountsAreHidden()
{
    Fixture f;
    f.display.setAmountsHidden(true);
    f.section->set(shown(), f.display.formats());
    QVERIFY(!button(*f.section, u"Show"_s)->isEnabled());
    f.display.setAmountsHidden(false);
    f.section->set(shown(), f.display.formats());
    button(*f.section, u"Show"_s)->click();
    f.display.setAmountsHidden(true); // before the bank has answered
    f.section->take(AccountRef{1}, test::sampleNumbers());
    QVERIFY(!f.section->isRevealed());
    QVERIFY(!allTexts(f.window).contains(secret));
}

void TestAccountParticulars::anAnswerThatComesTooLateIsDropped()
{
    Fixture f;
    button(*f.section, u"Show"_s)->click();
    f.section->set(shown(5), f.display.formats());
    f.section->take(AccountRef{1}, test::sampleNumbers());
    QVERIFY(!f.section->isRevealed());
    f.section->set(shown(1), f.display.formats());
    f.section->take(AccountRef{1}, test::sampleNumbers()); // nobody has asked any more
    QVERIFY(!f.section->isRevealed());
    QVERIFY(!allTexts(f.window).contains(secret));
}

void TestAccountParticulars::copiesWithoutShowing()
{
    Fixture f;
    QSignalSpy asked(f.section, &PaymentSection::numbersRequested);
    QClipboard* clipboard = QGuiApplication::clipboard();
    f.number()->copyButton()->click();
    QVERIFY(asked.first().at(1).value<LedgerAct>() == LedgerAct::Copied);
    QCOMPARE(clipboard->text(), u"something of the person's"_s); // not before it is in the ledger
    f.section->take(AccountRef{1}, test::sampleNumbers());
    QCOMPARE(clipboard->text(), secret);
    QVERIFY(!f.section->isRevealed());
    QVERIFY(!allTexts(f.window).contains(secret));
    QVERIFY(words(*f.section).contains(u"cleared in 30 seconds"_s));
    f.clock.advance(29s);
    QCOMPARE(clipboard->text(), secret);
    f.clock.advance(1s);
    QCOMPARE(clipboard->text(), QString());
    QVERIFY(words(*f.section).contains(u"was cleared"_s));
}

void TestAccountParticulars::copiesWhatIsShown()
{
    Fixture f;
    f.reveal();
    QSignalSpy noted(f.section, &PaymentSection::copyRequested);
    QSignalSpy asked(f.section, &PaymentSection::numbersRequested);
    f.section->findChildren<SecretField*>().first()->copyButton()->click();
    QCOMPARE(noted.count(), 1);
    QCOMPARE(asked.count(), 0);
    f.section->noteCopied(AccountRef{1});
    QCOMPARE(QGuiApplication::clipboard()->text(), u"990100017"_s);
    QVERIFY(f.section->isRevealed());
}

void TestAccountParticulars::leavesTheClipboardToWhoeverUsedItSince()
{
    Fixture f;
    f.number()->copyButton()->click();
    f.section->take(AccountRef{1}, test::sampleNumbers());
    QGuiApplication::clipboard()->setText(u"newer"_s);
    f.clock.advance(31s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"newer"_s);
    { // also at the end of the program
        SecretClipboard other(f.clock);
        other.put(Secret("12345"));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"12345"_s);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestAccountParticulars::neverCopiesAnotherNumberThanPointedAt()
{
    Fixture f;
    auto changed = std::make_shared<details::AllParticulars>(*test::sampleParticulars());
    changed->accounts[AccountRef{1}].networks[0].number.end = u"1111"_s; // what was read a week ago
    f.section->setParticulars(changed);
    f.number()->copyButton()->click();
    f.section->take(AccountRef{1}, test::sampleNumbers());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"something of the person's"_s);
    QVERIFY(words(*f.section).contains(u"other numbers than before"_s));
}

void TestAccountParticulars::marksTheCopyAsASecret()
{
    const std::unique_ptr<QMimeData> data(secretMimeData(Secret("12345")));
    QCOMPARE(data->text(), u"12345"_s);
#if defined(Q_OS_WIN)
    QVERIFY(data->hasFormat(u"ExcludeClipboardContentFromMonitorProcessing"_s));
    QVERIFY(data->hasFormat(u"CanIncludeInClipboardHistory"_s));
#elif !defined(Q_OS_MACOS)
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
#endif
}

void TestAccountParticulars::saysWhyThereAreNoNumbers_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("canAsk");
    QTest::newRow("not granted") << u"not granted"_s << u"consent does not cover"_s << false;
    QTest::newRow("not offered") << u"not offered"_s << u"bank does not give"_s << false;
    QTest::newRow("not read yet") << u"not read yet"_s << u"Not read yet"_s << true;
    QTest::newRow("failed") << u"failed"_s << u"bank"_s << true;
    QTest::newRow("none") << u"none"_s << u"names no way"_s << true;
    QTest::newRow("stale") << u"stale"_s << u"may be out of date"_s << true;
}

void TestAccountParticulars::saysWhyThereAreNoNumbers()
{
    QFETCH(QString, state);
    QFETCH(QString, text);
    QFETCH(bool, canAsk);
    Fixture f;
    ShownAccount account = shown();
    if (state != u"stale")
        f.section->setParticulars(std::make_shared<const details::AllParticulars>());
    const auto ofPayments = std::find_if(account.standings.begin(), account.standings.end(),
        [](const products::Standing& each) { return each.product == "payments"_L1; });
    QVERIFY(ofPayments != account.standings.end());
    products::Standing& standing = *ofPayments;
    if (state == u"not granted") {
        account.granted = {u"balances"_s};
        account.standings.clear();
    } else if (state == u"not offered") {
        standing.succeededAt.reset();
        standing.error = Error{.kind = ErrorKind::NotSupported};
    } else if (state == u"not read yet") {
        account.standings.clear();
    } else if (state == u"failed") {
        standing.error = Error{.kind = ErrorKind::ProviderDown};
    } else if (state == u"stale") {
        standing.succeededAt = test::sampleNow() - std::chrono::days(100);
    }
    f.section->set(account, f.display.formats());
    QVERIFY2(words(*f.section).contains(text), qPrintable(words(*f.section)));
    QCOMPARE(button(*f.section, u"Show"_s) != nullptr, canAsk);
    QCOMPARE(button(*f.section, u"Renew"_s) != nullptr, state == u"not granted");
}

void TestAccountParticulars::saysWhyTheBankDidNotAnswer()
{
    Fixture f;
    button(*f.section, u"Show"_s)->click();
    QVERIFY(button(*f.section, u"Asking"_s));
    f.section->fail(AccountRef{1}, Error{.kind = ErrorKind::Offline});
    QVERIFY(words(*f.section).contains(describe(ErrorKind::Offline).sentence));
    QVERIFY(button(*f.section, u"Show"_s)->isEnabled());
    ShownAccount account = shown();
    account.link.state = LinkState::SignInNeeded;
    f.section->set(account, f.display.formats());
    QVERIFY(!button(*f.section, u"Show"_s)->isEnabled());
}

void TestAccountParticulars::namesHolders()
{
    ui::Display display(QLocale(u"en_US"_s));
    HoldersSection section(display);
    section.setParticulars(test::sampleParticulars());
    section.set(shown(), display.formats());
    section.show();
    QString text = words(section);
    for (const char* line : {"Dana Rook", "Primary joint tenant",
             "62 Mill Lane\nApt 3\nNewark, DE 19711", "Home address", "3025550100", "Alex Rook",
             "Mobile", "+1 302 555 0177", "alex@example.test", "c-78"})
        QVERIFY2(text.contains(QString::fromUtf8(line)), line);
    section.set(shown(5), display.formats());
    text = words(section);
    for (const char* line : {"Rook Cabinetmaking LLC", "Company", "DE-4471902", "NAICS 337122"})
        QVERIFY2(text.contains(QString::fromUtf8(line)), line);
    QVERIFY(!text.contains(u"Alex"_s));
}

void TestAccountParticulars::aChangeIsShownUntilItIsSeen()
{
    ui::Display display(QLocale(u"en_US"_s));
    HoldersSection section(display);
    section.setParticulars(test::sampleParticulars());
    section.set(shown(), display.formats());
    section.show();
    const QString text = words(section);
    for (const char* line : {"Address of Dana Rook", "4 Elm Court, Dover, DE 19901, US",
             "62 Mill Lane, Apt 3, Newark, DE 19711, US", "ask your bank"})
        QVERIFY2(text.contains(QString::fromUtf8(line)), line);
    QSignalSpy seen(&section, &HoldersSection::acknowledged);
    button(section, u"I have seen"_s)->click();
    QCOMPARE(seen.count(), 1);
    QCOMPARE(seen.first().first().value<QList<std::int64_t>>(), QList<std::int64_t>{4});
    auto after = std::make_shared<details::AllParticulars>(*test::sampleParticulars());
    after->changes.clear();
    section.setParticulars(after);
    QVERIFY(!words(section).contains(u"4 Elm Court"_s));
    QVERIFY(!button(section, u"I have seen"_s));
}

void TestAccountParticulars::asksAgain()
{
    ui::Display display(QLocale(u"en_US"_s));
    HoldersSection section(display);
    section.setParticulars(test::sampleParticulars());
    section.set(shown(), display.formats());
    section.show();
    QSignalSpy asked(&section, &HoldersSection::askRequested);
    button(section, u"Ask the bank"_s)->click();
    button(section, u"Ask the bank"_s)->click(); // once is enough
    QCOMPARE(asked.count(), 1);
    QVERIFY(words(section).contains(u"Asking the bank"_s));
    section.noteAsked(AccountRef{1}, Error{.kind = ErrorKind::Offline});
    QVERIFY(words(section).contains(describe(ErrorKind::Offline).sentence));
}

void TestAccountParticulars::theActivitySaysItInWords()
{
    CallRecord record = recordOf(LedgerAct::Shown, {1}, DataCluster::Payments,
        ProviderAccountId{u"dep-1"_s}, 2, test::sampleNow());
    QCOMPARE(resultWords(record).text, u"Shown"_s);
    QVERIFY(resultSentence(record).contains(u"full numbers shown"_s));
    record.path = u"bursar:copied/dep-1"_s;
    QCOMPARE(resultWords(record).text, u"Copied"_s);
    record.path.clear(); // erased
    QCOMPARE(resultWords(record).text, u"On this computer"_s);
    record.path = u"/payments/v2/mikomo/dep-1/payment-networks"_s;
    record.http = 200;
    QCOMPARE(resultWords(record).text, u"Answered"_s);
}

QTEST_MAIN(TestAccountParticulars)
#include "tst_accountparticulars.moc"
