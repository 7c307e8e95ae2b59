// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/person.h"

#include "sandbox/base/dice.h"
#include "sandbox/data/bulk.h"
#include "sandbox/data/derived.h"
#include "sandbox/data/fields.h"
#include "sandbox/data/household.h"
#include "sandbox/data/investing.h"
#include "sandbox/data/loanterms.h"

#include <algorithm>
#include <array>

namespace sandbox {
namespace {

std::uint64_t seedOf(const Setting& setting, const Person& person)
{
    return mix(setting.seed) ^ hashOf(person.provider->id) ^ mix(hashOf(person.user.name));
}

std::int64_t openingOf(Role role, const Setting& setting, Day first)
{
    for (const LoanTerms& terms : loanTerms)
        if (terms.role == role)
            return loanStart(terms, setting) < first ? -terms.principal : 0;
    switch (role) {
    case Role::Checking:
        return 214'077;
    case Role::Savings:
        return 1'240'000;
    case Role::Certificate:
        return 1'500'000;
    case Role::Card:
        return -61'240;
    case Role::Foreign:
        return 180'000;
    case Role::Empty:
        return 2500;
    default:
        return 0;
    }
}

void live(Person& person, const Setting& setting)
{
    const Day first = setting.firstDay(person.habits.historyYears);
    Books books(setting, person.habits, seedOf(setting, person));
    for (Account& account : person.accounts) {
        account.opening = openingOf(account.role, setting, first);
        books.open(account.role, account.opening);
    }
    std::vector<Portfolio> portfolios;
    for (const Account& account : person.accounts)
        if (account.category == Category::Investment)
            portfolios.emplace_back(books, account.role);
    // Day by day for all: the past must not know what comes, or it would change with each start.
    for (Day day = first; day <= setting.today(); ++day) {
        books.beginDay(day);
        for (Portfolio& portfolio : portfolios)
            portfolio.live(day);
        tellHousehold(books, day);
    }
    for (Portfolio& portfolio : portfolios)
        for (Account& account : person.accounts)
            if (account.role == portfolio.role())
                account.holdings = portfolio.take(setting.today());
    for (Account& account : person.accounts) {
        std::vector<Row> rows = books.take(account.role);
        deriveFields(account, rows, setting);
        account.ledger = std::make_shared<MemoryLedger>(std::move(rows));
    }
}

// The accounts that share the rows of --transactions, with their parts of a thousand.
struct Share {
    Role role;
    std::string_view name;
    Currency currency;
    int perMille;
};

constexpr std::array<Share, 12> shares{{
    {Role::Checking, "Everyday Checking", usd, 0}, // takes what is left
    {Role::Savings, "Reserve Savings", usd, 60},
    {Role::Card, "Travel Card", usd, 240},
    {Role::Foreign, "Euro Account", currencies[1], 60},
    {Role::Foreign, "Sterling Account", currencies[2], 40},
    {Role::Foreign, "Yen Account", currencies[3], 40},
    {Role::Foreign, "Franc Account", currencies[4], 40},
    {Role::Foreign, "Canadian Account", currencies[5], 40},
    {Role::Foreign, "Krona Account", currencies[6], 30},
    {Role::Foreign, "Złoty Account", currencies[7], 30},
    {Role::Foreign, "Peso Account", currencies[8], 30},
    {Role::Foreign, "Dinar Account", currencies[9], 30},
}};

void fillInBulk(Person& person, const Setting& setting)
{
    const Seconds first = setting.firstDay(setting.years) * secondsPerDay;
    std::int64_t left = setting.bulkRows;
    for (std::size_t i = shares.size(); i-- > 0;) {
        const Share& share = shares[i];
        const std::int64_t rows = i == 0 ? left : setting.bulkRows * share.perMille / 1000;
        left -= rows;
        Account account{
            .role = share.role, .name = std::string(share.name), .currency = share.currency};
        account.brief = true;
        describe(account, *person.provider, person.user, setting);
        if (rows > 0)
            account.ledger =
                std::make_shared<BulkLedger>(mix(seedOf(setting, person) ^ hashOf(share.name)),
                    rows, first, setting.now, share.currency);
        else
            account.ledger = std::make_shared<MemoryLedger>(std::vector<Row>{});
        person.accounts.insert(person.accounts.begin(), std::move(account));
    }
    for (const Role role : person.user.roles) {
        if (role == Role::Checking || role == Role::Savings || role == Role::Card)
            continue;
        Account account{.role = role};
        describe(account, *person.provider, person.user, setting);
        deriveFields(account, {}, setting);
        account.ledger = std::make_shared<MemoryLedger>(std::vector<Row>{});
        person.accounts.push_back(std::move(account));
    }
}

} // namespace

const Account* Person::find(std::string_view accountId) const
{
    const auto it = std::ranges::find(
        accounts, accountId, [](const Account& a) { return std::string_view{a.id}; });
    return it == accounts.end() ? nullptr : &*it;
}

PersonPtr makePerson(const Setting& setting, const Provider& provider, const User& user)
{
    auto person = std::make_shared<Person>();
    person->provider = &provider;
    person->user = user;
    person->habits = provider.habits;
    person->habits.memo = user.traits.memo.value_or(provider.habits.memo);
    person->habits.amounts = user.traits.amounts.value_or(provider.habits.amounts);
    person->asOf = setting.now;
    if (setting.bulkRows > 0 && user.name == "mikomo_1") {
        fillInBulk(*person, setting);
        return person;
    }
    for (const Role role : user.roles) {
        Account& account = person->accounts.emplace_back();
        account.role = role;
        describe(account, provider, user, setting);
    }
    if (!user.closed.empty())
        person->accounts.front().status = user.closed;
    live(*person, setting);
    return person;
}

} // namespace sandbox
