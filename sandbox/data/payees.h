// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/account.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace sandbox {

// Where a household spends now and then.
struct Spending {
    std::string_view payee;
    std::string_view bankText;
    std::string_view category; // MCC
    std::string_view subCategory;
    int perMille; // chance on a day of the week
    int weekendPerMille; // and on one of the weekend
    std::int64_t low; // cents
    std::int64_t high;
    bool refundable = false;
};
std::span<const Spending> spendings();

// What it pays every month, or every year.
struct Bill {
    int day; // of the month
    int month; // 0: every month
    std::string_view payee;
    std::string_view bankText;
    std::string_view category;
    std::string_view subCategory;
    bool onCard; // else from checking
    std::int64_t cents; // in 2026
    int yearlyPerMille; // how much dearer it gets each year
    int winterPerMille; // how much dearer in January than in July; negative: the other way round
    int noisePerMille; // the meter never reads the same
};
std::span<const Bill> bills();
std::int64_t billAmount(const Bill& bill, Day day, std::int64_t noise);

// A shop abroad.
struct ForeignShop {
    std::string_view payee;
    std::string_view bankText;
    std::string_view category;
    std::string_view currency;
    std::int64_t perThousandUsd; // minor units of the currency for 1000 US cents
};
std::span<const ForeignShop> foreignShops();

} // namespace sandbox
