// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keychainentry.h"
#include "app/auth/pkce.h"
#include "app/auth/redirect.h"
#include "app/auth/surface.h"
#include "app/auth/tokenerrors.h"
#include "app/auth/tokens.h"
#include "app/base/literals.h"

#include <QTest>
#include <QUrlQuery>

#include <rapidcheck.h>

using namespace bursar;

namespace {

QByteArray part(const QByteArray& json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QByteArray& payload)
{
    return part("{\"alg\":\"RS256\"}") + '.' + part(payload) + ".c2ln";
}

Network network()
{
    Network network;
    network.id = u"demo"_s;
    network.idp = QUrl(u"https://idp.example/base"_s);
    network.clientId = u"client & co"_s;
    network.scopes = u"openid profile offline_access"_s;
    return network;
}

const QUrl redirect(u"https://app.example/callback"_s);

} // namespace

class TestAuth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idTokenIsRead();
    void idTokenOddClaims_data();
    void idTokenOddClaims();
    void idTokenHostile_data();
    void idTokenHostile();
    void idTokenNeverCrashes();
    void pkceVectorOfTheRfc();
    void randomTextsDiffer();
    void redirectsAreRecognized_data();
    void redirectsAreRecognized();
    void authorizeAddressHasAllOf21();
    void redirectAnswers_data();
    void redirectAnswers();
    void tokenAnswers_data();
    void tokenAnswers();
    void keychainEntriesRoundTrip();
    void keychainEntriesHostile_data();
    void keychainEntriesHostile();
};

void TestAuth::idTokenIsRead()
{
    const auto claims = parseIdToken(jwt(R"({"sub":"login-1","grant_id":"g-1","iat":1700000000,
        "exp":1700086400,"accounts":["a","b"],"products":["TRANSACTIONS"],"aud":["x"]})"));
    QVERIFY(claims.has_value());
    QCOMPARE(claims->subject, u"login-1"_s);
    QCOMPARE(claims->grantId, u"g-1"_s);
    QCOMPARE(claims->accounts, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(claims->products, QStringList{u"TRANSACTIONS"_s});
    QCOMPARE(toIso(claims->issuedAt.value()), u"2023-11-14T22:13:20.000Z"_s);
    QCOMPARE(*claims->expiresAt - *claims->issuedAt, std::chrono::hours(24));
}

void TestAuth::idTokenOddClaims_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("empty") << "{}"_ba;
    QTest::newRow("nulls") << R"({"sub":null,"iat":null,"exp":null,"accounts":null})"_ba;
    QTest::newRow("other types") << R"({"sub":5,"iat":"soon","exp":[],"accounts":"a"})"_ba;
    QTest::newRow("times no date can be") << R"({"iat":-5,"exp":9e300})"_ba;
    QTest::newRow("times that overflow")
        << R"({"iat":9223372036854775807,"exp":999999999999999})"_ba;
    QTest::newRow("accounts that are none") << R"({"accounts":[1,null,{}]})"_ba;
}

void TestAuth::idTokenOddClaims()
{
    QFETCH(QByteArray, payload);
    const auto claims = parseIdToken(jwt(payload));
    QVERIFY(claims.has_value()); // all claims are hints: a token without them is still a bearer
    QVERIFY(claims->subject.isEmpty() && claims->accounts.isEmpty());
    QVERIFY(!claims->issuedAt && !claims->expiresAt);
}

void TestAuth::idTokenHostile_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray head = part("{\"alg\":\"none\"}");
    const QByteArray body = part("{\"sub\":\"x\"}");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("one part") << body;
    QTest::newRow("two parts") << head + '.' + body;
    QTest::newRow("four parts") << head + '.' + body + ".c2ln.c2ln";
    QTest::newRow("dots") << ".."_ba;
    QTest::newRow("no signature") << head + '.' + body + '.';
    QTest::newRow("padding") << head + '.'
            + "{\"sub\":\"xy\"}"_ba.toBase64(QByteArray::Base64UrlEncoding) + "=.c2ln";
    QTest::newRow("plain base64") << head + ".e30+/w.c2ln";
    QTest::newRow("blank inside") << head + ". " + body + ".c2ln";
    QTest::newRow("line break inside") << head + ".\n" + body + ".c2ln";
    QTest::newRow("payload an array") << head + '.' + part("[1]") + ".c2ln";
    QTest::newRow("payload a number") << head + '.' + part("1") + ".c2ln";
    QTest::newRow("payload cut") << head + '.' + part("{\"sub\":") + ".c2ln";
    QTest::newRow("payload not UTF-8") << head + '.' + part("{\"sub\":\"\xff\"") + ".c2ln";
    QTest::newRow("header an array") << part("[]") + '.' + body + ".c2ln";
    QTest::newRow("deep") << head + '.' + part("{\"a\":" + QByteArray(20'000, '[')) + ".c2ln";
    QTest::newRow("long") << head + '.' + QByteArray(200'000, 'a') + ".c2ln";
    QTest::newRow("binary") << QByteArray(300, '\0');
}

void TestAuth::idTokenHostile()
{
    QFETCH(QByteArray, token);
    const auto claims = parseIdToken(token);
    QVERIFY(!claims.has_value());
    QCOMPARE(toString(claims.error().kind), "BadPayload"_L1);
    QCOMPARE(claims.error().detail, u"id_token"_s); // nothing of the token
}

void TestAuth::idTokenNeverCrashes()
{
    const bool ok = rc::check("any bytes, and any bytes as claims", [](const std::string& bytes) {
        parseIdToken(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        parseIdToken(jwt(QByteArray::fromStdString(bytes)));
    });
    QVERIFY(ok);
}

void TestAuth::pkceVectorOfTheRfc()
{
    // RFC 7636, appendix B
    const Secret verifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    QCOMPARE(pkceChallenge(verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
}

void TestAuth::randomTextsDiffer()
{
    const Secret one = randomText();
    const Secret two = randomText();
    QCOMPARE(one.reveal().size(), 43);
    QVERIFY(!one.equals(two));
    for (const char c : one.reveal())
        QVERIFY(isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_');
}

void TestAuth::redirectsAreRecognized_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("is");
    QTest::newRow("itself") << u"https://app.example/callback"_s << true;
    QTest::newRow("with an answer") << u"https://app.example/callback?code=1&state=2"_s << true;
    QTest::newRow("upper case host") << u"HTTPS://APP.example/callback?code=1"_s << true;
    QTest::newRow("other scheme") << u"http://app.example/callback"_s << false;
    QTest::newRow("other host") << u"https://app.example.evil.test/callback"_s << false;
    QTest::newRow("other port") << u"https://app.example:8443/callback"_s << false;
    QTest::newRow("longer path") << u"https://app.example/callback/more"_s << false;
    QTest::newRow("other case of the path") << u"https://app.example/Callback"_s << false;
    QTest::newRow("a user") << u"https://app.example@evil.test/callback"_s << false;
    QTest::newRow("our host as user") << u"https://x:y@app.example/callback"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void TestAuth::redirectsAreRecognized()
{
    QFETCH(QString, address);
    QFETCH(bool, is);
    QCOMPARE(isRedirect(QUrl(address), redirect), is);
}

void TestAuth::authorizeAddressHasAllOf21()
{
    const QUrl address = authorizeAddress(network(), {u"mikomo"_s},
        QUrl(u"http://127.0.0.1:4321/cb?x=1&y=2"_s), Secret("state-text"), "challenge");
    QVERIFY(address.toString().startsWith(u"https://idp.example/base/auth?"_s));
    const QUrlQuery query(address);
    const auto value = [&query](const QString& name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    QCOMPARE(value(u"connector"_s), u"mikomo"_s);
    QCOMPARE(value(u"client_id"_s), u"client & co"_s);
    QCOMPARE(value(u"redirect_uri"_s), u"http://127.0.0.1:4321/cb?x=1&y=2"_s);
    QCOMPARE(value(u"response_type"_s), u"code"_s);
    QCOMPARE(value(u"scope"_s), u"openid profile offline_access"_s);
    QCOMPARE(value(u"state"_s), u"state-text"_s);
    QCOMPARE(value(u"code_challenge"_s), u"challenge"_s);
    QCOMPARE(value(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(query.queryItems().size(), 8);
}

void TestAuth::redirectAnswers_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, const QByteArray& query, const QString& outcome) {
        QTest::newRow(name) << query << outcome;
    };
    row("code", "code=abc&state=right", u"abc"_s);
    row("code with signs", "code=a%2Bb%2F%3D&state=right", u"a+b/="_s);
    row("no state", "code=abc", u"StateMismatch"_s);
    row("empty state", "code=abc&state=", u"StateMismatch"_s);
    row("wrong state", "code=abc&state=wrong", u"StateMismatch"_s);
    row("two states", "code=abc&state=right&state=right", u"StateMismatch"_s);
    row("error without state", "error=access_denied", u"StateMismatch"_s);
    row("error with wrong state", "error=access_denied&state=wrong", u"StateMismatch"_s);
    row("declined", "error=access_denied&error_description=No+way&state=right", u"AccessDenied"_s);
    row("server error", "error=server_error&state=right", u"AuthorizationServerError"_s);
    row("unavailable", "error=temporarily_unavailable&state=right", u"AuthorizationServerError"_s);
    row("invalid request", "error=invalid_request&state=right", u"AuthorizationRequestRejected"_s);
    row("invalid scope", "error=invalid_scope&state=right", u"AuthorizationRequestRejected"_s);
    row("response type", "error=unsupported_response_type&state=right",
        u"AuthorizationRequestRejected"_s);
    row("unauthorized", "error=unauthorized_client&state=right", u"ClientRejected"_s);
    row("unheard of", "error=jane_doe_is_broke&state=right", u"AuthorizationRequestRejected"_s);
    row("error beside a code", "error=access_denied&code=abc&state=right", u"AccessDenied"_s);
    row("neither", "state=right", u"AuthorizationRequestRejected"_s);
    row("empty code", "code=&state=right", u"AuthorizationRequestRejected"_s);
    row("two codes", "code=a&code=b&state=right", u"AuthorizationRequestRejected"_s);
}

void TestAuth::redirectAnswers()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, outcome);
    QUrl address = redirect;
    address.setQuery(QString::fromLatin1(query));
    const auto code = codeFromRedirect(address, Secret("right"));
    QCOMPARE(
        code ? QString::fromUtf8(code->reveal()) : QString(toString(code.error().kind)), outcome);
    if (!code)
        QVERIFY(!code.error().code.contains(u"jane"_s) && code.error().detail.isEmpty());
}

void TestAuth::tokenAnswers_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const auto row = [](TokenCall call, int status, const char* error, const char* description,
                         const char* kind) {
        const QByteArray body = "{\"error\":\"" + QByteArray(error) + "\",\"error_description\":\""
            + QByteArray(description) + "\"}";
        QTest::addRow("%d %d %s %s", int(call), status, error, description)
            << int(call) << status << body << QString::fromLatin1(kind);
    };
    using enum TokenCall;
    // akoya-api.md 3.7
    row(Obtain, 400, "invalid_request", "Invalid or expired code parameter.", "CodeExpired");
    row(Obtain, 400, "invalid_request", "redirect_uri did not match URI from initial request.",
        "AuthorizationRequestRejected");
    row(Obtain, 400, "invalid_grant", "", "CodeExpired");
    row(Obtain, 400, "invalid_scope", "", "AuthorizationRequestRejected");
    row(Obtain, 401, "invalid_client", "Invalid client credentials.", "ClientRejected");
    row(Refresh, 400, "invalid_request",
        "Refresh token is invalid or has already been claimed by another client.", "SignInNeeded");
    row(Refresh, 400, "invalid_request", "No refresh token in request.", "BadRequest");
    row(Refresh, 400, "invalid_request", "", "SignInNeeded");
    row(Refresh, 400, "invalid_grant", "", "SignInNeeded");
    row(Refresh, 401, "invalid_client", "Invalid client credentials.", "ClientRejected");
    row(Refresh, 400, "unauthorized_client", "", "ClientRejected");
    row(Refresh, 400, "something_new", "", "BadRequest");
    row(Revoke, 400, "invalid_request", "", "SignInNeeded");
    row(Revoke, 400, "unsupported_token_type", "", "BadRequest");
    row(Revoke, 401, "unauthorized_client", "", "ClientRejected");
    // failures to answer are no rejections, whatever their bodies say
    row(Refresh, 500, "invalid_request", "", "ProviderDown");
    row(Refresh, 502, "invalid_grant", "", "ProviderDown");
    row(Refresh, 503, "invalid_grant", "", "ProviderDown");
    row(Refresh, 429, "invalid_grant", "", "RateLimited");
    row(Refresh, 408, "invalid_grant", "", "Timeout");
    row(Refresh, 302, "invalid_grant", "", "BadPayload");
    const auto raw = [](const char* name, TokenCall call, int status, const QByteArray& body,
                         const char* kind) {
        QTest::newRow(name) << int(call) << status << body << QString::fromLatin1(kind);
    };
    raw("success", Refresh, 200, "{}", "");
    raw("empty 400", Refresh, 400, "", "BadRequest");
    raw("html 400", Refresh, 400, "<html>invalid_grant</html>", "BadRequest");
    raw("html 401", Refresh, 401, "<html>", "BadRequest");
    raw("html 403", Refresh, 403, "<html>", "BadRequest");
    raw("404", Refresh, 404, "{\"code\":601}", "BadRequest");
    raw("array", Refresh, 400, "[\"invalid_grant\"]", "BadRequest");
    raw("html 502", Obtain, 502, "<html>", "ProviderDown");
}

void TestAuth::tokenAnswers()
{
    QFETCH(int, call);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    const auto error = classifyTokenAnswer(
        static_cast<TokenCall>(call), {.status = status, .headers = {}, .body = body}, Instant());
    QCOMPARE(error ? QString(toString(error->kind)) : QString(), kind);
}

void TestAuth::keychainEntriesRoundTrip()
{
    using namespace keychainentry;
    const bool ok = rc::check("what goes in comes out", [] {
        const auto bytes = *rc::gen::container<std::string>(
            *rc::gen::inRange<std::size_t>(0, 5000), rc::gen::arbitrary<char>());
        const Secret value(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        const int generation = *rc::gen::inRange(1, 1000);
        const QByteArray whole = wholeEntry(value, generation);
        const auto parts = splitParts(value);
        const auto head =
            parseHead(whole.isEmpty() ? indexEntry(value, generation, parts.size()) : whole);
        RC_ASSERT(head.has_value());
        RC_ASSERT(head->generation == generation);
        for (const auto& each : parts)
            RC_ASSERT(each.size() <= longestEntry);
        const auto joined = head->parts == 0 ? head->value.clone() : *joinParts(*head, parts);
        RC_ASSERT(joined.equals(value));
    });
    QVERIFY(ok);
}

void TestAuth::keychainEntriesHostile_data()
{
    QTest::addColumn<QByteArray>("entry");
    for (const char* each : {"", "hunter2", "bursar1", "bursar1 whole", "bursar1 whole 1",
             "bursar1 whole 0 YQ==", "bursar1 whole x YQ==", "bursar1 whole 1 Y!",
             "bursar1 whole 1 YQ== more", "bursar1 parts 1 2", "bursar1 parts 1 0 YQ==",
             "bursar1 parts 1 100000 YQ==", "bursar1 parts -1 2 YQ==", "bursar1 parts 1 2 Y!",
             "bursar2 whole 1 YQ==", "bursar1 other 1 YQ=="})
        QTest::newRow(each) << QByteArray(each);
}

void TestAuth::keychainEntriesHostile()
{
    QFETCH(QByteArray, entry);
    const auto head = keychainentry::parseHead(entry);
    QVERIFY(!head.has_value());
    QCOMPARE(toString(head.error().kind), "KeychainBroken"_L1);

    const Secret value(QByteArray(5000, 'x'));
    auto parts = keychainentry::splitParts(value);
    const auto index = keychainentry::parseHead(keychainentry::indexEntry(value, 1, parts.size()));
    parts.removeLast();
    QVERIFY(!keychainentry::joinParts(*index, parts).has_value());
}

QTEST_GUILESS_MAIN(TestAuth)
#include "tst_auth.moc"
