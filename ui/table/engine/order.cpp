// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/order.h"

#include "ui/table/engine/radix.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <limits>

namespace bursar::table {

namespace {

constexpr std::uint64_t missing = std::numeric_limits<std::uint64_t>::max();

// A signed number as an unsigned one of the same order, which is never `missing`.
std::uint64_t ascending(std::int64_t value)
{
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max() - 1;
    return static_cast<std::uint64_t>(std::min(value, largest)) ^ (std::uint64_t{1} << 63);
}

std::uint64_t ofRank(std::uint32_t rank) { return rank == 0 ? missing : rank; }

std::uint64_t directed(std::uint64_t value, bool descending)
{
    return descending && value != missing ? missing - 1 - value : value;
}

bool daysAscend(const OrderSpec& spec)
{
    return std::find(spec.begin(), spec.end(), SortKey{Field::Day, false}) != spec.end();
}

} // namespace

OrderSpec withFirst(OrderSpec spec, SortKey key)
{
    std::erase_if(spec, [key](const SortKey& old) { return old.field == key.field; });
    spec.insert(spec.begin(), key);
    return spec;
}

Orderer::Orderer(const Rows& rows, const Ranks& ranks, const OrderSpec& spec)
    : m_rows(rows)
    , m_ranks(ranks)
{
    const auto sourceOf = [](Field field) {
        switch (field) {
        case Field::Day:
            return Key::Source::Day;
        case Field::Payee:
            return Key::Source::Payee;
        case Field::Category:
            return Key::Source::Category;
        case Field::Account:
            return Key::Source::Account;
        case Field::Amount:
            return Key::Source::Amount;
        case Field::Tags:
            return Key::Source::Tags;
        case Field::Note:
            return Key::Source::Note;
        }
        return Key::Source::Id;
    };
    for (const SortKey& key : spec)
        m_keys.push_back({sourceOf(key.field), key.descending});
    m_keys.push_back({Key::Source::Id, !daysAscend(spec)});
}

/// Calls `visitor` with a function from row to value, chosen once and not for each row.
template <class Visitor> void Orderer::visit(const Key& key, Visitor visitor) const
{
    const bool down = key.descending;
    const Rows& rows = m_rows;
    switch (key.source) {
    case Key::Source::Day:
        visitor([&rows, down](RowNumber row) {
            const std::int32_t day = rows.chunk(row).day[Rows::at(row)];
            return directed(day == Day::unknownValue ? missing : ascending(day), down);
        });
        return;
    case Key::Source::Payee:
        visitor([&rows, &ranks = m_ranks.payees().ranks(), down](RowNumber row) {
            return directed(ofRank(ranks[rows.chunk(row).payee[Rows::at(row)]]), down);
        });
        return;
    case Key::Source::Category:
        visitor([&rows, &ranks = m_ranks.categories().ranks(), down](RowNumber row) {
            return directed(ofRank(ranks[rows.chunk(row).category[Rows::at(row)]]), down);
        });
        return;
    case Key::Source::Account:
        visitor([&rows, &ranks = m_ranks, down](RowNumber row) {
            return directed(ofRank(ranks.account(rows.chunk(row).account[Rows::at(row)])), down);
        });
        return;
    case Key::Source::Amount:
        visitor([&rows, down](RowNumber row) {
            const bool isKnown = rows.chunk(row).isAmountKnown(Rows::at(row));
            return directed(isKnown ? ascending(rows.amount(row).sortKey()) : missing, down);
        });
        return;
    case Key::Source::Tags:
        visitor([&rows, &ranks = m_ranks.tagSets().ranks(), down](RowNumber row) {
            return directed(ofRank(ranks[rows.chunk(row).tags(Rows::at(row))]), down);
        });
        return;
    case Key::Source::Note:
        visitor([&rows, &ranks = m_ranks.notes().ranks(), down](RowNumber row) {
            return directed(ofRank(ranks[rows.chunk(row).note(Rows::at(row))]), down);
        });
        return;
    case Key::Source::Id:
        visitor([&rows, down](RowNumber row) {
            return directed(ascending(rows.chunk(row).id[Rows::at(row)]), down);
        });
        return;
    }
}

std::uint64_t Orderer::valueOf(const Key& key, RowNumber row) const
{
    std::uint64_t value = 0;
    visit(key, [&value, row](auto of) { value = of(row); });
    return value;
}

bool Orderer::isBefore(RowNumber a, RowNumber b) const
{
    for (const Key& key : m_keys) {
        const std::uint64_t left = valueOf(key, a);
        const std::uint64_t right = valueOf(key, b);
        if (left != right)
            return left < right;
    }
    return false;
}

void Orderer::sort(std::vector<RowNumber>& rows, const Stop& stop) const
{
    RadixSort radix(rows, stop);
    for (auto key = m_keys.rbegin(); key != m_keys.rend(); ++key)
        visit(*key, [&](auto of) { radix.addKey(m_rows.count(), of); });
    radix.finish();
}

bool Orderer::isRefinement(const OrderSpec& wanted, const OrderSpec& old)
{
    // Among rows with the same first key, the old order is by its other keys, then by id.
    return !wanted.empty() && withFirst(old, wanted.front()) == wanted
        && daysAscend(wanted) == daysAscend(old);
}

void Orderer::refine(std::vector<RowNumber>& rows, const Stop& stop) const
{
    RadixSort radix(rows, stop);
    visit(m_keys.front(), [&](auto of) { radix.addKey(m_rows.count(), of); });
    radix.finish();
}

bool Orderer::isTurn(const OrderSpec& wanted, const OrderSpec& old)
{
    const auto byDay = [](bool descending) { return OrderSpec{{Field::Day, descending}}; };
    return (wanted == byDay(true) && old == byDay(false))
        || (wanted == byDay(false) && old == byDay(true));
}

void Orderer::turn(std::vector<RowNumber>& rows) const
{
    const auto unknown = std::partition_point(rows.begin(), rows.end(),
        [&](RowNumber row) { return valueOf(m_keys.front(), row) != missing; });
    std::reverse(rows.begin(), unknown);
    std::reverse(unknown, rows.end()); // by id alone, which turned with the days
}

std::vector<RowNumber> Orderer::merge(const std::vector<RowNumber>& order, const Bitmap& touched,
    std::vector<RowNumber> added, const Stop& stop) const
{
    std::vector<RowNumber> merged;
    merged.reserve(order.size() + added.size());
    std::copy_if(order.begin(), order.end(), std::back_inserter(merged),
        [&touched](RowNumber row) { return !touched.test(row); });

    sort(added, stop);
    // From the back, each run of old rows moves once to its final place.
    std::size_t oldEnd = merged.size();
    merged.resize(merged.size() + added.size());
    std::size_t to = merged.size();
    for (std::size_t i = added.size(); i-- > 0 && !stop.wanted();) {
        const auto first = merged.begin();
        const auto end = first + static_cast<std::ptrdiff_t>(oldEnd);
        const auto place = std::upper_bound(
            first, end, added[i], [this](RowNumber a, RowNumber b) { return isBefore(a, b); });
        std::move_backward(place, end, first + static_cast<std::ptrdiff_t>(to));
        to -= static_cast<std::size_t>(end - place) + 1;
        oldEnd = static_cast<std::size_t>(place - first);
        merged[to] = added[i];
    }
    return merged;
}

} // namespace bursar::table
