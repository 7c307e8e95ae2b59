// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/check.h"
#include "tests/contract/signin.h"

#include <QTcpSocket>

#include <algorithm>
#include <set>

using namespace contract;

// The control address, and what the program withstands.
class ControlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<Sandbox>(); }
    void cleanupTestCase() { m_sandbox.reset(); }

    void readyLine();
    void webPagesAreKeptOut();
    void badControlRequests();
    void faultsAreListed();
    void requestsHoldNoSecrets();
    void stateCounts();
    void postingPendingItems_data();
    void postingPendingItems();
    void newTransaction();
    void nonsenseOnTheWire_data();
    void nonsenseOnTheWire();
    void commandLineErrors();

private:
    std::string control(const char* path) const { return m_sandbox->control + path; }
    std::unique_ptr<Sandbox> m_sandbox;
};

void ControlTest::readyLine()
{
    const Json& ready = m_sandbox->ready;
    for (const char* name : {"idp", "products", "sts", "api", "control"})
        QVERIFY2(ready[name].get<std::string>().starts_with("http://127.0.0.1:"), name);
    COMPARE_TEXT(ready["clientId"].get<std::string>(), clientId);
    QCOMPARE(ready["redirectUris"].size(), 3U);
    std::set<std::string> ids;
    for (const Json& provider : ready["providers"])
        ids.insert(provider["id"]);
    QVERIFY((ids == std::set<std::string>{"mikomo", "halden", "northgate", "cardinal"}));
}

void ControlTest::webPagesAreKeptOut()
{
    QCOMPARE(
        m_sandbox->client.get(control("/state"), {{"Origin", "https://evil.example"}}).status, 403);
    QCOMPARE(
        m_sandbox->client.get(control("/state"), {{"Sec-Fetch-Site", "same-origin"}}).status, 403);
    QCOMPARE(m_sandbox->client.get(control("/state"), {{"Host", "evil.example"}}).status, 403);
    QCOMPARE(m_sandbox->client.get(control("/state")).status, 200);
    QCOMPARE(m_sandbox->client.get(m_sandbox->base + "/control/state").status, 404);
}

void ControlTest::badControlRequests()
{
    Client& client = m_sandbox->client;
    QCOMPARE(client.postJson(control("/faults"), {{"kind", "earthquake"}}).status, 400);
    QCOMPARE(client.postJson(control("/faults"), {{"kind", 7}}).status, 400);
    QCOMPARE(client.postJson(control("/faults"), 5).status, 400);
    QCOMPARE(client.send("POST", control("/faults"), {}, "{").status, 400);
    QCOMPARE(client.send("POST", control("/faults")).status, 400);
    QCOMPARE(client.postJson(control("/clock"), {{"advanceSeconds", -1}}).status, 400);
    QCOMPARE(client.postJson(control("/rate"), {{"perSecond", "5"}}).status, 400);
    QCOMPARE(client.postJson(control("/mutate"), {{"action", "earthquake"}}).status, 400);
    QCOMPARE(client.get(control("/mutate")).status, 405);
    QCOMPARE(client.get(control("/nothing")).status, 404);
    QCOMPARE(client.send("DELETE", control("/faults/99999")).status, 404);
}

void ControlTest::faultsAreListed()
{
    m_sandbox->clearFaults();
    const Json added =
        m_sandbox
            ->fault(Json::array({{{"kind", "delay"}, {"endpoint", "keys"}, {"arg", 1}},
                {{"kind", "html"}, {"endpoint", "none"}}}))
            .json();
    QCOMPARE(added["ids"].size(), 2U);
    m_sandbox->client.get(m_sandbox->base + "/keys");
    Json rules = m_sandbox->client.get(control("/faults")).json()["faults"];
    QCOMPARE(rules.size(), 2U);
    QCOMPARE(rules[0]["hits"].get<int>(), 1);
    QCOMPARE(
        m_sandbox->client.send("DELETE", control("/faults/") + added["ids"][0].dump()).status, 200);
    rules = m_sandbox->client.get(control("/faults")).json()["faults"];
    QCOMPARE(rules.size(), 1U);
    m_sandbox->clearFaults();
}

void ControlTest::requestsHoldNoSecrets()
{
    Sandbox sandbox;
    const Tokens tokens = signIn(sandbox, "mikomo_2");
    sandbox.data(tokens, "/accounts/v2/mikomo?mode=raw", {{"x-akoya-interaction-type", "user"}});
    sandbox.refresh(tokens.refreshToken);
    const Answer answer = sandbox.client.get(sandbox.control + "/requests");
    for (const std::string& secret : {tokens.idToken, tokens.refreshToken, clientSecret,
             std::string("mikomo_2"), std::string("st4te")})
        QVERIFY2(answer.body.find(secret) == std::string::npos, secret.c_str());
    const Json requests = answer.json()["requests"];
    std::set<std::string> endpoints;
    for (const Json& request : requests)
        endpoints.insert(request["endpoint"]);
    QVERIFY((endpoints == std::set<std::string>{"auth", "pages", "obtain", "refresh", "accounts"}));
    const auto it =
        std::ranges::find_if(requests, [](const Json& r) { return r["endpoint"] == "accounts"; });
    COMPARE_TEXT((*it)["akoyaHeaders"]["x-akoya-interaction-type"].get<std::string>(), "user");
    COMPARE_TEXT((*it)["query"].get<std::string>(), "mode=raw");
    QCOMPARE((*it)["status"].get<int>(), 200);
    const auto names = (*it)["headerNames"].get<std::vector<std::string>>();
    QVERIFY(std::ranges::find(names, "authorization") != names.end());
    const std::string last =
        sandbox.control + "/requests?since=" + requests.back()["number"].dump();
    QVERIFY(sandbox.client.get(last).json()["requests"].empty());
}

void ControlTest::stateCounts()
{
    Sandbox sandbox;
    const auto state = [&] { return sandbox.client.get(sandbox.control + "/state").json(); };
    QCOMPARE(state()["grants"]["active"].get<int>(), 0);
    const Tokens tokens = signIn(sandbox, "mikomo_2");
    QCOMPARE(state()["grants"]["active"].get<int>(), 1);
    QCOMPARE(state()["refreshTokens"].get<int>(), 1);
    sandbox.revoke(tokens.refreshToken);
    QCOMPARE(state()["grants"]["revoked"].get<int>(), 1);
    QCOMPARE(state()["refreshTokens"].get<int>(), 0);
}

void ControlTest::postingPendingItems_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("sameIds");
    QTest::newRow("mikomo keeps the ids") << QStringLiteral("mikomo_2") << true;
    QTest::newRow("halden gives new ones") << QStringLiteral("halden_1") << false;
}

void ControlTest::postingPendingItems()
{
    QFETCH(QString, user);
    QFETCH(bool, sameIds);
    Sandbox sandbox;
    const Tokens tokens = signIn(sandbox, user.toStdString());
    const std::string provider = providerOf(user.toStdString());
    const auto account =
        sandbox.records(sandbox.data(tokens, "/balances/v2/" + provider), "accounts").front();
    const std::string id = account["accountId"];
    const auto before = sandbox.allRows(tokens, provider, id);
    std::set<std::string> pending;
    for (const Json& row : before)
        if (row["status"] == "PENDING")
            pending.insert(row["transactionId"]);
    QVERIFY(!pending.empty());
    QVERIFY(sandbox.mutate({{"action", "post-pending"}, {"provider", provider}})
                .json()["changed"]
                .get<int>()
        > 0);
    const auto after = sandbox.allRows(tokens, provider, id);
    QCOMPARE(after.size(), before.size());
    std::size_t kept = 0;
    for (const Json& row : after) {
        COMPARE_TEXT(row["status"].get<std::string>(), "POSTED");
        kept += pending.contains(row["transactionId"]) ? 1 : 0;
    }
    QCOMPARE(kept, sameIds ? pending.size() : 0U);
    const auto now =
        sandbox.records(sandbox.data(tokens, "/balances/v2/" + provider), "accounts").front();
    COMPARE_JSON(now["currentBalance"], account["availableBalance"]);
}

void ControlTest::newTransaction()
{
    Sandbox sandbox;
    const Tokens tokens = signIn(sandbox, "mikomo_11");
    const std::string id = "513815781465";
    const auto before = sandbox.allRows(tokens, "mikomo", id);
    const Json change{{"action", "add-transaction"}, {"user", "mikomo_11"}, {"accountId", id},
        {"amountMinor", -1234}, {"payee", "Just Now Ltd"}};
    QCOMPARE(sandbox.mutate(change).json()["changed"].get<int>(), 1);
    sandbox.mutate(change);
    const auto after = sandbox.allRows(tokens, "mikomo", id);
    QCOMPARE(after.size(), before.size() + 2);
    COMPARE_TEXT(after.front()["payee"].get<std::string>(), "Just Now Ltd");
    COMPARE_TEXT(after.front()["amount"].dump(), "-12.34");
    QVERIFY(after[0]["transactionId"] != after[1]["transactionId"]);
    COMPARE_JSON(after[2], before[0]);
}

void ControlTest::nonsenseOnTheWire_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("nothing") << QByteArray("\r\n\r\n");
    QTest::newRow("binary") << QByteArray(500, '\xff') + "\r\n\r\n";
    QTest::newRow("long target") << "GET /" + QByteArray(6000, 'a')
            + " HTTP/1.1\r\nHost: x\r\n\r\n";
    QTest::newRow("very long target")
        << "GET /" + QByteArray(60'000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n";
    QTest::newRow("long POST target")
        << "POST /" + QByteArray(7000, 'a') + " HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx";
    QTest::newRow("long header") << "GET /keys HTTP/1.1\r\nX: " + QByteArray(60'000, 'a')
            + "\r\n\r\n";
    QTest::newRow("large body") << QByteArray(
        "POST /token HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\nx=");
    QTest::newRow("bad escapes") << QByteArray("GET /auth/%zz/%?%=%1 HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("odd path") << QByteArray("GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("no path") << QByteArray("GET * HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("range") << QByteArray(
        "GET /keys HTTP/1.1\r\nHost: x\r\nRange: bytes=5-2,9-\r\n\r\n");
    QTest::newRow("other verb") << QByteArray("BREW /pot HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("deep JSON")
        << "POST /control/faults HTTP/1.1\r\nHost: 127.0.0.1:1\r\nContent-Length: 100000\r\n\r\n"
            + QByteArray(100'000, '[');
}

void ControlTest::nonsenseOnTheWire()
{
    QFETCH(QByteArray, bytes);
    for (const std::string& address : {m_sandbox->base, m_sandbox->control}) {
        QTcpSocket socket;
        const QUrl url(QString::fromStdString(address));
        socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(url.port()));
        QVERIFY(socket.waitForConnected(2000));
        socket.write(bytes);
        socket.waitForReadyRead(300); // an answer or a closed connection; either will do
    }
    QCOMPARE(m_sandbox->client.get(m_sandbox->base + "/keys").status, 200);
    QCOMPARE(m_sandbox->client.get(control("/state")).status, 200);
}

void ControlTest::commandLineErrors()
{
    for (const QStringList& arguments : {QStringList{QStringLiteral("--odd")},
             {QStringLiteral("--port")}, {QStringLiteral("--port"), QStringLiteral("99999")},
             {QStringLiteral("--today"), QStringLiteral("2026-13-01")},
             {QStringLiteral("--fault"), QStringLiteral("odd:all")},
             {QStringLiteral("--transactions"), QStringLiteral("5000001")}}) {
        QProcess process;
        process.start(QStringLiteral(BURSAR_SANDBOX), arguments);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().startsWith("bursar-sandbox: "));
    }
    QProcess help;
    help.start(QStringLiteral(BURSAR_SANDBOX), {QStringLiteral("--help")});
    QVERIFY(help.waitForFinished(5000));
    QCOMPARE(help.exitCode(), 0);
    QVERIFY(help.readAllStandardOutput().contains("--transactions"));
}

QTEST_GUILESS_MAIN(ControlTest)
#include "tst_control.moc"
