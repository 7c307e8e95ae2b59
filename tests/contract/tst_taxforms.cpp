// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/check.h"
#include "tests/contract/paper.h"
#include "tests/contract/signin.h"

#include <cmath>
#include <map>

using namespace contract;

// Tax forms: akoya-api.md 4.12.
class TaxFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_tokens = signIn(*m_sandbox, "mikomo_7");
    }
    void cleanupTestCase() { m_sandbox.reset(); }

    void search();
    void sumsAgree();
    void narrowed();
    void one();
    void errors();
    void habits();

private:
    Answer get(const std::string& rest, const Fields& headers = {})
    {
        return m_sandbox->data(m_tokens, "/tax-forms/v2/mikomo" + rest, headers);
    }
    // taxFormType to the form's content.
    std::map<std::string, Json> forms(const std::string& query)
    {
        std::map<std::string, Json> all;
        const Json document = get(query).json();
        for (const Json& statement : document["statements"])
            for (const Json& wrapped : statement["forms"])
                for (const Json& form : wrapped)
                    all[form["taxFormType"].get<std::string>()] = form;
        return all;
    }

    std::unique_ptr<Sandbox> m_sandbox;
    Tokens m_tokens;
};

void TaxFormsTest::search()
{
    const Answer answer = get("?taxYear=2025");
    QCOMPARE(answer.status, 200);
    const Json document = answer.json();
    for (const Json& statement : document["statements"]) {
        QCOMPARE(statement["taxYear"].get<int>(), 2025);
        QVERIFY(statement["taxStatementId"].is_string());
        COMPARE_TEXT(statement["issuer"]["partyType"].get<std::string>(), "BUSINESS");
        QVERIFY(statement["recipient"]["individualName"]["last"].is_string());
        COMPARE_TEXT(statement["taxDataType"].get<std::string>(), "JSON");
        QVERIFY(!statement.contains("pdf"));
        for (const Json& wrapped : statement["forms"]) {
            QCOMPARE(wrapped.size(), 1U);
            const std::string key = wrapped.begin().key();
            const Json form = wrapped.begin().value();
            COMPARE_TEXT("T" + key.substr(1), form["taxFormType"].get<std::string>());
            for (const char* name : {"accountId", "taxFormId", "taxFormDate"})
                QVERIFY2(form[name].is_string(), name);
            QCOMPARE(form["taxFormDate"].get<std::string>().size(), 10U);
            QVERIFY(form["links"][0]["href"].is_string());
        }
    }
    const auto all = forms("?taxYear=2025");
    for (const char* type : {"Tax1099Int", "Tax1099Div", "Tax1098"})
        QVERIFY2(all.contains(type), type);
}

void TaxFormsTest::sumsAgree()
{
    const Json form = forms("?taxYear=2025").at("Tax1099Div");
    double sum = 0;
    for (const Json& row :
        m_sandbox->allRows(m_tokens, "mikomo", form["accountId"].get<std::string>()))
        if (row["transactionType"] == "DIVIDEND"
            && row.value("postedTimestamp", row["transactionTimestamp"].get<std::string>())
                .starts_with("2025"))
            sum += row["amount"].get<double>();
    QCOMPARE(std::llround(sum * 100), std::llround(form["ordinaryDividends"].get<double>() * 100));
}

void TaxFormsTest::narrowed()
{
    QCOMPARE(forms("?taxYear=2025&taxForms=Tax1098").size(), 1U);
    QCOMPARE(forms("?taxYear=2025&taxForms=Tax1098,Tax1099Div").size(), 2U);
    const std::string account = forms("?taxYear=2025").at("Tax1098")["accountId"];
    QCOMPARE(forms("?taxYear=2025&accountId=" + account).size(), 1U);
}

void TaxFormsTest::one()
{
    const Json form = forms("?taxYear=2025").at("Tax1098");
    const std::string path = "/" + form["taxFormId"].get<std::string>();
    const Json data = get(path).json();
    COMPARE_JSON(data["forms"][0]["tax1098"], form);

    const Json based = get(path + "?taxDataType=BASE64_PDF").json();
    COMPARE_TEXT(based["taxDataType"].get<std::string>(), "BASE64_PDF");
    const std::string inside =
        QByteArray::fromBase64(QByteArray::fromStdString(based["pdf"])).toStdString();
    QVERIFY(crossReferencesHold(inside));

    const Answer paper = get(path, {{"Accept", "application/pdf"}});
    QCOMPARE(paper.status, 200);
    COMPARE_TEXT(paper.header("content-type"), "application/pdf");
    COMPARE_TEXT(paper.body, inside);
    const auto line = lineOf(drawnIn(paper.body), "1  Mortgage interest received");
    QCOMPARE(line.size(), 2U);
}

void TaxFormsTest::errors()
{
    // Of this year there is none yet, of long ago none any more, of an empty account never one.
    for (const char* query : {"?taxYear=2026", "?taxYear=2010"}) {
        QCOMPARE(get(query).status, 409);
        COMPARE_TEXT(get(query).code(), "409");
    }
    QCOMPARE(get("?taxYear=2025&taxForms=TaxW2").status, 409);
    QCOMPARE(get("?taxYear=soon").status, 400);
    QCOMPARE(get("?taxYear=2025&accountId=nobodys").status, 404);
    QCOMPARE(get("/nothing-like-it").status, 404);
    QCOMPARE(get("/nothing-like-it?taxDataType=XML").status, 400);
    QCOMPARE(get("?taxYear=2025", {{"Accept", "application/pdf"}}).status, 406);
}

void TaxFormsTest::habits()
{
    const Tokens halden = signIn(*m_sandbox, "halden_1");
    const std::string base = "/tax-forms/v2/halden";
    QCOMPARE(m_sandbox->data(halden, base + "?taxYear=2025").status, 400);
    const auto accounts =
        m_sandbox->records(m_sandbox->data(halden, "/balances/v2/halden"), "accounts");
    const Json answer =
        m_sandbox
            ->data(halden,
                base + "?taxYear=2025&accountId=" + accounts[1]["accountId"].get<std::string>())
            .json();
    const Json form = answer["statements"][0]["forms"][0]["tax1099Int"];
    const std::string path = base + "/" + form["taxFormId"].get<std::string>();
    QCOMPARE(m_sandbox->data(halden, path, {{"Accept", "application/pdf"}}).status, 406);
    QVERIFY(m_sandbox->data(halden, path + "?taxDataType=BASE64_PDF").json()["pdf"].is_string());
    const Tokens cardinal = signIn(*m_sandbox, "cardinal_1");
    QCOMPARE(m_sandbox->data(cardinal, "/tax-forms/v2/cardinal?taxYear=2025").status, 409);
}

QTEST_GUILESS_MAIN(TaxFormsTest)
#include "tst_taxforms.moc"
