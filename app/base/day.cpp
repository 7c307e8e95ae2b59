// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/day.h"

#include <QDateTime>

namespace bursar {

namespace {

/// `count` decimal digits at `at`; none when one is missing.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count)
{
    if (text.size() < at + count)
        return std::nullopt;
    int value = 0;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

bool charIs(std::string_view text, std::size_t at, char wanted)
{
    return text.size() > at && text[at] == wanted;
}

/// What follows the seconds: "Z", "+hh:mm", "-hhmm", or nothing (taken as UTC).
std::optional<std::chrono::minutes> parseOffset(std::string_view text)
{
    if (text.empty() || text == "Z" || text == "z")
        return std::chrono::minutes(0);
    if (text.front() != '+' && text.front() != '-')
        return std::nullopt;
    const std::size_t minutesAt = charIs(text, 3, ':') ? 4 : 3;
    const auto hours = digits(text, 1, 2);
    const auto minutes = digits(text, minutesAt, 2);
    if (!hours || !minutes || text.size() != minutesAt + 2 || *hours > 23 || *minutes > 59)
        return std::nullopt;
    const auto offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    return text.front() == '-' ? -offset : offset;
}

} // namespace

std::optional<Day> Day::parse(std::string_view text)
{
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day || !charIs(text, 4, '-') || !charIs(text, 7, '-'))
        return std::nullopt;
    if (text.size() > 10 && text[10] != 'T' && text[10] != 't' && text[10] != ' ')
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year),
        std::chrono::month(static_cast<unsigned>(*month)),
        std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return std::nullopt;
    return Day{static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count())};
}

Day Day::fromDate(QDate date)
{
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    return date.isValid() ? Day{static_cast<std::int32_t>(date.toJulianDay() - epoch)} : Day{};
}

Day Day::ofInstantUtc(Instant instant)
{
    return Day{static_cast<std::int32_t>(
        std::chrono::floor<std::chrono::days>(instant).time_since_epoch().count())};
}

QDate Day::toDate() const { return isKnown() ? QDate(1970, 1, 1).addDays(days) : QDate(); }

QString Day::toIso() const { return toDate().toString(Qt::ISODate); }

std::optional<Instant> parseInstant(std::string_view text)
{
    const auto day = Day::parse(text);
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if (!day || !hour || !minute || !second || !charIs(text, 13, ':') || !charIs(text, 16, ':'))
        return std::nullopt;
    if (*hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;

    std::size_t at = 19;
    int milliseconds = 0;
    if (charIs(text, at, '.')) {
        int weight = 100;
        for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
            milliseconds += (text[at] - '0') * weight;
            weight /= 10; // beyond the third digit nothing is added
        }
    }
    const auto offset = parseOffset(text.substr(at));
    if (!offset)
        return std::nullopt;
    return Instant(std::chrono::days(day->days) + std::chrono::hours(*hour)
        + std::chrono::minutes(*minute) + std::chrono::seconds(*second)
        + std::chrono::milliseconds(milliseconds) - *offset);
}

QString toIso(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

} // namespace bursar
