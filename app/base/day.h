// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <chrono>
#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace bursar {

/// A moment, in UTC. Never the date of a posting: that is a Day.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Reads RFC 3339 with any number of decimals, "Z" or an offset. None for anything else.
std::optional<Instant> parseInstant(std::string_view text);

/// "2026-11-21T10:42:07.120Z"
QString toIso(Instant instant);

/// A civil date, as the bank wrote it: no hour, no time zone, so it can never move by one (peers.md
/// 3, 10).
struct Day {
    static constexpr std::int32_t unknownValue = std::numeric_limits<std::int32_t>::min();

    std::int32_t days = unknownValue; ///< since 1970-01-01

    /// The date that is written at the start of an ISO 8601 text, whatever hour or zone follows:
    /// banks send midnight UTC for a plain date (akoya-api.md 4.0). None for anything else.
    static std::optional<Day> parse(std::string_view text);
    static Day fromDate(QDate date);
    static Day ofInstantUtc(Instant instant);

    bool isKnown() const { return days != unknownValue; }
    QDate toDate() const; ///< invalid when unknown
    QString toIso() const; ///< "2026-11-21"; empty when unknown
    Day plus(int count) const { return isKnown() ? Day{days + count} : *this; }

    auto operator<=>(const Day&) const = default; ///< unknown sorts before all others
};

} // namespace bursar
