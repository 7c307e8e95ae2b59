// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/investments/investments.h"

namespace bursar::investments {

// What follows from the positions. Pure; any thread. Exact: what cannot be worked out exactly, or
// only by a guess, is unknown.

/// What a position is worth: what the bank says, else units times price. Not for a bond, whose
/// price is per hundred of its face, nor for an option that does not say how many shares it is of.
/// What is sold short is negative, whichever way the bank writes it.
struct Worth {
    std::optional<Decimal> value;
    bool isComputed = false; ///< the bank sent no value: units times price
};
Worth worthOf(const Holding& holding);

/// Where a position's cost comes from.
enum class CostSource : std::uint8_t {
    None,
    Lots, ///< the lots' totals, with fees; they cover all units
    PerUnit, ///< the purchase price times the units
    Total, ///< the purchase price as it is: this bank writes the total there
    Unclear, ///< the purchase price may be either: not counted
};

struct Cost {
    std::optional<Decimal> total;
    CostSource source = CostSource::None;
    bool isAverage = false; ///< of several purchases
};
/// The model says per unit, some banks send the total (akoya-api.md section 9, 6). The lots tell;
/// without them, the price and the value of today: a purchase price that is near only one of them
/// is that one's.
Cost costOf(const Holding& holding);

/// The lots' quantities are all of the position's units.
bool lotsCover(const Holding& holding);

/// A position with what follows from it.
struct Position {
    Holding holding;
    Worth worth;
    Cost cost;
    std::optional<Decimal> gain; ///< worth less cost
    std::optional<Decimal> gainPercent; ///< of the cost, one decimal
    std::optional<Decimal> share; ///< percent of the account's positions, one decimal
};

/// How the account's available cash and a position that is cash are one and the same money.
enum class CashCounted : std::uint8_t {
    None, ///< the account has none
    AsPosition, ///< among the positions, so the balance is not added
    FromBalance, ///< only the balance tells of it
};

/// One kind of asset, over the positions that tell.
struct Slice {
    QString name; ///< as sent; "CASH" for cash; empty: positions that do not tell
    Decimal value;
    Decimal percent; ///< one decimal
};

/// An investment account with what follows from it. Sums are in the account's currency.
struct Valuation {
    QList<Position> positions; ///< the largest first, then those without a value
    std::optional<Decimal> sum; ///< of positions and cash; none when nothing is known
    CashCounted cash = CashCounted::None;
    std::optional<Decimal>
        difference; ///< the account's value less the sum; none when either is unknown
    int unknown = 0; ///< positions without a value: the sum is without them
    int otherCurrency = 0; ///< positions in another currency: the sum is without them
    std::optional<Decimal> cost; ///< of the positions whose cost and worth are known
    std::optional<Decimal> gain;
    int withoutCost = 0; ///< positions that cost and gain are without; cash is no such
    QList<Slice> classes; ///< the largest first; what is short is not in it
    Day oldestPrice; ///< of the positions that have a price's day
};
Valuation valuationOf(const Portfolio& portfolio);

/// part / whole in percent with one decimal; none for a whole that is not above zero.
std::optional<Decimal> percentOf(Decimal part, Decimal whole);

} // namespace bursar::investments
