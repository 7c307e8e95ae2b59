// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/check.h"
#include "tests/contract/fields.h"
#include "tests/contract/signin.h"

#include <set>

using namespace contract;

namespace {

const std::vector<std::string> wrappers{"depositAccount", "loanAccount", "locAccount",
    "investmentAccount", "insuranceAccount", "annuityAccount"};

void checkFields(const Json& record, const std::vector<Field>& fields)
{
    const std::string wrapper = record.value("wrapper", "");
    for (const Field& field : fields) {
        if (std::string("*") != field.wrapper && wrapper != field.wrapper)
            continue;
        const std::string where = wrapper + "." + field.name;
        QVERIFY2(record.contains(field.name), where.c_str());
        QVERIFY2(is(record[field.name], field.kind), where.c_str());
    }
}

} // namespace

// The three products that list accounts, and the checks that all products share: akoya-api.md 4
// and 5.
class ProductsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_all = signIn(*m_sandbox, "mikomo_7");
    }
    void cleanupTestCase() { m_sandbox.reset(); }

    void everyCategory_data();
    void everyCategory();
    void investments();
    void positionsOfEveryKind();
    void taxLots();
    void accountIds();
    void consentedAccountsOnly();
    void errors_data();
    void errors();
    void tokenProblems();
    void errorUsers_data();
    void errorUsers();
    void version3_data();
    void version3();
    void partialContent();
    void otherVerbs();
    void interactionId();
    void rateLimit();

private:
    std::unique_ptr<Sandbox> m_sandbox;
    Tokens m_all;
};

void ProductsTest::everyCategory_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<bool>("figures");
    QTest::newRow("accounts-info") << QStringLiteral("accounts-info") << false;
    QTest::newRow("balances") << QStringLiteral("balances") << true;
    QTest::newRow("accounts") << QStringLiteral("accounts") << true;
}

void ProductsTest::everyCategory()
{
    QFETCH(QString, product);
    QFETCH(bool, figures);
    const Answer answer = m_sandbox->data(m_all, "/" + product.toStdString() + "/v2/mikomo");
    QCOMPARE(answer.status, 200);
    COMPARE_TEXT(answer.header("content-type"), "application/json");
    std::set<std::string> seen;
    for (const Json& record : m_sandbox->records(answer, "accounts")) {
        seen.insert(record["wrapper"]);
        checkFields(record, infoFields);
        QVERIFY(record["currency"]["currencyCode"].is_string());
        if (figures)
            checkFields(record, balanceFields);
        else
            for (const char* name :
                {"currentBalance", "principalBalance", "currentValue", "netPresentValue"})
                QVERIFY(!record.contains(name));
        QCOMPARE(record.contains("holdings"),
            record["wrapper"] == "investmentAccount" && product == QStringLiteral("accounts"));
    }
    QCOMPARE(seen.size(), wrappers.size());
}

void ProductsTest::investments()
{
    std::set<std::string> extras;
    for (const Json& record :
        m_sandbox->records(m_sandbox->data(m_all, "/accounts/v2/mikomo"), "accounts")) {
        if (record["wrapper"] != "investmentAccount")
            continue;
        std::int64_t cents = 0;
        for (const Json& holding : record["holdings"]) {
            checkFields(holding, holdingFields);
            const double value = holding.contains("marketValue")
                ? holding["marketValue"].get<double>()
                : holding["units"].get<double>() * holding["currentUnitPrice"].get<double>();
            cents += std::llround(value * 100);
            if (!holding["cashAccount"].get<bool>())
                QVERIFY(!holding["taxLots"].empty());
        }
        // The positions with the cash among them are the account's value.
        QCOMPARE(cents, std::llround(record["currentValue"].get<double>() * 100));
        for (const char* name : {"openOrders", "contribution", "vesting", "investmentLoans",
                 "pensionSource", "equityGrants"})
            if (record.contains(name) && is(record[name], Kind::List))
                extras.insert(name);
    }
    QCOMPARE(extras.size(), 6U);
}

void ProductsTest::positionsOfEveryKind()
{
    std::set<std::string> kinds;
    int withoutId = 0;
    int withoutValue = 0;
    int shorts = 0;
    for (const Json& record :
        m_sandbox->records(m_sandbox->data(m_all, "/accounts/v2/mikomo"), "accounts")) {
        for (const Json& holding : record.value("holdings", Json::array())) {
            for (const char* kind : {"stockSecurity", "mutualFundSecurity", "debtSecurity",
                     "optionSecurity", "sweepSecurity", "otherSecurity"})
                if (holding.contains(kind))
                    kinds.insert(kind);
            withoutId += holding.contains("holdingId") ? 0 : 1;
            withoutValue += holding.contains("marketValue") ? 0 : 1;
            shorts += holding["positionType"] == "SHORT" ? 1 : 0;
        }
    }
    QCOMPARE(kinds.size(), 6U);
    QVERIFY(withoutId > 1);
    QVERIFY(withoutValue > 0);
    QVERIFY(shorts > 0);
}

void ProductsTest::taxLots()
{
    bool shortened = false;
    for (const Json& record :
        m_sandbox->records(m_sandbox->data(m_all, "/accounts/v2/mikomo"), "accounts")) {
        for (const Json& holding : record.value("holdings", Json::array())) {
            if (!holding.contains("holdingId"))
                continue;
            const std::string path = "/taxlots/v2/mikomo/" + record["accountId"].get<std::string>()
                + "/" + holding["holdingId"].get<std::string>();
            double units = 0;
            std::size_t count = 0;
            std::string next = path + "?limit=7";
            while (!next.empty()) {
                const Answer answer = m_sandbox->data(m_all, next);
                QCOMPARE(answer.status, 200);
                const Json body = answer.json();
                COMPARE_JSON(body["accountId"], record["accountId"]);
                COMPARE_JSON(body["holding"]["holdingId"], holding["holdingId"]);
                for (const Json& lot : body["holding"]["taxLots"]) {
                    units += lot["quantity"].get<double>();
                    ++count;
                }
                const bool more = body.contains("links") && body["links"].contains("next");
                next = more ? body["links"]["next"]["href"].get<std::string>() : std::string();
            }
            QVERIFY(std::abs(units - holding["units"].get<double>()) < 1e-6);
            QVERIFY(count >= holding["taxLots"].size());
            shortened |= count > holding["taxLots"].size();
        }
    }
    QVERIFY(shortened);
    const Answer missing = m_sandbox->data(m_all, "/taxlots/v2/mikomo/none/none");
    QCOMPARE(missing.status, 404);
    COMPARE_TEXT(missing.code(), "701");
}

void ProductsTest::accountIds()
{
    const auto all = m_sandbox->records(m_sandbox->data(m_all, "/balances/v2/mikomo"), "accounts");
    const std::string two =
        all[0]["accountId"].get<std::string>() + "," + all[3]["accountId"].get<std::string>();
    const auto some = m_sandbox->records(
        m_sandbox->data(m_all, "/balances/v2/mikomo?accountIds=" + two), "accounts");
    QCOMPARE(some.size(), 2U);
    COMPARE_JSON(some[1]["accountId"], all[3]["accountId"]);
}

void ProductsTest::consentedAccountsOnly()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_1", {}, {"1239098123"});
    const auto shared =
        m_sandbox->records(m_sandbox->data(tokens, "/accounts/v2/mikomo"), "accounts");
    QCOMPARE(shared.size(), 1U);
    Browser browser(*m_sandbox);
    browser.open(authorizeQuery());
    browser.login("mikomo_1", "mikomo_1");
    browser.acceptTerms();
    const std::string hidden = browser.offered().at(1);
    for (const std::string& path :
        {"/accounts/v2/mikomo?accountIds=" + hidden, "/transactions/v2/mikomo/" + hidden}) {
        const Answer answer = m_sandbox->data(tokens, path);
        QCOMPARE(answer.status, 404);
        COMPARE_TEXT(answer.code(), "701");
    }
}

void ProductsTest::errors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* path, int status, const char* code) {
        QTest::newRow(path) << QString::fromLatin1(path) << status << QString::fromLatin1(code);
    };
    row("/accounts-info/v2/mikomo?mode=odd", 400, "401");
    row("/accounts-info/v2/mikomo?accountIds=", 400, "401");
    row("/accounts-info/v2/mikomo?accountIds=a%20b", 400, "401");
    row("/accounts-info/v2/mikomo?accountIds=a%3Cb", 400, "401");
    row("/accounts-info/v2/mikomo?accountIds=nobodys", 404, "701");
    row("/accounts-info/v2", 400, "401");
    row("/accounts-info/v2/", 400, "401");
    row("/accounts-info/v2/mik%20omo", 400, "401");
    row("/accounts-info/v2/nobank", 403, "403");
    row("/accounts-info/v2.2/mikomo", 403, "");
    row("/accounts-info/v4/mikomo", 403, "");
    row("/accounts-info", 403, "");
    row("/accounts-info/v2/mikomo/extra", 403, "");
    row("/transactions/v2", 400, "401");
    row("/transactions/v2//some-account", 400, "401");
    row("/transactions/v2/mikomo", 404, "701");
    row("/transactions/v2/mikomo/", 404, "701");
    row("/transactions/v2/mikomo/nobodys", 404, "701");
    row("/transactions/v2/mikomo/a%00b", 400, "401");
    QTest::newRow("over-long id") << QStringLiteral("/transactions/v2/mikomo/")
            + QString(300, QLatin1Char('a'))
                                  << 400 << QStringLiteral("401");
}

void ProductsTest::errors()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QString, code);
    const Answer answer = m_sandbox->data(m_all, path.toStdString());
    QCOMPARE(answer.status, status);
    COMPARE_TEXT(answer.code(), code.toStdString());
    QVERIFY(answer.json()["message"].is_string());
    if (!code.isEmpty())
        QVERIFY2(answer.json()["code"].is_number_integer(), "an integer on the products host");
}

void ProductsTest::tokenProblems()
{
    const auto refused = [&](const Tokens& tokens, const char* path) {
        const Answer answer = m_sandbox->data(tokens, path);
        QCOMPARE(answer.status, 401);
        COMPARE_TEXT(answer.code(), "602");
        COMPARE_TEXT(answer.json()["message"].get<std::string>(), "Customer not authorized");
    };
    refused({"nonsense", {}, {}, {}}, "/balances/v2/mikomo");
    refused({{}, {}, {}, {}}, "/balances/v2/mikomo");
    refused(signIn(*m_sandbox, "halden_1"), "/balances/v2/mikomo");
    const Answer none = m_sandbox->client.get(m_sandbox->base + "/balances/v2/mikomo");
    QCOMPARE(none.status, 401);
    COMPARE_TEXT(none.code(), "602");
}

void ProductsTest::errorUsers_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("602") << QStringLiteral("mikomo_err_602") << 401 << QStringLiteral("602");
    QTest::newRow("601") << QStringLiteral("mikomo_err_601") << 404 << QStringLiteral("601");
    QTest::newRow("500") << QStringLiteral("mikomo_err_500") << 500 << QStringLiteral("500");
    QTest::newRow("501") << QStringLiteral("mikomo_err_501") << 501 << QStringLiteral("1106");
    QTest::newRow("503") << QStringLiteral("mikomo_err_503") << 503 << QStringLiteral("503");
    QTest::newRow("408") << QStringLiteral("mikomo_err_408") << 408 << QStringLiteral("408");
    QTest::newRow("429") << QStringLiteral("mikomo_err_429") << 429 << QStringLiteral("1207");
}

void ProductsTest::errorUsers()
{
    QFETCH(QString, user);
    QFETCH(int, status);
    QFETCH(QString, code);
    const Answer answer =
        m_sandbox->data(signIn(*m_sandbox, user.toStdString()), "/accounts/v2/mikomo");
    QCOMPARE(answer.status, status);
    COMPARE_TEXT(answer.code(), code.toStdString());
}

void ProductsTest::version3_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("access");
    QTest::addColumn<QString>("intent");
    QTest::addColumn<int>("status");
    const auto row = [](const char* title, const char* type, const char* access, const char* intent,
                         int status) {
        QTest::newRow(title) << QString::fromLatin1(type) << QString::fromLatin1(access)
                             << QString::fromLatin1(intent) << status;
    };
    constexpr const char* time = "2026-11-20T10:00:00Z";
    row("all", "USER", time, "nonpayments", 200);
    row("lower case", "batch", time, "payments", 200);
    row("no type", nullptr, time, "nonpayments", 400);
    row("odd type", "robot", time, "nonpayments", 400);
    row("no access", "user", nullptr, "nonpayments", 400);
    row("odd access", "user", "yesterday", "nonpayments", 400);
    row("no intent", "user", time, nullptr, 400);
    row("odd intent", "user", time, "gifts", 400);
}

void ProductsTest::version3()
{
    QFETCH(QString, type);
    QFETCH(QString, access);
    QFETCH(QString, intent);
    QFETCH(int, status);
    Fields headers;
    for (const auto& [name, value] : {std::pair{"x-akoya-interaction-type", type},
             std::pair{"x-akoya-last-access", access}, std::pair{"x-akoya-intent-type", intent}})
        if (!value.isNull())
            headers.emplace_back(name, value.toStdString());
    const Answer answer = m_sandbox->data(m_all, "/accounts/v3/mikomo", headers);
    QCOMPARE(answer.status, status);
    if (status != 200) {
        COMPARE_TEXT(answer.code(), "401");
        return;
    }
    for (const Json& record : m_sandbox->records(answer, "accounts"))
        QVERIFY(record["accountCategory"].get<std::string>().ends_with("_ACCOUNT"));
}

void ProductsTest::partialContent()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_partial");
    for (const char* product : {"accounts-info", "balances", "accounts"}) {
        const Answer answer = m_sandbox->data(tokens, std::string("/") + product + "/v2/mikomo");
        QCOMPARE(answer.status, 206);
        const auto records = m_sandbox->records(answer, "accounts");
        for (const Json& record : records)
            QCOMPARE(record.contains("error"), &record == &records.back());
        const Json& failed = records.back();
        QVERIFY(failed["accountId"].is_string());
        QVERIFY(failed["error"]["code"].is_number_integer());
        QVERIFY(!failed.contains("currency"));
    }
}

void ProductsTest::otherVerbs()
{
    for (const char* verb : {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"}) {
        const Answer answer = m_sandbox->client.send(verb, m_sandbox->base + "/accounts/v2/mikomo");
        QCOMPARE(answer.status, 405);
        COMPARE_TEXT(answer.header("content-type"), "text/plain");
        COMPARE_TEXT(answer.body, "Method Not Allowed");
    }
    const Answer pdf =
        m_sandbox->data(m_all, "/accounts/v2/mikomo", {{"Accept", "application/pdf"}});
    QCOMPARE(pdf.status, 406);
}

void ProductsTest::interactionId()
{
    std::set<std::string> ids;
    const std::vector<std::string> paths{"/accounts/v2/mikomo", "/accounts/v2/nobank", "/nowhere",
        "/auth", "/keys", "/consents/v1/x", "/accounts/v9/mikomo", "/oauth2/token"};
    for (const std::string& path : paths) {
        const std::string id = m_sandbox->data(m_all, path).header("x-akoya-interaction-id");
        QCOMPARE(id.size(), 36U);
        ids.insert(id);
    }
    QCOMPARE(ids.size(), paths.size());
}

void ProductsTest::rateLimit()
{
    Sandbox limited({"--rate", "5"});
    const Tokens tokens = signIn(limited, "mikomo_2");
    int refused = 0;
    for (int call = 0; call < 12; ++call) {
        const Answer answer = limited.data(tokens, "/balances/v2/mikomo");
        if (answer.status == 200)
            continue;
        QCOMPARE(answer.status, 429);
        COMPARE_TEXT(answer.code(), "1207");
        QVERIFY(call >= 5);
        ++refused;
    }
    QVERIFY(refused > 0);
    limited.client.postJson(limited.control + "/rate", {{"perSecond", 0}});
    for (int call = 0; call < 12; ++call)
        QCOMPARE(limited.data(tokens, "/balances/v2/mikomo").status, 200);
}

QTEST_GUILESS_MAIN(ProductsTest)
#include "tst_products.moc"
