// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/money.h"

#include <QString>

namespace bursar {

/// How values become text in the table: implemented over the kit's formats, so that the table does
/// not know about locales, hidden amounts or translations of dates. GUI thread. Called once per
/// cell that becomes visible, never while sorting or filtering.
class CellFormats {
public:
    virtual ~CellFormats() = default;

    /// "−86.13", "+2,981.44": a sign of its own (U+2212), digits of the locale, no currency unless
    /// it has to be told apart. Masked while amounts are hidden.
    virtual QString money(const Money& amount) const = 0;
    /// For a screen reader: "minus 86 dollars 13". Masked like money().
    virtual QString moneySpoken(const Money& amount) const = 0;
    /// "18 Nov", with the year when it is not this one; words for an unknown day.
    virtual QString day(Day day) const = 0;
    /// "18 November 2026".
    virtual QString daySpoken(Day day) const = 0;
};

} // namespace bursar
