// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/investments/holdingsmodel.h"

#include "app/base/literals.h"
#include "ui/features/accounts/grouping.h"
#include "ui/features/investments/tr.h"
#include "ui/features/investments/words.h"
#include "ui/kit/errortext.h"

namespace bursar::ui {

using details::Held;
using investments::Position;
using investmentstext::Tr;

namespace {

std::optional<Money> moneyOf(const std::optional<Decimal>& value, Currency currency)
{
    return value ? std::optional(Money{*value, currency}) : std::nullopt;
}

} // namespace

HoldingsModel::HoldingsModel(QObject* parent)
    : GroupedModel(parent)
{
}

void HoldingsModel::setGain(Cell& cell, const std::optional<Decimal>& gain,
    const std::optional<Decimal>& percent, Currency currency, const Formats& formats)
{
    const auto money = moneyOf(gain, currency);
    cell.text = formats.money(money, SignStyle::Always);
    cell.spoken = formats.moneySpoken(money);
    if (!gain || gain->isZero())
        return;
    cell.role = gain->isNegative() ? Role::Danger : Role::Credit;
    if (percent) {
        cell.text += u"  "_s + signedPercentText(percent, formats);
        cell.spoken += u", "_s + signedPercentText(percent, formats);
    }
}

HoldingsModel::Line HoldingsModel::accountLine(const Held& held, const Input& input)
{
    const Formats& formats = input.formats;
    const investments::Valuation& valuation = held.valuation;
    const Currency currency = held.portfolio ? held.portfolio->currency : held.account.currency;
    Line line;
    Cell& name = line[Name];
    name.text = accountName(held.account);
    const auto mark = [&name](const QString& pill, Tone tone, const QString& toolTip) {
        name.pill = pill;
        name.tone = tone;
        name.toolTip = toolTip;
    };
    if (!held.shared)
        mark(Tr::tr("No longer shared", "mark on an account"), Tone::Neutral,
            Tr::tr("This account is no longer part of what you share. Its history stays here."));
    else if (held.error)
        mark(Tr::tr("Not read", "mark on an account whose last reading failed"), Tone::Warning,
            describe(held.error->kind).sentence);
    else if (held.notOffered)
        mark(Tr::tr("No positions offered", "mark on an account"), Tone::Neutral,
            Tr::tr("The bank does not give the positions of this account."));
    else if (!held.portfolio)
        mark(Tr::tr("Not read yet", "mark on an account"), Tone::Neutral, {});
    else if (held.isStale(input.now))
        mark(formats.age(held.askedAt, input.now), Tone::Warning,
            Tr::tr("Bursar asked: %1", "a date and time").arg(formats.moment(*held.askedAt)));
    else if (valuation.difference && !valuation.difference->isZero() && valuation.unknown == 0
        && valuation.otherCurrency == 0)
        mark(Tr::tr("Difference %1", "mark on an account; an amount")
                 .arg(formats.money(Money{*valuation.difference, currency}, SignStyle::Always)),
            Tone::Warning,
            Tr::tr("The bank's value of the account is not the sum of its positions."));
    if (!name.pill.isEmpty())
        name.spoken = name.text + u", "_s + name.pill;

    if (!held.portfolio)
        return line;
    const bool own = held.portfolio->value.has_value();
    const auto value = moneyOf(own ? held.portfolio->value : valuation.sum, currency);
    line[Value].text = formats.money(value);
    line[Value].spoken = formats.moneySpoken(value);
    line[Value].toolTip = own ? Tr::tr("The bank's own value of the account")
                              : Tr::tr("Sum of the positions: the bank gives no value.");
    const auto cost = moneyOf(valuation.cost, currency);
    line[Cost].text = formats.money(cost);
    line[Cost].spoken = formats.moneySpoken(cost);
    if (valuation.withoutCost > 0)
        line[Cost].toolTip = line[Gain].toolTip = Tr::tr("%n position(s) without a known cost: not "
                                                         "counted.",
            "", valuation.withoutCost);
    const auto percent = valuation.gain && valuation.cost
        ? investments::percentOf(*valuation.gain, *valuation.cost)
        : std::nullopt;
    setGain(line[Gain], valuation.gain, percent, currency, formats);
    return line;
}

HoldingsModel::Line HoldingsModel::positionLine(
    const Held& held, const Position& position, const Input& input)
{
    const Formats& formats = input.formats;
    const investments::Holding& holding = position.holding;
    Line line;
    Cell& name = line[Name];
    name.text = holdingName(holding);
    if (!holding.symbol.isEmpty() && holding.symbol != name.text && holding.symbol.size() <= 8)
        name.text += u" · "_s + holding.symbol;
    if (holding.isShort) {
        name.pill = Tr::tr("Short", "mark on a position: sold without being owned");
        name.spoken = name.text + u", "_s + name.pill;
    }
    if (!holding.isCash()) {
        line[Units].text = numberText(holding.units, formats);
        line[Price].text = formats.money(moneyOf(holding.price, holding.currency));
        Cell& day = line[PricedOn];
        day.text = formats.dayShort(holding.priceDay, input.today);
        constexpr int freshDays = 4; // a long weekend
        if (holding.priceDay.isKnown() && input.today.days - holding.priceDay.days > freshDays) {
            day.pill = std::exchange(day.text, {});
            day.tone = Tone::Warning;
            day.spoken = Tr::tr("%1, may be out of date", "a price's day, spoken").arg(day.pill);
        }
    }
    const auto value = moneyOf(position.worth.value, holding.currency);
    line[Value].text = formats.money(value);
    line[Value].spoken = formats.moneySpoken(value);
    if (position.worth.isComputed) {
        line[Value].text.prepend(u"≈ "_s);
        line[Value].toolTip =
            Tr::tr("Units times price: the bank sends no value of this position.");
    }
    if (!holding.isCash()) {
        const auto cost = moneyOf(position.cost.total, holding.currency);
        line[Cost].text = formats.money(cost);
        line[Cost].spoken = formats.moneySpoken(cost);
        line[Cost].toolTip = costSourceText(position.cost.source, position.cost.isAverage);
        setGain(line[Gain], position.gain, position.gainPercent, holding.currency, formats);
    }
    line[Share].text = percentText(position.share, formats);
    if (held.portfolio && holding.currency != held.portfolio->currency)
        line[Share].toolTip = Tr::tr("In another currency than the account: not in its sums.");
    return line;
}

void HoldingsModel::set(const Input& input)
{
    beginResetModel();
    m_snapshot = input.snapshot;
    m_groups.clear();
    if (m_snapshot) {
        for (const Held& held : *m_snapshot) {
            Group group{.line = accountLine(held, input), .positions = {}};
            for (const Position& position : held.valuation.positions)
                group.positions += positionLine(held, position, input);
            m_groups += std::move(group);
        }
    }
    endResetModel();
}

HoldingsModel::Item HoldingsModel::item(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Held& held = m_snapshot->at(groupOf(index));
    return {&held, isGroup(index) ? nullptr : &held.valuation.positions.at(index.row())};
}

QModelIndex HoldingsModel::find(AccountRef account, const QString& key) const
{
    for (int g = 0; m_snapshot && g < m_snapshot->size(); ++g) {
        const Held& held = m_snapshot->at(g);
        if (held.account.ref != account)
            continue;
        const QModelIndex top = index(g, 0);
        for (int i = 0; i < held.valuation.positions.size(); ++i) {
            if (held.valuation.positions.at(i).holding.key == key)
                return index(i, 0, top);
        }
        return key.isEmpty() ? top : QModelIndex();
    }
    return {};
}

int HoldingsModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant HoldingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Group& group = m_groups.at(groupOf(index));
    const Line& line = isGroup(index) ? group.line : group.positions.at(index.row());
    const Cell& cell = line[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.spoken.isEmpty() ? cell.text : cell.spoken;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : cell.toolTip;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (isFigure(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    case GroupRole:
        return isGroup(index);
    case PillTextRole:
        return cell.pill;
    case PillToneRole:
        return static_cast<int>(cell.tone);
    case TextRole:
        return static_cast<int>(cell.role);
    default: // roles are an open set
        return {};
    }
}

QVariant HoldingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (isFigure(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return Tr::tr("Position");
    case Units:
        return Tr::tr("Units", "of a position");
    case Price:
        return Tr::tr("Price", "of a unit");
    case PricedOn:
        return Tr::tr("As of", "column: the day of a price");
    case Value:
        return Tr::tr("Value");
    case Cost:
        return Tr::tr("Cost", "what a position cost");
    case Gain:
        return Tr::tr("Gain or loss");
    case Share:
        return Tr::tr("Share", "of an account, in percent");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace bursar::ui
