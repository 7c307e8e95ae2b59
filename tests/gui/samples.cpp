// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/samples.h"

#include "app/base/literals.h"
#include "app/products/investments/parse.h"

#include <array>

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
        all.last().seemsSameAs = all.first().account.ref;
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

ui::TransactionDetails sampleMatched()
{
    transactions::Match match{.posted = RowId{7},
        .reason = transactions::MatchReason::Likeness,
        .day = *Day::parse("2026-11-16"),
        .amount = money("-2500.75"),
        .payee = u"BUY VTSAX PENDING"_s};
    return {.day = *Day::parse("2026-11-18"),
        .amount = money("-2500.75"),
        .status = transactions::BankStatus::Posted,
        .payee = u"Total Market Index"_s,
        .account = u"Brokerage \u20224410"_s,
        .institution = u"Northgate Brokerage"_s,
        .category = {},
        .type = u"PURCHASED"_s,
        .bankText = u"BUY VTSAX"_s,
        .raw =
            R"({"investmentTransaction":{"transactionId":"t-8","amount":-2500.75,"symbol":"VTSAX",)"
            R"("securityId":"922908728","securityIdType":"BUSIP","securityType":"MUTUALFUND",)"
            R"("units":20.51432,"unitPrice":121.9026,"commission":0,"fees":0.75,"subAccountFund":)"
            R"("CASH","taxExempt":false,"confirmationNumber":"C-20261118-7","payrollDate":)"
            R"("2026-11-15T00:00:00Z","foreignAmount":-2310.11,"foreignCurrency":"EUR",)"
            R"("postedTimestamp":"2026-11-18T00:00:00Z"}})",
        .match = match};
}

LedgerSubjects sampleSubjects(bool extreme)
{
    using std::chrono::hours;
    const Instant now = sampleNow();
    LedgerSubjects subjects;
    subjects.all = {{{2}, u"7c2f6f1e-2d5b-4f43-9a62-5d0b7a51c0de"_s, u"Halden Credit Union"_s,
                        now - hours(24 * 360), {}},
        {{1}, u"0b0f8b0e-6f0e-4f8e-9d27-5a4c8d1f7e10"_s, u"Mikomo Bank"_s, now - hours(24 * 280),
            {}},
        {{1}, u"1d0c9a7e-1f0e-4b8e-8d27-6a4c8d1f7e22"_s, u"Mikomo Bank"_s, now - hours(24 * 316),
            now - hours(24 * 283)},
        {{3}, u"93ab12cd-0000-4f8e-9d27-5a4c8d1f7e33"_s, u"Northgate Brokerage"_s,
            now - hours(24 * 170), {}}};
    if (extreme) {
        subjects.all[1].institution =
            u"Mikomo Sparkasse der vereinigten Genossenschaftsbanken Nordwest"_s;
        subjects.all[2].institution = subjects.all[1].institution;
        subjects.all += {LinkId{9}, QString(), QString(), {}, {}};
    }
    subjects.oldest = now - hours(24 * 316);
    subjects.entries = 12'345;
    return subjects;
}

QList<Ledger::Entry> sampleAccesses(int count, bool extreme)
{
    const LedgerSubjects subjects = sampleSubjects(extreme);
    constexpr std::array clusters{DataCluster::Balances, DataCluster::Transactions,
        DataCluster::Transactions, DataCluster::AccountInfo, DataCluster::Investments,
        DataCluster::Statements};
    constexpr std::array paths{
        "balances", "transactions", "transactions", "accounts-info", "accounts", "statements"};
    QList<Ledger::Entry> entries;
    for (int i = 0; i < count; ++i) {
        const auto& subject = subjects.all[(i / 3) % subjects.all.size()];
        const auto kind = static_cast<std::size_t>(i) % clusters.size();
        Ledger::Entry entry;
        entry.number = subjects.entries - i;
        entry.grantId = subject.grantId;
        entry.hash = QByteArray(32, static_cast<char>(0x3c + i));
        CallRecord& call = entry.call;
        call.at = sampleNow() - std::chrono::minutes(7 * i * i);
        call.link = subject.link;
        call.cluster = clusters[kind];
        call.cause = i % 4 == 3 ? Cause::Schedule : Cause::Person;
        call.path = u"/%1/v2/mikomo/dep-%2?limit=500"_s.arg(
            QLatin1StringView(paths[kind]), QString::number(100 + i % 7));
        call.http = 200;
        call.requestId = u"8f0c1a5e-77a1-4f6e-a6b0-0d6f6f4f%1"_s.arg(1000 + i);
        call.rows = (i * 37) % 501;
        call.bytes = call.rows * 251 + 180;
        if (i % 9 == 4)
            call.http = 206;
        if (i % 9 == 2) {
            call.places =
                QStringList{u"item 3: not an object"_s, u"item 7: amount kept as raw text only"_s};
            call.unreadable = extreme ? 12'000 : 2;
        }
        const auto ends = [&call](int http, ErrorKind error) {
            call.http = http;
            call.error = error;
            call.rows = 0;
            call.bytes = http == 0 ? 0 : 96;
        };
        if (i % 11 == 5)
            ends(503, ErrorKind::Maintenance);
        if (i % 17 == 8)
            ends(401, ErrorKind::NotAuthorized);
        if (i % 13 == 9)
            ends(429, ErrorKind::RateLimited);
        if (i % 23 == 14)
            ends(0, ErrorKind::Offline);
        if (extreme) {
            call.path += u"&startTime=2026-01-01T00%3A00%3A00Z&cursor="_s + QString(120, u'x');
            call.rows *= 100'000;
            call.bytes *= 1'000'000;
        }
        entries += entry;
    }
    return entries;
}

QList<DataUse> sampleDataUse()
{
    QList<DataUse> uses;
    for (const DataCluster cluster : dataClusters) {
        DataUse use{.cluster = cluster,
            .granted = cluster != DataCluster::Tax,
            .grantedFrom = FieldSource::Network};
        switch (cluster) {
        case DataCluster::AccountInfo:
        case DataCluster::Balances:
            use.asked = use.used = 412;
            break;
        case DataCluster::Transactions:
            use.asked = 1'904;
            use.used = 1'881;
            break;
        case DataCluster::Statements:
            use.asked = 3;
            break;
        default:
            break;
        }
        if (use.asked > 0)
            use.lastAsked = sampleNow();
        if (use.used > 0)
            use.lastUsed = sampleNow();
        uses += use;
    }
    return uses;
}

namespace {

constexpr const char* brokerageHeld = R"({"accountId":"b","currency":{"currencyCode":"USD"},
"currentValue":214144.9,"availableCashBalance":4310.22,"balanceAsOf":"2026-11-20T21:00:00Z","holdings":[
{"holdingId":"h1","holdingName":"Northwind Total Market ETF","symbol":"NWTM","holdingType":"STOCK","units":812.4410,
"currentUnitPrice":168.4123,"currentUnitPriceDate":"2026-11-20T00:00:00Z","marketValue":136825.06,"purchasedPrice":101.22,
"securityId":"66812R104","securityIdType":"CUSIP","assetClasses":[{"assetClass":"LARGESTOCK","percent":82.5},
{"assetClass":"SMALLSTOCK","percent":17.5}],"taxLots":[
{"originalPurchaseDate":"2021-03-08T00:00:00Z","quantity":500,"purchasedPrice":88.1,"costBasis":44050.0,"currentValue":84206.15},
{"originalPurchaseDate":"2023-09-06T00:00:00Z","quantity":312.441,"purchasedPrice":122.2,"costBasis":38180.29,"currentValue":52618.91}],
"stockSecurity":{"stockType":"STOCK","reinvestDividends":true}},
{"holdingId":"h2","holdingName":"Trevian International Fund","symbol":"TRVIX","holdingType":"MUTUALFUND","units":1204.118,
"currentUnitPrice":31.5512,"currentUnitPriceDate":"2026-11-20T00:00:00Z","marketValue":37991.37,"purchasedPrice":33.1,
"averageCost":true,"assetClasses":[{"assetClass":"INTLSTOCK","percent":97.2},{"assetClass":"OTHER","percent":2.8}]},
{"holdingName":"US Treasury Note 2.875% 05/15/2032","holdingType":"BOND","securityId":"91282CEP2","securityIdType":"CUSIP","units":30,
"currentUnitPrice":942.11,"currentUnitPriceDate":"2026-11-12T00:00:00Z","marketValue":28263.3,"purchasedPrice":28800,
"assetClasses":[{"assetClass":"DOMESTICBOND","percent":100}],"debtSecurity":{"parValue":1000}},
{"holdingId":"h4","holdingName":"Quillon Digital Asset Trust","symbol":"QTOK","holdingType":"OTHER","units":21.48210233,
"currentUnitPrice":441.8,"currentUnitPriceDate":"2026-11-20T00:00:00Z"},
{"holdingId":"h5","holdingName":"HLXA Jan 15 2027 250 Call","symbol":"HLXA 270115C00250000","holdingType":"OPTION","positionType":"SHORT","units":2,
"currentUnitPrice":13.68,"currentUnitPriceDate":"2026-11-20T00:00:00Z","marketValue":2736,"purchasedPrice":12.4,
"optionSecurity":{"sharesPerContract":100}},
{"holdingName":"Cash sweep, bank deposit program","holdingType":"OTHER","holdingSubType":"CASH","marketValue":4310.22,"cashAccount":true}]})";

constexpr const char* plan =
    R"({"accountId":"p","currency":{"currencyCode":"USD"},"currentValue":60264.16,"holdings":[
{"holdingId":"h1","holdingName":"Cedar Ridge Bond Index Fund","symbol":"CDRBX","holdingType":"MUTUALFUND","units":5512.2,
"currentUnitPrice":10.93,"currentUnitPriceDate":"2026-11-19T00:00:00Z","marketValue":60248.35,"purchasedPrice":10.41},
{"holdingId":"h2","holdingName":"Stable value","units":100}]})";

details::Held heldOf(
    int ref, std::int64_t link, const QString& name, const QString& number, const char* json)
{
    details::Held held;
    held.account =
        entry(ref, link, Category::Investment, name, number, BalanceKind::Value, "0", 1min).account;
    held.link = {link};
    held.portfolio = investments::parsePortfolio(json)->accounts.first();
    held.askedAt = sampleNow() - 2h;
    held.valuation = investments::valuationOf(*held.portfolio);
    return held;
}

} // namespace

details::HeldSnapshot sampleHeld(bool extreme)
{
    QList<details::Held> list{heldOf(21, 3, u"Individual"_s, u"xxxx9276"_s, brokerageHeld),
        heldOf(22, 3, u"Paprika 401(k) Plan"_s, u"xxxx5512"_s, plan)};
    details::Held unread;
    unread.account = entry(23, 3, Category::Investment, u"Traditional IRA"_s, u"xxxx0931"_s,
        BalanceKind::Value, "0", 1min)
                         .account;
    unread.link = {3};
    list += unread;
    if (extreme) {
        list[0].account.nickname =
            u"Gemeinschaftsdepot der Eheleute Müller-Lüdenscheidt und Söhne (Altersvorsorge)"_s;
        list[0].askedAt = sampleNow() - 24h * 9;
        list[1].error = Error{.kind = ErrorKind::ProviderDown, .http = 206};
        for (auto& holding : list[0].portfolio->holdings) {
            if (holding.value)
                holding.value = Decimal{holding.value->mantissa * 1'000'003, holding.value->scale};
        }
        list[0].portfolio->value = Decimal{2'141'449'000'123, 1};
        list[0].valuation = investments::valuationOf(*list[0].portfolio);
    }
    return std::make_shared<const QList<details::Held>>(list);
}

} // namespace bursar::test
