// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/check.h"
#include "tests/contract/paper.h"
#include "tests/contract/signin.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace contract;

// The list of statements and one as a document: akoya-api.md 4.11.
class StatementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_tokens = signIn(*m_sandbox, "mikomo_1");
    }
    void cleanupTestCase() { m_sandbox.reset(); }
    void init() { m_sandbox->clearFaults(); }

    void fields();
    void pages();
    void ranges_data();
    void ranges();
    void missingMonths();
    void documentMatchesTransactions_data();
    void documentMatchesTransactions();
    void balancesFollowEachOther();
    void documentErrors();
    void acceptedTypes();
    void habits();
    void otherHost();
    void kindsWithout();
    void faults();
    void password();
    void huge();

private:
    static constexpr const char* checking = "1239098123";

    std::vector<Json> list(const Tokens& tokens, const std::string& provider,
        const std::string& account, const std::string& query)
    {
        std::vector<Json> all;
        std::string path = "/statements/v2/" + provider + "/" + account + "?" + query;
        while (!path.empty()) {
            const Json page = m_sandbox->data(tokens, path).json();
            if (!page.is_object())
                return all;
            all.insert(all.end(), page["statements"].begin(), page["statements"].end());
            const bool more = page.contains("links") && page["links"].contains("next");
            path = more ? page["links"]["next"]["href"].get<std::string>() : std::string{};
        }
        return all;
    }
    std::vector<Json> twoYears(
        const Tokens& tokens, const std::string& provider, const std::string& account)
    {
        return list(tokens, provider, account,
            "startTime=2024-11-22T00:00:00Z&endTime=2026-11-21T00:00:00Z");
    }
    std::string accountOf(const Tokens& tokens, const std::string& provider, const char* wrapper)
    {
        const auto all =
            m_sandbox->records(m_sandbox->data(tokens, "/balances/v2/" + provider), "accounts");
        const auto it =
            std::ranges::find_if(all, [&](const Json& each) { return each["wrapper"] == wrapper; });
        return it == all.end() ? std::string{} : (*it)["accountId"].get<std::string>();
    }
    Answer document(const std::string& id, const std::string& account = checking)
    {
        return m_sandbox->data(m_tokens, "/statements/v2/mikomo/" + account + "/" + id,
            {{"Accept", "application/pdf"}});
    }
    void on(const std::string& kind, const std::string& arg)
    {
        QCOMPARE(
            m_sandbox->fault({{"kind", kind}, {"endpoint", "statements"}, {"arg", arg}}).status,
            200);
    }

    std::unique_ptr<Sandbox> m_sandbox;
    Tokens m_tokens;
};

void StatementsTest::fields()
{
    const auto all = twoYears(m_tokens, "mikomo", checking);
    QVERIFY(all.size() > 18);
    std::set<std::string> ids;
    for (const Json& each : all) {
        COMPARE_TEXT(each["accountId"].get<std::string>(), checking);
        ids.insert(each["statementId"].get<std::string>());
        QCOMPARE(each["statementDate"].get<std::string>().size(), 20U);
        COMPARE_TEXT(each["description"].get<std::string>().substr(0, 18), "Monthly statement ");
        if (each["status"] == "AVAILABLE") {
            const Json link = each["links"][0];
            COMPARE_TEXT(link["href"].get<std::string>(),
                "/statements/v2/mikomo/" + std::string(checking) + "/"
                    + each["statementId"].get<std::string>());
            COMPARE_TEXT(link["action"].get<std::string>(), "GET");
            COMPARE_JSON(link["types"], Json::array({"application/pdf"}));
        }
    }
    QCOMPARE(ids.size(), all.size());
    QVERIFY2(std::ranges::is_sorted(all, std::ranges::greater(),
                 [](const Json& each) { return each["statementDate"].get<std::string>(); }),
        "newest first");
    COMPARE_TEXT(all[0]["statementDate"].get<std::string>(), "2026-10-31T00:00:00Z");
}

void StatementsTest::pages()
{
    const std::string range = "startTime=2024-11-22&endTime=2026-11-21";
    const auto whole = list(m_tokens, "mikomo", checking, range);
    const auto paged = list(m_tokens, "mikomo", checking, range + "&limit=5");
    COMPARE_JSON(whole, paged);
    const Json second = m_sandbox
                            ->data(m_tokens,
                                "/statements/v2/mikomo/" + std::string(checking) + "?" + range
                                    + "&limit=5&offset=5")
                            .json();
    COMPARE_TEXT(second["links"]["prev"]["href"].get<std::string>(),
        "/statements/v2/mikomo/" + std::string(checking)
            + "?endTime=2026-11-21&limit=5&offset=0&startTime=2024-11-22");
    QCOMPARE(m_sandbox
                 ->data(m_tokens,
                     "/statements/v2/mikomo/" + std::string(checking) + "?" + range + "&limit=0")
                 .status,
        400);
}

void StatementsTest::ranges_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* query, int status, const char* code) {
        QTest::newRow(query) << QString::fromLatin1(query) << status << QString::fromLatin1(code);
    };
    row("", 200, "");
    row("startTime=2024-11-21T00:00:00Z&endTime=2026-11-21T00:00:00Z", 200, "");
    row("startTime=2024-10-01T00:00:00Z&endTime=2026-11-21T00:00:00Z", 400, "703");
    row("startTime=2026-01-01T00:00:00Z", 400, "703");
    row("startTime=2026-02-01T00:00:00Z&endTime=2026-01-01T00:00:00Z", 400, "703");
    row("startTime=yesterday&endTime=2026-01-01T00:00:00Z", 400, "702");
    row("startTime=1990-01-01&endTime=1991-01-01", 200, "");
}

void StatementsTest::ranges()
{
    QFETCH(QString, query);
    QFETCH(int, status);
    QFETCH(QString, code);
    const Answer answer = m_sandbox->data(
        m_tokens, "/statements/v2/mikomo/" + std::string(checking) + "?" + query.toStdString());
    QCOMPARE(answer.status, status);
    COMPARE_TEXT(answer.code(), code.toStdString());
    if (query.contains(QLatin1String("1990")))
        COMPARE_TEXT(answer.body, R"({"statements":[]})");
}

void StatementsTest::missingMonths()
{
    // Of ten years seven are kept; of these some were never made, and a few could not be.
    std::size_t count = 0;
    std::set<std::string> statuses;
    for (int year = 2018; year <= 2026; ++year)
        for (const Json& each : list(m_tokens, "mikomo", checking,
                 "startTime=" + std::to_string(year) + "-01-01&endTime=" + std::to_string(year)
                     + "-12-31")) {
            ++count;
            statuses.insert(each["status"].get<std::string>());
            QVERIFY(each["statementDate"] >= "2019-11");
        }
    QVERIFY2(count > 70 && count < 84, std::to_string(count).c_str());
    QVERIFY(statuses.contains("AVAILABLE"));
}

void StatementsTest::documentMatchesTransactions_data()
{
    QTest::addColumn<QString>("wrapper");
    for (const char* wrapper : {"depositAccount", "locAccount"})
        QTest::newRow(wrapper) << QString::fromLatin1(wrapper);
}

void StatementsTest::documentMatchesTransactions()
{
    QFETCH(QString, wrapper);
    const std::string account = accountOf(m_tokens, "mikomo", wrapper.toLatin1().constData());
    const auto all = twoYears(m_tokens, "mikomo", account);
    const auto it =
        std::ranges::find_if(all, [](const Json& each) { return each["status"] == "AVAILABLE"; });
    QVERIFY(it != all.end());
    const std::string id = (*it)["statementId"];
    const std::string month = (*it)["statementDate"].get<std::string>().substr(0, 7);
    const Answer answer = document(id, account);
    QCOMPARE(answer.status, 200);
    COMPARE_TEXT(answer.header("content-type"), "application/pdf");
    COMPARE_TEXT(answer.header("content-disposition"), "attachment; filename=\"" + id + ".pdf\"");
    COMPARE_TEXT(answer.body.substr(0, 9), "%PDF-1.4\n");
    QVERIFY(crossReferencesHold(answer.body));

    // The amounts of the lines, which begin with a date, are those of the month's postings.
    std::vector<std::string> printed;
    const auto drawn = drawnIn(answer.body);
    for (std::size_t i = 0; i + 2 < drawn.size(); ++i)
        if (drawn[i].text.size() == 10 && drawn[i].text.starts_with(month))
            printed.push_back(drawn[i].text + " " + drawn[i + 2].text);
    std::vector<std::string> told;
    for (const Json& row : m_sandbox->allRows(m_tokens, "mikomo", account)) {
        const std::string day =
            row.value("postedTimestamp", row["transactionTimestamp"].get<std::string>());
        if (row["status"] != "POSTED" || !day.starts_with(month))
            continue;
        const auto cents = std::llround(row["amount"].get<double>() * 100);
        std::string text = std::to_string(std::llabs(cents) / 100);
        for (std::size_t at = text.size(); at > 3;) {
            at -= 3;
            text.insert(at, ",");
        }
        const std::string rest = std::to_string(std::llabs(cents) % 100);
        told.push_back(day.substr(0, 10) + (cents < 0 ? " -$" : " $") + text + "."
            + std::string(2 - rest.size(), '0') + rest);
    }
    QVERIFY(told.size() > 3);
    std::ranges::sort(printed);
    std::ranges::sort(told);
    COMPARE_JSON(printed, told);
}

void StatementsTest::balancesFollowEachOther()
{
    // What one month ends with the next one begins with.
    const auto end = lineOf(drawnIn(document("st-2026-09").body), "New balance");
    const auto begin = lineOf(drawnIn(document("st-2026-10").body), "Previous balance");
    QCOMPARE(end.size(), 2U);
    QCOMPARE(begin.size(), 2U);
    COMPARE_TEXT(end[1], begin[1]);
}

void StatementsTest::documentErrors()
{
    QCOMPARE(document("st-1999-01").status, 404);
    COMPARE_TEXT(document("st-1999-01").code(), "1103");
    QCOMPARE(document("st-2026-10", "of-somebody-else").status, 404);
    COMPARE_TEXT(document("st-2026-10", "of-somebody-else").code(), "701");
    QCOMPARE(document("st/2026").status, 403);
    // In the first days of a month its statement is still being made.
    Sandbox early({"--today", "2026-11-02"});
    const Tokens tokens = signIn(early, "mikomo_1");
    const std::string path = "/statements/v2/mikomo/" + std::string(checking);
    const Json first = early.data(tokens, path + "?startTime=2026-10-01&endTime=2026-11-02")
                           .json()["statements"][0];
    COMPARE_TEXT(first["status"].get<std::string>(), "PROCESSING");
    QVERIFY(!first.contains("links"));
    const Answer notYet = early.data(tokens, path + "/st-2026-10", {{"Accept", "application/pdf"}});
    QCOMPARE(notYet.status, 400);
    COMPARE_TEXT(notYet.code(), "1300");
}

void StatementsTest::acceptedTypes()
{
    const std::string path = "/statements/v2/mikomo/" + std::string(checking) + "/st-2026-10";
    QCOMPARE(m_sandbox->data(m_tokens, path, {{"Accept", "image/png"}}).status, 406);
    QCOMPARE(m_sandbox->data(m_tokens, path, {{"Accept", "*/*"}}).status, 200);
    QCOMPARE(m_sandbox
                 ->data(m_tokens, "/statements/v2/mikomo/" + std::string(checking),
                     {{"Accept", "application/pdf"}})
                 .status,
        406);
}

void StatementsTest::habits()
{
    const Tokens halden = signIn(*m_sandbox, "halden_1");
    const auto loans = twoYears(halden, "halden", accountOf(halden, "halden", "depositAccount"));
    QVERIFY(!loans.empty());
    QVERIFY2(
        loans.back().contains("link") && !loans.back().contains("links"), "the guide's spelling");

    const Tokens northgate = signIn(*m_sandbox, "northgate_1");
    const auto quarters =
        twoYears(northgate, "northgate", accountOf(northgate, "northgate", "investmentAccount"));
    QVERIFY(!quarters.empty() && quarters.size() <= 8);
    for (const Json& each : quarters) {
        QCOMPARE(each["statementDate"].get<std::string>().size(), 10U);
        COMPARE_TEXT(each["description"].get<std::string>().substr(0, 11), "Quarterly s");
        QVERIFY(each["statementId"].get<std::string>().find("20") != 0);
    }

    const Tokens cardinal = signIn(*m_sandbox, "cardinal_1");
    const std::string card = accountOf(cardinal, "cardinal", "locAccount");
    const std::string path = "/statements/v2/cardinal/" + card;
    QCOMPARE(
        m_sandbox->data(cardinal, path + "?startTime=2026-01-01&endTime=2026-11-21").code(), "703");
    const Json newest = m_sandbox->data(cardinal, path + "?startTime=2026-06-01&endTime=2026-11-21")
                            .json()["statements"][0];
    COMPARE_TEXT(newest["statementDate"].get<std::string>(), "2026-11-18T00:00:00Z");
    COMPARE_TEXT(newest["status"].get<std::string>(), "PROCESSING");

    const Tokens empty = signIn(*m_sandbox, "halden_empty");
    const Answer none = m_sandbox->data(
        empty, "/statements/v2/halden/" + accountOf(empty, "halden", "depositAccount"));
    QCOMPARE(none.status, 404);
    COMPARE_TEXT(none.code(), "1107");
}

void StatementsTest::otherHost()
{
    const Tokens halden = signIn(*m_sandbox, "halden_1");
    const std::string account = accountOf(halden, "halden", "depositAccount");
    const auto all = twoYears(halden, "halden", account);
    const auto it =
        std::ranges::find_if(all, [](const Json& each) { return each["status"] == "AVAILABLE"; });
    QVERIFY(it != all.end());
    const Answer answer = m_sandbox->data(halden, (*it)["link"][0]["href"]);
    QCOMPARE(answer.status, 302);
    const std::string there = answer.header("location");
    VERIFY_CONTAINS(there, "http://localhost:");
    const Answer found = m_sandbox->client.get(there);
    QCOMPARE(found.status, 200);
    COMPARE_TEXT(found.body.substr(0, 9), "%PDF-1.4\n");
    QVERIFY(crossReferencesHold(found.body));
    QCOMPARE(
        m_sandbox->client.get(there, {{"Authorization", "Bearer " + halden.idToken}}).status, 400);
    QCOMPARE(m_sandbox->client.get(there.substr(0, there.size() - 3) + "AAA").status, 403);
    m_sandbox->advance(301);
    QCOMPARE(m_sandbox->client.get(there).status, 403);
    m_tokens = signIn(*m_sandbox, "mikomo_1");
}

void StatementsTest::kindsWithout()
{
    const Tokens tokens = signIn(*m_sandbox, "mikomo_6");
    const Answer insurance = m_sandbox->data(
        tokens, "/statements/v2/mikomo/" + accountOf(tokens, "mikomo", "insuranceAccount"));
    QCOMPARE(insurance.status, 404);
    COMPARE_TEXT(insurance.code(), "704");
}

void StatementsTest::faults()
{
    const std::string whole = document("st-2026-10").body;
    on("document", "empty");
    const Answer empty = document("st-2026-10");
    QCOMPARE(empty.status, 200);
    QVERIFY(empty.body.empty());
    m_sandbox->clearFaults();
    on("document", "damaged");
    const std::string damaged = document("st-2026-10").body;
    QCOMPARE(damaged.size(), whole.size());
    COMPARE_TEXT(damaged.substr(0, 9), whole.substr(0, 9));
    QVERIFY(!crossReferencesHold(damaged));
    m_sandbox->clearFaults();
    on("truncate", "");
    QVERIFY(document("st-2026-10").body.size() < whole.size());
    m_sandbox->clearFaults();
    on("html", "");
    const Answer page = document("st-2026-10");
    QCOMPARE(page.status, 200);
    VERIFY_CONTAINS(page.body, "<html>");
}

void StatementsTest::password()
{
    on("document", "password=open sesame");
    const std::string locked = document("st-2026-10").body;
    QVERIFY(crossReferencesHold(locked));
    VERIFY_CONTAINS(locked, "/Encrypt << /Filter /Standard");
    QVERIFY(locked.find("Previous balance") == std::string::npos);
}

void StatementsTest::huge()
{
    on("document", "huge=3");
    const std::string large = document("st-2026-10").body;
    QVERIFY(large.size() > 3'000'000);
    QVERIFY2(crossReferencesHold(large), "it is as whole as a small one");
    QCOMPARE(lineOf(drawnIn(large), "Previous balance").size(), 2U);
}

QTEST_GUILESS_MAIN(StatementsTest)
#include "tst_statements.moc"
