// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/worth.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace bursar::details {

namespace {

constexpr int aboutAsOld = 3; // days that a point may miss the one that is asked for by

struct Span {
    Day first;
    Day last;
};

/// All days of one currency.
struct Ledgered {
    std::map<Day, QList<accounts::DayBalance>> byDay;
    std::map<AccountRef, Span> spans;

    QList<AccountRef> expectedOn(Day day) const
    {
        QList<AccountRef> all;
        for (const auto& [account, span] : spans)
            if (span.first <= day && day <= span.last)
                all += account;
        return all;
    }
};

WorthLine lineOf(Currency currency, const Ledgered& of)
{
    WorthLine line{.currency = currency, .points = {}, .accountsAt = {}};
    QList<AccountRef> before;
    int set = 0;
    for (const auto& [day, balances] : of.byDay) {
        const QList<AccountRef> expected = of.expectedOn(day);
        if (expected.size() != balances.size())
            continue;
        std::optional<Decimal> total = Decimal{};
        for (const accounts::DayBalance& each : balances)
            total = total ? sum(*total, each.amount.value) : std::nullopt;
        if (!total)
            continue;
        const bool isNext = !line.points.isEmpty() && line.points.last().day.plus(1) == day;
        set += expected != before ? 1 : 0;
        line.points += WorthPoint{day, *total, !isNext || expected != before};
        line.accountsAt += set;
        before = expected;
    }
    return line;
}

} // namespace

std::optional<Decimal> WorthLine::changeSince(int days) const
{
    if (points.isEmpty())
        return {};
    const Day wanted = points.last().day.plus(-days);
    std::optional<qsizetype> best;
    const auto distance = [&](qsizetype i) { return std::abs(points[i].day.days - wanted.days); };
    for (qsizetype i = 0; i < points.size(); ++i)
        if (accountsAt[i] == accountsAt.last() && (!best || distance(i) < distance(*best)))
            best = i;
    if (!best || distance(*best) > aboutAsOld)
        return {};
    return sum(points.last().value, points[*best].value.negated());
}

QList<WorthLine> worthOf(const QList<accounts::DayBalance>& days)
{
    std::map<Currency, Ledgered> currencies;
    for (const accounts::DayBalance& each : days) {
        Ledgered& into = currencies[each.amount.currency];
        into.byDay[each.day] += each;
        const auto [span, isNew] = into.spans.try_emplace(each.account, Span{each.day, each.day});
        span->second.first = std::min(span->second.first, each.day);
        span->second.last = std::max(span->second.last, each.day);
    }
    QList<std::pair<std::size_t, WorthLine>> lines;
    for (const auto& [currency, of] : currencies)
        if (WorthLine line = lineOf(currency, of); !line.points.isEmpty())
            lines.append({of.spans.size(), std::move(line)});
    std::stable_sort(
        lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<WorthLine> all;
    for (auto& [count, line] : lines)
        all += std::move(line);
    return all;
}

} // namespace bursar::details
