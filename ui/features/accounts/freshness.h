// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"

#include <optional>

namespace bursar::ui {

/// How old the figure of an account is.
struct Freshness {
    std::optional<Instant> asOf; ///< the bank's own time, else when Bursar asked; none: never told
    bool isStale = false; ///< older than the catalogue allows balances to be, or of no known age
};
Freshness freshnessOf(const accounts::Entry& entry, Instant now);

} // namespace bursar::ui
