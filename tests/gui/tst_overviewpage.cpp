// SPDX-License-Identifier: GPL-3.0-or-later
// The overview: what needs the person and what can be done about it, the accounts and their age.
#include "app/base/literals.h"
#include "tests/gui/consentsamples.h"
#include "tests/gui/historysamples.h"
#include "tests/gui/samples.h"
#include "tests/kit/statuswords.h"
#include "ui/features/overview/attentiontext.h"
#include "ui/features/overview/chartcard.h"
#include "ui/features/overview/overviewpage.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/figurelabel.h"
#include "ui/kit/label.h"

#include <QAccessible>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace bursar;
using namespace bursar::ui;

namespace {

struct Shown {
    Shown()
        : page(display)
    {
        page.resize(1'100, 800);
        page.show();
    }
    void set(const QList<attention::Item>& items)
    {
        page.set({.accounts = test::sampleAccounts(),
            .attention = items,
            .links = test::sampleLinks(),
            .now = test::sampleNow()});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(); // a layout shows what came into it from there
    }
    bool says(const QString& words) const
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    QTableWidget* table() const { return page.findChild<QTableWidget*>(u"overviewAccounts"_s); }

    ui::Display display{QLocale(u"en_US"_s)};
    OverviewPage page;
};

} // namespace

class TestOverviewPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyItSaysWhatToDo();
    void eachItemCanBeActedOnAndPutAway();
    void nothingToDoIsSaid();
    void everyKindHasItsWords();
    void aFailureOffersWhatHelps();
    void noWordsNameAnAmount();
    void accountsHaveTheirAge();
    void hiddenAmountsStayHidden();
    void aRowLeadsToItsAccount();
    void everyButtonHasANameOfItsOwn();
    void dueAmountsCanBeHidden();
    void chartsHaveTheirFigures();
    void unknownMonthsAreNotZero();
    void aRangeShowsItsDaysOnly();
    void currenciesAreChosenNotAdded();
    void whatIsNotThereIsSaid();
    void anAccountOfTwoLoginsCountsOnce();
};

void TestOverviewPage::emptyItSaysWhatToDo()
{
    Shown shown;
    const QSignalSpy asked(&shown.page, &OverviewPage::linkRequested);
    QVERIFY(shown.says(u"Nothing to show yet"_s));
    for (Button* button : shown.page.findChildren<Button*>()) {
        if (button->isVisible())
            button->click();
    }
    QCOMPARE(asked.size(), 1);
}

void TestOverviewPage::eachItemCanBeActedOnAndPutAway()
{
    Shown shown;
    const auto items = test::sampleAttention(false);
    shown.set(items);
    const QSignalSpy acted(&shown.page, &OverviewPage::acted);
    const QSignalSpy dismissed(&shown.page, &OverviewPage::dismissed);
    const auto acts = shown.page.findChildren<Button*>(u"attentionAct"_s);
    const auto dismisses = shown.page.findChildren<Button*>(u"attentionDismiss"_s);
    QCOMPARE(acts.size(), items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        acts[i]->click();
        dismisses[i]->click();
        QCOMPARE(acted[i].first().value<attention::Item>().fact, items[i].fact);
        QCOMPARE(dismissed[i].first().toString(), items[i].fact);
    }
}

void TestOverviewPage::nothingToDoIsSaid()
{
    Shown shown;
    shown.set({});
    QVERIFY(shown.says(u"Nothing needs you now"_s));
    shown.set(test::sampleAttention(false));
    QVERIFY(!shown.says(u"Nothing needs you now"_s));
}

void TestOverviewPage::everyKindHasItsWords()
{
    QStringList sentences;
    for (const attention::Item& item : test::sampleAttention(true)) {
        const QString pill = overviewtext::attentionPill(item);
        QVERIFY(!pill.isEmpty());
        using attention::Kind;
        const bool isStatus = item.kind == Kind::RevocationRetrying
            || item.kind == Kind::RevocationNotConfirmed || item.kind == Kind::RevokedAtBank
            || item.kind == Kind::SignInNeeded || item.kind == Kind::Expired
            || item.kind == Kind::EndsSoon;
        // A consent's state has the same words wherever it is told.
        QVERIFY2(!isStatus || kit::statusWords().contains(pill), qPrintable(pill));
        QVERIFY(!overviewtext::attentionAction(item).isEmpty());
        const QString sentence = overviewtext::attentionSentence(item);
        QVERIFY(!sentence.isEmpty() && !sentences.contains(sentence));
        sentences += sentence;
    }
    QCOMPARE(sentences.size(), static_cast<int>(attention::Kind::NewDocuments) + 1);
}

void TestOverviewPage::aFailureOffersWhatHelps()
{
    const auto action = [](ErrorKind kind) {
        return overviewtext::attentionAction(
            {.kind = attention::Kind::ReadingFailed, .error = Error{.kind = kind}});
    };
    QCOMPARE(action(ErrorKind::ProviderDown), u"Try again"_s);
    QCOMPARE(action(ErrorKind::ClientRejected), u"Check the credentials"_s);
    // A pause goes by of itself, and a strange answer has details to be read.
    QCOMPARE(action(ErrorKind::RateLimited), u"Show the institution"_s);
    QCOMPARE(action(ErrorKind::BadPayload), u"Show the institution"_s);
}

void TestOverviewPage::noWordsNameAnAmount()
{
    // They are shown on the desktop, too, where amounts are not hidden.
    for (const attention::Item& item : test::sampleAttention(true))
        QVERIFY(!overviewtext::attentionSentence(item).contains(u'$'));
}

void TestOverviewPage::accountsHaveTheirAge()
{
    Shown shown;
    shown.set({});
    const auto entries = test::sampleAccounts();
    QCOMPARE(shown.table()->rowCount(), entries->size());
    const Formats& formats = shown.display.formats();
    for (int row = 0; row < shown.table()->rowCount(); ++row) {
        const accounts::Entry& entry = (*entries)[row];
        const auto asOf = entry.balance.asOf ? entry.balance.asOf : entry.askedAt;
        QCOMPARE(shown.table()->item(row, 2)->text(), formats.age(asOf, test::sampleNow()));
        if (entry.balance.kind == accounts::BalanceKind::None)
            QCOMPARE(shown.table()->item(row, 3)->text(), u"—"_s); // unknown is not zero
    }
}

void TestOverviewPage::hiddenAmountsStayHidden()
{
    Shown shown;
    shown.display.setAmountsHidden(true);
    shown.set({});
    for (int row = 0; row < shown.table()->rowCount(); ++row) {
        const QString text = shown.table()->item(row, 3)->text();
        QVERIFY2(text == u"•••"_s || text == u"—"_s, qPrintable(text));
    }
}

void TestOverviewPage::aRowLeadsToItsAccount()
{
    Shown shown;
    shown.set({});
    const QSignalSpy chosen(&shown.page, &OverviewPage::accountChosen);
    Q_EMIT shown.table()->activated(shown.table()->model()->index(1, 0));
    QCOMPARE(chosen.first().first().value<AccountRef>(), test::sampleAccounts()->at(1).account.ref);
}

void TestOverviewPage::everyButtonHasANameOfItsOwn()
{
    Shown shown;
    shown.set(test::sampleAttention(false));
    QStringList names;
    for (Button* button : shown.page.findChildren<Button*>()) {
        if (!button->isVisible())
            continue;
        const QString name = QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(name));
        names += name;
    }
}

void TestOverviewPage::dueAmountsCanBeHidden()
{
    Shown shown;
    shown.set(test::sampleAttention(false));
    QVERIFY(shown.says(u"in 7 day"_s));
    QVERIFY(shown.says(u"$412.77"_s));
    shown.display.setAmountsHidden(true);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QVERIFY(shown.says(u"in 7 day"_s));
    QVERIFY(!shown.says(u"412"_s));
}

namespace {

OverviewPage::State stateWithHistory()
{
    return {.accounts = test::sampleAccounts(),
        .attention = {},
        .links = test::sampleLinks(),
        .now = test::sampleNow()};
}

} // namespace

void TestOverviewPage::chartsHaveTheirFigures()
{
    Shown shown;
    shown.page.set(stateWithHistory());
    shown.page.setHistory({.histories = test::sampleHistories(), .completeAfter = {}});
    const auto* worth = shown.page.findChild<ChartCard*>(u"worthHistory"_s);
    const auto* flow = shown.page.findChild<ChartCard*>(u"cashFlow"_s);
    QVERIFY(worth && flow);
    QCOMPARE(worth->table()->rowCount(), 331 - 24); // the days that are known, and no other
    QCOMPARE(flow->table()->rowCount(), details::flowMonths);
    QCOMPARE(flow->table()->item(0, 1)->text(), u"$3,700.00"_s); // the newest month first
    QVERIFY(shown.says(u"14 transfer"_s));
    for (Button* button : flow->findChildren<Button*>())
        if (button->isVisible())
            button->click();
    QVERIFY(flow->table()->isVisible());
    shown.display.setAmountsHidden(true);
    QVERIFY(!flow->table()->isVisible());
    QVERIFY(!flow->table()->item(0, 1)->text().contains(u"3,700"_s));
    QVERIFY(shown.says(u"Amounts are hidden"_s));
}

void TestOverviewPage::unknownMonthsAreNotZero()
{
    Shown shown;
    shown.page.set(stateWithHistory());
    shown.page.setHistory({.histories = test::sampleHistories(),
        .completeAfter = details::monthOf(Day::ofInstantUtc(test::sampleNow()), -4)});
    const auto* table = shown.page.findChild<ChartCard*>(u"cashFlow"_s)->table();
    QCOMPARE(table->item(5, 1)->text(), u"\u2014"_s);
    QCOMPARE(table->item(4, 3)->text(), u"\u2014"_s); // it began within that month
    QVERIFY(table->item(3, 1)->text().startsWith(u'$'));
    QVERIFY(shown.says(u"question mark"_s));
    shown.page.setHistory({.histories = test::sampleHistories(), .completeAfter = {}});
    QVERIFY(!shown.says(u"question mark"_s));
}

void TestOverviewPage::aRangeShowsItsDaysOnly()
{
    Shown shown;
    shown.page.set(stateWithHistory());
    shown.page.setHistory({.histories = test::sampleHistories(), .completeAfter = {}});
    const auto* worth = shown.page.findChild<ChartCard*>(u"worthHistory"_s);
    auto* range = worth->findChild<QComboBox*>(u"chartRange"_s);
    QVERIFY(range->isVisible());
    range->setCurrentIndex(0);
    QCOMPARE(worth->table()->rowCount(), 31); // 30 days ago and today
    range->setCurrentIndex(2); // a year: more than there is
    QCOMPARE(worth->table()->rowCount(), 331 - 24);
    worth->findChild<QComboBox*>(u"chartCurrency"_s)->setCurrentIndex(1); // of 20 days only
    QVERIFY(!range->isVisible());
    QCOMPARE(worth->table()->rowCount(), 20);
}

void TestOverviewPage::currenciesAreChosenNotAdded()
{
    Shown shown;
    shown.page.set(stateWithHistory());
    shown.page.setHistory({.histories = test::sampleHistories(), .completeAfter = {}});
    const auto* worth = shown.page.findChild<ChartCard*>(u"worthHistory"_s);
    auto* currency = worth->findChild<QComboBox*>(u"chartCurrency"_s);
    QVERIFY(currency->isVisible());
    QVERIFY(worth->table()->item(0, 1)->text().startsWith(u'$'));
    currency->setCurrentIndex(1);
    QCOMPARE(worth->table()->item(0, 1)->text(), u"€2,500.00"_s);
    shown.page.set(stateWithHistory()); // what was chosen stays
    QCOMPARE(worth->table()->item(0, 1)->text(), u"€2,500.00"_s);
}

void TestOverviewPage::whatIsNotThereIsSaid()
{
    Shown shown;
    shown.page.set(stateWithHistory());
    QVERIFY(shown.says(u"Being put together"_s));
    const auto none = std::make_shared<const details::Histories>();
    shown.page.setHistory({.histories = none, .completeAfter = {}, .isReading = true});
    QVERIFY(shown.says(u"A bank is being read"_s));
    QVERIFY(!shown.says(u"no day yet"_s));
    shown.page.setHistory({.histories = none, .completeAfter = {}});
    QVERIFY(shown.says(u"no day yet"_s));
    QVERIFY(shown.says(u"No posted transactions"_s));
    shown.page.setHistory({.histories = nullptr, .completeAfter = {}, .hasFailed = true});
    QVERIFY(shown.says(u"could not be read"_s));
}

void TestOverviewPage::anAccountOfTwoLoginsCountsOnce()
{
    Shown shown;
    OverviewPage::State state = stateWithHistory();
    const auto net = [&shown] {
        for (const auto* label : shown.page.findChildren<FigureLabel*>())
            if (label->accessibleName().startsWith(u"Net, USD"_s))
                return label->accessibleName();
        return QString();
    };
    shown.page.set(state);
    const QString before = net();
    auto twice = *state.accounts;
    twice += twice.first();
    twice.last().account.ref.value = 99;
    state.accounts = std::make_shared<const QList<accounts::Entry>>(twice);
    auto histories = std::make_shared<details::Histories>(*test::sampleHistories());
    histories->repeated = {AccountRef{99}};
    shown.page.setHistory({.histories = histories, .completeAfter = {}});
    shown.page.set(state);
    QVERIFY(!before.isEmpty());
    QCOMPARE(net(), before);
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
