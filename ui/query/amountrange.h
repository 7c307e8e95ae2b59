// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/decimal.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace bursar::query {

/// What stands behind "amount:". Without a sign sizes are compared, whichever way the money went;
/// with one, the amounts themselves. A missing end is open.
struct AmountRange {
    std::optional<Decimal> from;
    std::optional<Decimal> to;
    bool isAbove = false; ///< '>': `from` itself is not in it
    bool isBelow = false; ///< '<': `to` itself is not in it
    bool isSigned = false;
    /// ".84": amounts of any size with exactly these decimals; then there are no ends.
    std::optional<Decimal> fraction;
    int fractionSign = 0; ///< "-.84": only money out

    bool operator==(const AmountRange&) const = default;

    bool matches(Decimal amount) const;

    QString toString() const; ///< as parse() reads it

    /// Numbers with '.' or ',' before the decimals. A mark before exactly three digits groups
    /// thousands, except behind a leading zero: no bank's currency in use here has three decimals,
    /// and both marks group somewhere. None for anything else.
    static std::optional<AmountRange> parse(QStringView text);
};

} // namespace bursar::query
