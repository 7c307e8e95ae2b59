// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "tests/model/tablekit.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <tuple>

using namespace bursar;
using namespace bursar::table;
using namespace bursar::table::test;
using transactions::BankStatus;
using Verdict = BalanceCheck::Verdict;
using Kind = Suspicion::Kind;

namespace {

constexpr AccountRef account{1};

Instant at(const char* iso) { return parseInstant(iso).value(); }

accounts::Reading reading(const char* day, const char* amount, const char* currency = "USD")
{
    accounts::Reading made;
    made.amount = {Decimal::parse(amount).value(), Currency::fromCode(currency)};
    made.at = at((std::string(day) + "T10:00:00Z").c_str());
    made.askedAt = made.at;
    return made;
}

AccountBalances balances(QList<accounts::Reading> readings)
{
    AccountBalances made;
    made.account = account;
    made.kind = accounts::BalanceKind::Current;
    made.readings = std::move(readings);
    made.completeTo = at("2030-01-01T00:00:00Z");
    return made;
}

Plain pending(Plain plain)
{
    plain.status = BankStatus::Pending;
    return plain;
}

/// An engine that is told rows and balances; looks at the balance after each row.
struct Books {
    Engine engine{QLocale(u"en_US"_s)};

    Books& add(transactions::DeltaPtr delta)
    {
        engine.add(std::move(delta));
        while (engine.hasWork())
            engine.work();
        return *this;
    }
    Books& set(AccountBalances known)
    {
        engine.setBalances({std::move(known)});
        return *this;
    }
    /// "—" where it is unknown.
    std::string after(std::int64_t id)
    {
        const auto view = engine.view();
        const auto money = view->balances->after(*view->rows, view->rows->find(RowId{id}));
        return money ? money->value.toString().toStdString() : "—";
    }
    std::vector<std::string> after(std::initializer_list<std::int64_t> ids)
    {
        std::vector<std::string> all;
        for (const std::int64_t id : ids)
            all.push_back(after(id));
        return all;
    }
    BalanceCheck check() { return engine.view()->balances->of(account)->check(); }
};

using Shown = std::vector<std::string>;

std::vector<std::int64_t> suspectIds(const Suspicion& suspicion)
{
    std::vector<std::int64_t> ids;
    for (const RowId id : suspicion.rows)
        ids.push_back(id.value);
    return ids;
}

using Ids = std::vector<std::int64_t>;

} // namespace

class TestBalances : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsFromTheBanksBalance();
    void whatIsOwedIsNegative();
    void pendingRowsShowWhatIsExpected();
    void rowsOfOneDayKeepTheBanksOrder();
    void unknownAmountsMakeTheRestUnknown();
    void anOlderBalanceKnowsWhatIsBeyond();
    void noQueryAndNoOrderChangesIt();
    void onlyCompleteRowsAreCounted();
    void accountsWithoutABalanceSayWhy();
    void decimalsAndCurrenciesAreKept();
    void balancesThatAgree();
    void rowsOfTheBalancesOwnDayMayBeInIt();
    void aBalanceOutOfStepIsForgiven();
    void suspects_data();
    void suspects();
    void bothSidesOfADifferenceAreRight();
    void equalsTheReference();
};

void TestBalances::initTestCase()
{
#if defined(BURSAR_SANITIZED)
    constexpr auto cases = "max_success=50";
#else
    constexpr auto cases = "max_success=300";
#endif
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", cases);
}

void TestBalances::countsFromTheBanksBalance()
{
    Books books;
    books
        .add(DeltaMaker()
                .upsert({1, "Rent", "-500.00", "2026-11-17"})
                .upsert({2, "Salary", "2981.44", "2026-11-20"})
                .upsert({3, "Water", "-118.02", "2026-11-19"})
                .upsert({4, "Tomorrow", "-1", "2026-11-22"})
                .upsert({5, "Elsewhere", "-7", "2026-11-20", "", "", 2})
                .done())
        .set(balances({reading("2026-11-20", "6204.15")}));
    QCOMPARE(
        books.after({4, 2, 3, 1, 5}), (Shown{"6203.15", "6204.15", "3222.71", "3340.73", "—"}));
    QVERIFY(books.check().verdict == Verdict::Single);
    // It follows the rows that come and go, and the next balance.
    books.add(DeltaMaker().upsert({6, "Late", "-10", "2026-11-18"}).remove(3).done());
    QCOMPARE(books.after({2, 6, 1}), (Shown{"6204.15", "3222.71", "3232.71"}));
    books.set(balances({reading("2026-11-20", "6000")}));
    QCOMPARE(books.after(2), "6000.00");
    books.add(DeltaMaker().reset().upsert({1, "Rent", "-5", "2026-11-17"}).done());
    QCOMPARE(books.after(1), "6000");
}

void TestBalances::whatIsOwedIsNegative()
{
    Books books;
    books
        .add(DeltaMaker()
                .upsert({1, "Market", "-86.13", "2026-11-17"})
                .upsert({2, "Payment received", "400", "2026-11-18"})
                .done())
        .set(balances({reading("2026-11-20", "-1918.36")}));
    QCOMPARE(books.after({2, 1}), (Shown{"-1918.36", "-2318.36"}));
}

void TestBalances::pendingRowsShowWhatIsExpected()
{
    Books books;
    books
        .add(DeltaMaker()
                .upsert({1, "Posted", "-10", "2026-11-17"})
                .upsert(pending({2, "Coffee", "-4", "2026-11-18"}))
                .upsert({3, "Posted", "-20", "2026-11-19"})
                .upsert(pending({4, "Market", "-6", "2026-11-20"}))
                .done())
        .set(balances({reading("2026-11-20", "100")}));
    QCOMPARE(books.after({4, 3, 2, 1}), (Shown{"90", "100", "116", "120"}));
    // Posted under its id: the bank's balance has it now.
    books.add(DeltaMaker().upsert({2, "Coffee", "-4", "2026-11-20"}).done());
    books.set(balances({reading("2026-11-20", "96")}));
    QCOMPARE(books.after({4, 2, 3, 1}), (Shown{"90", "96", "100", "120"}));
    // A pending row of unknown amount hides only what is expected.
    books.add(DeltaMaker().upsert(pending({4, "Market", "", "2026-11-20"})).done());
    QCOMPARE(books.after({4, 2}), (Shown{"—", "96"}));
}

void TestBalances::rowsOfOneDayKeepTheBanksOrder()
{
    Books books;
    books
        .add(DeltaMaker()
                .upsert({12, "second", "-2", "2026-11-17"})
                .upsert({11, "first", "-1", "2026-11-17"})
                .upsert({13, "third", "-3", "2026-11-17"})
                .done())
        .set(balances({reading("2026-11-17", "100")}));
    QCOMPARE(books.after({13, 12, 11}), (Shown{"100", "103", "105"}));
    // The default order of the table is the same, so each balance follows from the row below it.
    QCOMPARE(test::idsOf(*books.engine.view()), (Ids{13, 12, 11}));
}

void TestBalances::unknownAmountsMakeTheRestUnknown()
{
    Books books;
    books
        .add(DeltaMaker()
                .upsert({1, "old", "-1", "2026-11-10"})
                .upsert({2, "share split", "", "2026-11-11"})
                .upsert({3, "new", "-3", "2026-11-12"})
                .done())
        .set(balances({reading("2026-11-15", "100")}));
    QCOMPARE(books.after({3, 2, 1}), (Shown{"100", "103", "—"}));
    books.add(DeltaMaker().upsert({2, "share split", "5", "2026-11-11"}).done());
    QCOMPARE(books.after({3, 2, 1}), (Shown{"100", "103", "98"}));
    // A row without a day may have been at any time.
    books.add(DeltaMaker().upsert({4, "undated", "-9", ""}).done());
    QCOMPARE(books.after({4, 3}), (Shown{"—", "—"}));
    QVERIFY(books.check().verdict == Verdict::Undated);
}

void TestBalances::anOlderBalanceKnowsWhatIsBeyond()
{
    Books books;
    books
        .add(DeltaMaker()
                .upsert({1, "old", "-1", "2026-11-10"})
                .upsert({2, "between", "-2", "2026-11-12"})
                .upsert({3, "unknown", "", "2026-11-13"})
                .upsert({4, "between", "-4", "2026-11-14"})
                .upsert({5, "unknown", "", "2026-11-15"})
                .upsert({6, "new", "-6", "2026-11-16"})
                .done())
        .set(balances({reading("2026-11-11", "50"), reading("2026-11-17", "100")}));
    QCOMPARE(books.after({6, 5, 4, 3, 2, 1}), (Shown{"100", "106", "—", "—", "48", "50"}));
    QVERIFY(books.check().verdict == Verdict::Uncertain);
}

void TestBalances::noQueryAndNoOrderChangesIt()
{
    Books books;
    books
        .add(DeltaMaker()
                .upsert({1, "Rent", "-500.00", "2026-11-17"})
                .upsert({2, "Salary", "2981.44", "2026-11-20"})
                .done())
        .set(balances({reading("2026-11-20", "6204.15")}));
    books.engine.setFilter({parseQuery(u"rent"), {}});
    books.engine.setOrder({{Field::Amount, false}});
    QCOMPARE(books.after({1, 2}), (Shown{"3222.71", "6204.15"}));
}

void TestBalances::onlyCompleteRowsAreCounted()
{
    Books books;
    AccountBalances known = balances({reading("2026-11-18", "100"), reading("2026-11-20", "80")});
    books.add(DeltaMaker()
            .upsert({1, "oldest day that is read", "-1", "2026-11-10"})
            .upsert({2, "old", "-2", "2026-11-11"})
            .upsert({3, "between", "-4", "2026-11-18"})
            .upsert({4, "new", "-20", "2026-11-19"})
            .done());
    known.completeAfter = Day::parse("2026-11-10").value();
    books.set(known);
    QCOMPARE(books.after({4, 3, 2, 1}), (Shown{"80", "100", "104", "—"}));
    // The newest balance is known, what it counts is still being read.
    known.completeTo = at("2026-11-19T00:00:00Z");
    books.set(known);
    QCOMPARE(books.after({4, 3, 2, 1}), (Shown{"—", "—", "104", "—"}));
    known.completeTo.reset();
    books.set(known);
    QCOMPARE(books.after(2), "—");
    QVERIFY(books.check().verdict == Verdict::Reading);
}

void TestBalances::accountsWithoutABalanceSayWhy()
{
    Books books;
    books.add(DeltaMaker().upsert({1, "x", "-1", "2026-11-10"}).done());
    AccountBalances known = balances({});
    known.kind = accounts::BalanceKind::None;
    books.set(known);
    QVERIFY(books.check().verdict == Verdict::NoFigure);
    known.kind = accounts::BalanceKind::Value;
    books.set(known);
    QVERIFY(books.check().verdict == Verdict::NotASum);
    QCOMPARE(books.after(1), "—");
    books.engine.setBalances({});
    QVERIFY(!books.engine.view()->balances->of(account));
    books.add(DeltaMaker()
            .upsert({1, "x", "9000000000000000000", "2026-11-10"})
            .upsert({2, "x", "9000000000000000000", "2026-11-10"})
            .done());
    books.set(balances({reading("2026-11-20", "1")}));
    QVERIFY(books.check().verdict == Verdict::TooLarge);
    QCOMPARE(books.after(1), "—");
}

void TestBalances::decimalsAndCurrenciesAreKept()
{
    Books books;
    books
        .add(DeltaMaker()
                .upsert({1, "x", "-0.001", "2026-11-10", "", "", 1, "KWD"})
                .upsert({2, "x", "-1.5", "2026-11-11", "", "", 1, "KWD"})
                .upsert({3, "x", "-2", "2026-11-12", "", "", 1, "KWD"})
                .done())
        .set(balances({reading("2026-11-15", "10", "KWD")}));
    QCOMPARE(books.after({3, 2, 1}), (Shown{"10.000", "12.000", "13.500"}));
    const auto view = books.engine.view();
    QCOMPARE(view->balances->after(*view->rows, 0)->currency.code(), u"KWD"_s);
    // An amount of another currency is none that can be counted.
    books.add(DeltaMaker().upsert({2, "x", "-1.5", "2026-11-11", "", "", 1, "EUR"}).done());
    QCOMPARE(books.after({3, 2, 1}), (Shown{"10.000", "12.000", "—"}));
}

void TestBalances::balancesThatAgree()
{
    Books books;
    books
        .add(DeltaMaker()
                .upsert({1, "x", "-1", "2026-11-10"})
                .upsert({2, "x", "-2", "2026-11-12"})
                .upsert({3, "x", "-3", "2026-11-14"})
                .done())
        .set(balances({reading("2026-11-11", "105"), reading("2026-11-13", "103"),
            reading("2026-11-15", "100")}));
    const BalanceCheck check = books.check();
    QVERIFY(check.verdict == Verdict::Agrees);
    QCOMPARE(check.balance.value, Decimal::parse("100").value());
    QCOMPARE(toIso(check.at), u"2026-11-15T10:00:00.000Z"_s);
    QCOMPARE(toIso(check.since), u"2026-11-11T10:00:00.000Z"_s);
}

void TestBalances::rowsOfTheBalancesOwnDayMayBeInIt()
{
    // The purchase of the 11th came after the balance of that day; the fee had come before it, but
    // is the later one in the bank's list.
    Books books;
    books
        .add(DeltaMaker()
                .upsert({1, "purchase", "-7", "2026-11-11"})
                .upsert({2, "fee", "-1", "2026-11-11"})
                .upsert({3, "x", "-3", "2026-11-12"})
                .done())
        .set(balances({reading("2026-11-11", "110"), reading("2026-11-13", "100")}));
    QVERIFY(books.check().verdict == Verdict::Agrees);
    QCOMPARE(books.after({3, 2, 1}), (Shown{"100", "103", "104"}));
    // The newest balance has only some of its day's rows: the one before tells which.
    books.add(DeltaMaker()
            .upsert({4, "in it", "-5", "2026-11-13"})
            .upsert({5, "not yet", "-9", "2026-11-13"})
            .done());
    books.set(balances({reading("2026-11-12", "105"), reading("2026-11-13", "100")}));
    QVERIFY(books.check().verdict == Verdict::Agrees);
    QCOMPARE(books.after({5, 4, 3}), (Shown{"91", "100", "105"}));
}

void TestBalances::aBalanceOutOfStepIsForgiven()
{
    // The bank counted a row on the 13th that it dated to the 15th.
    Books books;
    books
        .add(DeltaMaker()
                .upsert({1, "x", "-2", "2026-11-12"})
                .upsert({2, "x", "-5", "2026-11-15"})
                .done())
        .set(balances({reading("2026-11-11", "107"), reading("2026-11-13", "100"),
            reading("2026-11-17", "100")}));
    QVERIFY(books.check().verdict == Verdict::Agrees);
    QCOMPARE(books.after({2, 1}), (Shown{"100", "105"}));
}

void TestBalances::suspects_data()
{
    // Two balances: 1000 on the 10th, and this on the 20th; rows between them.
    QTest::addColumn<QList<QStringList>>("rows"); // payee, amount, day; "?" before: pending
    QTest::addColumn<QString>("balance");
    QTest::addColumn<QString>("difference");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<int>>("ids");
    const auto row = [](const char* name, const QList<QStringList>& rows, const char* balance,
                         const char* difference, Kind kind, const QList<int>& ids) {
        QTest::newRow(name) << rows << QString::fromLatin1(balance)
                            << QString::fromLatin1(difference) << static_cast<int>(kind) << ids;
    };
    const QList<QStringList> three{{u"Market"_s, u"-86.13"_s, u"12"_s},
        {u"Coffee"_s, u"-4.75"_s, u"13"_s}, {u"Salary"_s, u"500"_s, u"15"_s}};
    const auto with = [&three](const QStringList& more) {
        QList<QStringList> all = three;
        all.append(more);
        return all;
    };

    row("booked twice", with({u"Market"_s, u"-86.13"_s, u"14"_s}), "1409.12", "86.13",
        Kind::Duplicate, {1, 4});
    row("the same a fortnight later is none", with({u"Market"_s, u"-86.13"_s, u"19"_s}), "1409.12",
        "86.13", Kind::Extra, {4});
    row("a row is missing", three, "1389.12", "-20.00", Kind::Missing, {});
    row("wrong sign", with({u"Refund"_s, u"-30"_s, u"14"_s}), "1439.12", "60.00", Kind::WrongSign,
        {4});
    row("the balance's sign", three, "-1409.12", "-2818.24", Kind::BalanceSign, {});
    row("pending counted by the bank", with({u"? Hotel"_s, u"-90"_s, u"18"_s}), "1319.12", "-90.00",
        Kind::PendingCounted, {4});
    row("one too many", with({u"Ghost"_s, u"-12.34"_s, u"14"_s}), "1409.12", "12.34", Kind::Extra,
        {4});
    row("two too many",
        three
            + QList<QStringList>{{u"Ghost"_s, u"-12.34"_s, u"14"_s},
                {u"Spook"_s, u"-7"_s, u"16"_s}},
        "1409.12", "19.34", Kind::Extra, {4, 5});
    row("three too many",
        three
            + QList<QStringList>{{u"Ghost"_s, u"-12.34"_s, u"14"_s}, {u"Spook"_s, u"-7"_s, u"16"_s},
                {u"Spirit"_s, u"-100.01"_s, u"17"_s}},
        "1409.12", "119.35", Kind::Extra, {4, 5, 6});
}

void TestBalances::suspects()
{
    QFETCH(QList<QStringList>, rows);
    QFETCH(QString, balance);
    QFETCH(QString, difference);
    QFETCH(int, kind);
    QFETCH(QList<int>, ids);
    DeltaMaker maker;
    std::int64_t id = 0;
    for (const QStringList& each : rows) {
        Plain plain{
            ++id, each[0].toStdString(), each[1].toStdString(), "2026-11-" + each[2].toStdString()};
        maker.upsert(each[0].startsWith(u'?') ? pending(plain) : plain);
    }
    // Before and behind the two balances, as if it were one of the rows that are looked for.
    maker.upsert({100, "Market", "-86.13", "2026-11-08"});
    maker.upsert({101, "Market", "-86.13", "2026-11-21"});
    Books books;
    books.add(maker.done())
        .set(balances({reading("2026-11-10", "1000"),
            reading("2026-11-20", balance.toLatin1().constData())}));
    const BalanceCheck check = books.check();
    QVERIFY(check.verdict == Verdict::Differs);
    QCOMPARE(check.difference.value.toString(), difference);
    QCOMPARE(toIso(check.since), u"2026-11-10T10:00:00.000Z"_s);
    QCOMPARE(toIso(check.until), u"2026-11-20T10:00:00.000Z"_s);
    QCOMPARE(static_cast<int>(check.suspicion.kind), kind);
    QCOMPARE(suspectIds(check.suspicion), Ids(ids.begin(), ids.end()));
}

void TestBalances::bothSidesOfADifferenceAreRight()
{
    Books books;
    books
        .add(DeltaMaker()
                .upsert({1, "x", "-1", "2026-11-09"})
                .upsert({2, "x", "-2", "2026-11-12"})
                .upsert({3, "x", "-3", "2026-11-14"})
                .upsert({4, "x", "-4", "2026-11-16"})
                .done())
        .set(balances({reading("2026-11-10", "200"), reading("2026-11-13", "150"),
            reading("2026-11-15", "147"), reading("2026-11-17", "143")}));
    // What came before the difference is counted from the balance before it.
    QCOMPARE(books.after({4, 3, 2, 1}), (Shown{"143", "147", "150", "200"}));
    const BalanceCheck check = books.check();
    QVERIFY(check.verdict == Verdict::Differs);
    QCOMPARE(check.difference.value.toString(), u"-48"_s); // the shortest stretch of days with it
    QCOMPARE(toIso(check.since), u"2026-11-10T10:00:00.000Z"_s);
    QCOMPARE(toIso(check.until), u"2026-11-13T10:00:00.000Z"_s);
    QCOMPARE(check.balance.value.toString(), u"143"_s);
}

namespace {

/// As one would write it if time did not matter: for one balance, by adding up.
std::string expected(const std::map<std::int64_t, Plain>& rows, std::int64_t of,
    const std::string& balanceDay, std::int64_t balance)
{
    const auto cents = [](const Plain& row) -> std::optional<std::int64_t> {
        if (row.amount.empty() || row.currency != "USD")
            return {};
        return Decimal::parse(row.amount)->rescaled(2)->mantissa;
    };
    std::vector<const Plain*> order;
    for (const auto& [id, row] : rows) {
        if (row.account == 1)
            order.push_back(&row);
    }
    std::sort(order.begin(), order.end(), [](const Plain* a, const Plain* b) {
        return std::tie(a->day, a->id) < std::tie(b->day, b->id);
    });
    const auto place =
        std::find_if(order.begin(), order.end(), [of](const Plain* row) { return row->id == of; });
    if (place == order.end())
        return "—";
    const bool isPendingRow = (*place)->status == BankStatus::Pending;
    std::optional<std::int64_t> value = balance;
    const auto take = [&value, &cents](const Plain& row, int sign) {
        const auto amount = cents(row);
        value = value && amount ? std::optional(*value + sign * *amount) : std::nullopt;
    };
    for (auto row = place + 1; row != order.end(); ++row) {
        if ((*row)->status == BankStatus::Posted && (*row)->day <= balanceDay)
            take(**row, -1);
    }
    for (auto row = order.begin(); row != place + 1; ++row) {
        if ((*row)->status == BankStatus::Posted && (*row)->day > balanceDay)
            take(**row, 1);
        if (isPendingRow && (*row)->status == BankStatus::Pending)
            take(**row, 1);
    }
    return value ? Decimal{*value, 2}.toString().toStdString() : "—";
}

} // namespace

void TestBalances::equalsTheReference()
{
    const bool ok = rc::check([] {
        const auto below = [](int end) {
            return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, end));
        };
        std::map<std::int64_t, Plain> rows;
        Books books;
        const int days = below(12) + 2;
        const int unknowns = below(3) == 0 ? 8 : 1000; // one row of so many
        const auto dayOf = [](int day) {
            return "2026-11-" + std::string(day < 9 ? "0" : "") + std::to_string(day + 1);
        };
        std::string balanceDay = dayOf(days / 2);
        std::int64_t balance = 12'345;
        for (int step = 0; step < 6; ++step) {
            DeltaMaker maker;
            for (int i = below(step == 0 ? 200 : 12); i > 0; --i) {
                const std::int64_t id = below(150) + 1;
                if (below(6) == 0) {
                    maker.remove(id);
                    continue;
                }
                Plain row{id, "x", std::to_string(below(400) - 200) + ".5", dayOf(below(days))};
                row.account = id % 5 == 0 ? 2 : 1;
                if (below(unknowns) == 0)
                    row.amount.clear();
                if (below(unknowns) == 0)
                    row.currency = "EUR";
                if (below(6) == 0)
                    row.status = BankStatus::Pending;
                maker.upsert(row);
            }
            const auto delta = maker.done();
            // As the engine takes it: removals first.
            for (const RowId id : delta->removed)
                rows.erase(id.value);
            for (const transactions::Row& each : delta->upserts.rows) {
                Plain row{each.id.value, "x",
                    each.amountKnown ? each.amount.value.toString().toStdString() : "",
                    each.day.toIso().toStdString()};
                row.account = each.account.value;
                row.currency = each.amount.currency.code().toStdString();
                row.status = each.status;
                rows[row.id] = row;
            }
            books.add(delta);
            if (below(3) == 0 || step == 0) {
                balanceDay = dayOf(below(days));
                balance = below(100'000);
                books.set(balances({reading(
                    balanceDay.c_str(), Decimal{balance, 2}.toString().toLatin1().constData())}));
            }
            if (below(2) == 0)
                books.engine.setFilter({parseQuery(u"amount:>0"), {}});
            const auto view = books.engine.view();
            for (const auto& [id, row] : rows) {
                const auto money = view->balances->after(*view->rows, view->rows->find(RowId{id}));
                const std::string made =
                    money ? money->value.rescaled(2).value().toString().toStdString() : "—";
                RC_ASSERT(made == expected(rows, id, balanceDay, balance));
            }
        }
    });
    QVERIFY(ok);
}

QTEST_GUILESS_MAIN(TestBalances)
#include "tst_table_balances.moc"
