// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/ids.h"
#include "ui/table/engine/texts.h"

#include <cstdint>
#include <span>
#include <vector>

namespace bursar::table {

/// A row between two balances that do not fit together. Amounts are whole numbers of one scale.
struct SuspectRow {
    RowId id;
    Day day;
    std::int64_t amount = 0;
    TextId payee = 0;
    bool pending = false;
};

/// The smallest set of rows that would explain the difference by itself.
struct Suspicion {
    enum class Kind : std::uint8_t {
        Missing, ///< no rows do: the bank counts something that it did not send
        Duplicate, ///< all but one of `rows` are too many: the same payee and amount within days
        PendingCounted, ///< the bank's balance counts these pending rows already
        WrongSign, ///< the row fits if its money went the other way
        BalanceSign, ///< one of the balances fits with the other sign; no rows
        Extra, ///< without these the rows agree
    };
    Kind kind = Kind::Missing;
    std::vector<RowId> rows; ///< as given

    bool operator==(const Suspicion&) const = default;
};

/// `difference`: what the balances changed by, less what the posted rows add up to; not 0. `before`
/// and `after` are the two balances. `rows` are ordered by day. The search for several rows
/// together is bounded: three at most, and among many rows two.
Suspicion suspect(std::span<const SuspectRow> rows, std::int64_t difference, std::int64_t before,
    std::int64_t after);

} // namespace bursar::table
