// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/overview/flowcard.h"

#include "app/base/literals.h"
#include "ui/charts/pairbars.h"
#include "ui/features/overview/tr.h"
#include "ui/kit/formats.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bursar::ui {

using details::CashFlow;
using overviewtext::Tr;

namespace {

/// "In" or "Out" with the colour of its bars.
class FlowLegend : public QWidget {
public:
    FlowLegend(const QString& text, Role role)
        : m_role(role)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(16, 0, 0, 0);
        if (isRightToLeft())
            row->setContentsMargins(0, 0, 16, 0);
        row->addWidget(new Label(text, Type::Small, Role::Muted));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(palette(), m_role));
        const qreal x = isRightToLeft() ? width() - 10 : 0;
        painter.drawRoundedRect(QRectF(x, (height() - 10) / 2.0, 10, 10), 2, 2);
    }

private:
    Role m_role;
};

double barHeight(const Decimal& value)
{
    return std::abs(static_cast<double>(value.mantissa) / std::pow(10.0, value.scale));
}

bool isWhole(const HistoryView& view, const details::MonthFlow& month)
{
    return !view.completeAfter.isKnown() || view.completeAfter < month.month;
}

QString remarkOf(const HistoryView& view, const CashFlow& flow)
{
    QStringList parts{Tr::tr("Checking and savings accounts, posted transactions.")};
    if (!std::all_of(flow.months.begin(), flow.months.end(),
            [&view](const details::MonthFlow& month) { return isWhole(view, month); }))
        parts += Tr::tr("Where there is a question mark, not all of these accounts were read so "
                        "far back.");
    if (flow.transfers > 0)
        parts += Tr::tr("%n transfer(s) between your accounts left out.", nullptr, flow.transfers);
    if (flow.unknown > 0)
        parts += Tr::tr("%n without an amount left out.", "transactions", flow.unknown);
    return parts.join(u' ');
}

} // namespace

FlowCard::FlowCard(QWidget* parent)
    : FlowCard(new PairBars, parent)
{
}

FlowCard::FlowCard(PairBars* chart, QWidget* parent)
    : ChartCard(Tr::tr("Cash flow"), chart,
          {Tr::tr("Month"), Tr::tr("In", "money"), Tr::tr("Out", "money"), Tr::tr("Net", "money")},
          parent)
    , m_chart(chart)
{
    setObjectName(u"cashFlow"_s);
    head()->addWidget(new FlowLegend(Tr::tr("In", "money"), Role::Series2));
    head()->addWidget(new FlowLegend(Tr::tr("Out", "money"), Role::Series1));
}

void FlowCard::set(const HistoryView& view, const Formats& formats)
{
    const QList<CashFlow> flows = view.histories ? view.histories->flows : QList<CashFlow>();
    QStringList names;
    for (const CashFlow& flow : flows)
        names += flow.currency.code();
    setCurrencies(names);
    setRemark({});
    if (flows.isEmpty()) {
        setInstead(waitingWords(view).value_or(
            Tr::tr("No posted transactions of checking or savings accounts in six months.")));
        return;
    }
    const CashFlow& flow = flows[std::min<qsizetype>(currency(), flows.size() - 1)];
    QList<PairBars::Group> groups;
    QList<QList<Cell>> rows;
    for (const details::MonthFlow& month : flow.months) {
        const bool isKnown = isWhole(view, month);
        const auto money = [&](const std::optional<Decimal>& value) {
            return isKnown && value ? std::optional(Money{*value, flow.currency}) : std::nullopt;
        };
        const auto cell = [&](const std::optional<Money>& amount) {
            return Cell{formats.money(amount), formats.moneySpoken(amount)};
        };
        const auto in = money(month.in);
        const auto out = money(month.out);
        const QString name = formats.locale().standaloneMonthName(
            month.month.toDate().month(), QLocale::ShortFormat);
        rows.prepend({{name, formats.month(month.month)}, cell(in), cell(out),
            cell(money(sum(month.in, month.out)))});
        PairBars::Group group{.name = name,
            .first = std::nullopt,
            .second = std::nullopt,
            .text = formats.month(month.month) + u'\n'
                + Tr::tr("In %1 · Out %2", "amounts").arg(formats.money(in), formats.money(out))};
        if (isKnown) {
            group.first = barHeight(month.in);
            group.second = barHeight(month.out);
        } else {
            group.text = formats.month(month.month) + u'\n'
                + Tr::tr("Bursar does not have all of this month.");
        }
        groups += group;
    }
    m_chart->set(groups);
    setRows(rows);
    setRemark(remarkOf(view, flow));
    setInstead(formats.amountsAreHidden() ? Tr::tr("Amounts are hidden.") : QString());
}

} // namespace bursar::ui
