// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/investments/valuation.h"

#include "app/base/literals.h"

#include <algorithm>
#include <cmath>

namespace bursar::investments {

namespace {

constexpr int cents = 2; ///< decimals of what Bursar works out itself

/// For telling magnitudes apart, never for an amount.
long double roughly(Decimal value)
{
    return static_cast<long double>(value.mantissa) * std::pow(10.0L, -value.scale);
}

/// How many times one is the other, whichever is larger; none when either is nothing.
std::optional<long double> factorBetween(Decimal paid, const std::optional<Decimal>& today)
{
    const long double a = std::abs(roughly(paid));
    const long double b = today ? std::abs(roughly(*today)) : 0;
    if (a <= 0 || b <= 0)
        return std::nullopt;
    return std::max(a / b, b / a);
}

std::optional<Decimal> lotsTotal(const Holding& holding)
{
    Decimal total;
    for (const Lot& lot : holding.lots) {
        std::optional<Decimal> cost = lot.cost;
        if (!cost && lot.price && lot.quantity)
            cost = product(*lot.price, lot.quantity->abs());
        const auto more = cost ? sum(total, *cost) : std::nullopt;
        if (!more)
            return std::nullopt;
        total = *more;
    }
    return holding.lots.isEmpty() ? std::nullopt : std::optional(rounded(total, cents));
}

CostSource kindOfPrice(const Holding& holding, const std::optional<Decimal>& worth)
{
    const Decimal paid = *holding.purchasePrice;
    if (paid.isZero())
        return CostSource::PerUnit; // it cost nothing, either way
    const bool one = holding.units && holding.units->abs() == Decimal{1, 0};
    if (one)
        return CostSource::PerUnit; // the same, either way
    const auto unit = factorBetween(paid, holding.price);
    const auto whole = factorBetween(paid, worth);
    if (!unit || !whole) // nothing to compare with: what the model says
        return CostSource::PerUnit;
    constexpr long double most = 20; // no price moves further without a split
    constexpr long double clearly = 2; // closer to one than to the other
    if (*unit <= most && *unit * clearly <= *whole)
        return CostSource::PerUnit;
    return *whole <= most && *whole * clearly <= *unit ? CostSource::Total : CostSource::Unclear;
}

std::optional<Decimal> unitsTimes(const Holding& holding, Decimal price)
{
    if (!holding.units || holding.isDebt || (holding.isOption && !holding.perContract))
        return std::nullopt;
    auto total = product(holding.units->abs(), price);
    if (total && holding.isOption)
        total = product(*total, *holding.perContract);
    return total ? std::optional(rounded(*total, cents)) : std::nullopt;
}

void addTo(std::optional<Decimal>& total, Decimal more)
{
    total = total ? sum(*total, more) : std::optional(more);
}

std::optional<Decimal> difference(Decimal from, Decimal less) { return sum(from, less.negated()); }

Position positionOf(const Holding& holding)
{
    Position position{.holding = holding, .worth = worthOf(holding), .cost = costOf(holding)};
    if (holding.isCash())
        position.cost = {}; // cash has no cost that it could gain on
    const auto& value = position.worth.value;
    const auto& cost = position.cost.total;
    if (value && cost) {
        // What was sold short brought its cost in, and is owed at its worth.
        position.gain = holding.isShort ? sum(*cost, *value) : difference(*value, *cost);
        if (position.gain)
            position.gainPercent = percentOf(*position.gain, *cost);
    }
    return position;
}

class Slices {
public:
    void add(const QString& name, Decimal value)
    {
        for (Slice& slice : m_slices) {
            if (slice.name == name) {
                slice.value = sum(slice.value, value).value_or(slice.value);
                return;
            }
        }
        m_slices += Slice{name, value, {}};
    }

    /// Split by what the bank says of it; what its percentages leave over is not told.
    void addSplit(const Holding& holding, Decimal value)
    {
        Decimal told;
        Decimal percents;
        for (const AssetClass& one : holding.classes)
            percents = sum(percents, one.percent).value_or(percents);
        // Some banks write 0.825 for 82.5 (akoya-api.md 4.3 says the same of rates).
        const bool fractions = percents <= Decimal{11, 1};
        const Decimal hundredth = fractions ? Decimal{1, 0} : Decimal{1, 2};
        for (const AssetClass& one : holding.classes) {
            const auto factor = product(one.percent, hundredth);
            const auto part = factor ? product(value, *factor) : std::nullopt;
            if (!part || one.percent.isNegative())
                continue;
            const Decimal whole = rounded(*part, cents);
            add(one.name, whole);
            told = sum(told, whole).value_or(told);
        }
        const auto rest = difference(value, told);
        if (rest && !rest->isZero()) {
            // A cent of rounding belongs to what was told.
            const bool isRounding = rounded(rest->abs(), 0).isZero() && !holding.classes.isEmpty();
            add(isRounding ? holding.classes.first().name : QString(), *rest);
        }
    }

    QList<Slice> take(Decimal whole)
    {
        m_slices.removeIf([](const Slice& slice) { return slice.value.isZero(); });
        for (Slice& slice : m_slices)
            slice.percent = percentOf(slice.value, whole).value_or(Decimal{});
        std::stable_sort(m_slices.begin(), m_slices.end(),
            [](const Slice& a, const Slice& b) { return a.value > b.value; });
        return std::move(m_slices);
    }

private:
    QList<Slice> m_slices;
};

/// The positions in the account's own currency, and the cash beside them.
void addUp(Valuation& valuation, const Portfolio& portfolio)
{
    bool anyCash = false;
    for (const Position& position : std::as_const(valuation.positions)) {
        const bool foreign = position.holding.currency != portfolio.currency;
        anyCash |= position.holding.isCash();
        if (!position.worth.value)
            ++valuation.unknown;
        else if (foreign)
            ++valuation.otherCurrency;
        else
            addTo(valuation.sum, *position.worth.value);
        if (position.holding.isCash() || foreign)
            continue;
        if (position.gain) {
            addTo(valuation.cost, *position.cost.total);
            addTo(valuation.gain, *position.gain);
        } else {
            ++valuation.withoutCost;
        }
    }
    // A position that is the cash is the same money as the balance. So is a fund that the bank
    // does not call cash, when the positions alone make up the account's value.
    const bool whole = valuation.sum && portfolio.value && *valuation.sum == *portfolio.value;
    if (anyCash || (portfolio.cash && !portfolio.cash->isZero() && whole)) {
        valuation.cash = CashCounted::AsPosition;
    } else if (portfolio.cash && !portfolio.cash->isZero()) {
        valuation.cash = CashCounted::FromBalance;
        addTo(valuation.sum, *portfolio.cash);
    }
    if (valuation.sum && portfolio.value)
        valuation.difference = difference(*portfolio.value, *valuation.sum);
}

void divide(Valuation& valuation, const Portfolio& portfolio)
{
    Slices slices;
    Decimal whole; // of what is held: what is owed has no share in it
    for (const Position& position : std::as_const(valuation.positions)) {
        const auto& value = position.worth.value;
        if (!value || value->isNegative() || position.holding.currency != portfolio.currency)
            continue;
        whole = sum(whole, *value).value_or(whole);
        if (position.holding.isCash())
            slices.add(u"CASH"_s, *value);
        else
            slices.addSplit(position.holding, *value);
    }
    if (valuation.cash == CashCounted::FromBalance && !portfolio.cash->isNegative()) {
        whole = sum(whole, *portfolio.cash).value_or(whole);
        slices.add(u"CASH"_s, *portfolio.cash);
    }
    for (Position& position : valuation.positions) {
        const auto& value = position.worth.value;
        if (value && !value->isNegative() && position.holding.currency == portfolio.currency)
            position.share = percentOf(*value, whole);
    }
    valuation.classes = slices.take(whole);
}

} // namespace

Worth worthOf(const Holding& holding)
{
    Worth worth{.value = holding.value};
    if (!worth.value && holding.price) {
        worth.value = unitsTimes(holding, *holding.price);
        worth.isComputed = worth.value.has_value();
    }
    if (worth.value && holding.isShort)
        worth.value = worth.value->abs().negated();
    return worth;
}

bool lotsCover(const Holding& holding)
{
    Decimal units;
    for (const Lot& lot : holding.lots) {
        const auto more = lot.quantity ? sum(units, lot.quantity->abs()) : std::nullopt;
        if (!more)
            return false;
        units = *more;
    }
    return holding.units && !holding.lots.isEmpty() && units == holding.units->abs();
}

Cost costOf(const Holding& holding)
{
    Cost cost{.isAverage = holding.averageCost};
    if (lotsCover(holding)) {
        cost.total = lotsTotal(holding);
        if (cost.total) {
            cost.source = CostSource::Lots;
            cost.isAverage = false;
            return cost;
        }
    }
    if (!holding.purchasePrice)
        return cost;
    cost.source = kindOfPrice(holding, worthOf(holding).value);
    if (cost.source == CostSource::Total)
        cost.total = rounded(holding.purchasePrice->abs(), cents);
    else if (cost.source == CostSource::PerUnit)
        cost.total = unitsTimes(holding, holding.purchasePrice->abs());
    if (!cost.total && cost.source == CostSource::PerUnit)
        cost.source = CostSource::Unclear;
    return cost;
}

Valuation valuationOf(const Portfolio& portfolio)
{
    Valuation valuation;
    for (const Holding& holding : portfolio.holdings) {
        valuation.positions += positionOf(holding);
        if (holding.priceDay.isKnown()
            && (!valuation.oldestPrice.isKnown() || holding.priceDay < valuation.oldestPrice))
            valuation.oldestPrice = holding.priceDay;
    }
    addUp(valuation, portfolio);
    divide(valuation, portfolio);
    std::stable_sort(valuation.positions.begin(), valuation.positions.end(),
        [](const Position& a, const Position& b) {
            if (a.worth.value.has_value() != b.worth.value.has_value())
                return a.worth.value.has_value();
            return a.worth.value && *a.worth.value > *b.worth.value;
        });
    return valuation;
}

std::optional<Decimal> percentOf(Decimal part, Decimal whole)
{
    if (whole.isNegative() || whole.isZero())
        return std::nullopt;
    // A percentage is for the eye: the digits of a long double are far more than its one decimal.
    const long double percent = roughly(part) / roughly(whole) * 1000;
    if (std::abs(percent) > 1e12L)
        return std::nullopt;
    return Decimal{std::llround(percent), 1};
}

} // namespace bursar::investments
