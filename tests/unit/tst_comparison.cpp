// SPDX-License-Identifier: GPL-3.0-or-later
// A statement's text beside the transactions of its period.
#include "app/base/literals.h"
#include "app/products/statements/comparison.h"

#include <QTest>

using namespace bursar;
using statements::Comparison;
using Outcome = statements::Comparison::Outcome;
using transactions::BankStatus;

namespace {

Day day(const char* text) { return Day::parse(text).value(); }

struct Rows {
    transactions::Batch batch;

    Rows& add(const char* when, const char* amount, const char* text,
        BankStatus status = BankStatus::Posted)
    {
        transactions::Row row;
        row.id.value = static_cast<std::int64_t>(batch.rows.size()) + 1;
        row.day = day(when);
        row.status = status;
        row.amount = {.value = Decimal::parse(amount).value_or(Decimal{}),
            .currency = Currency::fromCode("USD")};
        row.amountKnown = Decimal::parse(amount).has_value();
        row.description = batch.strings.add(text);
        batch.rows.push_back(row);
        return *this;
    }
};

Comparison compared(const QStringList& text, const Rows& rows)
{
    return statements::compare(statements::readPrinted(text, day("2026-10-31")), rows.batch);
}

const QString period = u"Statement period 1 Oct 2026 - 31 Oct 2026"_s;

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPeriods_data();
    void readsPeriods();
    void readsLines_data();
    void readsLines();
    void findsWhatIsThere();
    void namesWhatIsInOneOnly();
    void takesEachLineOnce();
    void allowsAFewDaysForTheSameWords();
    void looksPastARunningBalance();
    void leavesOutWhatIsNotPosted();
    void saysWhenItCannotTell_data();
    void saysWhenItCannotTell();
};

void TestComparison::readsPeriods_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const QString october = u"2026-10-01 2026-10-31"_s;
    QTest::newRow("words") << u"Statement period 1 Oct 2026 - 31 Oct 2026"_s << october;
    QTest::newRow("year once") << u"Statement period 1 Oct \u2013 31 Oct 2026"_s << october;
    QTest::newRow("american") << u"October 1, 2026 through October 31, 2026"_s << october;
    QTest::newRow("american once") << u"Oct 1 to Oct 31, 2026"_s << october;
    QTest::newRow("slashes") << u"10/01/2026 - 10/31/2026"_s << october;
    QTest::newRow("short year") << u"Opening/Closing Date 10/01/26 - 10/31/26"_s << october;
    QTest::newRow("ISO") << u"2026-10-01 to 2026-10-31"_s << october;
    QTest::newRow("over new year") << u"Dec 20 - Jan 19, 2027"_s << u" "_s;
    QTest::newRow("another one") << u"Data from 1 Jan 2020 to 31 Jan 2020"_s << u" "_s;
    QTest::newRow("one day") << u"Made on 31 Oct 2026"_s << u" "_s;
    QTest::newRow("no date") << u"Page 1 of 2, 99/99/2026 - 88/88/2026"_s << u" "_s;
}

void TestComparison::readsPeriods()
{
    QFETCH(const QString, line);
    QFETCH(const QString, expected);
    const auto read = statements::readPrinted({u"Mikomo Bank"_s, line}, day("2026-10-31"));
    QCOMPARE(QString(read.from.toIso() + u' ' + read.to.toIso()), expected);
}

void TestComparison::readsLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected"); // days, then amounts; empty: no transaction
    QTest::newRow("ISO") << u"2026-10-03 GREEN BASKET 204 -$86.10 $1,502.11"_s
                         << u"2026-10-03 86.10 1502.11"_s;
    QTest::newRow("two days") << u"10/03 10/05 GREEN BASKET 86.10"_s
                              << u"2026-10-03 2026-10-05 86.10"_s;
    QTest::newRow("words") << u"Oct 3 GREEN BASKET (86.10)"_s << u"2026-10-03 86.10"_s;
    QTest::newRow("yen") << u"3 Oct 2026 SUSHI 1,200 JPY"_s << u"2026-10-03 1200"_s;
    QTest::newRow("day in the text")
        << u"2026-10-05 CHECK OF 10/03 86.10"_s << u"2026-10-05 86.10"_s;
    QTest::newRow("bought before")
        << u"09/29 10/01 SHOES 40.00"_s << u"2026-09-29 2026-10-01 40.00"_s;
    QTest::newRow("no day") << u"Payments and credits $86.10"_s << QString();
    QTest::newRow("no amount") << u"10/03 See page 2"_s << QString();
    QTest::newRow("balance") << u"10/01 Beginning balance $1,502.11"_s << QString();
    QTest::newRow("another year") << u"10/03/2025 GREEN BASKET 86.10"_s << QString();
}

void TestComparison::readsLines()
{
    QFETCH(const QString, line);
    QFETCH(const QString, expected);
    const auto read = statements::readPrinted({period, line}, day("2026-10-31"));
    QStringList parts;
    for (const auto& each : read.lines) {
        for (const Day printed : each.days)
            parts += printed.toIso();
        for (const Decimal amount : each.amounts)
            parts += amount.toString();
    }
    QCOMPARE(parts.join(u' '), expected);
}

void TestComparison::findsWhatIsThere()
{
    const auto result = compared({period, u"10/03 GREEN BASKET 86.10"_s, u"10/04 RENT -1,200.00"_s},
        Rows().add("2026-10-03", "-86.1", "GREEN BASKET").add("2026-10-04", "1200", "Landlord"));
    QVERIFY(result.agrees());
    QCOMPARE(result.found, 2);
    QCOMPARE(result.total, 2);
}

void TestComparison::namesWhatIsInOneOnly()
{
    const auto result = compared({period, u"10/03 GREEN BASKET 86.10"_s, u"10/04 RENT 1,200.00"_s},
        Rows()
            .add("2026-10-03", "-86.10", "GREEN BASKET")
            .add("2026-10-31", "-5.00", "FEE")
            .add("2026-11-01", "-7.00", "NEXT MONTH"));
    QVERIFY(result.outcome == Outcome::Compared);
    QCOMPARE(result.found, 1);
    QCOMPARE(result.total, 2);
    QCOMPARE(result.notInStatement.size(), 1);
    QCOMPARE(result.notInStatement[0].row.value, 2);
    QCOMPARE(result.notInBursar, QStringList{u"10/04 RENT 1,200.00"_s});
}

void TestComparison::takesEachLineOnce()
{
    const auto result = compared({period, u"10/03 COFFEE 4.00"_s, u"10/03 TEA 4.00"_s},
        Rows()
            .add("2026-10-03", "-4.00", "JUICE")
            .add("2026-10-03", "-4.00", "TEA")
            .add("2026-10-03", "-4.00", "COFFEE"));
    QCOMPARE(result.found, 2);
    QCOMPARE(result.notInStatement.size(), 1);
    QCOMPARE(result.notInStatement[0].row.value, 1); // the one that no line names
}

void TestComparison::allowsAFewDaysForTheSameWords()
{
    const QStringList text{period, u"10/03 GREEN BASKET 86.10"_s, u"10/10 SHOES 40.00"_s};
    QVERIFY(compared(text,
        Rows().add("2026-10-05", "-86.10", "Green Basket 204").add("2026-10-10", "-40.00", "x"))
            .agrees());
    const auto result = compared(
        text, Rows().add("2026-10-05", "-86.10", "Shell").add("2026-10-10", "-40.00", "SHOES"));
    QCOMPARE(result.found, 1);
    QCOMPARE(result.notInBursar.size(), 1);
}

void TestComparison::looksPastARunningBalance()
{
    const auto result =
        compared({period, u"10/03 GREEN BASKET -86.10 500.00"_s, u"10/04 RENT -100.00 400.00"_s},
            Rows().add("2026-10-03", "-86.10", "").add("2026-10-04", "-100.00", ""));
    QVERIFY(result.agrees());
}

void TestComparison::leavesOutWhatIsNotPosted()
{
    const auto result = compared({period, u"10/03 GREEN BASKET 86.10"_s},
        Rows()
            .add("2026-10-03", "-86.10", "GREEN BASKET")
            .add("2026-10-30", "-9.00", "HOTEL", BankStatus::Pending)
            .add("2026-10-12", "", "SHARE SPLIT"));
    QVERIFY(result.agrees());
    QCOMPARE(result.total, 1);
    QCOMPARE(result.withoutAmount, 1);
}

void TestComparison::saysWhenItCannotTell_data()
{
    QTest::addColumn<QStringList>("text");
    QTest::addColumn<bool>("hasRows");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, const QStringList& text, bool hasRows, Outcome outcome) {
        QTest::newRow(name) << text << hasRows << int(outcome);
    };
    row("pictures only", {u" "_s}, true, Outcome::NoText);
    row("no period", {u"10/03 GREEN BASKET 86.10"_s}, true, Outcome::NoPeriod);
    row("columns one after the other", {period, u"10/03"_s, u"86.10"_s}, true, Outcome::NoLines);
    row("nothing fits", {period, u"10/03 GREEN BASKET 8610.00"_s}, true, Outcome::NoLines);
    row("nothing at all", {period}, false, Outcome::Nothing);
}

void TestComparison::saysWhenItCannotTell()
{
    QFETCH(const QStringList, text);
    QFETCH(const bool, hasRows);
    QFETCH(const int, expected);
    Rows rows;
    if (hasRows)
        rows.add("2026-10-03", "-86.10", "GREEN BASKET");
    QCOMPARE(int(compared(text, rows).outcome), expected);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
