// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/paying.h"

#include "sandbox/base/dice.h"

#include <array>
#include <utility>

namespace sandbox {
namespace {

// What differs between the banks' numbers.
struct PayingHabits {
    std::string_view routing;
    bool tokens = false; // numbers that stand for the account's own, made for one app
    bool tellsKind = true; // identifierType
    bool tellsTransfers = true;
    bool tellsRouting = true; // on every network
};

const std::array<std::pair<std::string_view, PayingHabits>, 4> habitsOfBanks{{
    {"mikomo", {.routing = "990100017", .tokens = true}},
    {"halden", {.routing = "990200024", .tellsKind = false}},
    {"northgate", {.routing = "990300031", .tellsTransfers = false, .tellsRouting = false}},
    {"cardinal", {.routing = "990400048"}},
}};

PayingHabits habitsOf(const Person& person)
{
    for (const auto& [id, habits] : habitsOfBanks)
        if (id == person.provider->id)
            return habits;
    return {};
}

// As many digits as asked for; the same for the same words.
std::string digitsOf(std::string_view words, std::size_t count)
{
    std::uint64_t chance = hashOf(words);
    std::string digits;
    while (digits.size() < count) {
        digits += static_cast<char>('1' + chance % 9);
        chance = mix(chance);
    }
    return digits;
}

std::string numberOf(const Person& person, const Account& account, bool token)
{
    const std::string whose = person.user.name + ' ' + account.id; // banks repeat their ids
    if (token)
        return digitsOf("token " + whose, 17);
    return digitsOf("number " + whose, 8) + account.lastFour;
}

} // namespace

bool hasPaymentNetworks(const Person& person, const Account& account)
{
    if (account.category == Category::Deposit)
        return account.role != Role::Certificate && account.currency.code == usd.code;
    // A broker's account can be paid into; a pension cannot.
    return account.role == Role::Brokerage && person.provider->id == "northgate";
}

std::vector<PaymentNetwork> paymentNetworksOf(const Person& person, const Account& account)
{
    if (account.status == "CLOSED")
        return {};
    const PayingHabits habits = habitsOf(person);
    PaymentNetwork ach{.type = "US_ACH",
        .bankId = std::string(habits.routing),
        .identifier = numberOf(person, account, habits.tokens),
        .identifierType = !habits.tellsKind ? ""
            : habits.tokens                 ? "TOKENIZED_ACCOUNT_NUMBER"
                                            : "ACCOUNT_NUMBER",
        .tellsTransfers = habits.tellsTransfers,
        .transferIn = true,
        .transferOut = account.role != Role::Savings};
    std::vector<PaymentNetwork> networks{ach};
    if (account.role == Role::Checking) {
        PaymentNetwork second = ach;
        second.type = habits.tokens ? "US_RTP" : "US_FEDWIRE";
        if (second.type == "US_FEDWIRE") // a wire goes to the account itself
            second.transferOut = false;
        networks.push_back(second);
    }
    if (account.role == Role::Brokerage) {
        PaymentNetwork wire = ach;
        wire.type = "US_FEDWIRE";
        if (!habits.tellsRouting)
            wire.bankId.reset();
        networks.push_back(wire);
    }
    return networks;
}

} // namespace sandbox
