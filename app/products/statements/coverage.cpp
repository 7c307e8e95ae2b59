// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/statements/coverage.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace bursar::statements {

namespace {

constexpr int fewest = 3; // statements that show a rhythm
constexpr int graceDays = 15; // that the next one may be late
constexpr double daysPerMonth = 30.44;
constexpr int mostGaps = 240; // whatever a bank writes as a date

int daysOf(int months) { return static_cast<int>(std::lround(months * daysPerMonth)); }

} // namespace

int rhythmOf(const QList<Day>& days)
{
    if (days.size() < fewest)
        return 0;
    QList<int> distances;
    for (qsizetype i = 1; i < days.size(); ++i)
        distances += days[i].days - days[i - 1].days;
    std::sort(distances.begin(), distances.end());
    const int middle = distances[distances.size() / 2];
    for (const int months : {1, 3, 6, 12}) {
        if (middle >= daysOf(months) * 4 / 5 && middle <= daysOf(months) * 6 / 5)
            return months;
    }
    return 0;
}

QList<Gap> gapsOf(AccountRef account, QList<Day> days, Day today)
{
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    const int months = rhythmOf(days);
    QList<Gap> gaps;
    if (months == 0)
        return gaps;
    const int step = daysOf(months);
    for (qsizetype i = 1; i < days.size() && gaps.size() < mostGaps; ++i) {
        const int distance = days[i].days - days[i - 1].days;
        const int steps = (distance + step / 2) / step;
        for (int missing = 1; missing < std::min(steps, mostGaps); ++missing)
            gaps += Gap{account, days[i - 1].plus(distance * missing / steps)};
    }
    for (Day next = days.last().plus(step); next.plus(graceDays) < today && gaps.size() < mostGaps;
        next = next.plus(step))
        gaps += Gap{account, next};
    std::reverse(gaps.begin(), gaps.end());
    return gaps;
}

QList<Gap> gapsOf(const QList<documents::Document>& all, Day today)
{
    QMap<std::int32_t, QList<Day>> days;
    for (const documents::Document& document : all) {
        if (document.kind == documents::Kind::Statement && document.listed.day.isKnown())
            days[document.account.value] += document.listed.day;
    }
    QList<Gap> gaps;
    for (auto each = days.cbegin(); each != days.cend(); ++each)
        gaps += gapsOf(AccountRef{each.key()}, each.value(), today);
    return gaps;
}

} // namespace bursar::statements
