// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/investing.h"

#include "sandbox/base/dice.h"

#include <algorithm>

namespace sandbox {
namespace {

struct Plan {
    Role role;
    std::int64_t contribution; // cents a month; from checking, or from the employer's payroll
    bool fromChecking;
    std::vector<std::size_t> securities; // indexes into securities()
};

const Plan& planOf(Role role)
{
    static const std::vector<Plan> plans{
        {Role::Brokerage, 25'000, true, {0, 2, 4, 5, 1}},
        {Role::Ira, 30'000, true, {0, 1, 3}},
        {Role::Retirement, 91'500, false, {1, 3, 0}},
    };
    return *std::ranges::find(plans, role, &Plan::role);
}

Row trade(const Security& security, std::int64_t cents, std::int64_t units, std::int64_t price,
    TransactionType type, std::string_view verb, std::string_view bankVerb)
{
    return {.amount = cents,
        .type = type,
        .payee = std::string(verb).append(security.name),
        .bankText = std::string(bankVerb).append(
            security.symbol.empty() ? security.cusip : security.symbol),
        .trade = {&security, units, price, 0}};
}

} // namespace

Portfolio::Portfolio(Books& books, Role role)
    : m_books(books)
    , m_role(role)
{
    for (const std::size_t index : planOf(role).securities)
        m_holdings.push_back({.security = &securities()[index], .price = 0, .lots = {}});
}

void Portfolio::live(Day day)
{
    const Civil date = civilOf(day);
    for (Holding& holding : m_holdings)
        if (holding.security->splitDay == day)
            split(day, holding);
    if (date.day == 3)
        contribute(day);
    if (date.day == 6) // another one each month
        invest(day,
            m_holdings[static_cast<std::size_t>(date.year * 12 + date.month) % m_holdings.size()]);
    if (date.day == 15 && date.month % 3 == 0)
        dividends(day);
    if (date.month == 11 && date.day == 18)
        sell(day, m_holdings.front());
    if (date.month == 12 && date.day == 29)
        enter(day,
            {.amount = -2500,
                .type = TransactionType::Fee,
                .payee = "Account maintenance fee",
                .bankText = "ANNUAL ACCOUNT FEE"});
}

std::vector<Holding> Portfolio::take(Day today)
{
    std::erase_if(m_holdings, [](const Holding& holding) { return holding.lots.empty(); });
    if (m_role == Role::Brokerage)
        writeCall(today);
    for (Holding& holding : m_holdings)
        holding.price = priceOf(holding, today);
    return std::move(m_holdings);
}

// A call on some of the shares, sold to somebody half a year ago.
void Portfolio::writeCall(Day today)
{
    Holding call{.security = &securities().back(), .price = 0, .isShort = true, .lots = {}};
    const Day sold = businessDay(today - 180);
    const std::int64_t price = priceOf(call, sold);
    call.lots.push_back(
        {sold, 2'000'000, price, worth(2'000'000, price) * call.security->perUnit - 130});
    m_holdings.push_back(std::move(call));
}

std::int64_t Portfolio::priceOf(const Holding& holding, Day day) const
{
    return priceOn(*holding.security, day, m_books.setting().seed);
}

std::uint64_t Portfolio::enter(Day day, Row row)
{
    // After the market closes; the kinds of one day in a fixed order.
    const int second = 17 * 3600 + static_cast<int>(row.type);
    return m_books.enter(m_role, day, second, std::move(row));
}

void Portfolio::contribute(Day day)
{
    const Plan& plan = planOf(m_role);
    enter(day,
        {.amount = plan.contribution,
            .type = TransactionType::Contribution,
            .payee = plan.fromChecking ? "Transfer from checking" : "Payroll contribution",
            .bankText = plan.fromChecking ? "EFT IN FROM BANK XXXXX8123"
                                          : "EE PRETAX CONTRIB PAPRIKA LLC"});
    if (plan.fromChecking)
        m_books.enter(Role::Checking, day, 9 * 3600,
            {.amount = -plan.contribution,
                .type = TransactionType::Transfer,
                .payee = "Transfer to investments",
                .bankText = "EFT OUT DES:INVEST XXXXX",
                .subCategory = "Transfer"});
}

// All but some change goes into one security.
void Portfolio::invest(Day day, Holding& holding)
{
    const std::int64_t cash = m_books.balance(m_role);
    buy(day, holding, cash - cash % 500 - 1000, TransactionType::Purchased, "Bought ", "BUY ");
}

void Portfolio::buy(Day day, Holding& holding, std::int64_t cents, TransactionType type,
    std::string_view verb, std::string_view bankVerb)
{
    const std::int64_t price = priceOf(holding, day);
    const std::int64_t units = cents <= 0 ? 0 : cents * 100'000'000 / price;
    if (units != 0
        && enter(day, trade(*holding.security, -cents, units, price, type, verb, bankVerb)) != 0)
        holding.lots.push_back({day, units, price, cents});
}

// The oldest lot, once there are some.
void Portfolio::sell(Day day, Holding& holding)
{
    if (holding.lots.size() < 4)
        return;
    const Lot lot = holding.lots.front();
    const std::int64_t price = priceOf(holding, day);
    const std::int64_t cents = worth(lot.units, price);
    if (enter(day,
            trade(*holding.security, cents, -lot.units, price, TransactionType::Sold, "Sold ",
                "SELL "))
        != 0)
        holding.lots.erase(holding.lots.begin());
}

void Portfolio::dividends(Day day)
{
    for (Holding& holding : m_holdings) {
        const std::int64_t cents = worth(holding.units(), priceOf(holding, day)) / 250;
        if (cents < 10)
            continue;
        enter(day,
            trade(*holding.security, cents, 0, 0, TransactionType::Dividend, "Dividend ", "DIV "));
        if (holding.security->type == "MUTUALFUND")
            buy(day, holding, cents, TransactionType::DividendReinvest, "Reinvested ", "REINV ");
    }
}

// More shares, each worth as much less: no money moves.
void Portfolio::split(Day day, Holding& holding)
{
    const int into = holding.security->splitInto;
    const std::int64_t added = holding.units() * (into - 1);
    if (added == 0)
        return;
    enter(day, trade(*holding.security, 0, added, 0, TransactionType::Split, "Split ", "SPLIT "));
    for (Lot& lot : holding.lots) {
        lot.units *= into;
        lot.price /= into;
    }
}

} // namespace sandbox
