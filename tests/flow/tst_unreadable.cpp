// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is dropped silently: what a bank's answer has and Bursar cannot read is counted and named
// in the ledger's entry of that very call, which is what the activity pane shows.
#include "app/consents/ledgerquery.h"
#include "app/products/products.h"
#include "tests/flow/syncbank.h"

using namespace bursar;
using namespace bursar::kit;

namespace {

/// An answer of each product with one place in it that cannot be read, and one that can.
struct Answer {
    const char* product;
    const char* path;
    const char* body;
    const char* place; ///< how it is named
};

constexpr Answer answers[] = {
    {"accounts", "/accounts-info/v2/mikomo",
        R"({"accounts":[{"investmentAccount":{"accountId":"inv","nickname":"Broker"}},
            {"depositAccount":{"accountId":"dep","nickname":{"en":"Everyday"}}}]})",
        "item 2: nickname kept as raw text only"},
    {"balances", "/balances/v2/mikomo",
        R"({"accounts":[{"investmentAccount":{"accountId":"inv","currentValue":1000}},
            {"depositAccount":{"accountId":"dep","currentBalance":12,"balanceAsOf":"yesterday"}}]})",
        "item 2: balanceAsOf kept as raw text only"},
    {"transactions", "/transactions/v2/mikomo/dep",
        R"({"transactions":[{"depositTransaction":{"transactionId":"t1","amount":1,
            "postedTimestamp":"2024-01-02T00:00:00Z","status":"POSTED"}},
            {"depositTransaction":{"transactionId":"t2","amount":{"value":2},
            "postedTimestamp":"2024-01-02T00:00:00Z","status":"POSTED"}}]})",
        "item 2: amount kept as raw text only"},
    {"transactions, a time", "/transactions/v2/mikomo/inv",
        R"({"transactions":[{"investmentTransaction":{"transactionId":"t3","amount":1,
            "postedTimestamp":"the 2nd","status":"POSTED"}}]})",
        "item 1: postedTimestamp kept as raw text only"},
    {"customers", "/customers/v2/mikomo/current",
        R"({"customer":{"customerId":"c1","name":{"first":["A","B"],"last":"Ash"}}})",
        "customer: first kept as raw text only"},
    {"contacts", "/contacts/v2/mikomo/dep",
        R"({"holders":[{"name":{"first":"Ada"},"relationship":{"of":"trust"}}]})",
        "holder 1: relationship kept as raw text only"},
    {"payments", "/payments/v2/mikomo/dep/payment-networks",
        R"({"paymentNetworks":[{"bankId":"011000015","identifier":"12345678","type":"US_ACH",
            "transferIn":"maybe"}]})",
        "network 1: transferIn is unlike any that is known"},
    {"investments", "/accounts/v2/mikomo",
        R"({"accounts":[{"investmentAccount":{"accountId":"inv","currentValue":1000,"holdings":[
            {"holdingId":"h1","holdingName":"Fund","units":5,"marketValue":1000,
             "assetClasses":[{"assetClass":"STOCK","percent":"most"}]}]}}]})",
        "item 1, holding 1, percent kept as raw text only"},
    {"taxlots", "/taxlots/v2/mikomo/inv/h1",
        R"({"holding":{"taxLots":[{"quantity":4,"originalPurchaseDate":"2020-01-02"},
            {"quantity":1,"originalPurchaseDate":"long ago"}]}})",
        "lot 2, originalPurchaseDate kept as raw text only"},
    {"statements", "/statements/v2/mikomo/dep",
        R"({"statements":[{"statementId":"s1","statementDate":"2024-01-31"},
            {"statementId":"s2","statementDate":["2024-02-29"]}]})",
        "item 2: statementDate kept as raw text only"},
    {"tax forms", "/tax-forms/v2/mikomo",
        R"({"statements":[{"taxYear":2023,"forms":[
            {"tax1099Int":{"taxFormId":"f1","taxFormDate":"in spring"}}]}]})",
        "statement 1: taxFormDate kept as raw text only"}};

} // namespace

class TestUnreadable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isNamedBesideItsCall_data();
    void isNamedBesideItsCall();
    void everyProductHasARow();
    void theChainHolds();

private:
    Ledger::Verdict m_verdict;
    QList<Ledger::Entry> m_entries;
};

/// One reading of all products.
void TestUnreadable::initTestCase()
{
    SyncFixture f;
    f.close();
    f.catalogue = products::all();
    f.open();
    for (const Answer& answer : answers)
        f.http.on(Get, QString::fromLatin1(answer.path)).clear().reply(200, {}, answer.body);
    QVERIFY(f.sync());
    QVERIFY2(!f.lastError, f.lastError ? toString(f.lastError->kind).data() : "");
    m_entries = f.write([](Db& db) { return ledger::newest(db, 10'000, std::nullopt); });
    m_verdict = f.write(&Ledger::check);
}

void TestUnreadable::isNamedBesideItsCall_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("place");
    for (const Answer& answer : answers)
        QTest::newRow(answer.product)
            << QString::fromLatin1(answer.path) << QString::fromLatin1(answer.place);
}

void TestUnreadable::isNamedBesideItsCall()
{
    QFETCH(QString, path);
    QFETCH(QString, place);
    int calls = 0;
    for (const Ledger::Entry& entry : std::as_const(m_entries)) {
        if (entry.call.path != path && !entry.call.path.startsWith(path + u'?'))
            continue;
        ++calls;
        QCOMPARE(entry.call.http, 200);
        QVERIFY(!entry.call.error);
        QCOMPARE(entry.call.places, QStringList{place});
        QCOMPARE(entry.call.unreadable, 1);
    }
    QVERIFY(calls > 0);
}

/// A product that comes later is not forgotten here: each has an address of its own.
void TestUnreadable::everyProductHasARow()
{
    QVERIFY(std::size(answers) >= products::all().size());
}

void TestUnreadable::theChainHolds()
{
    QVERIFY(!m_verdict.brokenAt);
    QCOMPARE(m_verdict.entries, m_entries.size());
}

QTEST_GUILESS_MAIN(TestUnreadable)
#include "tst_unreadable.moc"
