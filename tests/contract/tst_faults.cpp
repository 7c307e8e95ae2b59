// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/check.h"
#include "tests/contract/signin.h"

#include <QElapsedTimer>

#include <cmath>
#include <set>

using namespace contract;

// Every kind of fault can be seen by a client.
class FaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_tokens = signIn(*m_sandbox, "mikomo_10");
    }
    void cleanupTestCase() { m_sandbox.reset(); }
    void init() { m_sandbox->clearFaults(); }

    void delay();
    void cut();
    void truncate();
    void status_data();
    void status();
    void echo();
    void tooMany();
    void partial();
    void malformed();
    void html();
    void wrongTypes();
    void unknownEnum();
    void absentAndNull();
    void duplicates();
    void miscount();
    void samePage();
    void expireTokens();
    void rotateAway();
    void refuseConnections();
    void trickle();
    void redirect();
    void lieAfterRevoke();
    void authError();
    void conditions();
    void onTheCommandLine();

private:
    Answer balances() { return m_sandbox->data(m_tokens, "/balances/v2/mikomo"); }
    Answer rows(const std::string& more = {})
    {
        return m_sandbox->data(m_tokens,
            "/transactions/v2/mikomo/"
            "g833202fb0866d0ad83472c429?startTime=2026-01-01&endTime=2026-11-21&limit=30"
                + more);
    }
    void on(const char* kind, const char* endpoint, const std::string& arg = {})
    {
        QCOMPARE(
            m_sandbox->fault({{"kind", kind}, {"endpoint", endpoint}, {"arg", arg}}).status, 200);
    }

    std::unique_ptr<Sandbox> m_sandbox;
    Tokens m_tokens;
};

void FaultsTest::delay()
{
    on("delay", "balances", "150");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(balances().status, 200);
    QVERIFY(timer.elapsed() >= 150);
    timer.start();
    QCOMPARE(rows().status, 200);
    QVERIFY2(timer.elapsed() < 140, "another endpoint is not delayed");
}

void FaultsTest::cut()
{
    const std::string whole = balances().body;
    on("cut", "balances");
    const Answer half = balances();
    QVERIFY(half.error != QNetworkReply::NoError);
    QVERIFY(half.body.size() < whole.size());
    m_sandbox->clearFaults();
    on("cut", "balances", "0");
    QVERIFY(balances().error != QNetworkReply::NoError);
}

void FaultsTest::truncate()
{
    on("truncate", "balances");
    const Answer answer = balances();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.error, QNetworkReply::NoError);
    QVERIFY(answer.json().is_discarded());
}

void FaultsTest::status_data()
{
    QTest::addColumn<QString>("arg");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("500") << QStringLiteral("500") << 500 << QStringLiteral("500");
    QTest::newRow("500/501") << QStringLiteral("500/501") << 500 << QStringLiteral("501");
    QTest::newRow("503") << QStringLiteral("503") << 503 << QStringLiteral("503");
    QTest::newRow("408") << QStringLiteral("408") << 408 << QStringLiteral("408");
    QTest::newRow("401/602") << QStringLiteral("401/602") << 401 << QStringLiteral("602");
    QTest::newRow("404/601") << QStringLiteral("404/601") << 404 << QStringLiteral("601");
    QTest::newRow("405") << QStringLiteral("405") << 405 << QString(QLatin1String(""));
}

void FaultsTest::status()
{
    QFETCH(QString, arg);
    QFETCH(int, status);
    QFETCH(QString, code);
    on("status", "balances", arg.toStdString());
    const Answer answer = balances();
    QCOMPARE(answer.status, status);
    COMPARE_TEXT(answer.code(), code.toStdString());
}

void FaultsTest::echo()
{
    on("echo", "balances", "502");
    const Answer answer = balances();
    QCOMPARE(answer.status, 502);
    const std::string bearer = "Bearer " + m_tokens.idToken;
    for (const char* place : {"message", "debugMessage", "error_description"}) {
        VERIFY_CONTAINS(answer.json()[place].get<std::string>(), "/balances/v2/mikomo");
        VERIFY_CONTAINS(answer.json()[place].get<std::string>(), bearer);
    }
    QCOMPARE(rows().status, 200);
}

void FaultsTest::tooMany()
{
    on("429", "balances");
    const Answer plain = balances();
    QCOMPARE(plain.status, 429);
    COMPARE_TEXT(plain.code(), "1207");
    QVERIFY(!plain.has("retry-after"));
    m_sandbox->clearFaults();
    on("429", "balances", "2");
    COMPARE_TEXT(balances().header("retry-after"), "2");
}

void FaultsTest::partial()
{
    on("206", "accounts");
    const Answer answer = m_sandbox->data(m_tokens, "/accounts/v2/mikomo");
    QCOMPARE(answer.status, 206);
    const auto records = m_sandbox->records(answer, "accounts");
    QVERIFY(!records.front().contains("error"));
    QVERIFY(records.back()["error"].is_object());
}

void FaultsTest::malformed()
{
    on("malformed", "balances");
    const Answer answer = balances();
    QCOMPARE(answer.status, 200);
    COMPARE_TEXT(answer.header("content-type"), "application/json");
    QVERIFY(answer.json().is_discarded());
}

void FaultsTest::html()
{
    on("html", "balances");
    const Answer answer = balances();
    QCOMPARE(answer.status, 200);
    VERIFY_CONTAINS(answer.header("content-type"), "text/html");
    VERIFY_CONTAINS(answer.body, "<html>");
}

void FaultsTest::wrongTypes()
{
    on("wrongtypes", "*");
    int strings = 0;
    for (const Json& row : m_sandbox->records(rows(), "transactions")) {
        QVERIFY(row["amount"].is_string());
        QVERIFY(row["transactionId"].is_string());
        for (const auto& [name, value] : row.items())
            strings += value == 17 ? 1 : 0;
    }
    QVERIFY(strings > 10);
    for (const Json& account :
        m_sandbox->records(m_sandbox->data(m_tokens, "/balances/v2/mikomo"), "accounts"))
        QVERIFY(!account.contains("fiAttributes") || account["fiAttributes"].is_object());
}

void FaultsTest::unknownEnum()
{
    on("unknownenum", "transactions");
    for (const Json& row : m_sandbox->records(rows(), "transactions")) {
        COMPARE_TEXT(row["status"].get<std::string>(), "BRAND_NEW_VALUE");
        COMPARE_TEXT(row["transactionType"].get<std::string>(), "BRAND_NEW_VALUE");
        QVERIFY(row.contains("fieldOfTheFuture"));
    }
}

void FaultsTest::absentAndNull()
{
    on("absent", "transactions");
    for (const Json& row : m_sandbox->records(rows(), "transactions")) {
        QVERIFY(row.contains("transactionId") && row.contains("amount"));
        QVERIFY(!row.contains("description") && !row.contains("status"));
    }
    m_sandbox->clearFaults();
    on("nullfields", "transactions");
    for (const Json& row : m_sandbox->records(rows(), "transactions")) {
        QVERIFY(row["transactionId"].is_string());
        QVERIFY(row["description"].is_null() && row["status"].is_null());
    }
}

void FaultsTest::duplicates()
{
    on("duplicates", "transactions");
    const auto first = m_sandbox->records(rows(), "transactions");
    const auto second = m_sandbox->records(rows("&offset=30"), "transactions");
    std::set<std::string> ids;
    for (const Json& row : first)
        ids.insert(row["transactionId"]);
    QVERIFY2(ids.size() < first.size(), "within a page");
    COMPARE_JSON(first.front(), second.front());
}

void FaultsTest::miscount()
{
    const Json before = m_sandbox->records(balances(), "accounts").front();
    on("miscount", "balances", "-1234");
    const auto records = m_sandbox->records(balances(), "accounts");
    const auto cents = [](const Json& account) {
        return std::llround(account["currentBalance"].get<double>() * 100);
    };
    QCOMPARE(cents(records.front()), cents(before) - 1234);
    QVERIFY(records.front()["balanceAsOf"] > before["balanceAsOf"]);
    QVERIFY(records.back()["balanceAsOf"] == before["balanceAsOf"]); // of the first account only
}

void FaultsTest::samePage()
{
    on("samepage", "transactions");
    const Answer first = rows();
    const Answer second = m_sandbox->data(m_tokens, first.json()["links"]["next"]["href"]);
    COMPARE_JSON(first.json()["transactions"], second.json()["transactions"]);
    QVERIFY(second.json()["links"].contains("next"));
}

void FaultsTest::expireTokens()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_4");
    m_sandbox->fault({{"kind", "expire-tokens"}});
    COMPARE_TEXT(m_sandbox->data(tokens, "/balances/v2/mikomo").code(), "602");
    const Tokens next = tokensOf(m_sandbox->refresh(tokens.refreshToken));
    QCOMPARE(m_sandbox->data(next, "/balances/v2/mikomo").status, 200);
    // In the middle of things: at the second call.
    m_sandbox->fault({{"kind", "expire-tokens"}, {"endpoint", "balances"}, {"nth", 2}});
    QCOMPARE(m_sandbox->data(next, "/balances/v2/mikomo").status, 200);
    QCOMPARE(m_sandbox->data(next, "/balances/v2/mikomo").status, 401);
    m_tokens = signIn(*m_sandbox, "mikomo_10");
}

void FaultsTest::rotateAway()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_4");
    m_sandbox->fault({{"kind", "rotate-away"}, {"endpoint", "refresh"}});
    const Answer answer = m_sandbox->refresh(tokens.refreshToken);
    QCOMPARE(answer.status, 400);
    COMPARE_TEXT(answer.json()["error"].get<std::string>(), "invalid_request");
    QCOMPARE(m_sandbox->data(tokens, "/balances/v2/mikomo").status, 200);
}

void FaultsTest::refuseConnections()
{
    Sandbox sandbox;
    sandbox.fault({{"kind", "refuse-connections-after"}, {"endpoint", "keys"}, {"nth", 2}});
    QCOMPARE(sandbox.client.get(sandbox.base + "/keys").status, 200);
    sandbox.client.get(sandbox.base + "/keys");
    Client fresh; // a connection that was open before may still be served once
    QCOMPARE(fresh.get(sandbox.base + "/keys").error, QNetworkReply::ConnectionRefusedError);
    sandbox.clearFaults();
    QCOMPARE(Client().get(sandbox.base + "/keys").status, 200);
}

void FaultsTest::trickle()
{
    const std::string whole = balances().body;
    on("trickle", "balances", "200");
    QElapsedTimer timer;
    timer.start();
    const Answer answer = balances();
    QVERIFY(timer.elapsed() >= 180);
    COMPARE_TEXT(answer.body, whole);
}

void FaultsTest::redirect()
{
    on("redirect", "balances");
    const Answer answer = balances();
    QCOMPARE(answer.status, 302);
    QVERIFY(!answer.header("location").starts_with(m_sandbox->base));
    m_sandbox->clearFaults();
    on("redirect", "balances", "https://other.example/x");
    COMPARE_TEXT(balances().header("location"), "https://other.example/x");
}

void FaultsTest::lieAfterRevoke()
{
    on("lie-after-revoke", "balances");
    const Tokens tokens = signIn(*m_sandbox, "mikomo_4");
    QCOMPARE(m_sandbox->revoke(tokens.refreshToken).status, 200);
    QCOMPARE(m_sandbox->data(tokens, "/balances/v2/mikomo").status, 200);
    QCOMPARE(m_sandbox->data(tokens, "/accounts/v2/mikomo").status, 401);
    m_sandbox->clearFaults();
    QCOMPARE(m_sandbox->data(tokens, "/balances/v2/mikomo").status, 401);
}

void FaultsTest::authError()
{
    for (const char* error : {"server_error", "temporarily_unavailable"}) {
        m_sandbox->clearFaults();
        on("autherror", "auth", error);
        const Answer answer =
            m_sandbox->client.get(m_sandbox->base + "/auth?" + formEncoded(authorizeQuery()));
        QCOMPARE(answer.status, 302);
        COMPARE_TEXT(queryOf(answer.header("location"))["error"], error);
        COMPARE_TEXT(queryOf(answer.header("location"))["state"], "st4te-12345");
    }
}

void FaultsTest::conditions()
{
    m_sandbox->fault(
        {{"kind", "status"}, {"endpoint", "balances"}, {"nth", 2}, {"count", 2}, {"arg", 503}});
    for (const int status : {200, 503, 503, 200})
        QCOMPARE(balances().status, status);
    m_sandbox->clearFaults();
    m_sandbox->fault({{"kind", "status"}, {"path", "/balances/v2/mik"}, {"arg", 500}});
    QCOMPARE(balances().status, 500);
    QCOMPARE(rows().status, 200);
    m_sandbox->clearFaults();
    m_sandbox->fault(
        {{"kind", "status"}, {"endpoint", "balances"}, {"probability", 0.5}, {"arg", 500}});
    int failed = 0;
    for (int i = 0; i < 40; ++i)
        failed += balances().status == 500 ? 1 : 0;
    QVERIFY(failed > 5 && failed < 35);
    // Several at once act together.
    m_sandbox->clearFaults();
    on("429", "balances", "1");
    on("malformed", "balances");
    const Answer both = balances();
    QCOMPARE(both.status, 429);
    QVERIFY(both.json().is_discarded());
}

void FaultsTest::onTheCommandLine()
{
    Sandbox sandbox({"--fault", "status:balances:1@2:503", "--fault",
        "redirect:accounts:*:http://other.example:80/x"});
    const Tokens tokens = signIn(sandbox, "mikomo_2");
    for (const int status : {200, 503, 200})
        QCOMPARE(sandbox.data(tokens, "/balances/v2/mikomo").status, status);
    COMPARE_TEXT(sandbox.data(tokens, "/accounts/v2/mikomo").header("location"),
        "http://other.example:80/x");
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
