// SPDX-License-Identifier: GPL-3.0-or-later
// What the imitation network answers at each endpoint, for every bank's habits, every user's
// accounts and both versions, is as the schemas say that are written from akoya-api.md 3 to 6.
#include "tests/contract/check.h"
#include "tests/contract/leaves.h"
#include "tests/contract/schema.h"
#include "tests/contract/signin.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

using namespace contract;

namespace {

const Fields headersOfV3{{"x-akoya-interaction-type", "USER"},
    {"x-akoya-last-access", "2026-11-21T10:00:00Z"}, {"x-akoya-intent-type", "nonpayments"}};

Json claimsOf(const std::string& jwt)
{
    const std::size_t first = jwt.find('.') + 1;
    const std::string part = jwt.substr(first, jwt.find('.', first) - first);
    return Json::parse(
        QByteArray::fromBase64(QByteArray::fromStdString(part), QByteArray::Base64UrlEncoding)
            .toStdString());
}

// A field of a card and the same one of a loan are one.
std::string withoutWrapper(const std::string& leaf)
{
    static const QRegularExpression wrapper(
        QStringLiteral("^(accounts|transactions|statements\\.forms)\\.[A-Za-z0-9]+\\."));
    return QString::fromStdString(leaf).replace(wrapper, QStringLiteral("\\1.")).toStdString();
}

// What the imitation does not send, by the end of its place, and why.
bool isNeverSent(const std::string& schema, const std::string& leaf)
{
    struct Exception {
        const char* schema;
        const char* part;
        const char* reason;
    };
    static constexpr Exception exceptions[] = {
        {"accounts", "holdings.inv401kSource", "sent as the model misspells it"},
        {"customers-current", "name.company", "a person signs in"},
        {"customers-current", "addresses.country", "the model of the customer lacks it"},
        {"customers-current", "addresses.type", "the model of the customer lacks it"},
        {"contacts", "holders.accounts", "the question names the account"},
        {"statements", "links.next", "all fits into one page"},
        {"statements", "links.prev", "all fits into one page"},
        {"taxlots", "links.prev", "first pages are asked for here"},
        {"transactions", "links.prev", "first pages are asked for here"},
        {"tax-forms", "forms.issuer", "the statement tells it of all its forms"},
        {"tax-forms", "forms.recipient", "the statement tells it of all its forms"},
        {"tax-forms", "forms.error", "a form that failed is not listed"},
        {"tax-forms", "issuer.individualName", "banks are companies"},
        {"tax-forms", "recipient.businessName", "these users are persons"},
        {"tax-forms", "statements.pdf", "the search is asked for data"},
    };
    return std::any_of(
        std::begin(exceptions), std::end(exceptions), [&](const Exception& exception) {
            return schema == exception.schema && leaf.find(exception.part) != std::string::npos;
        });
}

} // namespace

class SchemasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<Sandbox>(); }
    void cleanupTestCase();

    void theyTellWhatIsWrong_data();
    void theyTellWhatIsWrong();
    void everyAnswer_data();
    void everyAnswer();
    void errors_data();
    void errors();
    void tokenErrors();
    void consents();

private:
    const Schema& schema(const std::string& name)
    {
        auto& known = m_schemas[name];
        if (!known)
            known = std::make_unique<Schema>(name);
        return *known;
    }
    // Empty when the answer is a success that fits its schema, or the refusal of a product that
    // this account does not have, which fits its own.
    std::string check(const Tokens& tokens, const std::string& name, const std::string& path);
    std::string checkAccount(
        const Tokens& tokens, const std::string& provider, const Json& element);

    std::unique_ptr<Sandbox> m_sandbox;
    std::map<std::string, std::unique_ptr<Schema>> m_schemas;
    std::set<std::string> m_seen; // schemas that a success was held to, wrappers that came
    std::map<std::string, std::set<std::string>> m_leaves; // that came with something, by schema
    std::string m_version = "v2";
    int m_users = 1; // to be asked
    int m_asked = 0;
};

std::string SchemasTest::check(
    const Tokens& tokens, const std::string& name, const std::string& path)
{
    const std::string::size_type slash = path.find('/', 1);
    const std::string url = path.substr(0, slash) + "/" + m_version + path.substr(slash);
    const Answer answer = m_sandbox->data(tokens, url, m_version == "v3" ? headersOfV3 : Fields{});
    const bool isSuccess = answer.status == 200 || answer.status == 206;
    const std::string faults = schema(isSuccess ? name : "error").faults(answer.json());
    if (isSuccess) {
        m_seen.insert(name);
        collectLeaves(answer.json(), {}, m_leaves[name]);
    }
    if (!faults.empty())
        return url + " (" + std::to_string(answer.status) + "): " + faults
            + answer.body.substr(0, 3000);
    const bool isRefusal = answer.status == 404 || answer.status == 409 || answer.status == 403;
    return isSuccess || isRefusal ? std::string() : url + ": " + answer.body;
}

std::string SchemasTest::checkAccount(
    const Tokens& tokens, const std::string& provider, const Json& element)
{
    const auto wrapper = element.begin();
    m_seen.insert(wrapper.key());
    const Json& account = wrapper.value();
    const std::string id = percentEncoded(account.value("accountId", ""));
    const std::string at = "/" + provider + "/" + id;
    std::string faults = check(tokens, "transactions",
        "/transactions" + at + "?" + Sandbox::wholeHistory() + "&limit=300");
    faults += check(tokens, "payments", "/payments" + at + "/payment-networks");
    faults += check(tokens, "contacts", "/contacts" + at);
    faults += check(tokens, "statements", "/statements" + at);
    faults +=
        check(tokens, "tax-forms", "/tax-forms/" + provider + "?accountId=" + id + "&taxYear=2025");
    for (const Json& holding : account.value("holdings", Json::array())) {
        if (holding.contains("holdingId"))
            faults += check(
                tokens, "taxlots", "/taxlots" + at + "/" + holding["holdingId"].get<std::string>());
    }
    return faults;
}

void SchemasTest::theyTellWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<bool>("isAllowed"); // of a bank, as opposed to the imitation
    QTest::newRow("fits") << QByteArray(R"("accountId":"a","status":"OPEN")") << true << true;
    QTest::newRow("null") << QByteArray(R"("accountId":"a","status":null)") << true << true;
    QTest::newRow("no id") << QByteArray(R"("status":"OPEN")") << false << false;
    QTest::newRow("null for an id") << QByteArray(R"("accountId":null)") << false << false;
    QTest::newRow("new word") << QByteArray(R"("accountId":"a","status":"ASLEEP")") << false
                              << true;
    QTest::newRow("new member") << QByteArray(R"("accountId":"a","mood":1)") << false << true;
    QTest::newRow("text for a number")
        << QByteArray(R"("accountId":"a","currentBalance":"1")") << false << false;
    QTest::newRow("no date") << QByteArray(R"("accountId":"a","balanceAsOf":"yesterday")") << false
                             << false;
}

void SchemasTest::theyTellWhatIsWrong()
{
    QFETCH(QByteArray, members);
    QFETCH(bool, isListed);
    QFETCH(bool, isAllowed);
    const Json document =
        Json::parse(R"({"accounts":[{"depositAccount":{)" + members.toStdString() + "}}]}");
    QCOMPARE(schema("balances").faults(document).empty(), isListed);
    QCOMPARE(Schema("balances", Schema::Words::Any).faults(document).empty(), isAllowed);
}

void SchemasTest::everyAnswer_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("version");
    for (const char* provider : {"mikomo", "halden", "northgate", "cardinal"}) {
        // Mikomo's differ from each other in what they have, the others' in habits: by turns.
        const int last = QLatin1String(provider) == QLatin1String("mikomo") ? 14 : 2;
        for (int i = 1; i <= last; ++i)
            QTest::addRow("%s_%d", provider, i)
                << QStringLiteral("%1_%2").arg(QLatin1String(provider)).arg(i)
                << QStringLiteral("v2");
        for (const char* user : {"7", "partial", "empty"})
            QTest::addRow("%s_%s, v3", provider, user)
                << QStringLiteral("%1_%2").arg(QLatin1String(provider), QLatin1String(user))
                << QStringLiteral("v3");
    }
    m_users = 14 + 3 * 2 + 4 * 3;
}

void SchemasTest::everyAnswer()
{
    QFETCH(QString, user);
    QFETCH(QString, version);
    m_version = version.toStdString();
    ++m_asked;
    const Tokens tokens = signIn(*m_sandbox, user.toStdString());
    std::string faults = schema("token").faults(tokens.answer);
    QVERIFY2(faults.empty(), faults.c_str());
    m_seen.insert("token");
    faults = schema("id-token").faults(claimsOf(tokens.answer["id_token"]));
    QVERIFY2(faults.empty(), faults.c_str());
    const std::string provider = providerOf(user.toStdString());
    for (const char* mode : {"", "?mode=standard"}) {
        for (const char* product : {"accounts-info", "balances", "accounts"})
            faults += check(tokens, product, "/" + std::string(product) + "/" + provider + mode);
    }
    faults += check(tokens, "customers-current", "/customers/" + provider + "/current");
    if (provider != "halden") // which insists on an account
        faults += check(tokens, "tax-forms", "/tax-forms/" + provider + "?taxYear=2025");
    const Answer accounts = m_sandbox->data(tokens, "/accounts/" + m_version + "/" + provider,
        m_version == "v3" ? headersOfV3 : Fields{});
    const Json list = accounts.json().value("accounts", Json::array());
    for (const Json& element : list)
        faults += checkAccount(tokens, provider, element);
    QVERIFY2(faults.empty(), faults.substr(0, 6000).c_str());
}

void SchemasTest::errors_data()
{
    QTest::addColumn<QString>("user");
    for (const char* user : {"602", "601", "704", "500", "501", "503", "408", "429"})
        QTest::newRow(user) << QStringLiteral("mikomo_err_") + QLatin1String(user);
}

void SchemasTest::errors()
{
    QFETCH(QString, user);
    const Tokens tokens = signIn(*m_sandbox, user.toStdString());
    for (const char* path : {"/accounts-info/v2/mikomo", "/transactions/v2/mikomo/none"}) {
        const Answer answer = m_sandbox->data(tokens, path);
        if (answer.status < 400)
            continue;
        const std::string faults = schema("error").faults(answer.json());
        QVERIFY2(faults.empty(), (faults + answer.body).c_str());
    }
}

void SchemasTest::tokenErrors()
{
    for (const Answer& answer : {m_sandbox->refresh("no-such-token"), m_sandbox->refresh(""),
             m_sandbox->obtain("no-such-code", "verifier"),
             m_sandbox->token({{"grant_type", "refresh_token"}, {"refresh_token", "none"},
                 {"client_id", "stranger"}, {"client_secret", "wrong"}}),
             m_sandbox->token({{"grant_type", "something"}})}) {
        QVERIFY2(answer.status >= 400, answer.body.c_str());
        const std::string faults = schema("token-error").faults(answer.json());
        QVERIFY2(faults.empty(), (faults + answer.body).c_str());
    }
}

void SchemasTest::consents()
{
    const std::string service = m_sandbox->serviceToken();
    for (const char* user : {"mikomo_7", "halden_1", "northgate_1", "cardinal_1"}) {
        const Tokens tokens = signIn(*m_sandbox, user);
        for (const char* status : {"ACTIVE", "REVOKED"}) {
            const Answer answer =
                m_sandbox->client.get(m_sandbox->base + "/consents/v1/" + tokens.grantId,
                    {{"Authorization", "Bearer " + service}});
            QCOMPARE(answer.status, 200);
            COMPARE_TEXT(answer.json()["status"].get<std::string>(), status);
            const std::string faults = schema("consents").faults(answer.json());
            QVERIFY2(faults.empty(), (faults + answer.body).c_str());
            m_sandbox->revoke(tokens.refreshToken);
        }
    }
}

// When all users were asked: no endpoint and no kind of account was left out.
void SchemasTest::cleanupTestCase()
{
    for (const char* each :
        {"token", "accounts-info", "balances", "accounts", "taxlots", "transactions", "payments",
            "customers-current", "contacts", "statements", "tax-forms", "depositAccount",
            "loanAccount", "locAccount", "investmentAccount", "insuranceAccount", "annuityAccount"})
        QVERIFY2(m_asked < m_users || m_seen.contains(each), each);
    m_sandbox.reset();
    if (m_asked < m_users)
        return;
    // And no field: what the reference names, somebody at some bank has.
    std::string wrong;
    for (const auto& [name, sent] : m_leaves) {
        std::set<std::string> here;
        for (const std::string& leaf : sent)
            here.insert(withoutWrapper(leaf));
        std::set<std::string> named;
        for (const std::string& leaf : leavesOf(schema(name).text()))
            named.insert(withoutWrapper(leaf));
        for (const std::string& leaf : named) {
            const bool isExcepted = isNeverSent(name, leaf);
            if (here.contains(leaf) == isExcepted)
                wrong += name + (isExcepted ? " sends after all " : " never sends ") + leaf + "\n";
        }
    }
    if (!wrong.empty())
        qWarning().noquote() << QString::fromStdString(wrong); // all of it: a failure is cut off
    QVERIFY2(wrong.empty(), wrong.c_str());
}

QTEST_GUILESS_MAIN(SchemasTest)
#include "tst_schemas.moc"
