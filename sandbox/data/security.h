// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/base/civil.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

struct Security {
    std::string_view
        symbol; // empty: a position that has none (akoya-api.md 4.7, "Market value rule")
    std::string_view name;
    std::string_view type; // holdingType
    std::string_view tradeType; // securityType of a transaction
    std::string_view cusip;
    std::string_view assetClasses; // JSON
    std::string_view detail; // JSON member: the one security object of 4.7
    std::int64_t firstPrice; // ten-thousandths, in January 2010
    int yearlyPerMille; // drift of the price
    int unitDigits; // decimals of units on the wire
    int perUnit = 1; // shares of a contract: what a price is multiplied by
    bool tellsValue = true; // marketValue is sent
    bool tellsId = true; // holdingId is sent
    int priceAge = 0; // days
    // A share became several on the morning of this day; 0: never.
    Day splitDay = 0;
    int splitInto = 1;
};

std::span<const Security> securities();
// Ten-thousandths of the currency. A smooth, repeatable walk; no market behind it.
std::int64_t priceOn(const Security& security, Day day, std::uint64_t seed);

struct Lot {
    Day bought = 0;
    std::int64_t units = 0; // millionths
    std::int64_t price = 0; // ten-thousandths
    std::int64_t cost = 0; // minor units, with fees
};

struct Holding {
    const Security* security = nullptr;
    std::int64_t price = 0; // today's, ten-thousandths
    bool isShort = false; // owed, not owned: its value counts against the account's
    std::vector<Lot> lots;

    std::int64_t units() const;
    std::int64_t cost() const;
    std::int64_t value() const; // minor units; negative for what is owed
};

// units (millionths) times price (ten-thousandths), in minor units of two digits, rounded half up.
std::int64_t worth(std::int64_t units, std::int64_t price);

} // namespace sandbox
