// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/days.h"

#include <optional>

namespace bursar::details {

/// What all accounts of one currency were worth together on one day.
struct WorthPoint {
    Day day;
    Decimal value;
    /// Not to be drawn as a way from the point before: days between are not known, or other
    /// accounts are counted.
    bool startsAnew = false;
};

struct WorthLine {
    Currency currency;
    QList<WorthPoint> points; ///< by day

    /// What the worth grew by since so many days ago; none when no point of the same accounts is
    /// about as old.
    std::optional<Decimal> changeSince(int days) const;
    QList<int> accountsAt; ///< per point: which set of accounts is counted, as a number
};

/// The days on which every account that was there had a figure; most accounts first. An account is
/// there from its first day to its last. Nothing is carried over from one day to the next: a day
/// with a figure missing is no point.
QList<WorthLine> worthOf(const QList<accounts::DayBalance>& days);

} // namespace bursar::details
