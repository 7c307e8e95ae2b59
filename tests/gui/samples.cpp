// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/samples.h"

#include "app/base/literals.h"

namespace bursar::test {

using namespace std::chrono_literals;
using accounts::BalanceKind;
using accounts::Category;
using accounts::Entry;

Instant sampleNow() { return *parseInstant("2026-11-21T15:42:00Z"); }

Money money(const char* amount, const char* currency)
{
    return {*Decimal::parse(amount), Currency::fromCode(currency)};
}

namespace {

Entry entry(int ref, std::int64_t link, Category category, const QString& name,
    const QString& number, BalanceKind kind, const char* amount, std::chrono::minutes age,
    const char* currency = "USD")
{
    Entry e;
    e.account.ref = {ref};
    e.account.category = category;
    e.account.nickname = name;
    e.account.numberDisplay = number;
    e.account.currency = Currency::fromCode(currency);
    e.link = {link};
    e.balance.kind = kind;
    e.balance.amount = money(amount, currency);
    e.balance.asOf = sampleNow() - age;
    e.askedAt = sampleNow() - 1min;
    e.newestPosting = *Day::parse("2026-11-20");
    return e;
}

Link link(std::int64_t id, const QString& provider, const QString& name)
{
    Link link;
    link.id = {id};
    link.networkId = u"demo"_s;
    link.provider = {provider};
    link.name = name;
    return link;
}

} // namespace

QList<Link> sampleLinks(bool extreme)
{
    Link mikomo = link(1, u"mikomo"_s, u"Mikomo Bank"_s);
    mikomo.lastSuccess = sampleNow() - 1min;
    Link halden = link(2, u"halden"_s, u"Halden Credit Union"_s);
    halden.state = LinkState::SignInNeeded;
    halden.lastSuccess = sampleNow() - 51h;
    Link northgate = link(3, u"northgate"_s, u"Northgate Brokerage"_s);
    northgate.lastSuccess = sampleNow() - 125min;
    if (extreme) {
        halden.name =
            u"Vereinigte Sparkassen und Landesbank der Gemeinden am Donaudampfschifffahrtskanal"_s;
        northgate.sync.running = true;
        northgate.sync.accountsTotal = 5;
        northgate.sync.accountsDone = 2;
        northgate.sync.rows = 12400;
        northgate.sync.reachedBackTo = *Day::parse("2024-05-03");
    }
    return {mikomo, halden, northgate};
}

accounts::Snapshot sampleAccounts(bool extreme)
{
    QList<Entry> all{entry(1, 1, Category::Deposit, u"Everyday Checking"_s, u"xxxx8123"_s,
                         BalanceKind::Current, "6204.15", 1min),
        entry(2, 1, Category::Deposit, u"Reserve Savings"_s, u"xxxx2207"_s, BalanceKind::Current,
            "41880.00", 1min),
        entry(3, 1, Category::LineOfCredit, u"Travel Card"_s, u"xxxx5519"_s, BalanceKind::Principal,
            "-1918.36", 1min),
        entry(4, 2, Category::Loan, u"Auto loan"_s, u"xxxx4410"_s, BalanceKind::Principal,
            "-11500.27", 51h),
        entry(5, 3, Category::Investment, u"Brokerage"_s, u"xxxx0931"_s, BalanceKind::Value,
            "213644.90", 125min)};
    all[2].balance.available = money("8081.64");
    const auto reading = [](const char* amount, Instant at) {
        accounts::Reading made;
        made.amount = money(amount);
        made.at = at;
        made.askedAt = at;
        return made;
    };
    all[0].readings = {reading("3840.73", sampleNow() - 24h * 5), reading("6204.15", sampleNow())};
    all[1].readings = {reading("41880.00", sampleNow())};
    all[2].readings = {
        reading("-1771.49", sampleNow() - 24h * 6), reading("-1918.36", sampleNow())};
    all[3].readings = {reading("-11500.27", sampleNow())};
    for (Entry& each : all)
        each.completeTo = sampleNow();
    if (extreme) {
        all[0].account.nickname =
            u"The joint household account of the family for rent, food and everything else that comes up"_s;
        all[0].balance.amount = money("92233720368547758.07");
        all[1].error = Error{.kind = ErrorKind::ProviderDown, .http = 503};
        all[3].shared = false;
        all += entry(
            6, 3, Category::Annuity, u"Annuität Nr. 7"_s, u""_s, BalanceKind::None, "0", 0min);
        all += entry(7, 3, Category::Deposit, u"حساب التوفير"_s, u"xxxx7781"_s,
            BalanceKind::Current, "1234.567", 3h, "KWD");
        all += entry(8, 3, Category::Deposit, u"普通預金"_s, u"xxxx1002"_s, BalanceKind::Available,
            "-880000", 40min, "JPY");
        all += entry(
            9, 3, Category::Other, u"Points"_s, u""_s, BalanceKind::Current, "512.00", 10min, "");
    }
    return std::make_shared<const QList<Entry>>(all);
}

transactions::DeltaPtr sampleRows(bool extreme)
{
    struct Sample {
        const char* day;
        const char* payee;
        const char* category;
        int account;
        const char* amount; ///< empty: the bank sent none
        const char* currency = "USD";
    };
    std::vector<Sample> samples{
        {"2026-11-21", "Harbor Coffee Roasters", "Food · Coffee", 3, "-4.75"},
        {"2026-11-20", "Paprika LLC payroll", "Income · Salary", 1, "2981.44"},
        {"2026-11-19", "City Water & Power", "Home · Utilities", 1, "-118.02"},
        {"2026-11-18", "Streamly", "Subscriptions", 3, "-15.99"},
        {"2026-11-18", "Green Basket Market", "Food · Groceries", 3, "-86.13"},
        {"2026-11-17", "Transfer to Reserve Savings", "Transfer", 1, "-500.00"},
        {"2026-11-17", "Transfer from Checking", "Transfer", 2, "500.00"},
        {"2026-11-16", "Metro Transit reload", "Transport", 3, "-40.00"}};
    if (extreme) {
        samples.push_back({"2026-11-15", "Share split", "", 1, ""});
        samples.push_back({"2026-11-20", "Alder Outfitters", "", 3, "-48123456.789", "EUR"});
        samples.push_back({"2026-11-20", "Refund", "", 3, "18", "EUR"});
        samples.push_back({"2026-11-15", "مقهى السلام", "", 3, "-9123456789.25", "KWD"});
        samples.push_back({"2026-11-14", "Sushi 寿司", "", 3, "-4800", "JPY"});
        samples.push_back({"2026-11-13", "Somewhere", "", 3, "-5", ""});
    }
    auto delta = std::make_shared<transactions::Delta>();
    StringPool& strings = delta->upserts.strings;
    for (const Sample& each : samples) {
        transactions::Row row;
        row.id = RowId{static_cast<std::int64_t>(delta->upserts.rows.size()) + 1};
        row.account = AccountRef{each.account};
        row.day = Day::parse(each.day).value();
        row.amountKnown = *each.amount != 0;
        if (row.amountKnown)
            row.amount.value = Decimal::parse(each.amount).value();
        row.amount.currency = Currency::fromCode(each.currency);
        row.status = transactions::BankStatus::Posted;
        row.payee = strings.add(each.payee);
        row.category = strings.add(each.category);
        delta->upserts.rows.push_back(row);
    }
    return delta;
}

ui::TransactionDetails sampleTransaction()
{
    return {.day = *Day::parse("2026-11-18"),
        .amount = money("-86.13"),
        .status = transactions::BankStatus::Posted,
        .payee = u"Green Basket Market"_s,
        .account = u"Travel Card \u20225519"_s,
        .institution = u"Mikomo Bank"_s,
        .category = u"Food · Groceries"_s,
        .type = u"Point of sale"_s,
        .bankText = u"GRN BSKT MKT #114\nSEATTLE WA"_s,
        .raw = R"({"locTransaction":{"transactionId":"txn_9f3c2b10e1","amount":86.13,)"
               R"("debitCreditMemo":"DEBIT","postedTimestamp":"2026-11-19T00:00:00Z",)"
               R"("transactionTimestamp":"2026-11-18T17:20:11Z","reference":"RF-20261118-114",)"
               R"("category":null,"links":[{"href":"/x","rel":"self"}]}})"};
}

} // namespace bursar::test
