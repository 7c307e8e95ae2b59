// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/check.h"
#include "tests/contract/signin.h"

#include <algorithm>
#include <array>

using namespace contract;

// The Consent API and the service token: akoya-api.md 6 and 7.1.
class ConsentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_service = m_sandbox->serviceToken();
    }
    void cleanupTestCase() { m_sandbox.reset(); }

    void serviceToken();
    void serviceTokenErrors();
    void consent();
    void consentOfATime();
    void statusFollowsTheTokens();
    void errors_data();
    void errors();
    void tokensOfPeopleDoNotDo();
    void serviceTokenLivesADay();

private:
    Answer get(const std::string& path)
    {
        return m_sandbox->client.get(
            m_sandbox->base + path, {{"Authorization", "Bearer " + m_service}});
    }
    std::string statusOf(const Tokens& tokens)
    {
        return get("/consents/v1/" + tokens.grantId).json().value("status", std::string{});
    }
    std::unique_ptr<Sandbox> m_sandbox;
    std::string m_service;
};

void ConsentsTest::serviceToken()
{
    for (const char* scope :
        {"app_management_v2", "notifications_subscriptions advisory", "consents"}) {
        const Answer answer =
            m_sandbox->client.postForm(m_sandbox->ready["sts"].get<std::string>() + "/token",
                {{"grant_type", "client_credentials"}, {"scope", scope}},
                {{"Authorization", basic(serviceId, serviceSecret)}});
        QCOMPARE(answer.status, 200);
        const Json body = answer.json();
        QVERIFY(body["access_token"].get<std::string>().starts_with("ory_at_"));
        QCOMPARE(body["expires_in"].get<int>(), 86'399);
        COMPARE_TEXT(body["scope"].get<std::string>(), scope);
        COMPARE_TEXT(body["token_type"].get<std::string>(), "bearer");
    }
}

void ConsentsTest::serviceTokenErrors()
{
    const std::string url = m_sandbox->ready["sts"].get<std::string>() + "/token";
    const Fields form{{"grant_type", "client_credentials"}, {"scope", "consents"}};
    const Fields good{{"Authorization", basic(serviceId, serviceSecret)}};
    const auto error = [&](const Fields& fields, const Fields& headers) {
        return m_sandbox->client.postForm(url, fields, headers)
            .json()
            .value("error", std::string{});
    };
    COMPARE_TEXT(error(form, {}), "invalid_client");
    COMPARE_TEXT(error(form, {{"Authorization", basic(clientId, clientSecret)}}), "invalid_client");
    COMPARE_TEXT(error(with(form, "grant_type", "password"), good), "unsupported_grant_type");
    COMPARE_TEXT(error(with(form, "scope", "all"), good), "invalid_scope");
    COMPARE_TEXT(error(without(form, "scope"), good), "invalid_scope");
    QCOMPARE(m_sandbox->client.get(url).status, 405);
}

void ConsentsTest::consent()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_1");
    const Answer answer = get("/consents/v1/" + tokens.grantId);
    QCOMPARE(answer.status, 200);
    const Json body = answer.json();
    COMPARE_TEXT(body["id"].get<std::string>(), tokens.grantId);
    COMPARE_TEXT(body["status"].get<std::string>(), "ACTIVE");
    const std::string time = body["createdTime"];
    QCOMPARE(time.size(), std::string("2024-02-15T14:19:41.346046Z").size());
    QVERIFY(time.ends_with("Z") && time[19] == '.');
    const std::array<const char*, 4> types{
        "DATA_PROVIDER", "DATA_ACCESS_PLATFORM", "DATA_RECIPIENT", "DATA_RECIPIENT"};
    QCOMPARE(body["parties"].size(), types.size());
    for (std::size_t i = 0; i < types.size(); ++i) {
        COMPARE_TEXT(body["parties"][i]["type"].get<std::string>(), types[i]);
        QVERIFY(!body["parties"][i]["name"].get<std::string>().empty());
        QVERIFY(!body["parties"][i]["registeredEntityId"].get<std::string>().empty());
    }
    const std::array<std::string, 7> known{"account_info", "balances", "customers", "investments",
        "payments", "statements", "transactions"};
    QCOMPARE(body["resources"].size(), 10U);
    bool investments = false;
    for (const Json& resource : body["resources"]) {
        COMPARE_TEXT(resource["resourceType"].get<std::string>(), "ACCOUNT");
        QVERIFY(!resource["dataClusters"].empty());
        for (const Json& cluster : resource["dataClusters"]) {
            QVERIFY(std::ranges::find(known, cluster.get<std::string>()) != known.end());
            investments = investments || cluster == "investments";
        }
    }
    QVERIFY(investments);
}

void ConsentsTest::consentOfATime()
{
    QVERIFY(!get("/consents/v1/" + signIn(*m_sandbox, "mikomo_2").grantId)
            .json()
            .contains("expirationTime"));
    const Tokens six = signIn(*m_sandbox, "halden_ending");
    const Json told = get("/consents/v1/" + six.grantId).json();
    const auto timeOf = [&told](const char* member) {
        return QDateTime::fromString(
            QString::fromStdString(told[member].get<std::string>()), Qt::ISODate);
    };
    QCOMPARE(timeOf("createdTime").daysTo(timeOf("expirationTime")), 6);
    QCOMPARE(told["lookbackPeriod"].get<int>(), 730);

    const Tokens brief = signIn(*m_sandbox, "mikomo_brief");
    m_sandbox->advance(120);
    const Tokens refreshed = tokensOf(m_sandbox->refresh(brief.refreshToken));
    COMPARE_TEXT(statusOf(refreshed), "ACTIVE");
    m_sandbox->advance(61); // a refresh gives no more time
    COMPARE_TEXT(statusOf(refreshed), "EXPIRED");
    QCOMPARE(m_sandbox->refresh(refreshed.refreshToken).status, 400);
}

void ConsentsTest::statusFollowsTheTokens()
{
    const Tokens first = signIn(*m_sandbox, "mikomo_2");
    const Tokens refreshed = tokensOf(m_sandbox->refresh(first.refreshToken));
    COMPARE_TEXT(refreshed.grantId, first.grantId);
    COMPARE_TEXT(statusOf(first), "ACTIVE");
    const Tokens again = signIn(*m_sandbox, "mikomo_2");
    COMPARE_TEXT(statusOf(first), "REVOKED");
    COMPARE_TEXT(statusOf(again), "ACTIVE");
    m_sandbox->revoke(again.refreshToken);
    COMPARE_TEXT(statusOf(again), "REVOKED");

    // At the bank, by the person; and by running out.
    const Tokens atBank = signIn(*m_sandbox, "mikomo_2");
    m_sandbox->mutate({{"action", "revoke-consent"}, {"consentId", atBank.grantId}});
    COMPARE_TEXT(statusOf(atBank), "REVOKED");
    COMPARE_TEXT(m_sandbox->data(atBank, "/balances/v2/mikomo").code(), "602");
    QCOMPARE(m_sandbox->refresh(atBank.refreshToken).status, 400);
    const Tokens expired = signIn(*m_sandbox, "mikomo_2");
    m_sandbox->mutate({{"action", "expire-consent"}, {"consentId", expired.grantId}});
    COMPARE_TEXT(statusOf(expired), "EXPIRED");
    QCOMPARE(m_sandbox->refresh(expired.refreshToken).status, 400);
}

void ConsentsTest::errors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("integer");
    QTest::newRow("unknown") << QStringLiteral("/consents/v1/dfb491d5-599e-413f-8957-ae889732d2b6")
                             << 404 << QStringLiteral("NotFound") << false;
    QTest::newRow("odd id") << QStringLiteral("/consents/v1/a%20b") << 400 << QStringLiteral("401")
                            << true;
    QTest::newRow("long id") << QString(
        QStringLiteral("/consents/v1/") + QString(257, QLatin1Char('a')))
                             << 400 << QStringLiteral("401") << true;
    QTest::newRow("version") << QStringLiteral("/consents/v2/x") << 501 << QStringLiteral("1106")
                             << false;
}

void ConsentsTest::errors()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(bool, integer);
    const Answer answer = get(path.toStdString());
    QCOMPARE(answer.status, status);
    COMPARE_TEXT(answer.code(), code.toStdString());
    QCOMPARE(answer.json()["code"].is_number_integer(), integer);
    if (status == 404)
        COMPARE_TEXT(answer.body, R"({"code":"NotFound","message":"resource not found"})");
    if (status == 400)
        COMPARE_TEXT(answer.body, R"({"code":401,"message":"Invalid input"})");
}

void ConsentsTest::tokensOfPeopleDoNotDo()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_3");
    const std::string path = "/consents/v1/" + tokens.grantId;
    const Answer user = m_sandbox->data(tokens, path);
    QCOMPARE(user.status, 401);
    COMPARE_TEXT(user.body, R"({"code":"401","message":"Unauthorized"})");
    QCOMPARE(m_sandbox->client.get(m_sandbox->base + path).status, 401);
    const Answer verb = m_sandbox->client.send("POST", m_sandbox->base + path);
    QCOMPARE(verb.status, 405);
    COMPARE_TEXT(verb.header("content-type"), "text/plain");
    COMPARE_TEXT(verb.body, "Method Not Allowed");
}

void ConsentsTest::serviceTokenLivesADay()
{
    Sandbox sandbox;
    const std::string token = sandbox.serviceToken();
    const auto status = [&] {
        return sandbox.client
            .get(sandbox.base + "/consents/v1/none", {{"Authorization", "Bearer " + token}})
            .status;
    };
    sandbox.advance(86'390);
    QCOMPARE(status(), 404);
    sandbox.advance(20);
    QCOMPARE(status(), 401);
}

QTEST_GUILESS_MAIN(ConsentsTest)
#include "tst_consents.moc"
