// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "app/net/classify.h"
#include "app/net/errortable.h"
#include "app/net/http.h"
#include "app/net/network.h"
#include "app/net/policy.h"
#include "app/net/wirelog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

const Instant now = *parseInstant("2026-11-21T10:00:00Z");

QJsonObject goodNetwork()
{
    return {{u"id"_s, u"my-bank"_s}, {u"name"_s, u"My bank"_s},
        {u"idp"_s, u"https://idp.example/"_s}, {u"products"_s, u"https://products.example/base"_s},
        {u"apiVersion"_s, u"v2"_s}, {u"clientId"_s, u"client"_s},
        {u"redirectUri"_s, u"https://app.example/callback"_s},
        {u"scopes"_s, u"openid profile offline_access"_s}};
}

Result<Network> parsed(const QJsonObject& object)
{
    return parseNetwork(QJsonDocument(object).toJson());
}

} // namespace

class TestNet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersBecomeKinds_data();
    void answersBecomeKinds();
    void codesInsideAnAnswerBecomeKinds();
    void errorCarriesFactsAndNoSentences();
    void hostileErrorBodies_data();
    void hostileErrorBodies();
    void retryAfter_data();
    void retryAfter();
    void repeats_data();
    void repeats();
    void backoffGrowsAndEnds();
    void originsAndLoopback();
    void networkIsRead();
    void networkNamesTheWrongKey_data();
    void networkNamesTheWrongKey();
    void plainHttpIsForLoopback_data();
    void plainHttpIsForLoopback();
    void builtInNetworksAreWhole();
    void addressesAreRedacted_data();
    void addressesAreRedacted();
};

void TestNet::answersBecomeKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const auto row = [](int status, const char* code, const char* kind) {
        const QByteArray body =
            *code ? "{\"code\":" + QByteArray(code) + ",\"message\":\"m\"}" : ""_ba;
        QTest::addRow("%d %s", status, code) << status << body << QString::fromLatin1(kind);
    };
    // akoya-api.md 5.2, row by row
    row(200, "", "");
    row(206, "", "");
    row(400, "401", "BadRequest");
    row(400, "702", "BadRequest");
    row(400, "703", "BadDateRange");
    row(400, "1300", "StillProcessing");
    row(401, "602", "NotAuthorized");
    row(401, "603", "NotAuthorized");
    row(401, "", "NotAuthorized");
    row(403, "403", "NotSubscribed");
    row(403, "", "BadRequest");
    row(404, "601", "NotAuthorized");
    row(404, "701", "AccountUnknown");
    row(404, "704", "NotSupported");
    row(404, "404", "NotFound");
    row(404, "1102", "NotFound");
    row(404, "1103", "NotFound");
    row(404, "1104", "NotFound");
    row(404, "1108", "NotFound");
    row(404, "1107", "NoData");
    row(404, "", "NotFound");
    row(405, "1206", "BadRequest");
    row(405, "", "BadRequest");
    row(406, "", "NotInThisForm");
    row(408, "", "Timeout");
    row(409, "705", "AccountClosed");
    row(409, "", "NotSupported");
    row(422, "704", "NotSupported");
    row(422, "", "BadRequest");
    row(429, "1207", "RateLimited");
    row(429, "", "RateLimited");
    row(500, "500", "ProviderDown");
    row(500, "501", "ProviderDown");
    row(501, "1106", "NotSupported");
    row(502, "", "ProviderDown");
    row(503, "503", "Maintenance");
    row(503, "", "ProviderDown");
    row(504, "", "ProviderDown");
    // the Consent API's codes are texts
    row(404, "\"NotFound\"", "NotFound");
    row(501, "\"1106\"", "NotSupported");
    row(503, "\"503\"", "Maintenance");
    row(404, "\"701\"", "AccountUnknown");
    // no answers to a GET of ours
    row(302, "", "BadPayload");
    row(101, "", "BadPayload");
}

void TestNet::answersBecomeKinds()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    const auto error = classifyAnswer({.status = status, .headers = {}, .body = body}, now);
    QCOMPARE(error ? QString(toString(error->kind)) : QString(), kind);
}

void TestNet::codesInsideAnAnswerBecomeKinds()
{
    // All of the table's codes, each as its row has it: a second list would drift from the first.
    int codes = 0;
    for (const AnswerRow& row : answerRows()) {
        if (row.code.isEmpty())
            continue;
        ++codes;
        QCOMPARE(toString(kindOfCode(QString(row.code))),
            toString(kindOfAnswer(row.http, QString(row.code))));
    }
    QVERIFY(codes > 10);
    QCOMPARE(toString(kindOfCode(u"603"_s)), toString(ErrorKind::NotAuthorized));
    QCOMPARE(toString(kindOfCode(u"9999"_s)), toString(ErrorKind::ProviderDown));
    QCOMPARE(toString(kindOfCode(QString())), toString(ErrorKind::ProviderDown));
}

void TestNet::errorCarriesFactsAndNoSentences()
{
    const HttpResponse response{.status = 404,
        .headers = {{"X-Akoya-Interaction-Id", "5f0c-11"}},
        .body =
            "{\"code\":701,\"message\":\"account 12345678 of Jane\",\"debugMessage\":\"Jane\"}"};
    const auto error = classifyAnswer(response, now);
    QCOMPARE(error->http, 404);
    QCOMPARE(error->code, u"701"_s);
    QCOMPARE(error->requestId, u"5f0c-11"_s);
    QCOMPARE(error->detail, QString());
}

void TestNet::hostileErrorBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("html") << "<html><body>502 Bad Gateway</body></html>"_ba;
    QTest::newRow("array") << "[1,2]"_ba;
    QTest::newRow("code is an object") << "{\"code\":{\"a\":1}}"_ba;
    QTest::newRow("code is null") << "{\"code\":null}"_ba;
    QTest::newRow("code is a fraction") << "{\"code\":7.5}"_ba;
    QTest::newRow("code is huge") << "{\"code\":1e300}"_ba;
    QTest::newRow("code is a story") << "{\"code\":\"" + QByteArray(5000, 'x') + "\"}";
    QTest::newRow("code has a line break") << "{\"code\":\"a\\nb\"}"_ba;
    QTest::newRow("deep") << QByteArray(30'000, '[');
    QTest::newRow("long") << QByteArray(1'000'000, ' ');
    QTest::newRow("binary") << QByteArray(100, '\0');
}

void TestNet::hostileErrorBodies()
{
    QFETCH(QByteArray, body);
    const HttpResponse response{.status = 500,
        .headers = {{"x-akoya-interaction-id", QByteArray(9000, 'i')}},
        .body = body};
    const auto error = classifyAnswer(response, now);
    QCOMPARE(toString(error->kind), "ProviderDown"_L1);
    QVERIFY(error->code.size() <= 32);
    QVERIFY(!error->code.contains(u'\n'));
    QCOMPARE(error->requestId, QString());
}

void TestNet::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("absent") << ""_ba << -1;
    QTest::newRow("seconds") << "2"_ba << 2;
    QTest::newRow("zero") << "0"_ba << 0;
    QTest::newRow("spaces") << " 7 "_ba << 7;
    QTest::newRow("date") << "Sat, 21 Nov 2026 10:00:30 GMT"_ba << 30;
    QTest::newRow("date gone by") << "Sat, 21 Nov 2026 09:00:00 GMT"_ba << 0;
    QTest::newRow("negative") << "-5"_ba << -1;
    QTest::newRow("words") << "soon"_ba << -1;
    QTest::newRow("fraction") << "1.5"_ba << -1;
    QTest::newRow("beyond any number") << "99999999999999999999"_ba << -1;
}

void TestNet::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    HttpResponse response{.status = 429, .headers = {}, .body = {}};
    if (!header.isEmpty())
        response.headers += HttpHeader{"Retry-After", header};
    const auto wait = retryAfterOf(response, now);
    QCOMPARE(wait ? std::chrono::duration_cast<std::chrono::seconds>(*wait).count() : -1, seconds);
    const auto maintenance =
        classifyAnswer({.status = 503, .headers = response.headers, .body = "{\"code\":503}"}, now);
    QCOMPARE(maintenance->retryAfter.value(), wait.value_or(15min));
}

void TestNet::repeats_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("repeat");
    const auto row = [](ErrorKind kind, Repeat repeat) {
        QTest::newRow(toString(kind).data()) << kind << int(repeat);
    };
    row(ErrorKind::Offline, Repeat::AfterBackoff);
    row(ErrorKind::Timeout, Repeat::AfterBackoff);
    row(ErrorKind::ConnectionCut, Repeat::AfterBackoff);
    row(ErrorKind::ProviderDown, Repeat::AfterBackoff);
    row(ErrorKind::RateLimited, Repeat::WithTheHost);
    row(ErrorKind::Maintenance, Repeat::Never);
    row(ErrorKind::Tls, Repeat::Never);
    row(ErrorKind::BadPayload, Repeat::Never);
    row(ErrorKind::Cancelled, Repeat::Never);
    row(ErrorKind::NotAuthorized, Repeat::Never);
    row(ErrorKind::NotSubscribed, Repeat::Never);
    row(ErrorKind::NotSupported, Repeat::Never);
    row(ErrorKind::BadRequest, Repeat::Never);
    row(ErrorKind::SignInNeeded, Repeat::Never);
}

void TestNet::repeats()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, repeat);
    QCOMPARE(int(conductOn(kind).repeat), repeat);
}

void TestNet::backoffGrowsAndEnds()
{
    const auto read = Policy::safeRead();
    QCOMPARE(waitBefore(1, ErrorKind::Timeout, read, 0.5).value(), 1000ms);
    QCOMPARE(waitBefore(2, ErrorKind::Timeout, read, 0.5).value(), 2000ms);
    QCOMPARE(waitBefore(3, ErrorKind::Timeout, read, 0.5).value(), 4000ms);
    QVERIFY(!waitBefore(4, ErrorKind::Timeout, read, 0.5));
    QCOMPARE(waitBefore(1, ErrorKind::Timeout, read, 0.0).value(), 800ms);
    QVERIFY(waitBefore(1, ErrorKind::Timeout, read, 0.999).value() < 1200ms);
    QCOMPARE(waitBefore(1, ErrorKind::RateLimited, read, 0.5).value(), 0ms);
    QVERIFY(!waitBefore(1, ErrorKind::Maintenance, read, 0.5));

    QVERIFY(waitBefore(1, ErrorKind::Timeout, Policy::token(), 0.5));
    QVERIFY(!waitBefore(2, ErrorKind::Timeout, Policy::token(), 0.5));
}

void TestNet::originsAndLoopback()
{
    const QUrl base(u"https://Products.Example/base"_s);
    QVERIFY(sameOrigin(base, QUrl(u"https://products.example:443/other"_s)));
    QVERIFY(!sameOrigin(base, QUrl(u"http://products.example/base"_s)));
    QVERIFY(!sameOrigin(base, QUrl(u"https://products.example:8443/base"_s)));
    QVERIFY(!sameOrigin(base, QUrl(u"https://products.example.evil.test/base"_s)));
    QVERIFY(!sameOrigin(QUrl(), QUrl()));
    for (const auto& url : {u"http://127.0.0.1:1/"_s, u"http://127.9.9.9/"_s, u"http://[::1]:8/"_s,
             u"http://localhost/"_s})
        QVERIFY2(isLoopback(QUrl(url)), qPrintable(url));
    for (const auto& url : {u"http://128.0.0.1/"_s, u"http://localhost.evil.test/"_s,
             u"http://127.0.0.1.evil.test/"_s, u"http:///x"_s, u"http://[::2]/"_s})
        QVERIFY2(!isLoopback(QUrl(url)), qPrintable(url));
}

void TestNet::networkIsRead()
{
    QJsonObject object = goodNetwork();
    object[u"api"_s] = u"https://api.example"_s;
    object[u"requestsPerSecond"_s] = 0;
    object[u"pageSize"_s] = 50;
    object[u"providers"_s] =
        QJsonArray{QJsonObject{{u"id"_s, u"mikomo"_s}, {u"name"_s, u"Mikomo"_s}}};
    object[u"of the future"_s] = true;
    const auto network = parsed(object);
    QVERIFY(network.has_value());
    QCOMPARE(network->idp, QUrl(u"https://idp.example"_s));
    QCOMPARE(network->products, QUrl(u"https://products.example/base"_s));
    QVERIFY(network->sts.isEmpty());
    QCOMPARE(network->requestsPerSecond, 0);
    QCOMPARE(network->pageSize, 50);
    QCOMPARE(network->provider({u"mikomo"_s})->name, u"Mikomo"_s);
    QVERIFY(!network->provider({u"other"_s}));
    QCOMPARE(parsed(goodNetwork())->requestsPerSecond, 4);
}

void TestNet::networkNamesTheWrongKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    for (const auto& key : {u"id"_s, u"name"_s, u"idp"_s, u"products"_s, u"apiVersion"_s,
             u"clientId"_s, u"redirectUri"_s, u"scopes"_s}) {
        QTest::addRow("%s absent", qPrintable(key)) << key << QJsonValue(QJsonValue::Undefined);
        QTest::addRow("%s null", qPrintable(key)) << key << QJsonValue();
        QTest::addRow("%s a number", qPrintable(key)) << key << QJsonValue(1);
    }
    const auto row = [](const QString& key, const QJsonValue& value) {
        QTest::addRow("%s: %s", qPrintable(key), qPrintable(value.toVariant().toString()))
            << key << value;
    };
    row(u"id"_s, u"../other"_s);
    row(u"id"_s, u"A B"_s);
    row(u"apiVersion"_s, u"v2.2"_s);
    row(u"scopes"_s, u"profile"_s);
    row(u"idp"_s, u"https://user:pw@idp.example"_s);
    row(u"idp"_s, u"https://idp.example/?a=b"_s);
    row(u"idp"_s, u"ftp://idp.example"_s);
    row(u"idp"_s, u"idp.example"_s);
    row(u"redirectUri"_s, u"javascript:alert(1)"_s);
    row(u"redirectUri"_s, u"https://app.example/#x"_s);
    row(u"api"_s, u"http://api.example"_s);
    row(u"requestsPerSecond"_s, -1);
    row(u"requestsPerSecond"_s, u"4"_s);
    row(u"pageSize"_s, 0);
    row(u"pageSize"_s, 1.5);
    row(u"providers"_s, u"mikomo"_s);
    row(u"providers"_s, QJsonArray{u"mikomo"_s});
    row(u"providers"_s, QJsonArray{QJsonObject{{u"id"_s, u"a/b"_s}, {u"name"_s, u"x"_s}}});
}

void TestNet::networkNamesTheWrongKey()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = goodNetwork();
    if (value.isUndefined())
        object.remove(key);
    else
        object[key] = value;
    const auto network = parsed(object);
    QVERIFY(!network.has_value());
    QCOMPARE(toString(network.error().kind), "BadPayload"_L1);
    QCOMPARE(network.error().detail, key);
}

void TestNet::plainHttpIsForLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("ok");
    QTest::newRow("v4") << u"http://127.0.0.1:4010"_s << true;
    QTest::newRow("v6") << u"http://[::1]:4010"_s << true;
    QTest::newRow("name") << u"http://localhost:4010"_s << true;
    QTest::newRow("home") << u"http://192.168.1.2:4010"_s << false;
    QTest::newRow("any") << u"http://0.0.0.0:4010"_s << false;
    QTest::newRow("far") << u"http://idp.example"_s << false;
    QTest::newRow("looks like it") << u"http://localhost.evil.test"_s << false;
}

void TestNet::plainHttpIsForLoopback()
{
    QFETCH(QString, url);
    QFETCH(bool, ok);
    for (const auto& key : {u"idp"_s, u"products"_s, u"sts"_s, u"api"_s, u"redirectUri"_s}) {
        QJsonObject object = goodNetwork();
        object[key] = url;
        QCOMPARE(parsed(object).has_value(), ok);
    }
}

void TestNet::builtInNetworksAreWhole()
{
    const auto networks = builtInNetworks();
    QCOMPARE(networks.size(), 2);
    for (const Network& network : networks) {
        QVERIFY(network.clientId.isEmpty());
        for (const QUrl& url : {network.idp, network.products, network.sts, network.api}) {
            QCOMPARE(url.scheme(), u"https"_s);
            QVERIFY(url.host().endsWith(u".akoya.com"_s));
        }
    }
    QVERIFY(networks[0].idp != networks[1].idp);
}

void TestNet::addressesAreRedacted_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString& url, const QString& shown) {
        QTest::newRow(qPrintable(url.left(60))) << url << shown;
    };
    row(u"https://p.example/accounts/v2/mikomo?mode=standard"_s,
        u"https://p.example/accounts/v2/mikomo?mode=standard"_s);
    row(u"https://p.example/transactions/v2/mikomo/g833202fb0866d0ad83472c429?limit=50&offset=100"_s,
        u"https://p.example/transactions/v2/mikomo/…29?limit=50&offset=100"_s);
    row(u"https://p.example/transactions/v2/mikomo/a1?startTime=2026-01-01T00%3A00%3A00Z"_s,
        u"https://p.example/transactions/v2/mikomo/…?startTime=2026-01-01T00:00:00Z"_s);
    row(u"https://p.example/transactions/v2/mikomo/12345678?offset=Y3Vyc29yLTEyMzQ%3D"_s,
        u"https://p.example/transactions/v2/mikomo/…78?offset=…"_s);
    row(u"https://p.example/balances/v3/mikomo?accountIds=12345678,87654321"_s,
        u"https://p.example/balances/v3/mikomo?…"_s);
    row(u"https://p.example/statements/v2/mikomo/513815781465/P9CvLPKDaFRMbNDkhu1"_s,
        u"https://p.example/statements/v2/mikomo/…65/…u1"_s);
    row(u"https://p.example/payments/v2/mikomo/513815781465/payment-networks"_s,
        u"https://p.example/payments/v2/mikomo/…65/payment-networks"_s);
    row(u"https://a.example/consents/v1/0b0f8b0e-6f0e-4f8e-9d27-5a4c8d1f7e10"_s,
        u"https://a.example/consents/v1/…10"_s);
    row(u"http://127.0.0.1:4010/token"_s, u"http://127.0.0.1:4010/token"_s);
    row(u"https://i.example/auth?client_id=abc&state=secret&code=x"_s,
        u"https://i.example/auth?…&…&…"_s);
    row(u"https://user:password@p.example/unknown-place/and-more#frag"_s,
        u"https://p.example/…ce/…re"_s);
}

void TestNet::addressesAreRedacted()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    QCOMPARE(redacted(QUrl(url)), shown);
}

QTEST_GUILESS_MAIN(TestNet)
#include "tst_net.moc"
