// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/overview/worthcard.h"

#include "app/base/literals.h"
#include "ui/charts/daychart.h"
#include "ui/features/overview/tr.h"
#include "ui/kit/formats.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace bursar::ui {

using details::WorthLine;
using overviewtext::Tr;

namespace {

constexpr int changeDays = 30;
constexpr std::array rangeDays{30, 90, 365}; // then: all

/// For a place on the screen only.
double heightOf(const Decimal& value)
{
    return static_cast<double>(value.mantissa) / std::pow(10.0, value.scale);
}

/// The last days of a line that has a point; the last range is all of it.
QList<details::WorthPoint> within(const WorthLine& line, int range)
{
    if (range < 0 || static_cast<std::size_t>(range) >= rangeDays.size())
        return line.points;
    const Day from = line.points.last().day.plus(-rangeDays[static_cast<std::size_t>(range)]);
    const auto first = std::find_if(line.points.begin(), line.points.end(),
        [from](const details::WorthPoint& each) { return each.day >= from; });
    return line.points.mid(std::distance(line.points.begin(), first));
}

QList<DayChart::Point> pointsOf(
    const QList<details::WorthPoint>& of, Currency currency, const Formats& formats)
{
    QList<DayChart::Point> points;
    for (const details::WorthPoint& each : of)
        points += DayChart::Point{.day = each.day.days,
            .value = heightOf(each.value),
            .startsAnew = each.startsAnew,
            .text = formats.dayLong(each.day) + u'\n' + formats.money(Money{each.value, currency})};
    return points;
}

} // namespace

WorthCard::WorthCard(QWidget* parent)
    : WorthCard(new DayChart, parent)
{
}

WorthCard::WorthCard(DayChart* chart, QWidget* parent)
    : ChartCard(Tr::tr("Net worth history"), chart,
          {Tr::tr("Day"), Tr::tr("Net worth", "of all accounts of one currency")}, parent)
    , m_chart(chart)
    , m_change(new Label(Type::Strong, Role::Credit))
{
    setObjectName(u"worthHistory"_s);
    head()->addWidget(m_change);
    setRanges({Tr::tr("30 days", "of a chart"), Tr::tr("90 days", "of a chart"),
        Tr::tr("One year", "of a chart"), Tr::tr("All days", "of a chart")});
}

void WorthCard::set(const HistoryView& view, const Formats& formats)
{
    const QList<WorthLine> lines = view.histories ? view.histories->worth : QList<WorthLine>();
    QStringList names;
    for (const WorthLine& line : lines)
        names += line.currency.code();
    setCurrencies(names);
    m_change->hide();
    showRanges(false);
    setRemark({});
    if (lines.isEmpty()) {
        setInstead(waitingWords(view).value_or(
            Tr::tr("There is no day yet on which every account was read.")));
        return;
    }
    const WorthLine& line = lines[std::min<qsizetype>(currency(), lines.size() - 1)];
    showRanges(line.points.last().day.days - line.points.first().day.days > rangeDays.front());
    const QList<details::WorthPoint> points = within(line, range());
    const Day first = points.first().day;
    QList<QList<Cell>> rows;
    for (auto point = points.crbegin(); point != points.crend(); ++point) {
        const Money money{point->value, line.currency};
        rows += QList<Cell>{
            {formats.dayLong(point->day), {}}, {formats.money(money), formats.moneySpoken(money)}};
    }
    setRows(rows);
    m_chart->set(pointsOf(points, line.currency, formats), formats.dayLong(first),
        formats.dayLong(points.last().day));
    if (line.points.size() == 1)
        setRemark(Tr::tr(
            "Kept since %1: one figure for each day on which all accounts are read.", "a day")
                .arg(formats.dayLong(first)));
    if (const auto change = line.changeSince(changeDays)) {
        m_change->setText(Tr::tr("%1 in 30 days", "change of an amount")
                .arg(formats.money(Money{*change, line.currency}, SignStyle::Always)));
        m_change->setRole(change->isNegative() ? Role::Text : Role::Credit);
        m_change->show();
    }
    setInstead(formats.amountsAreHidden() ? Tr::tr("Amounts are hidden.") : QString());
}

} // namespace bursar::ui
