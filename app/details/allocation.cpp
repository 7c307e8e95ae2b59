// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/allocation.h"

#include "app/base/literals.h"

#include <QHash>

#include <algorithm>

namespace bursar::details {

namespace {

using investments::Slice;

void add(std::optional<Decimal>& total, const std::optional<Decimal>& more)
{
    if (more)
        total = total ? sum(*total, *more) : more;
}

void addSlice(QList<Slice>& slices, QHash<QString, qsizetype>& places, const QString& key,
    const QString& name, Decimal value)
{
    const auto place = places.constFind(key);
    if (place == places.constEnd()) {
        places.insert(key, slices.size());
        slices += Slice{name, value, {}};
        return;
    }
    Slice& slice = slices[*place];
    slice.value = sum(slice.value, value).value_or(slice.value);
}

/// The same security in two accounts, whatever each of them calls its position.
QString securityOf(const investments::Holding& holding)
{
    if (!holding.security.isEmpty())
        return holding.securityType + u':' + holding.security;
    return holding.symbol.isEmpty() ? u"name:"_s + holding.name : u"symbol:"_s + holding.symbol;
}

QString nameOf(const investments::Holding& holding)
{
    return holding.name.isEmpty() ? holding.symbol : holding.name;
}

class Sums {
public:
    explicit Sums(Currency currency) { m_all.currency = currency; }

    void take(const Held& held, AllocationBy by)
    {
        if (!held.portfolio) {
            ++m_all.unknown;
            return;
        }
        const investments::Valuation& valuation = held.valuation;
        add(m_all.value, held.portfolio->value ? held.portfolio->value : valuation.sum);
        add(m_all.cost, valuation.cost);
        add(m_all.gain, valuation.gain);
        m_all.withoutCost += valuation.withoutCost;
        m_all.unknown += valuation.unknown;
        if (by == AllocationBy::Class)
            for (const Slice& slice : valuation.classes)
                addSlice(m_all.slices, m_places, slice.name, slice.name, slice.value);
        else
            takePositions(*held.portfolio, valuation);
    }

    Allocation finish()
    {
        Decimal whole;
        for (const Slice& slice : std::as_const(m_all.slices))
            whole = sum(whole, slice.value).value_or(whole);
        for (Slice& slice : m_all.slices)
            slice.percent = investments::percentOf(slice.value, whole).value_or(Decimal{});
        std::stable_sort(m_all.slices.begin(), m_all.slices.end(),
            [](const Slice& a, const Slice& b) { return a.value > b.value; });
        return std::move(m_all);
    }

private:
    void takePositions(
        const investments::Portfolio& portfolio, const investments::Valuation& valuation)
    {
        for (const investments::Position& position : valuation.positions) {
            const auto& value = position.worth.value;
            if (!value || value->isNegative() || value->isZero()
                || position.holding.currency != portfolio.currency)
                continue;
            if (position.holding.isCash())
                addSlice(m_all.slices, m_places, u"CASH"_s, u"CASH"_s, *value);
            else
                addSlice(m_all.slices, m_places, securityOf(position.holding),
                    nameOf(position.holding), *value);
        }
        if (valuation.cash == investments::CashCounted::FromBalance && portfolio.cash
            && !portfolio.cash->isNegative())
            addSlice(m_all.slices, m_places, u"CASH"_s, u"CASH"_s, *portfolio.cash);
    }

    Allocation m_all;
    QHash<QString, qsizetype> m_places;
};

} // namespace

QList<Allocation> allocate(const QList<Held>& accounts, AllocationBy by)
{
    QList<std::pair<Currency, int>> currencies;
    const auto currencyOf = [](const Held& held) {
        return held.portfolio ? held.portfolio->currency : held.account.currency;
    };
    for (const Held& held : accounts) {
        const auto found = std::find_if(currencies.begin(), currencies.end(),
            [&](const auto& one) { return one.first == currencyOf(held); });
        if (found == currencies.end())
            currencies += {currencyOf(held), 1};
        else
            ++found->second;
    }
    std::stable_sort(currencies.begin(), currencies.end(),
        [](const auto& a, const auto& b) { return a.second > b.second; });
    QList<Allocation> all;
    for (const auto& [currency, count] : std::as_const(currencies)) {
        Sums sums(currency);
        for (const Held& held : accounts) {
            if (currencyOf(held) == currency)
                sums.take(held, by);
        }
        all += sums.finish();
    }
    return all;
}

} // namespace bursar::details
