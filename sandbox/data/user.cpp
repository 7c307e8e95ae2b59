// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/user.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace sandbox {
namespace {

using enum Role;

const std::vector<Role> wholeHousehold{Checking, Savings, Card, AutoLoan, Mortgage, HomeEquityLine,
    Certificate, Insurance, Annuity, Brokerage};
const std::vector<Role> everything{Checking, Savings, Card, AutoLoan, Mortgage, HomeEquityLine,
    Certificate, Insurance, Annuity, Brokerage, StudentLoan, Ira, Retirement, Foreign, Empty};

struct Special {
    std::string_view suffix;
    Traits traits;
};

// The error users of akoya-api.md 2.5, with the rows of 5.2 that they stand for.
constexpr std::array<Special, 12> specials{{
    {"err_602", {.errorStatus = 401, .errorCode = 602, .errorMessage = "Customer not authorized"}},
    {"err_601", {.errorStatus = 404, .errorCode = 601, .errorMessage = "Customer not found"}},
    {"err_704",
        {.errorStatus = 404,
            .errorCode = 704,
            .errorMessage = "Account type not supported",
            .errorOnTransactionsOnly = true}},
    {"err_500", {.errorStatus = 500, .errorCode = 500, .errorMessage = "Internal server error"}},
    {"err_501",
        {.errorStatus = 501,
            .errorCode = 1106,
            .errorMessage = "FdxVersion not supported or not implemented"}},
    {"err_503", {.errorStatus = 503, .errorCode = 503, .errorMessage = "Scheduled maintenance"}},
    {"err_408", {.errorStatus = 408, .errorCode = 408, .errorMessage = "Request timed out"}},
    {"err_429", {.errorStatus = 429, .errorCode = 1207, .errorMessage = "Too many requests"}},
    {"partial", {.partial = true}},
    {"short", {.idTokenSeconds = 60}},
    {"ending", {.consentSeconds = 6 * secondsPerDay}},
    {"brief", {.consentSeconds = 180}},
}};

const std::vector<Role>& mikomoRoles(int number)
{
    static const std::array<std::vector<Role>, 14> table{{
        wholeHousehold,
        {Checking, Savings},
        {Card},
        {Checking, Mortgage, StudentLoan, HomeEquityLine},
        {Brokerage, Ira, Retirement},
        {Insurance, Annuity},
        everything,
        {Checking, Savings, Card}, // the first one is closed
        {Checking, Foreign},
        {Checking, Card},
        {Checking},
        {Checking, Card}, // without debitCreditMemo
        {Checking, Card}, // unsigned amounts
        everything,
    }};
    return table.at(static_cast<std::size_t>(number - 1));
}

std::vector<Role> rolesAt(const Provider& provider, int number)
{
    if (provider.id == "halden")
        return number % 2 == 1 ? std::vector{Checking, Savings, AutoLoan}
                               : std::vector{Checking, AutoLoan};
    if (provider.id == "northgate")
        return {Brokerage, Ira, Retirement};
    if (provider.id == "cardinal")
        return {Card};
    return mikomoRoles(number);
}

User numbered(const Provider& provider, int number)
{
    User user;
    user.roles = rolesAt(provider, number);
    if (provider.id == "cardinal") // unsigned amounts with the memo, or without it
        user.traits.memo = number % 2 == 0;
    if (provider.id != "mikomo")
        return user;
    user.traits.everyField = number == 7;
    if (number == 1)
        user.checkingId = "1239098123";
    if (number == 8)
        user.closed = "CLOSED";
    if (number == 10)
        user.checkingId = "g833202fb0866d0ad83472c429";
    if (number == 11)
        user.checkingId = "513815781465";
    if (number == 12)
        user.traits.memo = false;
    if (number == 13)
        user.traits.amounts = AmountStyle::Magnitude;
    return user;
}

} // namespace

std::optional<User> findUser(const Provider& provider, std::string_view name)
{
    if (!name.starts_with(provider.id) || name.size() <= provider.id.size() + 1
        || name[provider.id.size()] != '_')
        return {};
    const std::string_view suffix = name.substr(provider.id.size() + 1);
    std::optional<User> user;
    int number = 0;
    const auto end = std::from_chars(suffix.data(), suffix.data() + suffix.size(), number).ptr;
    if (end == suffix.data() + suffix.size() && number >= 1 && number <= 14
        && suffix.front() != '0')
        user = numbered(provider, number);
    if (const auto it = std::ranges::find(specials, suffix, &Special::suffix); it != specials.end())
        user = User{.name = {},
            .roles = rolesAt(provider, 1),
            .traits = it->traits,
            .checkingId = {},
            .closed = {}};
    if (suffix == "norefresh") {
        user = User{.name = {},
            .roles = rolesAt(provider, 1),
            .traits = {},
            .checkingId = {},
            .closed = {}};
        user->traits.refreshTokenDies = true;
    }
    if (suffix == "empty")
        user = User{.name = {}, .roles = {Empty}, .traits = {}, .checkingId = {}, .closed = {}};
    if (user)
        user->name = name;
    return user;
}

} // namespace sandbox
