// SPDX-License-Identifier: GPL-3.0-or-later
// Payment numbers and account holders (akoya-api.md 4.9, 4.10): what the imitation network answers,
// and what the client's decoders make of it, at every bank.
#include "app/base/literals.h"
#include "app/products/customers/changes.h"
#include "app/products/customers/list.h"
#include "app/products/payments/list.h"
#include "tests/contract/check.h"
#include "tests/contract/sandbox.h"
#include "tests/contract/signin.h"

#include <QTest>

#include <set>

using namespace contract;
using namespace bursar;

namespace {

std::string idOf(Sandbox& sandbox, const Tokens& tokens, const std::string& provider,
    const std::string& wrapper, const std::string& type = {})
{
    const Answer answer = sandbox.data(tokens, "/accounts-info/v2/" + provider + "?mode=standard");
    for (const Json& record : sandbox.records(answer, "accounts")) {
        if (record["wrapper"] == wrapper && (type.empty() || record["accountType"] == type))
            return record["accountId"];
    }
    return {};
}

const Fields v3Headers{{"x-akoya-interaction-type", "USER"},
    {"x-akoya-last-access", "2026-11-21T10:00:00Z"}, {"x-akoya-intent-type", "nonpayments"}};

} // namespace

class ContractPeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<Sandbox>(); }
    void numbersOfADepositAccount();
    void numbersByTheBanksHabits_data();
    void numbersByTheBanksHabits();
    void aClosedAccountHasNoNumbers();
    void refusals();
    void inV3TheHeadersAreMandatory();
    void theCurrentCustomer_data();
    void theCurrentCustomer();
    void holdersOfEveryKindOfAccount();
    void aMoveIsADifference();

private:
    std::string path(const std::string& account, const std::string& version = "v2")
    {
        return "/payments/" + version + "/mikomo/" + account + "/payment-networks";
    }

    std::unique_ptr<Sandbox> m_sandbox;
};

void ContractPeopleTest::numbersOfADepositAccount()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_7");
    const std::string id = idOf(*m_sandbox, tokens, "mikomo", "depositAccount", "CHECKING");
    const Answer answer = m_sandbox->data(tokens, path(id));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.has("x-akoya-interaction-id"));
    const Json networks = answer.json()["paymentNetworks"];
    std::set<std::string> types;
    for (const Json& each : networks) {
        types.insert(each["type"]);
        COMPARE_TEXT(each["identifierType"].get<std::string>(), "TOKENIZED_ACCOUNT_NUMBER");
        const auto number = each["identifier"].get<std::string>();
        QVERIFY(!number.empty() && number.size() <= 17);
        QCOMPARE(each["bankId"].get<std::string>().size(), 9U);
        QVERIFY(each["transferIn"].is_boolean() && each["transferOut"].is_boolean());
    }
    QVERIFY(types.contains("US_ACH") && types.contains("US_RTP"));
    COMPARE_JSON(m_sandbox->data(tokens, path(id)).json(), answer.json()); // tokens stay the same
}

void ContractPeopleTest::numbersByTheBanksHabits_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("wrapper");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("tellsTransfers");
    QTest::newRow("mikomo") << u"mikomo_1"_s << u"depositAccount"_s
                            << int(payments::NumberKind::Token) << true;
    QTest::newRow("halden") << u"halden_1"_s << u"depositAccount"_s
                            << int(payments::NumberKind::Unknown) << true;
    QTest::newRow("northgate") << u"northgate_1"_s << u"investmentAccount"_s
                               << int(payments::NumberKind::Account) << false;
}

void ContractPeopleTest::numbersByTheBanksHabits()
{
    QFETCH(QString, user);
    QFETCH(QString, wrapper);
    QFETCH(int, kind);
    QFETCH(bool, tellsTransfers);
    const std::string provider = providerOf(user.toStdString());
    const Tokens tokens = signIn(*m_sandbox, user.toStdString());
    const std::string id = idOf(*m_sandbox, tokens, provider, wrapper.toStdString());
    const Answer answer =
        m_sandbox->data(tokens, "/payments/v2/" + provider + "/" + id + "/payment-networks");
    const auto parsed = payments::ListNetworks::decode(QByteArray::fromStdString(answer.body));
    QVERIFY(parsed.has_value());
    QVERIFY2(parsed->unreadable.isEmpty(), qPrintable(parsed->unreadable.join(u", "_s)));
    QVERIFY(!parsed->networks.empty());
    for (const payments::FullNetwork& each : parsed->networks) {
        QCOMPARE(int(each.network.kind()), kind);
        QCOMPARE(each.network.transferIn.has_value(), tellsTransfers);
        QVERIFY(each.network.number.isKnown());
    }
}

void ContractPeopleTest::aClosedAccountHasNoNumbers()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_8");
    const std::string id = idOf(*m_sandbox, tokens, "mikomo", "depositAccount", "CHECKING");
    const Answer answer = m_sandbox->data(tokens, path(id));
    QCOMPARE(answer.status, 200);
    COMPARE_TEXT(answer.body, R"({"paymentNetworks":[]})");
}

void ContractPeopleTest::refusals()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_7");
    const std::string card = idOf(*m_sandbox, tokens, "mikomo", "locAccount");
    const Answer notForCards = m_sandbox->data(tokens, path(card));
    QCOMPARE(notForCards.status, 404);
    COMPARE_TEXT(notForCards.code(), "704");
    for (const std::string& unknown : {path("nobody"), std::string("/contacts/v2/mikomo/nobody")}) {
        const Answer answer = m_sandbox->data(tokens, unknown);
        QCOMPARE(answer.status, 404);
        COMPARE_TEXT(answer.code(), "701");
    }
    // Without the account, and beside the route.
    COMPARE_TEXT(m_sandbox->data(tokens, "/contacts/v2/mikomo").code(), "701");
    QCOMPARE(m_sandbox->data(tokens, "/payments/v2/mikomo/" + card + "/numbers").status, 403);
    QCOMPARE(m_sandbox->data(tokens, "/customers/v2/mikomo/all").status, 403);
    const Answer odd = m_sandbox->data(tokens, "/contacts/v2/mikomo/a%20b");
    QCOMPARE(odd.status, 400);
    COMPARE_TEXT(odd.code(), "401");
    // Another login's account, and no living token.
    const Tokens other = signIn(*m_sandbox, "mikomo_2");
    COMPARE_TEXT(m_sandbox->data(other, "/contacts/v2/mikomo/" + card).code(), "701");
    const Answer unknownToken =
        m_sandbox->client.get(m_sandbox->base + "/customers/v2/mikomo/current");
    QCOMPARE(unknownToken.status, 401);
    COMPARE_TEXT(unknownToken.code(), "602");
    QCOMPARE(m_sandbox->client
                 .send("POST", m_sandbox->base + path(card),
                     {{"Authorization", "Bearer " + tokens.idToken}})
                 .status,
        405);
}

void ContractPeopleTest::inV3TheHeadersAreMandatory()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_7");
    const std::string id = idOf(*m_sandbox, tokens, "mikomo", "depositAccount", "CHECKING");
    for (const std::string& each : {path(id, "v3"), "/contacts/v3/mikomo/" + id,
             std::string("/customers/v3/mikomo/current")}) {
        QCOMPARE(m_sandbox->data(tokens, each).status, 400);
        QCOMPARE(m_sandbox->data(tokens, each, v3Headers).status, 200);
    }
}

void ContractPeopleTest::theCurrentCustomer_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("phones");
    for (const char* user : {"mikomo_1", "mikomo_7", "halden_1", "cardinal_2"})
        QTest::newRow(user) << QString::fromLatin1(user) << true;
    QTest::newRow("northgate_1") << u"northgate_1"_s << false;
}

void ContractPeopleTest::theCurrentCustomer()
{
    QFETCH(QString, user);
    QFETCH(bool, phones);
    const std::string provider = providerOf(user.toStdString());
    const Tokens tokens = signIn(*m_sandbox, user.toStdString());
    const Answer answer = m_sandbox->data(tokens, "/customers/v2/" + provider + "/current");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json()["customer"]["customerId"].is_string());
    const auto parsed = customers::GetCustomer::decode(QByteArray::fromStdString(answer.body));
    QVERIFY(parsed.has_value());
    QVERIFY2(parsed->unreadable.isEmpty(), qPrintable(parsed->unreadable.join(u", "_s)));
    QCOMPARE(parsed->holders.size(), 1);
    const customers::Party& one = parsed->holders.first();
    QVERIFY(one.shown().contains(u' '));
    QVERIFY(!one.reach.addresses.value().first().envelope().isEmpty());
    QCOMPARE(one.reach.telephones.has_value(), phones);
    QCOMPARE(one.reach.emails.value().size(), 1);
}

void ContractPeopleTest::holdersOfEveryKindOfAccount()
{
    int joint = 0;
    int companies = 0;
    for (const std::string user : {"mikomo_7", "halden_1", "northgate_1", "cardinal_2"}) {
        const std::string provider = providerOf(user);
        const Tokens tokens = signIn(*m_sandbox, user);
        const Answer list = m_sandbox->data(tokens, "/accounts-info/v2/" + provider);
        for (const Json& record : m_sandbox->records(list, "accounts")) {
            const Answer answer = m_sandbox->data(
                tokens, "/contacts/v2/" + provider + "/" + record["accountId"].get<std::string>());
            QCOMPARE(answer.status, 200);
            const auto parsed =
                customers::GetCustomer::decode(QByteArray::fromStdString(answer.body));
            QVERIFY(parsed.has_value());
            QVERIFY2(parsed->unreadable.isEmpty(), qPrintable(parsed->unreadable.join(u", "_s)));
            QVERIFY(!parsed->holders.isEmpty());
            QVERIFY(parsed->account.emails.has_value());
            joint += parsed->holders.size() > 1 ? 1 : 0;
            for (const customers::Party& one : parsed->holders) {
                QVERIFY(!one.relationship.isEmpty());
                companies += one.business ? 1 : 0;
            }
        }
    }
    QVERIFY(joint >= 3);
    QCOMPARE(companies, 1);
}

void ContractPeopleTest::aMoveIsADifference()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_11");
    const auto read = [&] {
        return customers::GetCustomer::decode(QByteArray::fromStdString(
            m_sandbox->data(tokens, "/customers/v2/mikomo/current").body));
    };
    const auto before = read();
    QCOMPARE(
        m_sandbox->mutate({{"action", "move"}, {"user", "mikomo_11"}}).json()["changed"].get<int>(),
        1);
    const auto differences = customers::differences(*before, *read());
    std::set<customers::Field> fields;
    for (const customers::Difference& one : differences) {
        fields.insert(one.field);
        QVERIFY(!one.before.isEmpty() && !one.after.isEmpty());
    }
    QVERIFY(fields.contains(customers::Field::Address));
    QVERIFY(fields.contains(customers::Field::Telephone));
    QCOMPARE(
        m_sandbox->mutate({{"action", "move"}, {"user", "mikomo_11"}}).json()["changed"].get<int>(),
        0);
}

QTEST_GUILESS_MAIN(ContractPeopleTest)
#include "tst_people.moc"
