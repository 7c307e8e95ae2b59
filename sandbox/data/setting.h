// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/base/civil.h"

#include <cstdint>

namespace sandbox {

// What all data is made from. Equal settings give equal bytes.
struct Setting {
    std::uint64_t seed = 1;
    Seconds now = 0; // nothing is newer
    int years = 10; // of history, from 1 January of (this year - years)
    std::int64_t bulkRows = 0; // over the accounts of the main demo user; 0: a household instead

    Day today() const { return now / secondsPerDay; }
    // Whole calendar years, so that tomorrow's history is today's and a day more.
    Day firstDay(int atMostYears) const
    {
        return dayOf(civilOf(today()).year - (years < atMostYears ? years : atMostYears), 1, 1);
    }
};

} // namespace sandbox
