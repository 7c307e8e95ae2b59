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

// One account's life; the rows go to the books, the positions stay here.
class Portfolio {
public:
    Portfolio(Books& books, Role role)
        : m_books(books)
        , m_role(role)
        , m_plan(planOf(role))
    {
        for (const std::size_t index : m_plan.securities)
            m_holdings.push_back({.security = &securities()[index], .price = 0, .lots = {}});
    }

    void live(Day day)
    {
        const Civil date = civilOf(day);
        if (date.day == 3)
            contribute(day);
        if (date.day == 6)
            invest(day,
                m_holdings[static_cast<std::size_t>(date.year * 12 + date.month)
                    % m_holdings.size()]);
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

    std::vector<Holding> take(Day today)
    {
        std::erase_if(m_holdings, [](const Holding& h) { return h.lots.empty(); });
        for (Holding& holding : m_holdings)
            holding.price = priceOn(*holding.security, today, m_books.setting().seed);
        return std::move(m_holdings);
    }

private:
    std::uint64_t enter(Day day, Row row)
    {
        return m_books.enter(m_role, day, 17 * 3600 + static_cast<int>(row.type), std::move(row));
    }

    void contribute(Day day)
    {
        enter(day,
            {.amount = m_plan.contribution,
                .type = TransactionType::Contribution,
                .payee = m_plan.fromChecking ? "Transfer from checking" : "Payroll contribution",
                .bankText = m_plan.fromChecking ? "EFT IN FROM BANK XXXXX8123"
                                                : "EE PRETAX CONTRIB PAPRIKA LLC"});
        if (m_plan.fromChecking)
            m_books.enter(Role::Checking, day, 9 * 3600,
                {.amount = -m_plan.contribution,
                    .type = TransactionType::Transfer,
                    .payee = "Transfer to investments",
                    .bankText = "EFT OUT DES:INVEST XXXXX",
                    .subCategory = "Transfer"});
    }

    // All but some change goes into one security.
    void invest(Day day, Holding& holding)
    {
        const std::int64_t cash = m_books.balance(m_role);
        buy(day, holding, cash - cash % 500 - 1000, TransactionType::Purchased, "Bought ", "BUY ");
    }

    void buy(Day day, Holding& holding, std::int64_t cents, TransactionType type,
        std::string_view verb, std::string_view bankVerb)
    {
        const Security& security = *holding.security;
        const std::int64_t price = priceOn(security, day, m_books.setting().seed);
        const std::int64_t units = cents <= 0 ? 0 : cents * 100'000'000 / price;
        if (units == 0)
            return;
        if (enter(day, trade(security, -cents, units, price, type, verb, bankVerb)) != 0)
            holding.lots.push_back({day, units, price, cents});
    }

    // The oldest lot, or nothing.
    void sell(Day day, Holding& holding)
    {
        if (holding.lots.size() < 4)
            return;
        const Lot lot = holding.lots.front();
        const std::int64_t price = priceOn(*holding.security, day, m_books.setting().seed);
        const std::int64_t cents = worth(lot.units, price);
        if (enter(day,
                trade(*holding.security, cents, -lot.units, price, TransactionType::Sold, "Sold ",
                    "SELL "))
            != 0)
            holding.lots.erase(holding.lots.begin());
    }

    void dividends(Day day)
    {
        for (Holding& holding : m_holdings) {
            const std::int64_t cents =
                worth(holding.units(), priceOn(*holding.security, day, m_books.setting().seed))
                / 250;
            if (cents < 10)
                continue;
            enter(day,
                trade(*holding.security, cents, 0, 0, TransactionType::Dividend, "Dividend ",
                    "DIV "));
            if (holding.security->type == "MUTUALFUND")
                buy(day, holding, cents, TransactionType::DividendReinvest, "Reinvested ",
                    "REINV ");
        }
    }

    static Row trade(const Security& security, std::int64_t cents, std::int64_t units,
        std::int64_t price, TransactionType type, std::string_view verb, std::string_view bankVerb)
    {
        return {.amount = cents,
            .type = type,
            .payee = std::string(verb).append(security.name),
            .bankText = std::string(bankVerb).append(
                security.symbol.empty() ? security.cusip : security.symbol),
            .trade = {&security, units, price, 0}};
    }

    Books& m_books;
    Role m_role;
    const Plan& m_plan;
    std::vector<Holding> m_holdings;
};

} // namespace

std::vector<Holding> tellInvesting(Books& books, Role role, Day first)
{
    Portfolio portfolio(books, role);
    for (Day day = first; day <= books.setting().today(); ++day)
        portfolio.live(day);
    return portfolio.take(books.setting().today());
}

} // namespace sandbox
