// SPDX-License-Identifier: GPL-3.0-or-later
// The tolerances of akoya-api.md section 9 that one answer shows; the number of its row is in each
// name. Those that take a bank and time are in tests/flow/tst_tolerances_flow.cpp.
#include "app/base/literals.h"
#include "app/manage/managedecode.h"
#include "app/products/accounts/listing.h"
#include "app/products/balances/balances.h"
#include "app/products/customers/list.h"
#include "app/products/investments/parse.h"
#include "app/products/investments/valuation.h"
#include "app/products/statements/list.h"
#include "app/products/transactions/parse.h"
#include "app/products/wire/facts.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace bursar;
using accounts::BalanceKind;
using accounts::Category;

namespace {

accounts::Listed account(const QByteArray& wrapper, const QByteArray& members)
{
    const auto listing = accounts::parseListing(
        R"({"accounts":[{")" + wrapper + R"(":{"accountId":"a",)" + members + "}}]}");
    return listing && listing->accounts.size() == 1 ? listing->accounts.first()
                                                    : accounts::Listed{};
}

transactions::Page item(const QByteArray& members)
{
    return transactions::parsePage(
        R"({"transactions":[{"depositTransaction":{"transactionId":"t",)" + members + "}}]}")
        .value_or(transactions::Page{});
}

QString amountOf(const QByteArray& members)
{
    const auto page = item(members);
    return page.batch.rows.size() == 1 ? page.batch.rows[0].amount.value.toString() : QString();
}

investments::Holding holding(const QByteArray& members)
{
    const auto read = investments::parsePortfolios(
        R"({"accounts":[{"investmentAccount":{"accountId":"i","holdings":[{)" + members + "}]}}]}");
    return read && read->accounts.size() == 1 ? read->accounts[0].holdings.value(0)
                                              : investments::Holding{};
}

} // namespace

class TestTolerances : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row01_noProviderIsNamedInCode();
    void row02_rawWordsHaveAPlace();
    void row04_signsAreSettledByTheMemo();
    void row05_cardBalancesComeByTwoNames();
    void row06_unitsSharesAndValuesStandInForEachOther();
    void row16_unknownEnumsAndFieldsAreKept();
    void row17_bothSpellingsAreRead();
    void row18_telephonesComeInThreeShapes_data();
    void row18_telephonesComeInThreeShapes();
    void row19_accountListsComeInFourShapes_data();
    void row19_accountListsComeInFourShapes();
    void row24_manyDecimalsStayExact();
    void row25_descriptionsAreCleanedAndKeptRaw();
};

/// What a provider does otherwise is learned and kept as data, by link and account (sync_progress,
/// signs_amounts, product standings, the halved page): no branch asks who it is.
void TestTolerances::row01_noProviderIsNamedInCode()
{
    const QRegularExpression asks(uR"x(\bprovider(\.value)?\s*(==|!=)\s*(u?"|[A-Za-z]+_L1))x"_s);
    QDirIterator files(QStringLiteral(BURSAR_SOURCE_DIR "/app"), {u"*.cpp"_s, u"*.h"_s},
        QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++read;
        QVERIFY2(
            !asks.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
    }
    QVERIFY(read > 100);
}

void TestTolerances::row02_rawWordsHaveAPlace()
{
    Network network;
    network.products = QUrl(u"https://products.example"_s);
    network.apiVersion = u"v2"_s;
    const QUrl url = accounts::ListAccounts{}.url(network, {u"mikomo"_s});
    QCOMPARE(QUrlQuery(url).queryItemValue(u"mode"_s), u"standard"_s);
    const auto raw = account("investmentAccount", R"("accountType":"College Savings")");
    QCOMPARE(raw.account.type, u"College Savings"_s);
    QVERIFY(raw.account.category == Category::Investment); // by its wrapper
    QVERIFY(account("walletAccount", R"("accountType":"X")").account.category == Category::Other);
    QVERIFY(item(R"("amount":1,"status":"posted")").batch.rows.at(0).status
        == transactions::BankStatus::Posted);
}

void TestTolerances::row04_signsAreSettledByTheMemo()
{
    QCOMPARE(amountOf(R"("amount":42.18,"debitCreditMemo":"DEBIT")"), u"-42.18"_s);
    QCOMPARE(amountOf(R"("amount":-42.18,"debitCreditMemo":"debit")"), u"-42.18"_s);
    QCOMPARE(amountOf(R"("amount":-42.18,"debitCreditMemo":"CREDIT")"), u"42.18"_s);
    QCOMPARE(amountOf(R"("amount":-42.18)"), u"-42.18"_s);
    // Only the account's history tells whether this bank signs its amounts at all.
    const auto unsignedFee = item(R"("amount":3,"transactionType":"FEE")");
    QVERIFY(unsignedFee.items.at(0).outIfUnsigned && !unsignedFee.hasMinus);
}

void TestTolerances::row05_cardBalancesComeByTwoNames()
{
    const auto current = account("locAccount", R"("currentBalance":12,"principalBalance":99)");
    QVERIFY(current.balance.kind == BalanceKind::Current);
    QCOMPARE(current.balance.amount.value.toString(), u"-12"_s); // owed
    const auto principal = account("locAccount", R"("principalBalance":99)");
    QVERIFY(principal.balance.kind == BalanceKind::Principal);
    QCOMPARE(principal.balance.amount.value.toString(), u"-99"_s);
}

void TestTolerances::row06_unitsSharesAndValuesStandInForEachOther()
{
    const auto shares = holding(R"("shares":3,"currentUnitPrice":2.5,"purchasedPrice":2)");
    QCOMPARE(shares.units.value_or(Decimal{}).toString(), u"3"_s);
    const auto worth = investments::worthOf(shares);
    QVERIFY(worth.value && worth.isComputed);
    QCOMPARE(*worth.value, (Decimal{75, 1}));
    const auto cost = investments::costOf(shares);
    QVERIFY(cost.source == investments::CostSource::PerUnit && cost.total.has_value());
    QCOMPARE(*cost.total, (Decimal{6, 0}));
    const auto both = holding(R"("units":4,"shares":3,"marketValue":9)");
    QCOMPARE(both.units.value_or(Decimal{}).toString(), u"4"_s);
    QVERIFY(!investments::worthOf(both).isComputed);
}

void TestTolerances::row16_unknownEnumsAndFieldsAreKept()
{
    const auto odd = account("depositAccount",
        R"("status":"SLEEPING","currency":"USD","brandNew":{"a":[1,{"b":null}]},"interestRate":[])");
    QCOMPARE(odd.account.status, u"SLEEPING"_s);
    QVERIFY(odd.account.raw.contains(u"brandNew"_s));
    QCOMPARE(odd.account.currency.code(), u"USD"_s);
    const auto page = item(R"("amount":1,"status":"HELD","transactionType":"TELEPORT","x":{})");
    QCOMPARE(page.batch.rows.size(), 1U);
    QVERIFY(page.batch.rows[0].status == transactions::BankStatus::Unknown);
    QVERIFY(page.unreadable.isEmpty());
}

void TestTolerances::row17_bothSpellingsAreRead()
{
    // Shown as they came, under either name.
    for (const char* name : {"inv401kSurce", "inv401kSource"}) {
        const auto facts = wire::factsOf(holding("\"" + QByteArray(name) + "\":\"MATCH\"").raw);
        QCOMPARE(facts.value(0).text, u"MATCH"_s);
    }
    const QByteArray security = R"("securityId":"000000AA1","securityIdType":)";
    QCOMPARE(holding(security + "\"BUSIP\"").key, holding(security + "\"CUSIP\"").key);
    for (const char* name : {"icon_url", "icon_uri"}) {
        const auto app = manage::parseApp(R"({"client_id":"c","client_name":"n",")"
            + QByteArray(name) + R"(":"https://i.example"})");
        QVERIFY(app.has_value());
        QCOMPARE(app->app.iconUri, u"https://i.example"_s);
    }
    for (const char* name : {"link", "links"}) {
        const auto page = statements::parsePage(R"({"statements":[{"statementId":"s",")"
            + QByteArray(name) + R"(":[{"href":"/statements/v2/mikomo/a/s"}]}]})");
        QVERIFY(page && page->listed.size() == 1 && page->unreadable.isEmpty());
    }
}

void TestTolerances::row18_telephonesComeInThreeShapes_data()
{
    QTest::addColumn<QByteArray>("telephones");
    QTest::addColumn<QString>("number");
    QTest::newRow("strings") << R"(["3025550100"])"_ba << u"3025550100"_s;
    QTest::newRow("objects") << R"([{"type":"CELL","country":"1","number":"3025550100"}])"_ba
                             << u"3025550100"_s;
    QTest::newRow("null") << "null"_ba << QString();
}

void TestTolerances::row18_telephonesComeInThreeShapes()
{
    QFETCH(QByteArray, telephones);
    QFETCH(QString, number);
    const auto read = customers::GetCustomer::decode(
        R"({"customer":{"customerId":"c","telephones":)" + telephones + "}}");
    QVERIFY(read && read->holders.size() == 1 && read->unreadable.isEmpty());
    const auto& phones = read->holders[0].reach.telephones;
    QCOMPARE(phones && !phones->isEmpty() ? phones->first().number : QString(), number);
}

void TestTolerances::row19_accountListsComeInFourShapes_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray inside = R"({"accountId":"a","nickname":"N"})";
    QTest::newRow("wrapped") << R"({"accounts":[{"depositAccount":)" + inside + "}]}";
    QTest::newRow("grouped") << R"({"depositAccount":[)" + inside + "]}";
    QTest::newRow("grouped within accounts")
        << R"({"accounts":{"depositAccounts":[)" + inside + "]}}";
    QTest::newRow("bare") << R"({"accounts":[{"accountCategory":"DEPOSIT_ACCOUNT",)" + inside.mid(1)
            + "]}";
}

void TestTolerances::row19_accountListsComeInFourShapes()
{
    QFETCH(QByteArray, body);
    const auto listing = accounts::parseListing(body);
    QVERIFY(listing && listing->accounts.size() == 1 && listing->unreadable.isEmpty());
    QCOMPARE(listing->accounts[0].account.id.value, u"a"_s);
    QVERIFY(listing->accounts[0].account.category == Category::Deposit);
}

void TestTolerances::row24_manyDecimalsStayExact()
{
    const auto fine = holding(R"("units":1234.123456789012,"currentUnitPrice":0.00000001)");
    QVERIFY(fine.units && fine.price);
    QCOMPARE(fine.units->toString(), u"1234.123456789012"_s);
    QCOMPARE(fine.price->toString(), u"0.00000001"_s);
    QCOMPARE(amountOf(R"("amount":0.1)"), u"0.1"_s);
}

void TestTolerances::row25_descriptionsAreCleanedAndKeptRaw()
{
    const auto page = item(R"("description":"  TOM &amp; JERRY\u0007\n\n  #12 ","amount":-1)");
    QCOMPARE(page.batch.rows.size(), 1U);
    const auto shown = page.batch.strings.view(page.batch.rows[0].description);
    QCOMPARE(QByteArray(shown.data(), qsizetype(shown.size())), "TOM & JERRY #12"_ba);
    const auto raw = page.items[0].raw;
    QVERIFY(page.body.mid(raw.at, raw.size).contains("&amp; JERRY\\u0007"));
}

QTEST_GUILESS_MAIN(TestTolerances)
#include "tst_tolerances.moc"
