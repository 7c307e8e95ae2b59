// SPDX-License-Identifier: GPL-3.0-or-later
// The Consent API and its service token on a scripted network: every response that the
// specification lists, and what is behind it (akoya-api.md 6, 7.1).
#include "app/auth/secretstore.h"
#include "app/auth/servicetokens.h"
#include "app/base/literals.h"
#include "app/consents/consentapi.h"
#include "app/net/hostqueue.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/fakesecretstore.h"
#include "tests/kit/faketransport.h"
#include "tests/kit/logcapture.h"
#include "tests/kit/pending.h"

#include <QTest>

using namespace bursar;
using namespace bursar::kit;
using namespace std::chrono_literals;

namespace {

const QString tokenPath = u"/oauth2/token"_s;
const QString grantPath = u"/consents/v1/dfb491d5"_s;

/// As published: consent-openapi.txt, "Successful Response".
const QByteArray published = R"({"id":"dfb491d5","status":"ACTIVE","parties":[
 {"name":"Mikomo","type":"DATA_PROVIDER","registeredEntityId":"mikomo"},
 {"name":"Akoya","type":"DATA_ACCESS_PLATFORM","registeredEntityId":"akoya"},
 {"name":"Paprika LLC","type":"DATA_RECIPIENT","registeredEntityId":"paprika_rec"},
 {"name":"Paprika App","type":"DATA_RECIPIENT","registeredEntityId":"paprika"}],
 "createdTime":"2024-02-15T14:19:41.346046Z","resources":[{"resourceType":"ACCOUNT",
 "resourceId":"1239098123","dataClusters":["balances","customers","statements","account_info",
 "transactions","investments","payments"]}]})";

struct ApiBench {
    ApiBench()
    {
        secrets.set(secretkeys::serviceSecret(u"net"_s), "the service's secret");
        http.on(Post, tokenPath).answer([this](const HttpRequest&) {
            return HttpResponse{200, {},
                "{\"access_token\":\"ory_at_" + QByteArray::number(++issued)
                    + "\",\"expires_in\":86399,\"token_type\":\"bearer\"}"};
        });
        http.on(Get, grantPath).reply(200, {}, published);
    }
    static Network network()
    {
        Network network;
        network.id = u"net"_s;
        network.sts = QUrl(u"https://sts.example/oauth2"_s);
        network.api = QUrl(u"https://api.example"_s);
        network.serviceClientId = u"service-1"_s;
        network.requestsPerSecond = 0;
        return network;
    }
    Result<ConsentGrant> ask(const QString& id = u"dfb491d5"_s)
    {
        Pending asking(api.ask(id, {}));
        FakeClock::settle();
        clock.advance(30s);
        return asking.isDone() ? *asking : fail(ErrorKind::Internal, u"not done"_s);
    }
    QByteArray problem()
    {
        const auto answer = ask();
        return answer ? "none"_ba : QByteArray(toString(answer.error().kind).data());
    }

    FakeClock clock;
    FakeTransport http{clock};
    HostQueues queues{clock};
    FakeSecretStore secrets;
    int issued = 0;
    Wire wire{http, queues, clock};
    ServiceTokens tokens{{wire, secrets}, network(), consentScope()};
    ConsentApi api{wire, network(), tokens};
};

} // namespace

class TestConsentApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsThePublishedAnswer();
    void readsEveryStatus_data();
    void readsEveryStatus();
    void knowsEveryRefusal_data();
    void knowsEveryRefusal();
    void refusesWhatIsNoConsent_data();
    void refusesWhatIsNoConsent();
    void takesFieldsOfLaterVersions();
    void aHostileAnswerIsCutToSize();
    void asksWithAServiceToken();
    void theTokenIsKeptAndRenewedByItself();
    void aRefusedTokenIsReplacedOnce();
    void withoutCredentialsItSaysSo_data();
    void withoutCredentialsItSaysSo();
    void saysNoSecretToTheLog();
};

void TestConsentApi::readsThePublishedAnswer()
{
    ApiBench bench;
    const auto grant = bench.ask();
    QVERIFY(grant.has_value());
    QCOMPARE(grant->id, u"dfb491d5"_s);
    QVERIFY(grant->status == ConsentGrant::Status::Active);
    QCOMPARE(grant->parties.size(), 4);
    QCOMPARE(grant->parties[2].name, u"Paprika LLC"_s);
    QCOMPARE(grant->parties[2].type, u"DATA_RECIPIENT"_s);
    QCOMPARE(grant->parties[2].entityId, u"paprika_rec"_s);
    QCOMPARE(toIso(*grant->created), u"2024-02-15T14:19:41.346Z"_s);
    QCOMPARE(grant->resources.size(), 1);
    QCOMPARE(grant->resources[0].clusters.size(), 7);
    QVERIFY(!grant->expires);
    QVERIFY(!grant->lookbackDays);
}

void TestConsentApi::readsEveryStatus_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    using Status = ConsentGrant::Status;
    QTest::newRow("active") << "ACTIVE"_ba << int(Status::Active);
    QTest::newRow("expired") << "EXPIRED"_ba << int(Status::Expired);
    QTest::newRow("revoked") << "REVOKED"_ba << int(Status::Revoked);
    QTest::newRow("a new one") << "SUSPENDED"_ba << int(Status::Other);
}

void TestConsentApi::readsEveryStatus()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    const auto grant = parseConsentGrant("{\"status\":\"" + text + "\"}");
    QVERIFY(grant.has_value());
    QCOMPARE(int(grant->status), status);
    QCOMPARE(grant->statusText, QString::fromLatin1(text));
}

void TestConsentApi::knowsEveryRefusal_data()
{
    QTest::addColumn<int>("http");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("code");
    const QByteArray json = "application/json";
    QTest::newRow("400, an integer")
        << 400 << json << R"({"code":401,"message":"Invalid input"})"_ba << "BadRequest"_ba
        << u"401"_s;
    QTest::newRow("401") << 401 << json << R"({"code":"401","message":"Unauthorized"})"_ba
                         << "NotAuthorized"_ba << u"401"_s;
    QTest::newRow("404, a word") << 404 << json
                                 << R"({"code":"NotFound","message":"resource not found"})"_ba
                                 << "NotFound"_ba << u"NotFound"_s;
    QTest::newRow("405, plain text")
        << 405 << "text/plain"_ba << "Method Not Allowed"_ba << "BadRequest"_ba << QString();
    QTest::newRow("500")
        << 500 << json
        << R"({"code":"500","message":"Internal server error","debugMessage":"x"})"_ba
        << "ProviderDown"_ba << u"500"_s;
    QTest::newRow("501/1106")
        << 501 << json
        << R"({"code":"1106","message":"FdxVersion not supported or not implemented","debugMessage":"x"})"_ba
        << "NotSupported"_ba << u"1106"_s;
    QTest::newRow("503")
        << 503 << json
        << R"({"code":"503","message":"Scheduled Maintenance","debugMessage":"x"})"_ba
        << "Maintenance"_ba << u"503"_s;
    QTest::newRow("502, a gateway's page")
        << 502 << "text/html"_ba << "<html>"_ba << "ProviderDown"_ba << QString();
}

void TestConsentApi::knowsEveryRefusal()
{
    QFETCH(int, http);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, kind);
    QFETCH(QString, code);
    ApiBench bench;
    bench.http.on(Get, grantPath).clear().reply(http, {{"Content-Type", type}}, body);
    const auto answer = bench.ask();
    QVERIFY(!answer);
    QCOMPARE(QByteArray(toString(answer.error().kind).data()), kind);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().http, http);
}

void TestConsentApi::refusesWhatIsNoConsent_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("a page") << "<html></html>"_ba;
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("without a status") << R"({"id":"dfb491d5"})"_ba;
    QTest::newRow("cut") << published.left(200);
    QTest::newRow("another consent") << R"({"id":"other","status":"REVOKED"})"_ba;
}

void TestConsentApi::refusesWhatIsNoConsent()
{
    QFETCH(QByteArray, body);
    ApiBench bench;
    bench.http.on(Get, grantPath).clear().reply(200, {}, body);
    QCOMPARE(bench.problem(), "BadPayload"_ba);
}

void TestConsentApi::takesFieldsOfLaterVersions()
{
    const auto grant = parseConsentGrant(
        R"({"status":"ACTIVE","expirationTime":"2027-02-15T00:00:00Z","lookbackPeriod":730,
            "updatedTime":"2026-05-01T00:00:00Z","links":[],"parties":[{"name":7}],
            "resources":[{"resourceType":"ACCOUNT","resourceId":"a","dataClusters":["tax_forms"]},
                         {"resourceType":"ACCOUNT"}, null]})");
    QVERIFY(grant.has_value());
    QCOMPARE(toIso(*grant->expires), u"2027-02-15T00:00:00.000Z"_s);
    QCOMPARE(*grant->lookbackDays, 730);
    QVERIFY(grant->updated);
    QVERIFY(grant->parties.isEmpty());
    QCOMPARE(grant->resources.size(), 1);
    QCOMPARE(grant->resources[0].clusters, QStringList{u"tax_forms"_s});
}

void TestConsentApi::aHostileAnswerIsCutToSize()
{
    QByteArray parties;
    for (int i = 0; i < 1'000; ++i)
        parties += "{\"name\":\"\xe2\x80\xae" + QByteArray(1'000, 'x') + "\",\"type\":\"VENDOR\"},";
    const auto grant = parseConsentGrant(
        "{\"status\":\"ACTIVE\",\"parties\":[" + parties + "{}],\"resources\":[]}");
    QVERIFY(grant.has_value());
    QVERIFY(grant->parties.size() <= 16);
    QVERIFY(grant->parties[0].name.size() <= 256);
    QVERIFY(!grant->parties[0].name.contains(QChar(0x202e)));
}

void TestConsentApi::asksWithAServiceToken()
{
    ApiBench bench;
    QVERIFY(bench.ask().has_value());
    const HttpRequest token = bench.http.sent(tokenPath).front();
    QCOMPARE(token.url.host(), u"sts.example"_s);
    QCOMPARE(fieldOf(token, u"grant_type"_s), "client_credentials"_ba);
    QCOMPARE(fieldOf(token, u"scope"_s), "notifications_subscriptions advisory"_ba);
    QCOMPARE(headerOf(token, "Authorization"),
        "Basic " + QByteArray("service-1:the service's secret").toBase64());
    const HttpRequest question = bench.http.sent(grantPath).front();
    QCOMPARE(question.url.host(), u"api.example"_s);
    QCOMPARE(headerOf(question, "Authorization"), "Bearer ory_at_1"_ba);
    QVERIFY(question.body.isEmpty());
}

void TestConsentApi::theTokenIsKeptAndRenewedByItself()
{
    ApiBench bench;
    QVERIFY(bench.ask().has_value());
    bench.clock.advance(23h);
    QVERIFY(bench.ask().has_value());
    QCOMPARE(bench.issued, 1);
    bench.clock.advance(1h);
    QVERIFY(bench.ask().has_value());
    QCOMPARE(bench.issued, 2);
    // In memory only.
    QVERIFY(bench.secrets.asked().filter(u"write"_s).isEmpty());
}

void TestConsentApi::aRefusedTokenIsReplacedOnce()
{
    ApiBench bench;
    bench.http.on(Get, grantPath).clear().reply(401).then(200, {}, published);
    QVERIFY(bench.ask().has_value());
    QCOMPARE(bench.issued, 2);
    bench.http.on(Get, grantPath).clear().reply(401);
    QCOMPARE(bench.problem(), "NotAuthorized"_ba);
    QCOMPARE(bench.issued, 3);
}

void TestConsentApi::withoutCredentialsItSaysSo_data()
{
    QTest::addColumn<int>("status"); // of the token; 0: there is no secret
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("none") << 0 << QByteArray() << "NotSupported"_ba;
    QTest::newRow("wrong ones") << 401 << R"({"error":"invalid_client"})"_ba << "ClientRejected"_ba;
    QTest::newRow("wrong scope") << 400 << R"({"error":"invalid_scope"})"_ba << "BadRequest"_ba;
    QTest::newRow("404") << 404 << QByteArray() << "BadRequest"_ba;
    QTest::newRow("500") << 500 << QByteArray() << "ProviderDown"_ba;
    QTest::newRow("nonsense") << 200 << "{}"_ba << "BadPayload"_ba;
}

void TestConsentApi::withoutCredentialsItSaysSo()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, kind);
    ApiBench bench;
    if (status == 0)
        QVERIFY(QCoro::waitFor(bench.secrets.remove(secretkeys::serviceSecret(u"net"_s))));
    else
        bench.http.on(Post, tokenPath).clear().reply(status, {}, body);
    QCOMPARE(bench.problem(), kind);
    QCOMPARE(bench.http.count(grantPath), 0);
}

void TestConsentApi::saysNoSecretToTheLog()
{
    LogCapture log;
    ApiBench bench;
    QVERIFY(bench.ask().has_value());
    const QString all = log.lines().join(u'\n');
    QVERIFY(!all.contains(u"ory_at_"_s));
    QVERIFY(!all.contains(u"the service's secret"_s));
    QVERIFY(!all.contains(u"dfb491d5"_s));
}

QTEST_GUILESS_MAIN(TestConsentApi)
#include "tst_consentapi.moc"
