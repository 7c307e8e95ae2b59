// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/money.h"
#include "ui/table/engine/rows.h"
#include "ui/table/engine/stop.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bursar::table {

/// Exact sums of the shown rows of one currency. A figure that does not fit a Decimal is none: it
/// is shown as unknown, never rounded or wrapped.
struct CurrencyTotal {
    Currency currency; ///< unknown currencies are summed under the unknown one, apart
    std::int64_t count = 0;
    std::int64_t unknown = 0; ///< of these, rows whose amount the bank did not send: in no sum
    std::optional<Decimal> in; ///< sum of positive amounts
    std::optional<Decimal> out; ///< sum of negative amounts; negative
    std::optional<Decimal> net;

    bool operator==(const CurrencyTotal&) const = default;
};

/// One entry per currency, most rows first, then by code.
using Totals = std::vector<CurrencyTotal>;

/// Of the rows that are set in `shown`. Without meaning once `stop` is wanted.
Totals totalsOf(const Rows& rows, const Bitmap& shown, const Stop& stop);

} // namespace bursar::table
