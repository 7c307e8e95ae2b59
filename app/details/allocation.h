// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/investments.h"

namespace bursar::details {

enum class AllocationBy : std::uint8_t { Class, Holding };

/// What is held in one currency, over all accounts, and how it is divided. What is owed (short
/// positions) is in the value, but has no share. Accounts that are no longer shared count: the
/// money is still the person's.
struct Allocation {
    Currency currency;
    std::optional<Decimal>
        value; ///< of the accounts, as the banks say, else as their positions sum
    std::optional<Decimal> cost;
    std::optional<Decimal> gain; ///< of the positions that tell their cost
    int withoutCost = 0;
    int unknown = 0; ///< positions without a value, and accounts without any
    QList<investments::Slice> slices; ///< the largest first
};

/// One for each currency, that of the most accounts first. A holding in two accounts is one slice;
/// its name is the symbol's, cash is "CASH".
QList<Allocation> allocate(const QList<Held>& accounts, AllocationBy by);

} // namespace bursar::details
