// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/base/civil.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace sandbox {
namespace {

using namespace std::chrono;

// Two digits at a time; the years of bank data have four.
void appendPadded(std::string& out, std::int64_t value, int width)
{
    std::array<char, 8> digits{};
    for (int i = width - 1; i >= 0; --i) {
        digits[static_cast<std::size_t>(i)] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    out.append(digits.data(), static_cast<std::size_t>(width));
}

void appendDay(std::string& out, Day day)
{
    const Civil civil = civilOf(day);
    appendPadded(out, civil.year, 4);
    out.push_back('-');
    appendPadded(out, civil.month, 2);
    out.push_back('-');
    appendPadded(out, civil.day, 2);
}

void appendTime(std::string& out, Seconds ofDay)
{
    out.push_back('T');
    appendPadded(out, ofDay / 3600, 2);
    out.push_back(':');
    appendPadded(out, ofDay / 60 % 60, 2);
    out.push_back(':');
    appendPadded(out, ofDay % 60, 2);
}

Day floorDay(Seconds instant)
{
    const Day day = instant / secondsPerDay;
    return instant % secondsPerDay < 0 ? day - 1 : day;
}

// Exactly `width` digits at the front of `text`, which loses them.
std::optional<int> takeDigits(std::string_view& text, std::size_t width)
{
    if (text.size() < width)
        return {};
    int value = 0;
    for (const char c : text.substr(0, width)) {
        if (c < '0' || c > '9')
            return {};
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(width);
    return value;
}

bool take(std::string_view& text, char wanted)
{
    if (text.empty() || text.front() != wanted)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Day> takeDay(std::string_view& text)
{
    const auto y = takeDigits(text, 4);
    if (!y || !take(text, '-'))
        return {};
    const auto m = takeDigits(text, 2);
    if (!m || !take(text, '-'))
        return {};
    const auto d = takeDigits(text, 2);
    if (!d || *m < 1 || *m > 12 || *d < 1 || *d > daysInMonth(*y, *m))
        return {};
    return dayOf(*y, *m, *d);
}

std::optional<Seconds> takeClock(std::string_view& text)
{
    const auto h = takeDigits(text, 2);
    if (!h || !take(text, ':'))
        return {};
    const auto m = takeDigits(text, 2);
    if (!m || *h > 23 || *m > 59)
        return {};
    Seconds seconds = *h * 3600 + *m * 60;
    if (take(text, ':')) {
        const auto s = takeDigits(text, 2);
        if (!s || *s > 60)
            return {};
        seconds += *s;
        if (take(text, '.')) {
            if (!takeDigits(text, 1))
                return {};
            while (takeDigits(text, 1)) { }
        }
    }
    return seconds;
}

// "Z" or "+05:30"; nothing at all is refused, because ISO 8601 without a zone is local time.
std::optional<Seconds> takeZone(std::string_view& text)
{
    if (take(text, 'Z') || take(text, 'z'))
        return 0;
    const bool west = take(text, '-');
    if (!west && !take(text, '+'))
        return {};
    const auto h = takeDigits(text, 2);
    take(text, ':');
    const auto m = takeDigits(text, 2);
    if (!h || !m || *h > 14 || *m > 59)
        return {};
    const Seconds offset = *h * 3600 + *m * 60;
    return west ? -offset : offset;
}

} // namespace

Civil civilOf(Day day)
{
    const year_month_day ymd{sys_days{days{day}}};
    return {int{ymd.year()}, static_cast<int>(unsigned{ymd.month()}),
        static_cast<int>(unsigned{ymd.day()})};
}

int daysInMonth(int y, int m)
{
    const auto last = year{y} / month{static_cast<unsigned>(m)} / std::chrono::last;
    return static_cast<int>(unsigned{last.day()});
}

Day dayOf(int y, int m, int d)
{
    const int clamped = std::min(d, daysInMonth(y, m));
    const year_month_day ymd{
        year{y}, month{static_cast<unsigned>(m)}, std::chrono::day{static_cast<unsigned>(clamped)}};
    return sys_days{ymd}.time_since_epoch().count();
}

int weekday(Day day) { return static_cast<int>(((day % 7) + 11) % 7); }

Day businessDay(Day day)
{
    const int wd = weekday(day);
    return wd == 6 ? day + 2 : wd == 0 ? day + 1 : day;
}

std::optional<Day> parseDay(std::string_view text)
{
    const auto day = takeDay(text);
    return day && text.empty() ? day : std::nullopt;
}

std::optional<Seconds> parseInstant(std::string_view text, DateOnly dateOnly)
{
    const auto day = takeDay(text);
    if (!day)
        return {};
    const Seconds midnight = *day * secondsPerDay;
    if (text.empty())
        return dateOnly == DateOnly::StartOfDay ? midnight : midnight + secondsPerDay - 1;
    if (!take(text, 'T') && !take(text, 't'))
        return {};
    const auto clock = takeClock(text);
    const auto zone = clock ? takeZone(text) : std::nullopt;
    if (!zone || !text.empty())
        return {};
    return midnight + *clock - *zone;
}

void appendInstant(std::string& out, Seconds instant)
{
    const Day day = floorDay(instant);
    appendDay(out, day);
    appendTime(out, instant - day * secondsPerDay);
    out.push_back('Z');
}

std::string instantText(Seconds instant)
{
    std::string out;
    appendInstant(out, instant);
    return out;
}

std::string dayText(Day day)
{
    std::string out;
    appendDay(out, day);
    return out;
}

std::string microsecondsText(std::int64_t microseconds)
{
    const Seconds instant = microseconds / 1'000'000;
    std::string out;
    appendInstant(out, instant);
    out.back() = '.';
    appendPadded(out, microseconds % 1'000'000, 6);
    out.push_back('Z');
    return out;
}

} // namespace sandbox
