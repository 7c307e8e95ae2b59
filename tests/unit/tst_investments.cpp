// SPDX-License-Identifier: GPL-3.0-or-later
// What a bank tells of positions, and what may be said of them (akoya-api.md 4.7 and section 9).
#include "app/base/literals.h"
#include "app/products/investments/parse.h"
#include "app/products/investments/valuation.h"

#include <QTest>

using namespace bursar;
using namespace bursar::investments;

namespace {

QByteArray body(const QByteArray& holdings, const QByteArray& fields = {})
{
    return R"({"accounts":[{"investmentAccount":{"accountId":"inv-1","currency":)"
           R"({"currencyCode":"USD"},)"
        + fields + R"("holdings":[)" + holdings + "]}}]}";
}

Portfolio portfolio(const QByteArray& holdings, const QByteArray& fields = {})
{
    auto parsed = parsePortfolios(body(holdings, fields));
    if (!parsed || parsed->accounts.isEmpty())
        return {};
    return parsed->accounts.first();
}

Holding holding(const QByteArray& fields)
{
    const Portfolio one = portfolio("{" + fields + "}");
    return one.holdings.isEmpty() ? Holding{} : one.holdings.first();
}

QString text(const std::optional<Decimal>& value)
{
    return value ? value->toString() : u"unknown"_s;
}

QString nameOf(CostSource source)
{
    return QStringList{u"none"_s, u"lots"_s, u"per unit"_s, u"total"_s, u"unclear"_s}.value(
        int(source));
}

} // namespace

class TestInvestments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAPosition();
    void toleratesOddFields_data();
    void toleratesOddFields();
    void namesNumbersThatAreNone();
    void findsTheAccounts_data();
    void findsTheAccounts();
    void refusesBrokenText();
    void keysPositionsThatHaveNoId();
    void countsWhatItCannotRead();
    void takesAnAccountsErrorAsItsOwn();
    void keepsWhatItReads();
    void readsLotsInPages();

    void worksOutAWorth_data();
    void worksOutAWorth();
    void tellsTotalFromPerUnit_data();
    void tellsTotalFromPerUnit();
    void gainsOnAShortPositionWhenItFalls();
    void countsCashOnce_data();
    void countsCashOnce();
    void showsTheDifference();
    void addsNoTwoCurrencies();
    void dividesByClass();
    void neverSumsTheUnknown();
    void roundsHalvesAwayFromZero();
    void multipliesExactly();
};

void TestInvestments::readsAPosition()
{
    const Portfolio one = portfolio(
        R"({"holdingId":"h-9","symbol":"ZZTE","holdingName":"Zeta &amp; Sons","holdingType":"STOCK",
        "positionType":"LONG","units":0.12345678,"currentUnitPrice":246.9136,
        "currentUnitPriceDate":"2025-05-02T00:00:00Z","marketValue":30.48,"purchasedPrice":180.0,
        "securityId":"000000AA1","securityIdType":"CUSIP","averageCost":true,
        "assetClasses":[{"assetClass":"LARGESTOCK","percent":82.5}],
        "taxLots":[{"originalPurchaseDate":"2023-06-01T00:00:00Z","quantity":0.12345678,
        "purchasedPrice":180.0,"costBasis":22.22,"currentValue":30.48,"positionType":"LONG"}],
        "stockSecurity":{"stockType":"STOCK"}})",
        R"("currentValue":30.48,"availableCashBalance":0,"balanceAsOf":"2025-05-02T20:00:00Z",)");
    QCOMPARE(one.id.value, u"inv-1"_s);
    QCOMPARE(text(one.value), u"30.48"_s);
    QVERIFY(one.asOf.has_value());
    QCOMPARE(one.holdings.size(), 1);
    const Holding& holding = one.holdings.first();
    QCOMPARE(holding.id, u"h-9"_s);
    QCOMPARE(holding.name, u"Zeta & Sons"_s);
    QCOMPARE(text(holding.units), u"0.12345678"_s); // eight decimals, none lost
    QCOMPARE(text(holding.price), u"246.9136"_s);
    QCOMPARE(holding.priceDay.toIso(), u"2025-05-02"_s); // midnight UTC is a plain date
    QCOMPARE(holding.currency.code(), u"USD"_s);
    QVERIFY(holding.averageCost);
    QCOMPARE(holding.lots.size(), 1);
    QCOMPARE(holding.lots.first().bought.toIso(), u"2023-06-01"_s);
    QCOMPARE(text(holding.lots.first().cost), u"22.22"_s);
    QCOMPARE(holding.classes.size(), 1);
    QVERIFY(holding.raw.contains("stockSecurity"));
}

void TestInvestments::toleratesOddFields_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("units");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const QByteArray& fields, const QString& units,
                         const QString& value) { QTest::newRow(name) << fields << units << value; };
    row("numbers as strings", R"("units":"12.5","marketValue":" 100.10 ")", u"12.5"_s, u"100.10"_s);
    row("shares instead of units", R"("shares":3,"marketValue":9)", u"3"_s, u"9"_s);
    row("units win over shares", R"("units":4,"shares":3,"marketValue":9)", u"4"_s, u"9"_s);
    row("null", R"("units":null,"marketValue":null)", u"unknown"_s, u"unknown"_s);
    row("words", R"("units":"many","marketValue":"n/a")", u"unknown"_s, u"unknown"_s);
    row("objects", R"("units":{"a":1},"marketValue":[1])", u"unknown"_s, u"unknown"_s);
    row("exponents", R"("units":1e3,"marketValue":1.5E2)", u"1000"_s, u"150"_s);
    row("unknown enums and fields",
        R"("holdingType":"NFT","positionType":"SIDEWAYS","newThing":{"a":[{}]},"units":1,"marketValue":2)",
        u"1"_s, u"2"_s);
    row("lists that are none", R"("taxLots":null,"assetClasses":"x","units":1,"marketValue":2)",
        u"1"_s, u"2"_s);
    row("securities that are null",
        R"("stockSecurity":null,"sweepSecurity":null,"optionSecurity":null,"units":1,"marketValue":2)",
        u"1"_s, u"2"_s);
    row("too many digits", R"("units":99999999999999999999999999,"marketValue":2)", u"unknown"_s,
        u"2"_s);
}

void TestInvestments::toleratesOddFields()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, units);
    QFETCH(QString, value);
    const Holding one = holding(fields);
    QVERIFY(!one.key.isEmpty());
    QCOMPARE(text(one.units), units);
    QCOMPARE(text(one.value), value);
    QVERIFY(!one.isCash());
}

void TestInvestments::namesNumbersThatAreNone()
{
    const auto parsed = parsePortfolios(R"({"accounts":[{"investmentAccount":{"accountId":"i",
        "currentValue":"soon","availableCashBalance":null,"holdings":[
        {"units":"many","marketValue":[],"currentUnitPrice":"","purchasedPrice":"1.5"}]}}]})");
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->unreadable,
        (QStringList{u"item 1: currentValue kept as raw text only"_s,
            u"item 1, holding 1, units kept as raw text only"_s,
            u"item 1, holding 1, marketValue kept as raw text only"_s}));
}

void TestInvestments::findsTheAccounts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("accounts");
    const QByteArray one = R"({"accountId":"a","holdings":[{"units":1}]})";
    QTest::newRow("wrapped") << QByteArray(R"({"accounts":[{"investmentAccount":)" + one + "}]}")
                             << 1;
    QTest::newRow("bare") << QByteArray(R"({"accounts":[)" + one + "]}") << 1;
    QTest::newRow("grouped") << QByteArray(R"({"investmentAccounts":[)" + one + "]}") << 1;
    QTest::newRow("among others") << QByteArray(
        R"({"accounts":[{"depositAccount":{"accountId":"d"}},{"investmentAccount":)" + one + "}]}")
                                  << 1;
    QTest::newRow("none") << QByteArray(R"({"accounts":[]})") << 0;
    QTest::newRow("no holdings") << QByteArray(
        R"({"accounts":[{"investmentAccount":{"accountId":"a"}}]})")
                                 << 1;
    QTest::newRow("null holdings")
        << QByteArray(R"({"accounts":[{"investmentAccount":{"accountId":"a","holdings":null}}]})")
        << 1;
}

void TestInvestments::findsTheAccounts()
{
    QFETCH(QByteArray, body);
    QFETCH(int, accounts);
    const auto parsed = parsePortfolios(body);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->accounts.size(), accounts);
    QVERIFY(parsed->unreadable.isEmpty());
}

void TestInvestments::refusesBrokenText()
{
    for (const char* text : {"", "[", "{\"accounts\":[", "<html>", "{\"accounts\":[]} more", "nul"})
        QVERIFY2(!parsePortfolios(text), text);
    for (const char* text : {"", "[]", "{\"holding\":", "<html>"})
        QVERIFY2(!parseLots(text), text);
}

void TestInvestments::keysPositionsThatHaveNoId()
{
    const Portfolio one = portfolio(
        R"({"holdingId":"h1"},{"securityId":"123","securityIdType":"CUSIP"},{"symbol":"AB"},
        {"holdingName":"Cash"},{"holdingName":"Cash"},{})");
    QStringList keys;
    for (const Holding& holding : one.holdings)
        keys += holding.key;
    QCOMPARE(keys,
        (QStringList{u"id:h1"_s, u"CUSIP:123"_s, u"symbol:AB"_s, u"name:Cash"_s, u"name:Cash#2"_s,
            u"name:"_s}));
}

void TestInvestments::countsWhatItCannotRead()
{
    const auto parsed = parsePortfolios(
        R"({"accounts":[7,{"investmentAccount":{"holdings":[]}},{"investmentAccount":{"accountId":"a",
        "holdings":["x",{"holdingId":"h","taxLots":[1]}]}}]})");
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->accounts.size(), 1);
    QCOMPARE(parsed->accounts.first().holdings.size(), 1);
    QCOMPARE(parsed->unreadable,
        (QStringList{u"item 1: not an object"_s, u"item 2: no accountId"_s,
            u"item 3, holding 1: not an object"_s, u"item 3, holding 2, lot 1: not an object"_s}));
}

void TestInvestments::takesAnAccountsErrorAsItsOwn()
{
    const auto parsed = parsePortfolios(
        R"({"accounts":[{"investmentAccount":{"accountId":"a","error":{"code":501}}}],"error":{}})");
    QVERIFY(parsed.has_value());
    QVERIFY(parsed->accounts.first().error.has_value());
    QCOMPARE(parsed->accounts.first().error->code, u"501"_s);
    QVERIFY(parsed->error.has_value());
    const auto refused = parsePortfolios(
        R"({"accounts":[{"investmentAccount":{"accountId":"a","error":{"code":704}}}]})");
    QVERIFY(refused->accounts.first().error->kind == ErrorKind::NotSupported);
}

void TestInvestments::keepsWhatItReads()
{
    const auto first = parsePortfolios(body(R"({"holdingId":"h","units":"3"})"));
    const auto again = parsePortfolio(first->accounts.first().raw);
    QVERIFY(again.has_value());
    QCOMPARE(again->accounts.size(), 1);
    QCOMPARE(again->accounts.first().id.value, u"inv-1"_s);
    QCOMPARE(text(again->accounts.first().holdings.first().units), u"3"_s);
}

void TestInvestments::readsLotsInPages()
{
    const auto lots = parseLots(
        R"({"accountId":"a","holding":{"holdingId":"h","taxLots":[{"quantity":1},{"quantity":"2"},null]},
        "links":{"next":{"href":"/taxlots/v2/m/a/h?offset=2"},"prev":null}})");
    QVERIFY(lots.has_value());
    QCOMPARE(lots->lots.size(), 2);
    QCOMPARE(lots->next, u"/taxlots/v2/m/a/h?offset=2"_s);
    QCOMPARE(lots->unreadable, QStringList{u"lot 3: not an object"_s});
    const auto bare = parseLots(R"({"taxLots":[{"quantity":1}]})");
    QCOMPARE(bare->lots.size(), 1);
    QVERIFY(bare->next.isEmpty());
}

void TestInvestments::worksOutAWorth_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("worth");
    QTest::addColumn<bool>("computed");
    const auto row = [](const char* name, const QByteArray& fields, const QString& worth,
                         bool computed) { QTest::newRow(name) << fields << worth << computed; };
    row("as sent", R"("marketValue":10000,"units":2,"currentUnitPrice":1)", u"10000"_s, false);
    row("units times price", R"("units":40.5,"currentUnitPrice":246.9136)", u"10000.00"_s, true);
    row("eight decimals", R"("units":0.12345678,"currentUnitPrice":61234.5678)", u"7559.82"_s,
        true);
    row("no price", R"("units":40.5)", u"unknown"_s, false);
    row("a bond's price is per hundred", R"("units":10,"currentUnitPrice":98.5,"debtSecurity":{})",
        u"unknown"_s, false);
    row("an option of a hundred shares",
        R"("units":2,"currentUnitPrice":12.4,"optionSecurity":{"sharesPerContract":100})",
        u"2480.0"_s, true);
    row("an option of nobody knows how many",
        R"("units":2,"currentUnitPrice":12.4,"optionSecurity":{})", u"unknown"_s, false);
    row("short, written as positive", R"("marketValue":500,"positionType":"SHORT")", u"-500"_s,
        false);
    row("short, written as negative", R"("marketValue":-500,"positionType":"short")", u"-500"_s,
        false);
}

void TestInvestments::worksOutAWorth()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, worth);
    QFETCH(bool, computed);
    const Worth found = worthOf(holding(fields));
    QCOMPARE(text(found.value), worth);
    QCOMPARE(found.isComputed, computed);
}

void TestInvestments::tellsTotalFromPerUnit_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("total");
    const auto row = [](const char* name, const QByteArray& fields, const QString& source,
                         const QString& total) {
        QTest::newRow(name) << fields << source << total;
    };
    const QByteArray shares =
        R"("units":100,"currentUnitPrice":50,"marketValue":5000,"purchasedPrice":)";
    row("per unit", shares + "40", u"per unit"_s, u"4000"_s);
    row("total", shares + "4000", u"total"_s, u"4000"_s);
    row("near neither", shares + "700000", u"unclear"_s, u"unknown"_s);
    row("near both", R"("units":4,"currentUnitPrice":50,"marketValue":200,"purchasedPrice":90)",
        u"unclear"_s, u"unknown"_s);
    row("nearer to the total",
        R"("units":8,"currentUnitPrice":942,"marketValue":7536,"purchasedPrice":7400)", u"total"_s,
        u"7400"_s);
    row("one unit is both", R"("units":1,"currentUnitPrice":5000,"purchasedPrice":1)",
        u"per unit"_s, u"1"_s);
    row("free", shares + "0", u"per unit"_s, u"0"_s);
    row("nothing to compare with", R"("units":10,"purchasedPrice":40)", u"per unit"_s, u"400"_s);
    row("no units", R"("purchasedPrice":40)", u"unclear"_s, u"unknown"_s);
    row("none", R"("units":10,"marketValue":3)", u"none"_s, u"unknown"_s);
    row("lots that cover all",
        shares
            + R"(4000,"taxLots":[{"quantity":60,"costBasis":2401.5},{"quantity":40,"costBasis":1600}])",
        u"lots"_s, u"4001.5"_s);
    row("lots without their totals",
        shares + R"(40,"taxLots":[{"quantity":100,"purchasedPrice":39.5}])", u"lots"_s,
        u"3950.0"_s);
    row("lots of a part", shares + R"(40,"taxLots":[{"quantity":60,"costBasis":2400}])",
        u"per unit"_s, u"4000"_s);
    row("a lot without its quantity", shares + R"(40,"taxLots":[{"costBasis":2400}])",
        u"per unit"_s, u"4000"_s);
    row("an option's price is per share",
        R"("units":2,"currentUnitPrice":12,"marketValue":2400,"purchasedPrice":10,
        "optionSecurity":{"sharesPerContract":100})",
        u"per unit"_s, u"2000"_s);
}

void TestInvestments::tellsTotalFromPerUnit()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, source);
    QFETCH(QString, total);
    const Cost cost = costOf(holding(fields));
    QCOMPARE(nameOf(cost.source), source);
    QCOMPARE(text(cost.total), total);
}

void TestInvestments::gainsOnAShortPositionWhenItFalls()
{
    const Valuation valuation = valuationOf(portfolio(
        R"({"units":10,"currentUnitPrice":30,"marketValue":300,"purchasedPrice":50,"positionType":"SHORT"})"));
    QCOMPARE(text(valuation.positions.first().gain), u"200"_s);
    QCOMPARE(text(valuation.sum), u"-300"_s);
}

void TestInvestments::countsCashOnce_data()
{
    QTest::addColumn<QByteArray>("holdings");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("counted");
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("difference");
    const QByteArray stock = R"({"symbol":"A","marketValue":900})";
    const auto row = [&stock](const char* name, const QByteArray& holding, const QByteArray& fields,
                         CashCounted counted, const QString& sum, const QString& difference) {
        QTest::newRow(name) << QByteArray(stock + holding) << fields << int(counted) << sum
                            << difference;
    };
    const QByteArray fields = R"("currentValue":1000,"availableCashBalance":100,)";
    row("a sweep", R"(,{"marketValue":100,"sweepSecurity":{"currentBalance":100}})", fields,
        CashCounted::AsPosition, u"1000"_s, u"0"_s);
    row("a cash account", R"(,{"marketValue":100,"cashAccount":true})", fields,
        CashCounted::AsPosition, u"1000"_s, u"0"_s);
    row("called cash", R"(,{"marketValue":100,"holdingSubType":"Cash"})", fields,
        CashCounted::AsPosition, u"1000"_s, u"0"_s);
    row("a money market fund that is the cash",
        R"(,{"marketValue":100,"holdingSubType":"MONEYMARKET"})", fields, CashCounted::AsPosition,
        u"1000"_s, u"0"_s);
    row("only a balance", "", fields, CashCounted::FromBalance, u"1000"_s, u"0"_s);
    row("none", "", R"("currentValue":900,"availableCashBalance":0,)", CashCounted::None, u"900"_s,
        u"0"_s);
    row("nothing said of it", "", R"("currentValue":"900.00",)", CashCounted::None, u"900"_s,
        u"0.00"_s);
    row("no value to check against", "", R"("availableCashBalance":100,)", CashCounted::FromBalance,
        u"1000"_s, u"unknown"_s);
}

void TestInvestments::countsCashOnce()
{
    QFETCH(QByteArray, holdings);
    QFETCH(QByteArray, fields);
    QFETCH(int, counted);
    QFETCH(QString, sum);
    QFETCH(QString, difference);
    const Valuation valuation = valuationOf(portfolio(holdings, fields));
    QCOMPARE(int(valuation.cash), counted);
    QCOMPARE(text(valuation.sum), sum);
    QCOMPARE(text(valuation.difference), difference);
}

void TestInvestments::showsTheDifference()
{
    const Valuation valuation =
        valuationOf(portfolio(R"({"marketValue":900.5})", R"("currentValue":1000,)"));
    QCOMPARE(text(valuation.difference), u"99.5"_s);
}

void TestInvestments::addsNoTwoCurrencies()
{
    const Valuation valuation = valuationOf(
        portfolio(R"({"marketValue":900},{"marketValue":500,"currency":{"currencyCode":"EUR"}})"));
    QCOMPARE(text(valuation.sum), u"900"_s);
    QCOMPARE(valuation.otherCurrency, 1);
    QCOMPARE(valuation.classes.size(), 1);
    QCOMPARE(text(valuation.classes.first().value), u"900"_s);
}

void TestInvestments::dividesByClass()
{
    const Valuation valuation = valuationOf(portfolio(
        R"({"marketValue":1000,"assetClasses":[{"assetClass":"LARGESTOCK","percent":82.5},
        {"assetClass":"SMALLSTOCK","percent":17.5}]},
        {"marketValue":500,"assetClasses":[{"assetClass":"LARGESTOCK","percent":"0.5"},
        {"assetClass":"OTHER","percent":0.5}]},
        {"marketValue":200,"assetClasses":[{"assetClass":"LARGESTOCK","percent":60}]},
        {"marketValue":100},{"marketValue":200,"cashAccount":true},
        {"marketValue":50,"positionType":"SHORT"})"));
    QStringList slices;
    for (const Slice& slice : valuation.classes)
        slices += u"%1 %2 %3"_s.arg(slice.name, slice.value.toString(), slice.percent.toString());
    QCOMPARE(slices,
        (QStringList{u"LARGESTOCK 1195.00 59.8"_s, u"OTHER 250.0 12.5"_s, u"CASH 200 10.0"_s,
            u" 180.00 9.0"_s, u"SMALLSTOCK 175.00 8.8"_s}));
    QCOMPARE(text(valuation.positions.first().share), u"50.0"_s);
    QCOMPARE(text(valuation.positions.last().share), u"unknown"_s); // what is owed has no share
}

void TestInvestments::neverSumsTheUnknown()
{
    const Valuation valuation =
        valuationOf(portfolio(R"({"marketValue":900,"units":9,"purchasedPrice":90,
        "currentUnitPrice":100},{"units":3})",
            R"("currentValue":1000,)"));
    QCOMPARE(valuation.unknown, 1);
    QCOMPARE(text(valuation.sum), u"900"_s);
    QCOMPARE(text(valuation.cost), u"810"_s);
    QCOMPARE(text(valuation.gain), u"90"_s);
    QCOMPARE(valuation.withoutCost, 1);
    QVERIFY(!valuation.positions.last().worth.value);
    const Valuation empty = valuationOf(portfolio(R"({"units":3})"));
    QVERIFY(!empty.sum && !empty.difference && !empty.gain);
}

void TestInvestments::roundsHalvesAwayFromZero()
{
    const auto round = [](const char* digits) {
        return rounded(*Decimal::parse(digits), 2).toString();
    };
    QCOMPARE(round("1.005"), u"1.01"_s);
    QCOMPARE(round("1.0049999"), u"1.00"_s);
    QCOMPARE(round("1.0050001"), u"1.01"_s);
    QCOMPARE(round("-1.005"), u"-1.01"_s);
    QCOMPARE(round("-1.0049"), u"-1.00"_s);
    QCOMPARE(round("1.5"), u"1.5"_s);
    QCOMPARE(round("0.995"), u"1.00"_s);
}

void TestInvestments::multipliesExactly()
{
    const auto times = [](const char* a, const char* b) {
        return text(product(*Decimal::parse(a), *Decimal::parse(b)));
    };
    QCOMPARE(times("40.5", "246.9136"), u"10000.0008"_s);
    QCOMPARE(times("0.00000001", "0.00000001"), u"0.0000000000000001"_s);
    QCOMPARE(times("-2", "3.10"), u"-6.20"_s);
    QCOMPARE(times("9223372036854775807", "10"), u"unknown"_s);
    QCOMPARE(times("1000000000000.0000", "1000000.000"), u"1000000000000000000"_s);
}

QTEST_GUILESS_MAIN(TestInvestments)
#include "tst_investments.moc"
