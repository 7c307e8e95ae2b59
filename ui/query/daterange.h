// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace bursar::query {

/// A day, a month or a year, fixed or as seen from today.
struct DatePoint {
    enum class Kind : std::uint8_t {
        Day,
        Month,
        Year,
        Today,
        Yesterday,
        ThisWeek,
        LastWeek,
        ThisMonth,
        LastMonth,
        ThisYear,
        LastYear,
        LastDays,
        LastWeeks,
        LastMonths,
        LastYears,
    };

    Kind kind = Kind::Today;
    Day first = {}; ///< of a Day, Month or Year
    int count = 0; ///< of LastDays and the like

    bool operator==(const DatePoint&) const = default;
};

/// First and last day, both known.
struct Days {
    Day first;
    Day last;
    bool operator==(const Days&) const = default;
};

/// What stands behind "date:". A missing end is open.
struct DateRange {
    std::optional<DatePoint> from;
    std::optional<DatePoint> to;
    bool isAfter = false; ///< '>': from the day behind `from` on
    bool isBefore = false; ///< '<': up to the day before `to`

    bool operator==(const DateRange&) const = default;

    /// Both sides included; of two ends in the wrong order the other one is the first. No day of
    /// unknown date is in it. Empty (first behind last) for what is before or after all days.
    Days resolve(Day today) const;

    QString toString() const; ///< as parse() reads it

    /// None for anything that is not a date or a stretch of time.
    static std::optional<DateRange> parse(QStringView text);
};

} // namespace bursar::query
