// SPDX-License-Identifier: GPL-3.0-or-later
// Net worth day by day, cash flow by month, and what is due: only what is known.
#include "app/base/literals.h"
#include "app/details/dues.h"
#include "app/details/history.h"
#include "app/products/accounts/table.h"
#include "app/sync/schema.h"
#include "tests/kit/testaccount.h"
#include "tests/kit/teststore.h"

#include <QTest>

using namespace bursar;
using accounts::DayBalance;
using details::WorthLine;
using transactions::BankStatus;

namespace {

Day day(const char* text) { return Day::parse(text).value(); }
const Currency usd = Currency::fromCode("USD");
const Currency eur = Currency::fromCode("EUR");

DayBalance told(int account, const char* when, std::int64_t dollars, Currency currency = usd)
{
    return {{account}, day(when), {{dollars, 0}, currency}};
}

/// "2026-11-01 30|2026-11-02 31": a bar where a line begins anew.
QString dump(const WorthLine& line)
{
    QString all;
    for (const auto& point : line.points)
        all += (point.startsAnew ? u"|"_s : u" "_s) + point.day.toIso().right(2) + u'='
            + point.value.toString();
    return all;
}

struct Postings {
    transactions::Batch batch;

    Postings& add(int account, const char* when, const char* amount, const char* text,
        BankStatus status = BankStatus::Posted, Currency currency = usd)
    {
        transactions::Row row;
        row.account.value = account;
        row.day = day(when);
        row.status = status;
        row.amount = {Decimal::parse(amount).value_or(Decimal{}), currency};
        row.amountKnown = Decimal::parse(amount).has_value();
        row.description = batch.strings.add(text);
        batch.rows.push_back(row);
        return *this;
    }
    QList<details::CashFlow> flows() const
    {
        return details::cashFlowOf(batch, day("2026-10-01"), 2);
    }
};

} // namespace

class TestHistories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worthIsTheSumOfAllAccounts();
    void aMissingDayIsAGap();
    void aMissingFigureIsNoPoint();
    void otherAccountsBeginAnotherLine();
    void currenciesAreNeverAdded();
    void changeIsOfTheSameAccounts();
    void flowsAreByMonthAndCurrency();
    void transfersBetweenOwnAccountsAreLeftOut();
    void flowsLeaveOutWhatIsNotKnown();
    void dues();
    void daysAreKeptOncePerAccount();
    void anAccountOfTwoLoginsIsThereOnce();
};

void TestHistories::worthIsTheSumOfAllAccounts()
{
    const auto lines = details::worthOf({told(1, "2026-11-01", 30), told(2, "2026-11-01", -5),
        told(1, "2026-11-02", 31), told(2, "2026-11-02", -5)});
    QCOMPARE(lines.size(), 1);
    QCOMPARE(dump(lines[0]), u"|01=25 02=26"_s);
}

void TestHistories::aMissingDayIsAGap()
{
    const auto lines = details::worthOf({told(1, "2026-11-01", 30), told(1, "2026-11-03", 31)});
    QCOMPARE(dump(lines[0]), u"|01=30|03=31"_s);
}

void TestHistories::aMissingFigureIsNoPoint()
{
    const auto lines = details::worthOf({told(1, "2026-11-01", 30), told(2, "2026-11-01", 4),
        told(1, "2026-11-02", 31), told(1, "2026-11-03", 31), told(2, "2026-11-03", 5)});
    QCOMPARE(dump(lines[0]), u"|01=34|03=36"_s);
}

void TestHistories::otherAccountsBeginAnotherLine()
{
    const auto lines = details::worthOf({told(1, "2026-11-01", 30), told(1, "2026-11-02", 30),
        told(2, "2026-11-02", 1000), told(1, "2026-11-03", 30), told(2, "2026-11-03", 1000)});
    QCOMPARE(dump(lines[0]), u"|01=30|02=1030 03=1030"_s);
}

void TestHistories::currenciesAreNeverAdded()
{
    const auto lines = details::worthOf(
        {told(1, "2026-11-01", 30), told(2, "2026-11-01", 1), told(3, "2026-11-01", 7, eur)});
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].currency.code(), u"USD"_s); // more accounts
    QCOMPARE(dump(lines[0]), u"|01=31"_s);
    QCOMPARE(dump(lines[1]), u"|01=7"_s);
    QVERIFY(details::worthOf({}).isEmpty());
}

void TestHistories::changeIsOfTheSameAccounts()
{
    const auto known =
        details::worthOf({told(1, "2026-10-03", 30), told(1, "2026-11-01", 42)}).first();
    QCOMPARE(known.changeSince(30).value().toString(), u"12"_s); // a day late is about as old
    QVERIFY(!known.changeSince(10));
    const auto grown = details::worthOf(
        {told(1, "2026-10-02", 30), told(1, "2026-11-01", 42), told(2, "2026-11-01", 1000)})
                           .first();
    QVERIFY(!grown.changeSince(30));
}

void TestHistories::flowsAreByMonthAndCurrency()
{
    const auto flows = Postings()
                           .add(1, "2026-09-30", "5", "before")
                           .add(1, "2026-10-01", "100.50", "PAY")
                           .add(1, "2026-10-31", "-20", "SHOES")
                           .add(1, "2026-11-30", "-1.25", "TEA")
                           .add(2, "2026-11-01", "-9", "TEE", BankStatus::Posted, eur)
                           .flows();
    QCOMPARE(flows.size(), 2);
    QCOMPARE(flows[0].months.size(), 2);
    QCOMPARE(flows[0].months[0].in.toString(), u"100.50"_s);
    QCOMPARE(flows[0].months[0].out.toString(), u"-20"_s);
    QVERIFY(flows[0].months[1].in.isZero());
    QCOMPARE(flows[0].months[1].out.toString(), u"-1.25"_s);
    QVERIFY(flows[1].months[0].out.isZero());
    QCOMPARE(flows[1].months[1].out.toString(), u"-9"_s);
    QVERIFY(Postings().flows().isEmpty());
}

void TestHistories::transfersBetweenOwnAccountsAreLeftOut()
{
    const auto flow = Postings()
                          .add(1, "2026-10-04", "-500", "ONLINE XFER TO SAV 2207")
                          .add(2, "2026-10-05", "500.00", "ONLINE XFER FROM CHK 8123")
                          .add(1, "2026-10-06", "-70", "SHOES") // by the amount alone it is none
                          .add(2, "2026-10-06", "70", "PRIZE")
                          .add(1, "2026-10-10", "-30", "TRANSFER TO KIM") // somebody else's
                          .add(2, "2026-10-20", "30", "TRANSFER FROM ALEX") // too late
                          .flows()
                          .first();
    QCOMPARE(flow.transfers, 1);
    QCOMPARE(flow.months[0].out.toString(), u"-100"_s);
    QCOMPARE(flow.months[0].in.toString(), u"100"_s);
}

void TestHistories::flowsLeaveOutWhatIsNotKnown()
{
    const auto flow = Postings()
                          .add(1, "2026-10-04", "-500", "HOTEL", BankStatus::Pending)
                          .add(1, "2026-10-04", "", "SPLIT")
                          .add(1, "2026-10-05", "-1", "TEA")
                          .flows()
                          .first();
    QCOMPARE(flow.unknown, 1);
    QCOMPARE(flow.rows, 1);
    QCOMPARE(flow.months[0].out.toString(), u"-1"_s);
}

void TestHistories::dues()
{
    accounts::Entry loan;
    loan.account.ref.value = 4;
    loan.account.category = accounts::Category::Loan;
    loan.account.nickname = u"Auto Loan"_s;
    loan.account.currency = usd;
    details::AccountRecords records;
    records.accounts[{4}].balances = R"({"loanAccount":{"nextPaymentAmount":412.77,)"
                                     R"("nextPaymentDate":"2026-11-28","pastDueAmount":0}})";
    auto due = details::duesOf({loan}, records);
    QCOMPARE(due.size(), 1);
    QCOMPARE(due[0].day.toIso(), u"2026-11-28"_s);
    QCOMPARE(due[0].amount->value.toString(), u"412.77"_s);
    QVERIFY(due[0].amount->currency == usd);
    loan.shared = false; // nobody tells how it stands
    QVERIFY(details::duesOf({loan}, records).isEmpty());
    loan.shared = true;
    loan.account.category = accounts::Category::Deposit;
    QVERIFY(details::duesOf({loan}, records).isEmpty());
    loan.account.category = accounts::Category::LineOfCredit;
    records.accounts[{4}].balances =
        R"({"locAccount":{"minimumPaymentAmount":25,"pastDueAmount":"12.50"}})";
    due = details::duesOf({loan}, records);
    QCOMPARE(due.size(), 1);
    QVERIFY(!due[0].day.isKnown());
    QCOMPARE(due[0].pastDue->value.toString(), u"12.50"_s);
    records.accounts[{4}].balances = "{\"locAccount\":{";
    QVERIFY(details::duesOf({loan}, records).isEmpty());
}

void TestHistories::daysAreKeptOncePerAccount()
{
    const kit::TestStore store(profileSchema());
    const auto work = [](Db& db) {
        const AccountRef account = kit::accountIn(db, kit::linkIn(db));
        const Instant monday = parseInstant("2026-11-16T10:00:00Z").value();
        accounts::Balance balance;
        accounts::keepDay(db, account, balance, monday); // the bank gave no figure
        balance.kind = accounts::BalanceKind::Value;
        balance.amount = {{100, 0}, usd};
        accounts::keepDay(db, account, balance, monday);
        balance.amount.value = {200, 0};
        accounts::keepDay(db, account, balance, monday + std::chrono::hours(3));
        accounts::keepDay(db, account, balance, monday + std::chrono::hours(24));
        return accounts::loadDays(db);
    };
    auto writing = store.store->write(work);
    const auto days = kit::resultOf(writing);
    QCOMPARE(days.size(), 2);
    QCOMPARE(days.first().amount.value.toString(), u"200"_s); // the last one of the day
}

void TestHistories::anAccountOfTwoLoginsIsThereOnce()
{
    const kit::TestStore store(profileSchema());
    const auto work = [](Db& db) {
        accounts::Listed listed;
        listed.account.id.value = u"joint"_s;
        listed.account.currency = usd;
        listed.account.raw = u"{}"_s;
        listed.balance.kind = accounts::BalanceKind::Current;
        listed.balance.amount = {{100, 0}, usd};
        for (const QString& subject : {u"kim"_s, u"alex"_s}) {
            links::Link link;
            link.networkId = u"demo"_s;
            link.provider.value = u"mikomo"_s;
            link.subject = subject;
            accounts::take(db,
                {.link = links::grant(db, link),
                    .info = true,
                    .balances = true,
                    .at = parseInstant("2026-11-16T10:00:00Z").value()},
                {.accounts = {listed}});
        }
        return details::loadHistories(db, day("2026-11-16"));
    };
    auto writing = store.store->write(work);
    const auto all = kit::resultOf(writing);
    QCOMPARE(all->repeated.size(), 1);
    QCOMPARE(dump(all->worth.first()), u"|16=100"_s);
}

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"
