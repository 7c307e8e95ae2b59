// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/check.h"
#include "tests/contract/signin.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <set>

using namespace contract;

// The data: the same for the same seed, in agreement with itself, and as much as is asked for.
class GeneratorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameBytes();
    void historyStaysTheSameTomorrow();
    void balancesAgreeWithRows_data();
    void balancesAgreeWithRows();
    void instalmentsAddUp();
    void householdIsPlausible();
    void nothingInTheFuture();
    void exactNumberOfRows();
    void millionsOfRows();
    void strangeTexts();

private:
    static std::int64_t minor(const Json& value, int digits = 2)
    {
        return std::llround(value.get<double>() * std::pow(10, digits));
    }
    static std::vector<Json> accounts(
        Sandbox& sandbox, const Tokens& tokens, const std::string& provider = "mikomo")
    {
        return sandbox.records(sandbox.data(tokens, "/balances/v2/" + provider), "accounts");
    }
};

void GeneratorTest::sameSeedSameBytes()
{
    const auto bodies = [](const std::vector<std::string>& arguments) {
        Sandbox sandbox(arguments);
        const Tokens tokens = signIn(sandbox, "mikomo_1");
        std::string all = sandbox.data(tokens, "/accounts/v2/mikomo").body;
        for (const Json& account : accounts(sandbox, tokens))
            all += sandbox
                       .data(tokens,
                           "/transactions/v2/mikomo/" + account["accountId"].get<std::string>()
                               + "?" + Sandbox::wholeHistory())
                       .body;
        return all;
    };
    const std::string first = bodies({"--seed", "7"});
    COMPARE_TEXT(bodies({"--seed", "7"}), first);
    QVERIFY(bodies({"--seed", "8"}) != first);
    COMPARE_TEXT(bodies({"--transactions", "5000"}), bodies({"--transactions", "5000"}));
}

void GeneratorTest::historyStaysTheSameTomorrow()
{
    // Everything older than a fortnight, in all accounts.
    const auto rows = [](const std::string& day) {
        Sandbox sandbox({"--today", day});
        const Tokens tokens = signIn(sandbox, "mikomo_7");
        Json old = Json::array();
        for (const Json& account : accounts(sandbox, tokens)) {
            if (account["wrapper"] == "annuityAccount")
                continue;
            for (Json& row : sandbox.allRows(tokens, "mikomo", account["accountId"]))
                if (row["transactionTimestamp"] < "2026-11-01")
                    old.push_back(std::move(row));
        }
        return old;
    };
    const Json earlier = rows("2026-11-14");
    QVERIFY(earlier.size() > 1000);
    for (const char* other : {"2026-11-15", "2026-11-28"})
        QVERIFY(rows(other) == earlier);
}

void GeneratorTest::balancesAgreeWithRows_data()
{
    QTest::addColumn<QString>("user");
    for (const char* user : {"mikomo_1", "mikomo_7", "halden_1", "northgate_1", "cardinal_2"})
        QTest::newRow(user) << QString::fromLatin1(user);
}

// What changed in an account over some time is the sum of its rows in it: told by two sandboxes,
// one of which lives three weeks later.
void GeneratorTest::balancesAgreeWithRows()
{
    QFETCH(QString, user);
    const std::string name = user.toStdString();
    const std::string provider = providerOf(name);
    Sandbox early({"--today", "2026-10-20"});
    Sandbox late({"--today", "2026-11-12"});
    const Tokens before = signIn(early, name);
    const Tokens after = signIn(late, name);
    const auto figure = [](const Json& account) -> std::int64_t {
        for (const auto& [field, sign] :
            {std::pair{"availableBalance", 1}, std::pair{"availableCredit", 1},
                std::pair{"principalBalance", -1}, std::pair{"availableCashBalance", 1}})
            if (account.contains(field))
                return sign * minor(account[field]);
        return 0;
    };
    const auto olds = accounts(early, before, provider);
    const auto news = accounts(late, after, provider);
    QCOMPARE(olds.size(), news.size());
    for (std::size_t i = 0; i < olds.size(); ++i) {
        const std::string wrapper = olds[i]["wrapper"];
        if (wrapper == "annuityAccount" || wrapper == "insuranceAccount")
            continue;
        const std::string id = olds[i]["accountId"];
        const auto sum = [&](Sandbox& sandbox, const Tokens& tokens) {
            std::int64_t all = 0;
            for (const Json& row : sandbox.allRows(tokens, provider, id))
                all +=
                    (row["debitCreditMemo"] == "DEBIT" ? -1 : 1) * std::abs(minor(row["amount"]));
            return all;
        };
        QCOMPARE(figure(news[i]) - figure(olds[i]), sum(late, after) - sum(early, before));
    }
}

void GeneratorTest::instalmentsAddUp()
{
    Sandbox sandbox;
    const Tokens tokens = signIn(sandbox, "mikomo_1");
    int seen = 0;
    for (const Json& account : accounts(sandbox, tokens)) {
        if (account["productName"] != "Home Mortgage")
            continue;
        for (const Json& row : sandbox.allRows(tokens, "mikomo", account["accountId"]))
            if (row.contains("paymentDetails")) {
                const Json& parts = row["paymentDetails"];
                QCOMPARE(minor(parts["principalAmount"]) + minor(parts["interestAmount"])
                        + minor(parts["escrowAmount"]),
                    minor(row["amount"]));
                ++seen;
            }
    }
    QVERIFY(seen > 20);
}

void GeneratorTest::householdIsPlausible()
{
    Sandbox sandbox;
    const Tokens tokens = signIn(sandbox, "mikomo_1");
    std::size_t total = 0;
    for (const Json& account : accounts(sandbox, tokens)) {
        if (account["wrapper"] == "depositAccount")
            QVERIFY2(account["currentBalance"] >= 0, account.dump().c_str());
        if (account["wrapper"] != "annuityAccount")
            total += sandbox.allRows(tokens, "mikomo", account["accountId"]).size();
    }
    QVERIFY2(total > 5000 && total < 15'000, std::to_string(total).c_str());
    std::set<std::string> prices;
    std::set<std::string> years;
    for (const Json& account : accounts(sandbox, tokens))
        if (account["productName"] == "Travel Card")
            for (const Json& row : sandbox.allRows(tokens, "mikomo", account["accountId"])) {
                years.insert(row["transactionTimestamp"].get<std::string>().substr(0, 4));
                if (row["description"] == "Streamly")
                    prices.insert(row["amount"].dump());
            }
    QVERIFY((prices == std::set<std::string>{"-9.99", "-12.99", "-15.99"}));
    QCOMPARE(years.size(), 11U);
}

void GeneratorTest::nothingInTheFuture()
{
    Sandbox sandbox;
    const Tokens tokens = signIn(sandbox, "mikomo_7");
    for (const Json& account : accounts(sandbox, tokens))
        for (const Json& row :
            sandbox.records(sandbox.data(tokens,
                                "/transactions/v2/mikomo/" + account["accountId"].get<std::string>()
                                    + "?" + Sandbox::wholeHistory()),
                "transactions")) {
            QVERIFY(row["transactionTimestamp"] <= "2026-11-21T20:00:00Z");
            QVERIFY(!row.contains("postedTimestamp")
                || row["postedTimestamp"] <= "2026-11-21T20:00:00Z");
        }
}

void GeneratorTest::exactNumberOfRows()
{
    Sandbox sandbox({"--transactions", "12345"});
    const Tokens tokens = signIn(sandbox, "mikomo_1");
    std::size_t total = 0;
    std::set<std::string> currencies;
    for (const Json& account : accounts(sandbox, tokens)) {
        const std::string currency = account["currency"]["currencyCode"];
        if (account["wrapper"] == "annuityAccount")
            continue;
        const int digits = currency == "JPY" ? 0 : currency == "KWD" ? 3 : 2;
        std::int64_t posted = 0;
        std::set<std::string> ids;
        const auto rows = sandbox.allRows(tokens, "mikomo", account["accountId"]);
        for (const Json& row : rows) {
            ids.insert(row["transactionId"]);
            posted += row["status"] == "POSTED" ? minor(row["amount"], digits) : 0;
        }
        QCOMPARE(ids.size(), rows.size());
        total += rows.size();
        if (rows.empty())
            continue;
        currencies.insert(currency);
        const bool card = account["wrapper"] == "locAccount";
        QCOMPARE(minor(account["currentBalance"], digits), card ? -posted : posted);
    }
    QCOMPARE(total, 12'345U);
    QCOMPARE(currencies.size(), 10U);
}

void GeneratorTest::millionsOfRows()
{
    Sandbox sandbox({"--transactions", "5000000", "--max-page", "20000"});
    const Tokens tokens = signIn(sandbox, "mikomo_1");
    const std::string path =
        "/transactions/v2/mikomo/1239098123?" + Sandbox::wholeHistory() + "&offset=";
    std::vector<qint64> times;
    std::vector<std::size_t> sizes;
    for (const int offset : {0, 1, 600'000, 900'000, 1'200'000, 1'799'500}) {
        QElapsedTimer timer;
        timer.start();
        const Answer answer = sandbox.data(tokens, path + std::to_string(offset));
        times.push_back(timer.elapsed());
        const Json document = answer.json();
        QCOMPARE(document["transactions"].size(), 500U);
        for (const Json& row : document["transactions"])
            sizes.push_back(row.dump().size());
        QCOMPARE(document["links"].contains("next"), offset != 1'799'500);
    }
    std::ranges::sort(times);
    QVERIFY2(times[times.size() / 2] < 50, std::to_string(times[times.size() / 2]).c_str());
    std::ranges::sort(sizes);
    const std::size_t median = sizes[sizes.size() / 2];
    QVERIFY2(median >= 200 && median <= 265, std::to_string(median).c_str());
#ifdef Q_OS_LINUX
    QFile status(QStringLiteral("/proc/%1/status").arg(sandbox.processId()));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const std::string text = status.readAll().toStdString();
    const long kilobytes = std::stol(between(text, "VmHWM:", "kB"));
    QVERIFY2(kilobytes < 200'000, std::to_string(kilobytes).c_str());
#endif
}

void GeneratorTest::strangeTexts()
{
    Sandbox sandbox({"--transactions", "20000"});
    std::string all;
    for (const Json& row : sandbox.allRows(signIn(sandbox, "mikomo_1"), "mikomo", "1239098123")) {
        all += row["payee"].get<std::string>() + "\n";
        all +=
            row["description"].get<std::string>() + "\n" + row.value("memo", std::string{}) + "\n";
    }
    for (const char* part : {"é", "ß", "🍕", "قهوة", "תמר", "抹茶", "&amp;", "   ", "\t", "\x07",
             "\"", "\\", "<script>", "=SUM", "framework contract"})
        QVERIFY2(all.find(part) != std::string::npos, part);
}

QTEST_GUILESS_MAIN(GeneratorTest)
#include "tst_generator.moc"
