// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/check.h"
#include "tests/contract/signin.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

using namespace contract;

namespace {

/// A callback address on this computer that answers as it is told, and keeps what came.
class Receiver : public QObject {
public:
    explicit Receiver(int answer)
        : m_answer(answer)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    std::string url() const
    {
        return "http://127.0.0.1:" + std::to_string(m_server.serverPort()) + "/hook";
    }
    std::vector<Json> came;

private:
    void take(QTcpSocket* socket)
    {
        QByteArray& text = m_texts[socket];
        text += socket->readAll();
        const auto head = text.indexOf("\r\n\r\n");
        const auto length = text.toLower().indexOf("content-length:");
        if (head < 0 || length < 0)
            return;
        const auto size = text.mid(length + 15, text.indexOf('\r', length) - length - 15).toInt();
        if (text.size() < head + 4 + size)
            return;
        came.push_back(Json::parse(text.mid(head + 4).toStdString(), nullptr, false));
        m_texts.erase(socket);
        socket->write("HTTP/1.1 " + QByteArray::number(m_answer)
            + " X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    }
    int m_answer;
    QTcpServer m_server;
    std::map<QTcpSocket*, QByteArray> m_texts;
};

const Json goodApp{{"client_name", "Nimbus – café & co."}, {"description", "What it does"},
    {"redirect_uris",
        Json::array({"https://nimbus.example/callback", "http://127.0.0.1/callback"})},
    {"logo_uri", "https://nimbus.example/logo.png"},
    {"contacts", Json::array({"ops@nimbus.example"})}, {"client_uri", "https://nimbus.example"},
    {"scope", "accounts_info transactions"}};

} // namespace

// Management API v2 and Notifications API v1: akoya-api.md 7.2 and 8.
class NetworkAppsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_manage = m_sandbox->serviceToken("app_management_v2");
        m_notify = m_sandbox->serviceToken("notifications_subscriptions advisory");
        m_recipient = m_sandbox->ready["recipientId"];
    }
    void cleanup() { m_sandbox.reset(); }

    void tokensAndVersions();
    void registers();
    void refusesBadRegistrations_data();
    void refusesBadRegistrations();
    void namesAreUniqueAndAppsAreFew();
    void changesByPatch();
    void refusesBadPatches_data();
    void refusesBadPatches();
    void removes();
    void givesTheOwnAppAnotherSecret();
    void subscriptionsPage();
    void subscriptionsByStatus();
    void productsAndProviders();
    void notificationsLiveAndGo();
    void refusesBadNotifications_data();
    void refusesBadNotifications();
    void deliversToLoopback();
    void triesThreeTimes();
    void tellsOfRevocation();

private:
    Answer call(const std::string& method, const std::string& path, const Json& body = nullptr,
        const std::string& token = {})
    {
        const bool isManage = path.starts_with("/manage");
        const Fields headers{
            {"Authorization",
                "Bearer " + (token.empty() ? (isManage ? m_manage : m_notify) : token)},
            {"Content-Type", "application/json"}};
        return m_sandbox->client.send(
            method, m_sandbox->base + path, headers, body.is_null() ? "" : body.dump());
    }
    std::string app(const std::string& id = {}) const
    {
        return "/manage/v2/recipients/" + m_recipient + "/apps" + (id.empty() ? "" : "/" + id);
    }
    std::string make(const Json& json = goodApp)
    {
        return call("POST", "/manage/v2/apps/register", json).json().value("client_id", "");
    }
    std::unique_ptr<Sandbox> m_sandbox;
    std::string m_manage;
    std::string m_notify;
    std::string m_recipient;
};

void NetworkAppsTest::tokensAndVersions()
{
    const Answer answer = call("GET", app());
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.has("x-akoya-interaction-id"));
    QCOMPARE(call("GET", app(), nullptr, "nonsense").status, 401);
    COMPARE_JSON(call("GET", app(), nullptr, "nonsense").json(),
        (Json{{"code", "401"}, {"message", "Unauthorized"}}));
    QCOMPARE(call("GET", app(), nullptr, m_notify).status, 403);
    QCOMPARE(call("GET", "/notifications/v1/subscriptions", nullptr, m_manage).status, 403);
    for (const std::string& path :
        {"/manage/v1/recipients/" + m_recipient + "/apps", std::string("/manage/v3/apps/register"),
            std::string("/notifications/v2/subscriptions")}) {
        const Answer other = call(path.ends_with("register") ? "POST" : "GET", path);
        QCOMPARE(other.status, 501);
        COMPARE_TEXT(other.code(), "1106");
    }
    const Answer verb = call("PUT", app());
    QCOMPARE(verb.status, 405);
    COMPARE_TEXT(verb.body, "Method Not Allowed");
    QVERIFY(verb.header("content-type").starts_with("text/plain"));
    QCOMPARE(call("GET", "/manage/v2/recipients/somebody_else/apps").status, 404);
}

void NetworkAppsTest::registers()
{
    const Answer answer = call("POST", "/manage/v2/apps/register", goodApp);
    QCOMPARE(answer.status, 200);
    const Json body = answer.json();
    for (const auto& [name, value] : goodApp.items())
        COMPARE_JSON(body[name], value);
    QVERIFY(body["client_secret"].get<std::string>().size() >= 16);
    QVERIFY(body["grant_types"].is_array());
    COMPARE_TEXT(body["status"].get<std::string>(), "ACTIVE");
    const Json apps = call("GET", app()).json()["apps"];
    QCOMPARE(apps.size(), 2U);
    COMPARE_JSON(apps[1]["client_id"], body["client_id"]);
    QVERIFY(apps[1]["scope"].is_array()); // a list here, a text there
    QVERIFY(!apps[1].contains("client_secret")); // told once
    QVERIFY(!apps[0].contains("client_secret"));
}

void NetworkAppsTest::refusesBadRegistrations_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value"); // JSON; empty: without the field
    const auto row = [](const char* name, const QByteArray& field, const QByteArray& value) {
        QTest::newRow(name) << field << value;
    };
    for (const char* field : {"client_name", "description", "redirect_uris", "logo_uri", "contacts",
             "client_uri", "scope"})
        row(field, field, {});
    row("name with <", "client_name", R"("<b>")");
    row("name with %", "client_name", R"("50%")");
    row("long description", "description", '"' + QByteArray(121, 'x') + '"');
    row("no redirects", "redirect_uris", "[]");
    row("redirects not a list", "redirect_uris", R"("https://x.example")");
    row("plain http redirect", "redirect_uris", R"(["http://x.example/"])");
    row("contact without @", "contacts", R"(["nobody"])");
    row("account information alone", "scope", R"("accounts_info")");
    row("unknown product", "scope", R"("accounts_info horoscopes")");
}

void NetworkAppsTest::refusesBadRegistrations()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    Json json = goodApp;
    if (value.isEmpty())
        json.erase(field.toStdString());
    else
        json[field.toStdString()] = Json::parse(value.toStdString());
    const Answer answer = call("POST", "/manage/v2/apps/register", json);
    QCOMPARE(answer.status, 400);
    COMPARE_TEXT(answer.json()["code"].get<std::string>(), "InvalidArgument");
    QCOMPARE(call("GET", app()).json()["apps"].size(), 1U);
}

void NetworkAppsTest::namesAreUniqueAndAppsAreFew()
{
    QVERIFY(!make().empty());
    const Answer again = call("POST", "/manage/v2/apps/register", goodApp);
    QCOMPARE(again.status, 409);
    COMPARE_TEXT(again.code(), "AlreadyExists");
    Json json = goodApp;
    for (int i = 0; i < 8; ++i) {
        json["client_name"] = "Nimbus " + std::to_string(i);
        QVERIFY(!make(json).empty());
    }
    json["client_name"] = "One too many";
    QCOMPARE(call("POST", "/manage/v2/apps/register", json).status, 400);
}

void NetworkAppsTest::changesByPatch()
{
    const Answer made = call("POST", "/manage/v2/apps/register", goodApp);
    const std::string id = made.json()["client_id"];
    const Answer changed = call("PATCH", app(id),
        Json::array({{{"op", "replace"}, {"path", "/description"}, {"value", "Other words"}},
            {{"op", "add"}, {"path", "/redirect_uris/2"}, {"value", "nimbus://callback"}},
            {{"op", "remove"}, {"path", "/redirect_uris/0"}},
            {{"op", "replace"}, {"path", "/client_secret"}, {"value", ""}}}));
    QCOMPARE(changed.status, 200);
    const Json body = changed.json();
    COMPARE_TEXT(body["description"].get<std::string>(), "Other words");
    COMPARE_JSON(body["redirect_uris"], (Json{"http://127.0.0.1/callback", "nimbus://callback"}));
    QVERIFY(body["client_secret"] != made.json()["client_secret"]);
    QVERIFY(body["scope"].is_array());
    const Answer plain = call("PATCH", app(id),
        Json::array({{{"op", "replace"}, {"path", "/description"}, {"value", "Again"}}}));
    QVERIFY(!plain.json().contains("client_secret"));
}

void NetworkAppsTest::refusesBadPatches_data()
{
    QTest::addColumn<QByteArray>("patch");
    const auto row = [](const char* name, const QByteArray& patch) {
        QTest::newRow(name) << patch;
    };
    row("no list", R"({"op":"replace","path":"/description","value":"x"})");
    row("empty", "[]");
    row("name", R"([{"op":"replace","path":"/client_name","value":"x"}])");
    row("beyond the end",
        R"([{"op":"replace","path":"/redirect_uris/2","value":"https://x.example"}])");
    row("no redirect left",
        R"([{"op":"remove","path":"/redirect_uris/0"},{"op":"remove","path":"/redirect_uris/0"}])");
    row("own secret", R"([{"op":"replace","path":"/client_secret","value":"chosen by me"}])");
    row("removed description", R"([{"op":"remove","path":"/description"}])");
    row("second one bad",
        R"([{"op":"replace","path":"/description","value":"new"},{"op":"test","path":"/x"}])");
}

void NetworkAppsTest::refusesBadPatches()
{
    QFETCH(QByteArray, patch);
    const std::string id = make();
    const Answer answer = call("PATCH", app(id), Json::parse(patch.toStdString()));
    QCOMPARE(answer.status, 400);
    COMPARE_TEXT(answer.code(), "InvalidArgument");
    const Json apps = call("GET", app()).json()["apps"];
    COMPARE_JSON(apps[1]["description"], goodApp["description"]); // all or nothing
    COMPARE_JSON(apps[1]["redirect_uris"], goodApp["redirect_uris"]);
}

void NetworkAppsTest::removes()
{
    const std::string id = make();
    QCOMPARE(call("DELETE", app(id)).status, 204);
    QCOMPARE(call("DELETE", app(id)).status, 404);
    QCOMPARE(call("PATCH", app(id), Json::array({{{"op", "x"}}})).status, 404);
    QCOMPARE(call("GET", "/manage/v2/subscriptions/" + id).status, 404);
    // The one that people sign in with stays.
    QCOMPARE(call("DELETE", app(clientId)).status, 400);
    signIn(*m_sandbox, "mikomo_1");
}

void NetworkAppsTest::givesTheOwnAppAnotherSecret()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_1");
    const Answer reset = call("PATCH", app(clientId),
        Json::array({{{"op", "replace"}, {"path", "/client_secret"}, {"value", ""}}}));
    QCOMPARE(reset.status, 200);
    const std::string secret = reset.json()["client_secret"];
    // The old one is dead at once, tokens and consents live on.
    QCOMPARE(m_sandbox->refresh(tokens.refreshToken).status, 401);
    QCOMPARE(m_sandbox->revoke(tokens.refreshToken).status, 401);
    const Fields refresh{{"grant_type", "refresh_token"}, {"refresh_token", tokens.refreshToken},
        {"client_id", clientId}, {"client_secret", secret}};
    QCOMPARE(m_sandbox->token(refresh).status, 200);
}

void NetworkAppsTest::subscriptionsPage()
{
    const std::string path = "/manage/v2/subscriptions/" + clientId;
    const Json all = call("GET", path).json();
    QCOMPARE(all["page"]["total_elements"].get<int>(), 4);
    QCOMPARE(all["subscriptions"].size(), 4U);
    COMPARE_TEXT(all["subscriptions"][0]["subscription_status"].get<std::string>(), "ACTIVE");
    QVERIFY(!all["subscriptions"][0]["account_categories"].empty());
    COMPARE_TEXT(all["links"]["next"]["href"].get<std::string>(), "");
    std::vector<std::string> ids;
    std::string next = path + "?limit=3";
    for (int page = 0; page < 5 && !next.empty(); ++page) {
        const Json body = call("GET", next).json();
        for (const Json& each : body["subscriptions"])
            ids.push_back(each["provider_id"]);
        next = body["links"]["next"]["href"];
    }
    QCOMPARE(ids.size(), 4U);
    std::ranges::sort(ids);
    QVERIFY(std::ranges::adjacent_find(ids) == ids.end());
    for (const char* query : {"?limit=0", "?limit=501", "?limit=x", "?offset=-1"})
        QCOMPARE(call("GET", path + query).status, 400);
    QCOMPARE(call("GET", path + "?offset=100").json()["subscriptions"].size(), 0U);
}

void NetworkAppsTest::subscriptionsByStatus()
{
    const std::string path = "/manage/v2/subscriptions/" + make();
    QCOMPARE(call("GET", path).json()["subscriptions"].size(), 2U);
    const auto count = [&](const std::string& query) {
        return call("GET", path + "/status" + query).json()["subscription_status"].size();
    };
    QCOMPARE(count(""), 4U);
    QCOMPARE(count("?status=ACTIVE"), 2U);
    QCOMPARE(count("?status=PENDING"), 1U);
    QCOMPARE(count("?status=PROCESSING"), 1U);
    QCOMPARE(count("?status=DENIED"), 0U);
    QCOMPARE(call("GET", path + "/status?status=MAYBE").status, 400);
    m_sandbox->advance(3'700);
    QCOMPARE(count("?status=ACTIVE"), 4U);
}

void NetworkAppsTest::productsAndProviders()
{
    const std::string base = "/manage/v2/recipients/" + m_recipient;
    const Json products = call("GET", base + "/products").json()["products"];
    QVERIFY(products.is_array() && products.size() >= 5);
    const Json providers =
        call("GET", base + "/providers?products=transactions,balances").json()["providers"];
    QCOMPARE(providers.size(), 4U);
    for (const Json& each : providers)
        QVERIFY(each["provider_id"].is_string() && each["display_name"].is_string()
            && each["products"].is_array() && each["account_categories"].is_array());
    QCOMPARE(call("GET", base + "/providers?products=horoscopes").status, 400);
}

void NetworkAppsTest::notificationsLiveAndGo()
{
    const std::string path = "/notifications/v1/subscriptions";
    COMPARE_JSON(call("GET", path).json(), (Json{{"notificationSubscriptions", Json::array()}}));
    const Answer made = call("POST", path,
        {{"category", "CONSENT"}, {"type", "CONSENT_UPDATED"},
            {"callbackUrl", "https://nimbus.example/hook"}, {"effectiveDate", "2026-12-01"}});
    QCOMPARE(made.status, 200);
    const std::string id = made.json()["subscriptionId"];
    COMPARE_TEXT(made.json()["effectiveDate"].get<std::string>(), "2026-12-01");
    QCOMPARE(call("GET", path).json()["notificationSubscriptions"].size(), 1U);
    COMPARE_JSON(call("GET", path + "/" + id).json(), made.json());
    const Answer changed =
        call("PATCH", path + "/" + id, {{"callbackUrl", "https://nimbus.example/other"}});
    QCOMPARE(changed.status, 200);
    COMPARE_TEXT(changed.json()["callbackUrl"].get<std::string>(), "https://nimbus.example/other");
    COMPARE_TEXT(changed.json()["type"].get<std::string>(), "CONSENT_UPDATED");
    QCOMPARE(call("DELETE", path + "/" + id).status, 204);
    QCOMPARE(call("GET", path + "/" + id).status, 404);
    QCOMPARE(call("DELETE", path + "/" + id).status, 404);
    QCOMPARE(call("GET", "/notifications/v1/maintenance/abc").status, 200);
}

void NetworkAppsTest::refusesBadNotifications_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const QByteArray& body) { QTest::newRow(name) << body; };
    row("not JSON", "{");
    row("no category", R"({"type":"SERVICE","callbackUrl":"https://x.example"})");
    row("type of another category",
        R"({"category":"CONSENT","type":"SERVICE","callbackUrl":"https://x.example"})");
    row("no address", R"({"category":"MAINTENANCE","type":"SERVICE"})");
    row("plain http",
        R"({"category":"MAINTENANCE","type":"SERVICE","callbackUrl":"http://x.example"})");
    row("odd date",
        R"({"category":"MAINTENANCE","type":"SERVICE","effectiveDate":"soon",)"
        R"("callbackUrl":"https://x.example"})");
}

void NetworkAppsTest::refusesBadNotifications()
{
    QFETCH(QByteArray, body);
    const Answer answer =
        m_sandbox->client.send("POST", m_sandbox->base + "/notifications/v1/subscriptions",
            {{"Authorization", "Bearer " + m_notify}, {"Content-Type", "application/json"}},
            body.toStdString());
    QCOMPARE(answer.status, 400);
    COMPARE_JSON(
        answer.json(), (Json{{"code", "401"}, {"message", "Invalid Input"}, {"debugMessage", ""}}));
}

void NetworkAppsTest::deliversToLoopback()
{
    Receiver receiver(200);
    const Answer made = call("POST", "/notifications/v1/subscriptions",
        {{"category", "MAINTENANCE"}, {"type", "SERVICE"}, {"callbackUrl", receiver.url()}});
    QCOMPARE(made.status, 200);
    QCOMPARE(call("POST", "/notifications/v1/test", {{"id", made.json()["subscriptionId"]}}).status,
        200);
    QTRY_COMPARE(receiver.came.size(), 1U);
    const Json body = receiver.came.front();
    COMPARE_TEXT(body["type"].get<std::string>(), "SERVICE");
    COMPARE_TEXT(body["notificationPayload"]["idType"].get<std::string>(), "MAINTENANCE");
    const std::string sentOn = body["sentOn"];
    QCOMPARE(sentOn.size(), std::string("2025-05-03T12:50:11.255016895Z").size());
    QVERIFY(body["url"]["href"].get<std::string>().starts_with(m_sandbox->base));
    QCOMPARE(call("POST", "/notifications/v1/test", {{"id", "nobody"}}).status, 404);
    QCOMPARE(call("POST", "/notifications/v1/test", {{"id", 7}}).status, 400);
}

void NetworkAppsTest::triesThreeTimes()
{
    Receiver refusing(500);
    Receiver behind(200);
    for (const Receiver* each : {&refusing, &behind}) {
        const Answer made = call("POST", "/notifications/v1/subscriptions",
            {{"category", "MAINTENANCE"}, {"type", "SERVICE"}, {"callbackUrl", each->url()}});
        call("POST", "/notifications/v1/test", {{"id", made.json()["subscriptionId"]}});
    }
    // The second one's turn comes after the first one's attempts.
    QTRY_COMPARE(behind.came.size(), 1U);
    QCOMPARE(refusing.came.size(), 3U);
    COMPARE_JSON(refusing.came[0]["notificationId"], refusing.came[2]["notificationId"]);
}

void NetworkAppsTest::tellsOfRevocation()
{
    Receiver receiver(200);
    const Tokens tokens = signIn(*m_sandbox, "mikomo_2");
    call("POST", "/notifications/v1/subscriptions",
        {{"category", "CONSENT"}, {"type", "CONSENT_REVOKED"}, {"callbackUrl", receiver.url()}});
    m_sandbox->mutate({{"action", "revoke-consent"}, {"consentId", tokens.grantId}});
    QTRY_COMPARE(receiver.came.size(), 1U);
    const Json body = receiver.came.front();
    COMPARE_TEXT(body["notificationPayload"]["id"].get<std::string>(), tokens.grantId);
    COMPARE_TEXT(body["publisher"]["registeredEntityId"].get<std::string>(), "mikomo");
    VERIFY_CONTAINS(body["url"]["href"].get<std::string>(), "/consents/v1/" + tokens.grantId);
}

QTEST_GUILESS_MAIN(NetworkAppsTest)
#include "tst_networkapps.moc"
