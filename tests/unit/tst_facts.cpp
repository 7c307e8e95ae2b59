// SPDX-License-Identifier: GPL-3.0-or-later
// Every field that a bank sends is found again, under its own name (akoya-api.md 4.3, 4.6, 4.7).
#include "app/base/literals.h"
#include "app/products/wire/facts.h"

#include <QTest>

using namespace bursar;
using wire::Fact;
using wire::factsOf;

namespace {

QString nameOf(Fact::Kind kind)
{
    return QStringList{
        u"text"_s, u"amount"_s, u"rate"_s, u"number"_s, u"date"_s, u"moment"_s, u"flag"_s}
        .value(int(kind));
}

QStringList lines(const QByteArray& json, const QStringList& without = {})
{
    QStringList list;
    for (const Fact& fact : factsOf(json, without))
        list += u"%1 %2 %3"_s.arg(fact.key, nameOf(fact.kind), fact.text);
    return list;
}

} // namespace

class TestFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheWrapperOff();
    void takesTheWrapperOfATransactionOff();
    void tellsKindsApart_data();
    void tellsKindsApart();
    void namesWhatIsInAList();
    void keepsWhatIsSaidBesideANamedBalance();
    void aBalanceMayHaveItsOwnCurrency();
    void goesIntoWhatItDoesNotKnow();
    void leavesOutWhatItIsTold();
    void keepsWhatStandsBeforeABreak();
    void goesNotDeeperThanItMust();
};

void TestFacts::takesTheWrapperOff()
{
    const QStringList expected{u"accountId text a"_s, u"status text OPEN"_s};
    QCOMPARE(lines(R"({"depositAccount":{"accountId":"a","status":"OPEN"}})"), expected);
    QCOMPARE(lines(R"({"accountId":"a","status":"OPEN"})"), expected);
}

void TestFacts::takesTheWrapperOfATransactionOff()
{
    const auto facts =
        wire::factsOf(R"({"loanTransaction":{"paymentDetails":{"feesAmount":1.50}}})");
    QCOMPARE(facts.size(), 1);
    QCOMPARE(facts[0].key, u"paymentDetails.feesAmount"_s);
}

void TestFacts::tellsKindsApart_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("line");
    const auto row = [](const QByteArray& member, const QString& line) {
        QTest::newRow(member.constData()) << member << line;
    };
    row(R"("currentBalance":12.50)", u"currentBalance amount 12.50"_s);
    row(R"("currentBalance":"12.50")", u"currentBalance amount 12.50"_s); // section 9
    row(R"("currentBalance":"n/a")", u"currentBalance text n/a"_s);
    row(R"("creditLine":1e3)", u"creditLine amount 1e3"_s);
    row(R"("interestRate":0.0387)", u"interestRate rate 0.0387"_s);
    row(R"("purchasesApr":21.49)", u"purchasesApr rate 21.49"_s);
    row(R"("annualPercentageYield":4.1)", u"annualPercentageYield rate 4.1"_s);
    row(R"("loanTerm":60)", u"loanTerm number 60"_s);
    row(R"("currentRewardsBalance":7840)", u"currentRewardsBalance number 7840"_s);
    row(R"("nextPaymentDate":"2026-12-01T00:00:00Z")",
        u"nextPaymentDate date 2026-12-01T00:00:00Z"_s);
    row(R"("nextPaymentDate":"2026-12-01T23:59:00-05:00")",
        u"nextPaymentDate date 2026-12-01T23:59:00-05:00"_s); // never moves by a zone
    row(R"("balanceAsOf":"2026-12-01T14:00:00Z")", u"balanceAsOf moment 2026-12-01T14:00:00Z"_s);
    row(R"("balanceDate":"2026-12-01")", u"balanceDate date 2026-12-01"_s);
    row(R"("micrNumber":"125000024")", u"micrNumber text 125000024"_s); // no number: it has zeros
    row(R"("transferIn":true)", u"transferIn flag true"_s);
    row(R"("brandNewField":"&amp; more")", u"brandNewField text & more"_s);
    row(R"("hugeBalance":99999999999999999999999999)",
        u"hugeBalance text 99999999999999999999999999"_s); // shown as it was sent
}

void TestFacts::tellsKindsApart()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, line);
    QCOMPARE(lines("{" + member + "}"), QStringList{line});
}

void TestFacts::namesWhatIsInAList()
{
    QCOMPARE(lines(R"({"fiAttributes":[{"name":"overdraft","value":"SAVINGS"}],
        "balanceList":[{"balanceName":"Cash","balanceType":"AMOUNT","balanceValue":12.5},
        {"balanceName":"Vested","balanceType":"percentage","balanceValue":80}],
        "openOrders":[{"symbol":"AB","unitPrice":3},{"symbol":"CD"}]})"),
        (QStringList{u"fiAttributes.overdraft text SAVINGS"_s, u"balanceList.Cash amount 12.5"_s,
            u"balanceList.Vested rate 80"_s, u"openOrders 1.symbol text AB"_s,
            u"openOrders 1.unitPrice amount 3"_s, u"openOrders 2.symbol text CD"_s}));
}

void TestFacts::keepsWhatIsSaidBesideANamedBalance()
{
    QCOMPARE(lines(R"({"balanceList":[{"balanceName":"Vested","balanceDescription":"Yours to keep",
        "balanceType":"AMOUNT","balanceValue":80,"balanceDate":"2026-11-20"},
        {"balanceName":"Vested","balanceType":"SHARES","balanceValue":2,"brandNew":1}],
        "attributes":[{"name":"Box","value":"7","boxNumber":"12"}]})"),
        (QStringList{u"balanceList.Vested amount 80"_s,
            u"balanceList.Vested.balanceDescription text Yours to keep"_s,
            u"balanceList.Vested.balanceDate date 2026-11-20"_s, u"balanceList.Vested amount 2"_s,
            u"balanceList.Vested.balanceType text SHARES"_s,
            u"balanceList.Vested.brandNew number 1"_s, u"attributes.Box text 7"_s,
            u"attributes.Box.boxNumber text 12"_s}));
}

void TestFacts::aBalanceMayHaveItsOwnCurrency()
{
    const auto facts = factsOf(R"({"balanceList":[{"balanceName":"Cash","balanceValue":5,
        "currency":{"currencyCode":"EUR","currencyRate":1.1}},
        {"balanceName":"Other","balanceValue":6}]})");
    QCOMPARE(facts.size(), 3);
    QCOMPARE(facts[0].currency.code(), u"EUR"_s);
    QCOMPARE(facts[1].key, u"balanceList.Cash.currency.currencyRate"_s);
    QVERIFY(!facts[2].currency.isKnown());
}

void TestFacts::goesIntoWhatItDoesNotKnow()
{
    QCOMPARE(lines(R"({"currency":{"currencyCode":"USD"},"new":[[1,"x"],{}],"none":null})"),
        (QStringList{
            u"currency.currencyCode text USD"_s, u"new 1 1 number 1"_s, u"new 1 2 text x"_s}));
}

void TestFacts::leavesOutWhatItIsTold()
{
    QCOMPARE(lines(R"({"investmentAccount":{"accountId":"a","holdings":[{"units":1}]}})",
                 {u"holdings"_s}),
        QStringList{u"accountId text a"_s});
}

void TestFacts::keepsWhatStandsBeforeABreak()
{
    QCOMPARE(lines(R"({"a":"1","b":})"), QStringList{u"a text 1"_s});
    for (const char* text : {"", "[]", "7", "<html>", "nul"})
        QVERIFY2(factsOf(text).isEmpty(), text);
}

void TestFacts::goesNotDeeperThanItMust()
{
    const QByteArray deep = QByteArray(500, '[') + "1" + QByteArray(500, ']');
    QVERIFY(factsOf(R"({"deep":)" + deep + R"(,"after":"x"})").size() <= 1);
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
