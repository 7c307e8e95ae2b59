// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/cancel.h"
#include "app/base/clock.h"
#include "app/base/day.h"
#include "app/base/decimal.h"
#include "app/base/literals.h"
#include "app/base/money.h"
#include "app/base/secret.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bursar;

class TestBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decimalReadsJsonNumbers_data();
    void decimalReadsJsonNumbers();
    void decimalRefusesWhatIsNotExact_data();
    void decimalRefusesWhatIsNotExact();
    void decimalRoundTrips();
    void decimalSumIsExactAndCommutes();
    void decimalOrderAgreesWithItsSortKey();
    void currencyPacksAndUnpacks();
    void aGuardThatIsGoneMeansNoCall();
    void dayNeverMoves_data();
    void dayNeverMoves();
    void instantReadsOffsetsAndFractions_data();
    void instantReadsOffsetsAndFractions();
    void secretIsWipedOnMove();
    void cancelRunsActionsOnce();
};

void TestBase::decimalReadsJsonNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << "-42.18"_ba << u"-42.18"_s;
    QTest::newRow("keeps its decimals") << "1800.00"_ba << u"1800.00"_s;
    QTest::newRow("whole") << "7"_ba << u"7"_s;
    QTest::newRow("exponent") << "1e3"_ba << u"1000"_s;
    QTest::newRow("negative exponent") << "12.5E-3"_ba << u"0.0125"_s;
    QTest::newRow("zero") << "0.00"_ba << u"0.00"_s;
    QTest::newRow("minus zero") << "-0"_ba << u"0"_s;
    QTest::newRow("trailing zeros beyond any scale")
        << "1.5000000000000000000000000"_ba << u"1.500000000000000000"_s;
    QTest::newRow("fund units") << "40.123456789012"_ba << u"40.123456789012"_s;
    QTest::newRow("largest") << "9223372036854775807"_ba << u"9223372036854775807"_s;
}

void TestBase::decimalReadsJsonNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, shown);
    const auto value = Decimal::parse(text.toStdString());
    QVERIFY(value.has_value());
    QCOMPARE(value->toString(), shown);
}

void TestBase::decimalRefusesWhatIsNotExact_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* bad : {"", "-", ".5", "5.", "1..2", "1,5", "abc", "1e", "1e99999", "NaN", "+1",
             "9223372036854775808", "0.1234567890123456789", " 1", "1 "})
        QTest::newRow(bad) << QByteArray(bad);
}

void TestBase::decimalRefusesWhatIsNotExact()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Decimal::parse(text.toStdString()).has_value());
}

void TestBase::decimalRoundTrips()
{
    const bool ok = rc::check("text of a decimal reads back as itself", [] {
        const Decimal value{*rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'000),
            *rc::gen::inRange<std::uint8_t>(0, 12)};
        const auto again = Decimal::parse(value.toString().toStdString());
        RC_ASSERT(again.has_value());
        RC_ASSERT(again->mantissa == value.mantissa);
        RC_ASSERT(again->scale == value.scale);
    });
    QVERIFY(ok);
}

void TestBase::decimalSumIsExactAndCommutes()
{
    const auto tenth = Decimal::parse("0.1").value();
    const auto fifth = Decimal::parse("0.20").value();
    QCOMPARE(sum(tenth, fifth)->toString(), u"0.30"_s);
    QVERIFY(!sum(Decimal{INT64_MAX, 0}, Decimal{1, 0}).has_value());
    QVERIFY(!sum(Decimal{INT64_MAX, 0}, Decimal{1, 2}).has_value());

    const bool ok = rc::check("a + b - b is a", [] {
        const Decimal a{*rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000),
            *rc::gen::inRange<std::uint8_t>(0, 5)};
        const Decimal b{*rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000),
            *rc::gen::inRange<std::uint8_t>(0, 5)};
        RC_ASSERT(sum(a, b).value() == sum(b, a).value());
        RC_ASSERT(sum(sum(a, b).value(), b.negated()).value() == a);
    });
    QVERIFY(ok);
}

void TestBase::decimalOrderAgreesWithItsSortKey()
{
    QVERIFY(Decimal::parse("1.5").value() == Decimal::parse("1.50").value());
    QVERIFY((Decimal{INT64_MAX, 0} > Decimal{1, 18}));
    QVERIFY((Decimal{-INT64_MAX, 0} < Decimal{-1, 18}));
    const bool ok = rc::check("order by key is order by value", [] {
        const Decimal a{*rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000),
            *rc::gen::inRange<std::uint8_t>(0, 6)};
        const Decimal b{*rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000),
            *rc::gen::inRange<std::uint8_t>(0, 6)};
        RC_ASSERT((a <=> b) == (a.sortKey() <=> b.sortKey()));
    });
    QVERIFY(ok);
}

void TestBase::currencyPacksAndUnpacks()
{
    QCOMPARE(Currency::fromCode("usd").code(), u"USD"_s);
    QCOMPARE(Currency::fromCode("XAU").code(), u"XAU"_s);
    QVERIFY(!Currency::fromCode("").isKnown());
    QVERIFY(!Currency::fromCode("US").isKnown());
    QVERIFY(!Currency::fromCode("U$D").isKnown());
    QCOMPARE(Currency{}.code(), QString());
}

void TestBase::dayNeverMoves_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("date") << "2026-02-28"_ba << u"2026-02-28"_s;
    QTest::newRow("midnight UTC") << "2025-05-02T00:00:00Z"_ba << u"2025-05-02"_s;
    QTest::newRow("last second UTC") << "2025-05-02T23:59:59.999Z"_ba << u"2025-05-02"_s;
    QTest::newRow("offset") << "2025-03-09T23:30:00-10:00"_ba << u"2025-03-09"_s;
    QTest::newRow("leap day") << "2024-02-29T00:00:00Z"_ba << u"2024-02-29"_s;
    QTest::newRow("no leap day") << "2025-02-29"_ba << QString();
    QTest::newRow("long ago") << "1899-12-31"_ba << u"1899-12-31"_s;
    QTest::newRow("words") << "yesterday"_ba << QString();
    QTest::newRow("trailing rubbish") << "2025-02-28x"_ba << QString();
    QTest::newRow("empty") << ""_ba << QString();
}

void TestBase::dayNeverMoves()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, iso);
    QCOMPARE(Day::parse(text.toStdString()).value_or(Day{}).toIso(), iso);
}

void TestBase::instantReadsOffsetsAndFractions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("Z") << "2025-05-01T14:03:00Z"_ba << u"2025-05-01T14:03:00.000Z"_s;
    QTest::newRow("nanoseconds") << "2025-05-03T12:50:11.255016895Z"_ba
                                 << u"2025-05-03T12:50:11.255Z"_s;
    QTest::newRow("offset") << "2025-05-01T14:03:00+02:00"_ba << u"2025-05-01T12:03:00.000Z"_s;
    QTest::newRow("no zone is UTC") << "2025-05-01T14:03:00"_ba << u"2025-05-01T14:03:00.000Z"_s;
    QTest::newRow("date only") << "2025-05-01"_ba << QString();
    QTest::newRow("25 o'clock") << "2025-05-01T25:00:00Z"_ba << QString();
}

void TestBase::instantReadsOffsetsAndFractions()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, iso);
    const auto instant = parseInstant(text.toStdString());
    QCOMPARE(instant ? toIso(*instant) : QString(), iso);
}

void TestBase::secretIsWipedOnMove()
{
    Secret first("hunter2");
    const Secret second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the promise
    QVERIFY(second.equals(Secret("hunter2")));
    QVERIFY(!second.equals(Secret("hunter3")));
    QVERIFY(!second.equals(Secret("hunter")));
}

void TestBase::cancelRunsActionsOnce()
{
    int runs = 0;
    CancelToken token;
    {
        CancelScope scope;
        token = scope.token();
        const auto kept = token.whenCancelled([&runs] { ++runs; });
        token.whenCancelled([&runs] { runs += 100; }).reset();
        QVERIFY(!token.isCancelled());
        scope.cancel();
        scope.cancel();
        QCOMPARE(runs, 1);
    }
    QVERIFY(token.isCancelled());
    const auto late = token.whenCancelled([&runs] { ++runs; });
    QCOMPARE(runs, 2);
}

void TestBase::aGuardThatIsGoneMeansNoCall()
{
    using namespace std::chrono_literals;
    SystemClock clock;
    int calls = 0;
    std::shared_ptr<void> given = clock.callAfter(0ms, [&calls] { ++calls; });
    given.reset(); // before the loop turns
    bool isLater = false;
    const auto later = clock.callAfter(1ms, [&isLater] { isLater = true; });
    QTRY_VERIFY(isLater);
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
