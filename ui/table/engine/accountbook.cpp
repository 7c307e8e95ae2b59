// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/accountbook.h"

#include "ui/table/engine/bookmaker.h"

#include <algorithm>

namespace bursar::table {

std::shared_ptr<const AccountBook> AccountBook::make(const Rows& rows, std::vector<RowNumber> order,
    const AccountBalances& balances, const Stop& stop)
{
    return BookMaker(rows, balances).make(std::move(order), stop);
}

std::optional<std::int64_t> AccountBook::amountOf(const Rows& rows, RowNumber row) const
{
    const Chunk& chunk = rows.chunk(row);
    const std::uint32_t at = Rows::at(row);
    if (!chunk.isAmountKnown(at) || chunk.currency[at] != m_currency.packed())
        return {};
    if (chunk.scale[at] == m_scale)
        return chunk.mantissa[at];
    const auto scaled = Decimal{chunk.mantissa[at], chunk.scale[at]}.rescaled(m_scale);
    return scaled ? std::optional(scaled->mantissa) : std::nullopt;
}

AccountBook::Sums AccountBook::sumsBefore(const Rows& rows, std::uint32_t place) const
{
    if (m_marks.empty())
        return {};
    // Adding cannot overflow: the maker went through the same sums.
    const std::uint32_t mark =
        std::min(place / markEvery, static_cast<std::uint32_t>(m_marks.size() - 1));
    Sums sums = m_marks[mark];
    for (std::uint32_t i = mark * markEvery; i < place; ++i) {
        const RowNumber row = m_order[i];
        const std::int64_t amount = amountOf(rows, row).value_or(0);
        (isPending(rows.status(row)) ? sums.pending : sums.posted) += amount;
    }
    return sums;
}

std::uint32_t AccountBook::placeOf(const Rows& rows, RowNumber row) const
{
    const auto key = [&rows](RowNumber of) { return std::pair(rows.day(of), rows.id(of)); };
    const auto end = m_order.begin() + m_dated;
    const auto found = std::lower_bound(m_order.begin(), end, key(row),
        [&key](RowNumber other, const auto& wanted) { return key(other) < wanted; });
    return found != end && *found == row ? static_cast<std::uint32_t>(found - m_order.begin())
                                         : noRow;
}

std::uint32_t AccountBook::firstFrom(const Rows& rows, Day day) const
{
    const auto found = std::lower_bound(m_order.begin(), m_order.begin() + m_dated, day,
        [&rows](RowNumber row, Day wanted) { return rows.day(row) < wanted; });
    return static_cast<std::uint32_t>(found - m_order.begin());
}

std::optional<Money> AccountBook::after(const Rows& rows, RowNumber row) const
{
    if (m_stretches.empty() || !rows.day(row).isKnown())
        return {};
    const std::uint32_t place = placeOf(rows, row);
    if (place == noRow || place < m_knownFrom || place >= m_knownTo)
        return {};
    const auto next = std::upper_bound(m_stretches.begin(), m_stretches.end(), place,
        [](std::uint32_t wanted, const Stretch& each) { return wanted < each.from; });
    const std::optional<std::int64_t>& opening = std::prev(next)->opening;
    const bool pending = isPending(rows.status(row));
    if (!opening || (pending && place >= m_pendingTo))
        return {};
    const Sums sums = sumsBefore(rows, place + 1);
    std::optional<Decimal> balance = sum({*opening, m_scale}, {sums.posted, m_scale});
    if (balance && pending)
        balance = sum(*balance, {sums.pending, m_scale});
    return balance ? std::optional(Money{*balance, m_currency}) : std::nullopt;
}

} // namespace bursar::table
