// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/check.h"
#include "tests/contract/signin.h"

#include <QCryptographicHash>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <memory>

using namespace contract;

namespace {

QByteArray unpacked(const std::string& base64Url)
{
    return QByteArray::fromBase64(
        QByteArray::fromStdString(base64Url), QByteArray::Base64UrlEncoding);
}

struct Jwt {
    Json header;
    Json claims;
    std::string input;
    QByteArray signature;
};

Jwt decode(const std::string& token)
{
    const std::size_t first = token.find('.');
    const std::size_t second = token.find('.', first + 1);
    return {Json::parse(unpacked(token.substr(0, first)).toStdString()),
        Json::parse(unpacked(token.substr(first + 1, second - first - 1)).toStdString()),
        token.substr(0, second), unpacked(token.substr(second + 1))};
}

/// What OpenSSL made, and how it is given back.
template <auto Free> struct Freed {
    template <class T> void operator()(T* made) const { Free(made); }
};
template <class T, auto Free> using Owned = std::unique_ptr<T, Freed<Free>>;

bool verify(const Jwt& jwt, const Json& key)
{
    const QByteArray n = unpacked(key["n"]);
    const QByteArray e = unpacked(key["e"]);
    const auto* nBytes = reinterpret_cast<const unsigned char*>(n.constData());
    const auto* eBytes = reinterpret_cast<const unsigned char*>(e.constData());
    const Owned<BIGNUM, BN_free> modulus(BN_bin2bn(nBytes, static_cast<int>(n.size()), nullptr));
    const Owned<BIGNUM, BN_free> exponent(BN_bin2bn(eBytes, static_cast<int>(e.size()), nullptr));
    const Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free> build(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    const Owned<OSSL_PARAM, OSSL_PARAM_free> parameters(OSSL_PARAM_BLD_to_param(build.get()));
    const Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free> maker(
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY* made = nullptr;
    EVP_PKEY_fromdata_init(maker.get());
    EVP_PKEY_fromdata(maker.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters.get());
    const Owned<EVP_PKEY, EVP_PKEY_free> publicKey(made);
    const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, publicKey.get());
    const auto* signature = reinterpret_cast<const unsigned char*>(jwt.signature.constData());
    const auto* input = reinterpret_cast<const unsigned char*>(jwt.input.data());
    return EVP_DigestVerify(context.get(), signature,
               static_cast<std::size_t>(jwt.signature.size()), input, jwt.input.size())
        == 1;
}

} // namespace

// Codes, tokens, rotation, revocation: akoya-api.md 3.
class TokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<Sandbox>(); }
    void cleanupTestCase() { m_sandbox.reset(); }

    void successBody();
    void claims();
    void signature();
    void codeErrors();
    void codeLivesFiveMinutes();
    void pkce();
    void credentials();
    void rotation();
    void refreshErrors();
    void withoutOfflineAccess();
    void specialUsers();
    void revocation();
    void revocationErrors();
    void signingInAgainReplaces();
    void discovery();

private:
    void compareError(const Answer& answer, int status, const char* error, const char* description)
    {
        QCOMPARE(answer.status, status);
        const Json body = answer.json();
        COMPARE_TEXT(body.value("error", std::string{}), error);
        COMPARE_TEXT(body.value("error_description", std::string{}), description);
    }

    std::unique_ptr<Sandbox> m_sandbox;
};

constexpr const char* badCode = "Invalid or expired code parameter.";
constexpr const char* claimed =
    "Refresh token is invalid or has already been claimed by another client.";

void TokensTest::successBody()
{
    const Answer answer = m_sandbox->obtain(codeFor(*m_sandbox, "mikomo_1"));
    QCOMPARE(answer.status, 200);
    COMPARE_TEXT(answer.header("content-type"), "application/json;charset=UTF-8");
    COMPARE_TEXT(answer.header("cache-control"), "no-store");
    const Json body = answer.json();
    COMPARE_TEXT(body["token_type"].get<std::string>(), "bearer");
    QCOMPARE(body["expires_in"].get<int>(), 86'400);
    COMPARE_TEXT(body["scope"].get<std::string>(), "openid profile offline_access");
    QCOMPARE(body["grant_id"].get<std::string>().size(), 36U);
    QVERIFY(body["refresh_token"].is_string());
    QVERIFY(!body.contains("access_token"));
}

void TokensTest::claims()
{
    const Tokens tokens =
        signIn(*m_sandbox, "mikomo_1", with(authorizeQuery(), "nonce", "n-0"), {"1239098123"});
    const Json claims = decode(tokens.idToken).claims;
    COMPARE_TEXT(claims["iss"].get<std::string>(), m_sandbox->base);
    // The published example of 3.5, decoded there: field 1 = mikomo_1, field 2 = mikomo.
    COMPARE_TEXT(claims["sub"].get<std::string>(), "CghtaWtvbW9fMRIGbWlrb21v");
    COMPARE_JSON(claims["aud"], Json::array({clientId}));
    QCOMPARE(claims["exp"].get<int>() - claims["iat"].get<int>(), 86'400);
    for (const char* name : {"auth_time", "rat", "iat", "exp"})
        QVERIFY2(claims[name].is_number_integer(), name);
    for (const char* name : {"jti", "sid", "grant_id"})
        QVERIFY2(claims[name].get<std::string>().size() == 36, name);
    for (const char* name : {"at_hash", "recipientId", "name", "email", "locale"})
        QVERIFY2(claims[name].is_string(), name);
    COMPARE_TEXT(claims["grant_id"].get<std::string>(), tokens.grantId);
    COMPARE_JSON(claims["accounts"], Json::array({"1239098123"}));
    QVERIFY(claims["products"].is_array());
    COMPARE_TEXT(claims["connectorId"].get<std::string>(), "mikomo");
    QVERIFY(claims["email_verified"].is_boolean());
    COMPARE_TEXT(claims["nonce"].get<std::string>(), "n-0");
}

void TokensTest::signature()
{
    Jwt jwt = decode(signIn(*m_sandbox, "mikomo_2").idToken);
    const Json key = m_sandbox->client.get(m_sandbox->base + "/keys").json()["keys"][0];
    COMPARE_TEXT(jwt.header["alg"].get<std::string>(), "RS256");
    COMPARE_JSON(jwt.header["kid"], key["kid"]);
    QVERIFY(verify(jwt, key));
    jwt.input[jwt.input.size() / 2] ^= 1;
    QVERIFY(!verify(jwt, key));
}

void TokensTest::codeErrors()
{
    compareError(m_sandbox->obtain("nonsense"), 400, "invalid_request", badCode);
    compareError(m_sandbox->obtain({}), 400, "invalid_request", badCode);
    const std::string code = codeFor(*m_sandbox, "mikomo_2");
    compareError(m_sandbox->obtain(code, {}, "https://bursar.example/callback"), 400,
        "invalid_request", "redirect_uri did not match URI from initial request.");
    QCOMPARE(m_sandbox->obtain(code).status, 200);
    compareError(m_sandbox->obtain(code), 400, "invalid_request", badCode);

    const Fields header{{"Authorization", basic(clientId, clientSecret)}};
    compareError(m_sandbox->token({{"code", "x"}}, header), 400, "invalid_grant", "");
    compareError(m_sandbox->token({{"grant_type", "password"}}, header), 400, "invalid_grant", "");
}

void TokensTest::codeLivesFiveMinutes()
{
    const std::string first = codeFor(*m_sandbox, "mikomo_2");
    m_sandbox->advance(298);
    QCOMPARE(m_sandbox->obtain(first).status, 200);
    const std::string second = codeFor(*m_sandbox, "mikomo_2");
    m_sandbox->advance(301);
    compareError(m_sandbox->obtain(second), 400, "invalid_request", badCode);
}

void TokensTest::pkce()
{
    const std::string verifier = "a-verifier-that-is-long-enough-for-the-rules-0123";
    const std::string challenge =
        QCryptographicHash::hash(QByteArray::fromStdString(verifier), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            .toStdString();
    const Fields query =
        with(with(authorizeQuery(), "code_challenge", challenge), "code_challenge_method", "S256");
    const std::string code = codeFor(*m_sandbox, "mikomo_2", query);
    compareError(m_sandbox->obtain(code), 400, "invalid_grant", "Invalid code_verifier.");
    compareError(m_sandbox->obtain(code, "wrong"), 400, "invalid_grant", "Invalid code_verifier.");
    QCOMPARE(m_sandbox->obtain(code, verifier).status, 200);
}

void TokensTest::credentials()
{
    const Fields form{{"grant_type", "authorization_code"},
        {"code", codeFor(*m_sandbox, "mikomo_2")}, {"redirect_uri", redirectUri}};
    const auto wrong = [&](const Fields& fields, const Fields& headers) {
        compareError(m_sandbox->token(fields, headers), 401, "invalid_client",
            "Invalid client credentials.");
    };
    wrong(form, {});
    wrong(form, {{"Authorization", basic(clientId, "wrong")}});
    wrong(form, {{"Authorization", basic("someone", clientSecret)}});
    wrong(form, {{"Authorization", "Basic !!!"}});
    wrong(form, {{"Authorization", "Bearer x"}});
    const Fields inBody = with(with(form, "client_id", clientId), "client_secret", clientSecret);
    QCOMPARE(
        m_sandbox->token(inBody, {{"Authorization", basic(clientId, clientSecret)}}).status, 400);
    QCOMPARE(m_sandbox->token(inBody).status, 200);
}

void TokensTest::rotation()
{
    const Tokens first = signIn(*m_sandbox, "mikomo_1");
    const Tokens second = tokensOf(m_sandbox->refresh(first.refreshToken));
    QVERIFY(!second.refreshToken.empty());
    QVERIFY(second.refreshToken != first.refreshToken);
    QVERIFY(second.idToken != first.idToken);
    COMPARE_TEXT(second.grantId, first.grantId);
    COMPARE_JSON(decode(second.idToken).claims["sub"], decode(first.idToken).claims["sub"]);
    compareError(m_sandbox->refresh(first.refreshToken), 400, "invalid_request", claimed);
    // The old id_token lives on until its own end (3.6).
    QCOMPARE(m_sandbox->data(first, "/balances/v2/mikomo").status, 200);
    // Basic works for a refresh too.
    QCOMPARE(m_sandbox
                 ->token({{"grant_type", "refresh_token"}, {"refresh_token", second.refreshToken}},
                     {{"Authorization", basic(clientId, clientSecret)}})
                 .status,
        200);
}

void TokensTest::refreshErrors()
{
    compareError(m_sandbox->refresh("rt_unknown"), 400, "invalid_request", claimed);
    const Fields form{
        {"grant_type", "refresh_token"}, {"client_id", clientId}, {"client_secret", clientSecret}};
    compareError(m_sandbox->token(form), 400, "invalid_request", "No refresh token in request.");
    compareError(m_sandbox->token(without(form, "grant_type")), 400, "invalid_grant", "");
    compareError(m_sandbox->token(with(form, "client_secret", "no")), 401, "invalid_client",
        "Invalid client credentials.");
}

void TokensTest::withoutOfflineAccess()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_2", with(authorizeQuery(), "scope", "openid"));
    QVERIFY(!tokens.idToken.empty());
    QVERIFY(!tokens.answer.contains("refresh_token"));
}

void TokensTest::specialUsers()
{
    const Tokens brief = signIn(*m_sandbox, "mikomo_short");
    QCOMPARE(brief.answer["expires_in"].get<int>(), 60);
    QCOMPARE(m_sandbox->data(brief, "/balances/v2/mikomo").status, 200);
    m_sandbox->advance(61);
    const Answer dead = m_sandbox->data(brief, "/balances/v2/mikomo");
    QCOMPARE(dead.status, 401);
    COMPARE_TEXT(dead.code(), "602");
    QCOMPARE(
        m_sandbox->data(tokensOf(m_sandbox->refresh(brief.refreshToken)), "/balances/v2/mikomo")
            .status,
        200);

    const Tokens once = signIn(*m_sandbox, "mikomo_norefresh");
    QVERIFY(!once.refreshToken.empty());
    compareError(m_sandbox->refresh(once.refreshToken), 400, "invalid_request", claimed);
}

void TokensTest::revocation()
{
    for (const char* path : {"/revoke", "/token/revoke"}) {
        const Tokens tokens = signIn(*m_sandbox, "mikomo_2");
        const Answer answer = m_sandbox->client.postForm(m_sandbox->base + path,
            {{"token", tokens.refreshToken}, {"token_type_hint", "refresh_token"},
                {"client_id", clientId}, {"client_secret", clientSecret}});
        QCOMPARE(answer.status, 200);
        COMPARE_TEXT(answer.body, "");
        const Answer data = m_sandbox->data(tokens, "/accounts/v2/mikomo");
        QCOMPARE(data.status, 401);
        COMPARE_TEXT(data.code(), "602");
        compareError(m_sandbox->refresh(tokens.refreshToken), 400, "invalid_request", claimed);
        compareError(m_sandbox->revoke(tokens.refreshToken), 400, "invalid_request", "");
    }
}

void TokensTest::revocationErrors()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_2");
    const Fields form{{"token", tokens.refreshToken}, {"token_type_hint", "refresh_token"},
        {"client_id", clientId}, {"client_secret", clientSecret}};
    const auto post = [&](const Fields& fields) {
        return m_sandbox->client.postForm(m_sandbox->base + "/revoke", fields);
    };
    for (const char* name : {"token", "token_type_hint", "client_id", "client_secret"})
        compareError(post(without(form, name)), 400, "invalid_request", "");
    compareError(
        post(with(form, "token_type_hint", "id_token")), 400, "unsupported_token_type", "");
    compareError(post(with(form, "client_secret", "wrong")), 401, "unauthorized_client", "");
    QCOMPARE(m_sandbox->data(tokens, "/balances/v2/mikomo").status, 200);
}

void TokensTest::signingInAgainReplaces()
{
    const Tokens first = signIn(*m_sandbox, "mikomo_3");
    const std::string code = codeFor(*m_sandbox, "mikomo_3");
    QCOMPARE(m_sandbox->data(first, "/balances/v2/mikomo").status, 200); // until the new one works
    const Tokens second = tokensOf(m_sandbox->obtain(code));
    QVERIFY(first.grantId != second.grantId);
    COMPARE_JSON(decode(first.idToken).claims["sub"], decode(second.idToken).claims["sub"]);
    QCOMPARE(m_sandbox->data(first, "/balances/v2/mikomo").status, 401);
    compareError(m_sandbox->refresh(first.refreshToken), 400, "invalid_request", claimed);
    QCOMPARE(m_sandbox->data(second, "/balances/v2/mikomo").status, 200);
}

void TokensTest::discovery()
{
    const Json document =
        m_sandbox->client.get(m_sandbox->base + "/.well-known/openid-configuration").json();
    COMPARE_TEXT(document["issuer"].get<std::string>(), m_sandbox->base);
    COMPARE_TEXT(document["token_endpoint"].get<std::string>(), m_sandbox->base + "/token");
    COMPARE_TEXT(document["jwks_uri"].get<std::string>(), m_sandbox->base + "/keys");
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
