// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/fields.h"

#include "sandbox/base/dice.h"
#include "sandbox/data/fieldtable.h"

#include <array>
#include <charconv>

namespace sandbox {
namespace {

struct Kind {
    Role role;
    Category category;
    std::string_view type;
    std::string_view rawType; // what a provider of its own mind sends in mode=raw
    std::string_view name;
    std::string_view lastFour; // empty: from the seed
    Currency currency = usd;
};

constexpr std::array<Kind, 15> kinds{{
    {Role::Checking, Category::Deposit, "CHECKING", "Share Draft", "Everyday Checking", "8123"},
    {Role::Savings, Category::Deposit, "SAVINGS", "Share Savings", "Reserve Savings", "2207"},
    {Role::Certificate, Category::Deposit, "CD", "Certificate", "12-Month Certificate", ""},
    {Role::Card, Category::Loc, "CREDITCARD", "Consumer Card", "Travel Card", "5519"},
    {Role::HomeEquityLine, Category::Loc, "HOMELINEOFCREDIT", "HELOC", "Home Equity Line", ""},
    {Role::AutoLoan, Category::Loan, "AUTOLOAN", "Vehicle Loan", "Auto Loan", ""},
    {Role::Mortgage, Category::Loan, "MORTGAGE", "First Mortgage", "Home Mortgage", "3340"},
    {Role::StudentLoan, Category::Loan, "STUDENTLOAN", "Education Loan", "Student Loan", ""},
    {Role::Brokerage, Category::Investment, "BROKERAGE", "Individual Brokerage Account",
        "Individual", "9276"},
    {Role::Ira, Category::Investment, "IRA", "Traditional IRA", "Traditional IRA", ""},
    {Role::Retirement, Category::Investment, "401K", "401(k) Savings Plan", "Paprika 401(k) Plan",
        ""},
    {Role::Insurance, Category::Insurance, "TERMLIFE", "Term Life", "Term Life 20", ""},
    {Role::Annuity, Category::Annuity, "FIXEDANNUITY", "Deferred Fixed Annuity", "Deferred Annuity",
        ""},
    {Role::Empty, Category::Deposit, "SAVINGS", "Share Savings", "Holiday Club", ""},
    {Role::Foreign, Category::Deposit, "CHECKING", "Foreign Currency", "Euro Account", "",
        {"EUR", 2}},
}};

const Kind& kindOf(Role role)
{
    for (const Kind& kind : kinds)
        if (kind.role == role)
            return kind;
    return kinds.front();
}

// Replaces {+30} and {-30} by dates.
std::string dated(std::string_view json, Day today)
{
    std::string out;
    while (true) {
        const std::size_t open = std::min(json.find("{+"), json.find("{-"));
        if (open == std::string_view::npos)
            return out.append(json);
        const std::size_t close = json.find('}', open);
        std::int64_t days = 0;
        std::from_chars(json.data() + open + 2, json.data() + close, days);
        out.append(json.substr(0, open));
        appendInstant(out, (today + (json[open + 1] == '-' ? -days : days)) * secondsPerDay);
        json.remove_prefix(close + 1);
    }
}

std::string accountId(
    const Account& account, const Provider& provider, const User& user, std::uint64_t seed)
{
    if (account.role == Role::Checking && !user.checkingId.empty())
        return std::string{user.checkingId};
    if (provider.habits.sharedAccountIds) // "0010", "0011", ...: the same for every customer
        return "00" + std::to_string(10 + static_cast<int>(account.role));
    static constexpr std::string_view hex = "0123456789abcdef";
    std::uint64_t bits = mix(seed ^ hashOf(provider.id) ^ hashOf(user.name) ^ hashOf(account.name));
    std::string id = "a";
    for (int i = 0; i < 16; ++i, bits >>= 4U)
        id.push_back(hex[bits & 15U]);
    return id;
}

std::string digits(const Account& account, const User& user, std::uint64_t seed)
{
    const std::uint64_t bits = mix(seed ^ hashOf(user.name) ^ hashOf(account.name) ^ 4U);
    return std::to_string(1000 + bits % 9000);
}

} // namespace

void describe(Account& account, const Provider& provider, const User& user, const Setting& setting)
{
    const Kind& kind = kindOf(account.role);
    account.category = kind.category;
    account.type = kind.type;
    account.rawType = provider.id == "mikomo" ? kind.type : kind.rawType;
    if (account.name.empty())
        account.name = kind.name;
    if (account.currency.code == usd.code) // else it was chosen already
        account.currency = kind.currency;
    account.id = accountId(account, provider, user, setting.seed);
    account.lastFour = provider.id == "mikomo" && user.name == "mikomo_1" && !kind.lastFour.empty()
        ? std::string{kind.lastFour}
        : digits(account, user, setting.seed);
    if (account.role == Role::Savings)
        account.nickname = "Rainy days";
    for (const FixedField& field : fixedFields())
        if (field.role == account.role && (!field.rich || user.traits.everyField))
            account.attributes.push_back(
                {field.name, dated(field.json, setting.today()), field.level});
}

} // namespace sandbox
