// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/check.h"
#include "tests/contract/signin.h"

#include <algorithm>
#include <set>

using namespace contract;

// Windows, pages and links: akoya-api.md 4.0 and 4.8.
class TransactionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_tokens = signIn(*m_sandbox, "mikomo_10");
    }
    void cleanupTestCase() { m_sandbox.reset(); }

    void everyRowOnce_data();
    void everyRowOnce();
    void links();
    void backwards();
    void defaults();
    void windows_data();
    void windows();
    void windowBounds();
    void pagesThatAreNot_data();
    void pagesThatAreNot();
    void opaqueCursor();
    void everyCategory();
    void noTransactions();

private:
    std::string path(const std::string& query) const
    {
        return "/transactions/v2/mikomo/" + account + (query.empty() ? "" : "?" + query);
    }
    const std::string account = "g833202fb0866d0ad83472c429";
    std::unique_ptr<Sandbox> m_sandbox;
    Tokens m_tokens;
};

void TransactionsTest::everyRowOnce_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {7, 50, 500, 100'000})
        QTest::addRow("%d", limit) << limit;
}

void TransactionsTest::everyRowOnce()
{
    QFETCH(int, limit);
    const std::string query = "startTime=2025-01-01T00:00:00Z&endTime=2030-01-01T00:00:00Z&limit="
        + std::to_string(limit);
    const auto rows = m_sandbox->allRows(m_tokens, "mikomo", account, query);
    const auto whole = m_sandbox->records(m_sandbox->data(m_tokens, path(query)), "transactions");
    QVERIFY(rows.size() > 200);
    if (limit >= 500)
        QCOMPARE(whole.size(), std::min<std::size_t>(rows.size(), 500));
    else
        QCOMPARE(whole.size(), static_cast<std::size_t>(limit));
    std::set<std::string> ids;
    for (const Json& row : rows)
        ids.insert(row["transactionId"]);
    QCOMPARE(ids.size(), rows.size());
    QVERIFY2(std::ranges::is_sorted(rows, std::ranges::greater(),
                 [](const Json& row) { return row["transactionTimestamp"].get<std::string>(); }),
        "newest first");
}

void TransactionsTest::links()
{
    const Answer answer = m_sandbox->data(m_tokens,
        path("startTime=2024-02-26T00:00:00Z&limit=5&endTime=2025-02-26T00:00:00Z&offset=5"));
    const Json document = answer.json();
    COMPARE_TEXT(document["links"]["next"]["href"].get<std::string>(),
        path("endTime=2025-02-26T00%3A00%3A00Z&limit=5&offset=10&startTime=2024-02-26T00%3A00%"
             "3A00Z"));
    COMPARE_TEXT(document["links"]["prev"]["href"].get<std::string>(),
        path("endTime=2025-02-26T00%3A00%3A00Z&limit=5&offset=0&startTime=2024-02-26T00%3A00%"
             "3A00Z"));
    COMPARE_TEXT(document.begin().key(), "links");
}

void TransactionsTest::backwards()
{
    const std::string query =
        "startTime=2026-06-01T00:00:00Z&endTime=2026-11-21T23:59:59Z&limit=10";
    const Json first = m_sandbox->data(m_tokens, path(query)).json();
    QVERIFY(!first["links"].contains("prev"));
    const Json second = m_sandbox->data(m_tokens, first["links"]["next"]["href"]).json();
    const Json again = m_sandbox->data(m_tokens, second["links"]["prev"]["href"]).json();
    COMPARE_JSON(first["transactions"], again["transactions"]);
}

void TransactionsTest::defaults()
{
    const Answer answer = m_sandbox->data(m_tokens, path({}));
    const auto rows = m_sandbox->records(answer, "transactions");
    QVERIFY(!rows.empty());
    QVERIFY(rows.size() <= 50);
    for (const Json& row : rows)
        QVERIFY(row["transactionTimestamp"].get<std::string>() >= "2026-11-06T");
    // Without a limit 50 come.
    const auto fifty = m_sandbox->records(
        m_sandbox->data(m_tokens, path("startTime=2020-01-01&endTime=2026-01-01")), "transactions");
    QCOMPARE(fifty.size(), 50U);
}

void TransactionsTest::windows_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* query, int status, const char* code) {
        QTest::newRow(query) << QString::fromLatin1(query) << status << QString::fromLatin1(code);
    };
    row("startTime=2026-01-01T00:00:00Z", 400, "703");
    row("endTime=2026-01-01T00:00:00Z", 400, "703");
    row("startTime=2026-02-01T00:00:00Z&endTime=2026-01-01T00:00:00Z", 400, "703");
    row("startTime=01/02/2026&endTime=2026-02-01T00:00:00Z", 400, "702");
    row("startTime=2026-01-01T00:00:00Z&endTime=soon", 400, "702");
    row("startTime=2026-02-30T00:00:00Z&endTime=2026-03-01T00:00:00Z", 400, "702");
    row("startTime=2026-01-01T00:00:00&endTime=2026-03-01T00:00:00Z", 400, "702");
    row("startTime=2026-01-01&endTime=2026-03-01", 200, "");
    row("startTime=2026-01-01T05:00:00%2B05:00&endTime=2026-03-01T00:00:00.123Z", 200, "");
    row("startTime=1990-01-01T00:00:00Z&endTime=1991-01-01T00:00:00Z", 200, "");
}

void TransactionsTest::windows()
{
    QFETCH(QString, query);
    QFETCH(int, status);
    QFETCH(QString, code);
    const Answer answer = m_sandbox->data(m_tokens, path(query.toStdString()));
    QCOMPARE(answer.status, status);
    COMPARE_TEXT(answer.code(), code.toStdString());
    if (query.contains(QLatin1String("1990")))
        COMPARE_TEXT(answer.body, R"({"transactions":[]})");
}

void TransactionsTest::windowBounds()
{
    const auto rows =
        m_sandbox->allRows(m_tokens, "mikomo", account, "startTime=2026-03-01&endTime=2026-03-31");
    const std::string time = rows.at(3)["transactionTimestamp"];
    const auto one =
        m_sandbox->allRows(m_tokens, "mikomo", account, "startTime=" + time + "&endTime=" + time);
    QVERIFY2(!one.empty(), "both ends belong to the window");
    for (const Json& row : one)
        COMPARE_TEXT(row["transactionTimestamp"].get<std::string>(), time);
}

void TransactionsTest::pagesThatAreNot_data()
{
    QTest::addColumn<QString>("query");
    for (const char* query : {"limit=0", "limit=-1", "limit=ten",
             "limit=", "limit=99999999999999999999", "offset=-1", "offset=two", "offset=1.5"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TransactionsTest::pagesThatAreNot()
{
    QFETCH(QString, query);
    const Answer answer = m_sandbox->data(m_tokens, path(query.toStdString()));
    QCOMPARE(answer.status, 400);
    COMPARE_TEXT(answer.code(), "401");
    // Far beyond the end is an empty page, not an error.
    const Json beyond =
        m_sandbox->data(m_tokens, path("offset=9000000000000000000&limit=500")).json();
    QVERIFY(beyond["transactions"].empty());
    QVERIFY(!beyond["links"].contains("next"));
}

void TransactionsTest::opaqueCursor()
{
    const Tokens tokens = signIn(*m_sandbox, "northgate_1");
    const auto accounts =
        m_sandbox->records(m_sandbox->data(tokens, "/balances/v2/northgate"), "accounts");
    const std::string id = accounts[0]["accountId"];
    const std::string first =
        "/transactions/v2/northgate/" + id + "?startTime=2020-01-01&endTime=2026-11-21&limit=20";
    const std::string next = m_sandbox->data(tokens, first).json()["links"]["next"]["href"];
    const std::string cursor = queryOf(next)["offset"];
    QVERIFY2(cursor.find_first_not_of("0123456789") != std::string::npos, cursor.c_str());
    const auto all = m_sandbox->allRows(tokens, "northgate", id);
    std::set<std::string> ids;
    for (const Json& row : all)
        ids.insert(row["transactionId"]);
    QCOMPARE(ids.size(), all.size());
    // Neither a number nor a cursor of another account will do.
    QCOMPARE(m_sandbox->data(tokens, first + "&offset=20").status, 400);
    const std::string other = accounts[1]["accountId"];
    QCOMPARE(
        m_sandbox
            ->data(tokens,
                "/transactions/v2/northgate/" + other
                    + "?startTime=2020-01-01&endTime=2026-11-21&offset=" + percentEncoded(cursor))
            .status,
        400);
}

void TransactionsTest::everyCategory()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_7");
    std::set<std::string> wrappers;
    for (const Json& record :
        m_sandbox->records(m_sandbox->data(tokens, "/balances/v2/mikomo"), "accounts")) {
        const std::string id = record["accountId"];
        if (record["wrapper"] == "annuityAccount") {
            const Answer answer = m_sandbox->data(tokens, "/transactions/v2/mikomo/" + id);
            QCOMPARE(answer.status, 404);
            COMPARE_TEXT(answer.code(), "704");
            continue;
        }
        for (const Json& row : m_sandbox->allRows(tokens, "mikomo", id)) {
            wrappers.insert(row["wrapper"]);
            COMPARE_TEXT(row["wrapper"].get<std::string>().substr(0, 3),
                record["wrapper"].get<std::string>().substr(0, 3));
            QVERIFY(row["transactionId"].is_string());
            COMPARE_TEXT(row["accountId"].get<std::string>(), id);
            QVERIFY(row["amount"].is_number());
            QVERIFY(row["status"].is_string());
            QVERIFY(row["transactionType"].is_string());
            QVERIFY(row["description"].is_string());
            QCOMPARE(row["transactionTimestamp"].get<std::string>().size(), 20U);
            COMPARE_TEXT(
                row["debitCreditMemo"].get<std::string>(), row["amount"] < 0 ? "DEBIT" : "CREDIT");
        }
    }
    QCOMPARE(wrappers.size(), 5U);
    const Tokens refused = signIn(*m_sandbox, "mikomo_err_704");
    const auto accounts =
        m_sandbox->records(m_sandbox->data(refused, "/balances/v2/mikomo"), "accounts");
    COMPARE_TEXT(m_sandbox
                     ->data(refused,
                         "/transactions/v2/mikomo/" + accounts[0]["accountId"].get<std::string>())
                     .code(),
        "704");
}

void TransactionsTest::noTransactions()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_empty");
    const auto accounts =
        m_sandbox->records(m_sandbox->data(tokens, "/balances/v2/mikomo"), "accounts");
    const Answer answer = m_sandbox->data(
        tokens, "/transactions/v2/mikomo/" + accounts[0]["accountId"].get<std::string>());
    QCOMPARE(answer.status, 200);
    COMPARE_TEXT(answer.body, R"({"transactions":[]})");
}

QTEST_GUILESS_MAIN(TransactionsTest)
#include "tst_transactions.moc"
