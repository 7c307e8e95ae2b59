// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/daterange.h"

#include "app/base/literals.h"

#include <algorithm>
#include <array>
#include <limits>

namespace bursar::query {

namespace {

using Kind = DatePoint::Kind;

constexpr int mostUnits = 9999;
constexpr Day earliest{Day::unknownValue + 1};
constexpr Day latest{std::numeric_limits<std::int32_t>::max()};

struct Named {
    QLatin1StringView name;
    Kind kind;
};
constexpr std::array named{Named{"today"_L1, Kind::Today}, Named{"yesterday"_L1, Kind::Yesterday},
    Named{"this-week"_L1, Kind::ThisWeek}, Named{"last-week"_L1, Kind::LastWeek},
    Named{"this-month"_L1, Kind::ThisMonth}, Named{"last-month"_L1, Kind::LastMonth},
    Named{"this-year"_L1, Kind::ThisYear}, Named{"last-year"_L1, Kind::LastYear}};

struct Unit {
    char16_t letter;
    Kind kind;
};
constexpr std::array units{Unit{u'd', Kind::LastDays}, Unit{u'w', Kind::LastWeeks},
    Unit{u'm', Kind::LastMonths}, Unit{u'y', Kind::LastYears}};

/// Of at most `most` digits; none for anything else.
std::optional<int> number(QStringView text, qsizetype most)
{
    if (text.isEmpty() || text.size() > most)
        return {};
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<DatePoint> fixed(QStringView text)
{
    const QList<QStringView> parts = text.split(u'-');
    if (parts.size() > 3 || parts.front().size() != 4)
        return {};
    const auto year = number(parts.front(), 4);
    const auto month = parts.size() > 1 ? number(parts[1], 2) : std::optional(1);
    const auto day = parts.size() > 2 ? number(parts[2], 2) : std::optional(1);
    if (!year || !month || !day || *year == 0)
        return {};
    const QDate date(*year, *month, *day);
    if (!date.isValid())
        return {};
    const Kind kind = parts.size() == 1 ? Kind::Year : parts.size() == 2 ? Kind::Month : Kind::Day;
    return DatePoint{kind, Day::fromDate(date)};
}

std::optional<DatePoint> point(QStringView text)
{
    for (const Named& each : named) {
        if (text.compare(each.name, Qt::CaseInsensitive) == 0)
            return DatePoint{each.kind};
    }
    constexpr QLatin1StringView last = "last-"_L1;
    if (!text.startsWith(last, Qt::CaseInsensitive))
        return fixed(text);
    const QStringView rest = text.sliced(last.size());
    const auto count = number(rest.chopped(rest.isEmpty() ? 0 : 1), 4);
    for (const Unit& unit : units) {
        if (count && *count > 0 && *count <= mostUnits && rest.back().toLower() == unit.letter)
            return DatePoint{unit.kind, {}, *count};
    }
    return {};
}

QString written(const DatePoint& point)
{
    switch (point.kind) {
    case Kind::Day:
        return point.first.toIso();
    case Kind::Month:
        return point.first.toIso().first(7);
    case Kind::Year:
        return point.first.toIso().first(4);
    default:
        break;
    }
    for (const Named& each : named) {
        if (each.kind == point.kind)
            return each.name;
    }
    for (const Unit& unit : units) {
        if (unit.kind == point.kind)
            return u"last-%1%2"_s.arg(point.count).arg(QChar(unit.letter));
    }
    return {};
}

Days monthOf(QDate date)
{
    const QDate first(date.year(), date.month(), 1);
    return {Day::fromDate(first), Day::fromDate(first.addMonths(1).addDays(-1))};
}

Days yearOf(QDate date)
{
    return {Day::fromDate(QDate(date.year(), 1, 1)), Day::fromDate(QDate(date.year(), 12, 31))};
}

Days weekOf(QDate date)
{
    const Day monday = Day::fromDate(date.addDays(1 - date.dayOfWeek()));
    return {monday, monday.plus(6)};
}

/// The days that end today and began behind `before`.
Days since(QDate before, Day today) { return {Day::fromDate(before).plus(1), today}; }

Days daysOf(const DatePoint& point, Day today)
{
    const QDate date = today.toDate();
    switch (point.kind) {
    case Kind::Day:
        return {point.first, point.first};
    case Kind::Month:
        return monthOf(point.first.toDate());
    case Kind::Year:
        return yearOf(point.first.toDate());
    case Kind::Today:
        return {today, today};
    case Kind::Yesterday:
        return {today.plus(-1), today.plus(-1)};
    case Kind::ThisWeek:
        return weekOf(date);
    case Kind::LastWeek:
        return weekOf(date.addDays(-7));
    case Kind::ThisMonth:
        return monthOf(date);
    case Kind::LastMonth:
        return monthOf(QDate(date.year(), date.month(), 1).addDays(-1));
    case Kind::ThisYear:
        return yearOf(date);
    case Kind::LastYear:
        return yearOf(QDate(date.year(), 1, 1).addDays(-1));
    case Kind::LastDays:
        return since(date.addDays(-point.count), today);
    case Kind::LastWeeks:
        return since(date.addDays(-7 * qint64{point.count}), today);
    case Kind::LastMonths:
        return since(date.addMonths(-point.count), today);
    case Kind::LastYears:
        return since(date.addYears(-point.count), today);
    }
    return {};
}

} // namespace

Days DateRange::resolve(Day today) const
{
    Days result{earliest, latest};
    if (from) {
        const Days days = daysOf(*from, today);
        result.first = isAfter ? days.last.plus(1) : days.first;
    }
    if (to) {
        const Days days = daysOf(*to, today);
        result.last = isBefore ? days.first.plus(-1) : days.last;
    }
    if (from && to && result.first > result.last) {
        result.first = daysOf(*to, today).first;
        result.last = daysOf(*from, today).last;
    }
    return result;
}

QString DateRange::toString() const
{
    if (isAfter && from)
        return u'>' + written(*from);
    if (isBefore && to)
        return u'<' + written(*to);
    if (from == to && from)
        return written(*from);
    return QString((from ? written(*from) : QString()) + u".."_s + (to ? written(*to) : QString()));
}

std::optional<DateRange> DateRange::parse(QStringView text)
{
    DateRange range;
    if (text.startsWith(u'>') || text.startsWith(u'<')) {
        const bool isFrom = text.front() == u'>';
        const bool isIncluded = text.size() > 1 && text[1] == u'=';
        const auto end = point(text.sliced(isIncluded ? 2 : 1));
        if (!end)
            return {};
        (isFrom ? range.from : range.to) = end;
        (isFrom ? range.isAfter : range.isBefore) = !isIncluded;
        return range;
    }
    const qsizetype dots = text.indexOf(u".."_s);
    if (dots < 0) {
        range.from = point(text);
        range.to = range.from;
        return range.from ? std::optional(range) : std::nullopt;
    }
    const QStringView before = text.first(dots);
    const QStringView behind = text.sliced(dots + 2);
    range.from = point(before);
    range.to = point(behind);
    const bool isWrong = (!before.isEmpty() && !range.from) || (!behind.isEmpty() && !range.to)
        || (before.isEmpty() && behind.isEmpty());
    return isWrong ? std::nullopt : std::optional(range);
}

} // namespace bursar::query
