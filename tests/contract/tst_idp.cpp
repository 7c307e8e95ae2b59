// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/check.h"
#include "tests/contract/signin.h"

#include <functional>

using namespace contract;

// The browser's side of the IdP: akoya-api.md 2.
class IdpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<Sandbox>(); }
    void cleanupTestCase() { m_sandbox.reset(); }

    void browserErrors_data();
    void browserErrors();
    void redirectErrors_data();
    void redirectErrors();
    void acceptedRedirects_data();
    void acceptedRedirects();
    void wholeFlow();
    void stateIsLeftOutWhenThereIsNone();
    void wrongPassword();
    void textIsEscaped();
    void atLeastOneAccount();
    void declineOnEachPage();
    void formsAreBoundToTheirSession();
    void signInIsOverAfterTenMinutes();
    void stepsCannotBeSkipped();
    void twoSignInsInOneBrowser();
    void otherVerbs();

private:
    Answer authorize(const Fields& query)
    {
        return m_sandbox->client.get(m_sandbox->base + "/auth?" + formEncoded(query));
    }

    std::unique_ptr<Sandbox> m_sandbox;
};

void IdpTest::browserErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");

    const auto row = [](const char* title, const char* name, const char* value, int status,
                         const char* text) {
        QTest::newRow(title) << QString::fromLatin1(name) << QString::fromLatin1(value) << status
                             << QString::fromLatin1(text);
    };
    row("no connector", "connector", nullptr, 200, "No sign-in method is available");
    row("empty connector", "connector", "", 200, "No sign-in method is available");
    row("wrong connector", "connector", "nobank", 400, "Invalid ConnectorID");
    row("no client", "client_id", nullptr, 400, "Invalid client_id (\"\").");
    row("wrong client", "client_id", "someone", 400, "Invalid client_id (\"someone\").");
    row("unknown client", "client_id", "11111111-2222-4333-8444-555555555555", 400,
        "Requested resource does not exist");
    row("no redirect", "redirect_uri", nullptr, 400, "Unregistered redirect_uri (\"\")");
    row("wrong redirect", "redirect_uri", "https://evil.example/cb", 400,
        "Unregistered redirect_uri (\"https://evil.example/cb\")");
    row("path differs", "redirect_uri", "http://127.0.0.1:99/callback/", 400,
        "Unregistered redirect_uri (\"http://127.0.0.1:99/callback/\")");
    row("localhost is not the address", "redirect_uri", "http://localhost:99/callback", 400,
        "Unregistered redirect_uri (\"http://localhost:99/callback\")");
    row("port with user", "redirect_uri", "http://127.0.0.1:1@evil.example/callback", 400,
        "Unregistered redirect_uri (\"http://127.0.0.1:1@evil.example/callback\")");
    row("port for https", "redirect_uri", "https://bursar.example:444/callback", 400,
        "Unregistered redirect_uri (\"https://bursar.example:444/callback\")");
}

void IdpTest::browserErrors()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(int, status);
    QFETCH(QString, text);
    const Fields query = value.isNull()
        ? without(authorizeQuery(), name.toStdString())
        : with(authorizeQuery(), name.toStdString(), value.toStdString());
    const Answer answer = authorize(query);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.has("location"));
    VERIFY_CONTAINS(answer.header("content-type"), "text/html");
    VERIFY_CONTAINS(answer.body, text.toStdString());
}

void IdpTest::redirectErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");

    const auto row = [](const char* title, const char* name, const char* value, const char* error,
                         const char* text) {
        QTest::newRow(title) << QString::fromLatin1(name) << QString::fromLatin1(value)
                             << QString::fromLatin1(error) << QString::fromLatin1(text);
    };
    row("no type", "response_type", nullptr, "invalid_request", "Invalid response type");
    row("bad type", "response_type", "coke", "invalid_request", "Invalid response type");
    row("implicit", "response_type", "token", "unsupported_response_type",
        "Unsupported response type \"token\"");
    row("hybrid", "response_type", "code id_token", "unsupported_response_type",
        "Unsupported response type \"code id_token\"");
    row("no scope", "scope", nullptr, "invalid_scope", "Missing required scope(s) [\"openid\"].");
    row("no openid", "scope", "profile", "invalid_scope",
        "Missing required scope(s) [\"openid\"].");
    row("odd scope", "scope", "openid everything", "invalid_scope",
        "Unrecognized scope(s) [\"everything\"]");
    row("plain challenge", "code_challenge", "abc", "invalid_request",
        "Only the code challenge method S256 is supported.");
}

void IdpTest::redirectErrors()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, error);
    QFETCH(QString, description);
    const Fields query = value.isNull()
        ? without(authorizeQuery(), name.toStdString())
        : with(authorizeQuery(), name.toStdString(), value.toStdString());
    const Answer answer = authorize(query);
    QCOMPARE(answer.status, 302);
    const std::string location = answer.header("location");
    QVERIFY(location.starts_with(redirectUri + "?"));
    QVERIFY2(location.find("%20") == std::string::npos, "descriptions are form-encoded");
    auto values = queryOf(location);
    COMPARE_TEXT(values["error"], error.toStdString());
    COMPARE_TEXT(values["error_description"], description.toStdString());
    COMPARE_TEXT(values["state"], "st4te-12345");
    QVERIFY(!values.contains("code"));

    // A repeated parameter is an error of its own.
    Fields twice = authorizeQuery();
    twice.emplace_back("scope", "openid");
    COMPARE_TEXT(queryOf(authorize(twice).header("location"))["error"], "invalid_request");
}

void IdpTest::acceptedRedirects_data()
{
    QTest::addColumn<QString>("uri");
    for (const char* uri : {"http://127.0.0.1/callback", "http://127.0.0.1:1/callback",
             "http://127.0.0.1:65535/callback", "https://bursar.example/callback",
             "bursar://callback"})
        QTest::newRow(uri) << QString::fromLatin1(uri);
}

void IdpTest::acceptedRedirects()
{
    QFETCH(QString, uri);
    const std::string wanted = uri.toStdString();
    const std::string code =
        codeFor(*m_sandbox, "mikomo_2", with(authorizeQuery(), "redirect_uri", wanted));
    QVERIFY(!code.empty());
    QCOMPARE(m_sandbox->obtain(code, {}, wanted).status, 200);
}

void IdpTest::wholeFlow()
{
    Browser browser(*m_sandbox);
    const Answer login = browser.open(authorizeQuery());
    QCOMPARE(login.status, 200);
    for (const char* part : {"<html lang=\"en\">", "type=\"text\"", "type=\"password\"",
             "Sign in →", "Mikomo Bank", "#0B5D4E", "<label for=\"username\">", "id=\"decline\""})
        VERIFY_CONTAINS(login.body, part);
    for (const char* part : {"<script", "<link", "src=", "@import", "url("})
        QVERIFY2(login.body.find(part) == std::string::npos, part);
    VERIFY_CONTAINS(login.header("content-security-policy"), "frame-ancestors 'none'");
    COMPARE_TEXT(login.header("cache-control"), "no-store");

    const Answer terms = browser.login("mikomo_1", "mikomo_1");
    QCOMPARE(terms.status, 200);
    for (const char* part : {"class=\"terms-disclaimer\"", "value=\"#accounts\"", ">Next</button>",
             "Bursar Project", "Transactions", "Investments", "id=\"decline\""})
        VERIFY_CONTAINS(terms.body, part);

    const Answer accounts = browser.acceptTerms();
    for (const char* part : {"Everyday Checking (*****8123)", "Reserve Savings (*****2207)",
             "Travel Card (*****5519)", "Individual (*****9276)", "id=\"accounts-approve\"",
             ">Approve</button>", "id=\"decline\""})
        VERIFY_CONTAINS(accounts.body, part);
    QCOMPARE(browser.offered().size(), 10U);

    const Answer end = browser.choose(browser.offered());
    QCOMPARE(end.status, 302);
    auto values = queryOf(end.header("location"));
    QCOMPARE(values["code"].size(), 25U);
    COMPARE_TEXT(values["state"], "st4te-12345");
    QVERIFY(!values.contains("error"));
    // The flow is over: its pages are gone.
    QCOMPARE(browser.show("accounts").status, 400);
}

void IdpTest::stateIsLeftOutWhenThereIsNone()
{
    Browser browser(*m_sandbox);
    browser.open(without(authorizeQuery(), "state"));
    QVERIFY(!queryOf(browser.decline().header("location")).contains("state"));

    const std::string odd = "a b+c&d=é";
    browser.open(with(authorizeQuery(), "state", odd));
    VERIFY_CONTAINS(browser.decline().header("location"), "state=" + percentEncoded(odd));
}

void IdpTest::wrongPassword()
{
    Browser browser(*m_sandbox);
    browser.open(authorizeQuery());
    for (const auto& [user, password] : std::vector<std::pair<std::string, std::string>>{
             {"mikomo_1", "wrong"}, {"nobody", "nobody"}, {"halden_1", "halden_1"}, {"", ""},
             {"mikomo_015", "mikomo_015"}}) {
        const Answer answer = browser.login(user, password);
        QCOMPARE(answer.status, 200);
        VERIFY_CONTAINS(answer.body, "do not match");
        VERIFY_CONTAINS(answer.body, "type=\"password\"");
    }
    VERIFY_CONTAINS(browser.login("mikomo_1", "mikomo_1").body, "terms-disclaimer");
}

void IdpTest::textIsEscaped()
{
    Browser browser(*m_sandbox);
    browser.open(authorizeQuery());
    const Answer answer = browser.login("\"><script>alert(1)</script>", "x");
    QVERIFY(answer.body.find("<script>") == std::string::npos);
    const Answer error = authorize(with(authorizeQuery(), "client_id", "<img src=x>"));
    QVERIFY(error.body.find("<img") == std::string::npos);
    VERIFY_CONTAINS(error.body, "&lt;img src=x&gt;");
}

void IdpTest::atLeastOneAccount()
{
    Browser browser(*m_sandbox);
    browser.open(authorizeQuery());
    browser.login("mikomo_2", "mikomo_2");
    browser.acceptTerms();
    for (const std::vector<std::string>& none : {std::vector<std::string>{}, {"not-mine"}}) {
        const Answer answer = browser.choose(none);
        QCOMPARE(answer.status, 200);
        VERIFY_CONTAINS(answer.body, "Choose at least one account");
    }
    QCOMPARE(browser.choose({browser.offered().front()}).status, 302);
}

void IdpTest::declineOnEachPage()
{
    const std::vector<std::function<void(Browser&)>> ways{
        [](Browser&) {},
        [](Browser& browser) { browser.login("mikomo_2", "mikomo_2"); },
        [](Browser& browser) {
            browser.login("mikomo_2", "mikomo_2");
            browser.acceptTerms();
        },
    };
    for (const auto& go : ways) {
        Browser browser(*m_sandbox);
        browser.open(authorizeQuery());
        go(browser);
        const Answer end = browser.decline();
        QCOMPARE(end.status, 302);
        auto values = queryOf(end.header("location"));
        COMPARE_TEXT(values["error"], "access_denied");
        COMPARE_TEXT(values["state"], "st4te-12345");
    }
}

void IdpTest::formsAreBoundToTheirSession()
{
    Browser browser(*m_sandbox);
    browser.open(authorizeQuery());
    const Fields fields{{"username", "mikomo_1"}, {"password", "mikomo_1"}};
    QCOMPARE(browser.post("login", fields, "forged", browser.cookie()).status, 403);
    QCOMPARE(browser.post("login", fields, {}, browser.cookie()).status, 403);
    QCOMPARE(browser.post("login", fields, browser.csrf(), "other").status, 400);
    QCOMPARE(browser.post("login", fields, browser.csrf(), browser.cookie()).status, 200);
}

void IdpTest::signInIsOverAfterTenMinutes()
{
    Browser browser(*m_sandbox);
    browser.open(authorizeQuery());
    m_sandbox->advance(599);
    QCOMPARE(browser.show("login").status, 200);
    m_sandbox->advance(2);
    const Answer answer = browser.show("login");
    QCOMPARE(answer.status, 400);
    VERIFY_CONTAINS(answer.body, "This sign-in is over");
}

void IdpTest::stepsCannotBeSkipped()
{
    Browser browser(*m_sandbox);
    browser.open(authorizeQuery());
    VERIFY_CONTAINS(browser.show("accounts").body, "type=\"password\"");
    VERIFY_CONTAINS(
        browser.submit("accounts", {{"account", "1239098123"}}).body, "type=\"password\"");
    browser.login("mikomo_1", "mikomo_1");
    VERIFY_CONTAINS(browser.show("login").body, "terms-disclaimer");
}

void IdpTest::twoSignInsInOneBrowser()
{
    Browser first(*m_sandbox);
    Browser second(*m_sandbox);
    first.open(authorizeQuery("mikomo"));
    second.open(authorizeQuery("cardinal"));
    VERIFY_CONTAINS(first.login("mikomo_1", "mikomo_1").body, "Mikomo Bank");
    VERIFY_CONTAINS(second.login("cardinal_1", "cardinal_1").body, "Cardinal Card");
    QCOMPARE(first.acceptTerms().status, 200);
}

void IdpTest::otherVerbs()
{
    const Answer answer = m_sandbox->client.postForm(m_sandbox->base + "/auth", authorizeQuery());
    QCOMPARE(answer.status, 405);
    COMPARE_TEXT(answer.body, "Method Not Allowed");
    QCOMPARE(m_sandbox->client.get(m_sandbox->base + "/nowhere").status, 404);
    QCOMPARE(m_sandbox->client.get(m_sandbox->base + "/").status, 404);
}

QTEST_GUILESS_MAIN(IdpTest)
#include "tst_idp.moc"
