// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

// Seconds since 1970-01-01T00:00:00Z. Everything in the sandbox is UTC: Akoya writes no other zone
// (akoya-api.md 4.0 "Data types").
using Seconds = std::int64_t;
// Whole days since 1970-01-01.
using Day = std::int64_t;

inline constexpr Seconds secondsPerDay = 86'400;

struct Civil {
    int year = 1970;
    int month = 1; // 1..12
    int day = 1; // 1..31
};

Civil civilOf(Day day);
// Out-of-range days of a month are clamped to its last day, so "the 31st" works in February.
Day dayOf(int year, int month, int dayOfMonth);
int daysInMonth(int year, int month);
// 0 = Sunday .. 6 = Saturday
int weekday(Day day);
// The same day, or the Monday after it: banks post nothing at the weekend.
Day businessDay(Day day);

// Accepts YYYY-MM-DD only.
std::optional<Day> parseDay(std::string_view text);

enum class DateOnly { StartOfDay, EndOfDay };
// Accepts a date, or a date and time with seconds, optional fraction, and Z or an offset.
// A bare date becomes the first or the last second of its day.
std::optional<Seconds> parseInstant(std::string_view text, DateOnly dateOnly);

// "2025-03-30T04:00:00Z", appended without any allocation of its own: it is written twice per row.
void appendInstant(std::string& out, Seconds instant);
std::string instantText(Seconds instant);
std::string dayText(Day day);
// "2024-02-15T14:19:41.346046Z", the precision of the Consent API (akoya-api.md 6.1).
std::string microsecondsText(std::int64_t microseconds);

} // namespace sandbox
