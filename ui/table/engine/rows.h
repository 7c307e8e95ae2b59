// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/transactions/transactions.h"
#include "ui/table/engine/texts.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace bursar::table {

/// A row's place in the store. It belongs to one transaction until a reset: never moved, never
/// given to another, so that a selection by row number is one by transaction.
using RowNumber = std::uint32_t;
constexpr RowNumber noRow = 0xffffffff;

/// Many banks send one text for both; it is then kept and searched once.
constexpr TextId sameAsPayee = 0xffffffff;

/// 4,096 rows by column, 44 bytes a row. Texts are numbers in the columns' Texts. A row whose
/// amount the bank did not send has the mantissa 0 and a bit of its own: unknown is not zero.
struct Chunk {
    static constexpr unsigned bits = 12;
    static constexpr std::uint32_t size = 1U << bits;

    std::array<std::int64_t, size> id; ///< 0: removed
    std::array<std::int64_t, size> mantissa;
    std::array<std::int32_t, size> account;
    std::array<std::int32_t, size> day;
    std::array<TextId, size> payee;
    std::array<TextId, size> description; ///< or sameAsPayee
    std::array<TextId, size> category;
    std::array<TextId, size> type;
    std::array<std::uint16_t, size> currency;
    std::array<std::uint8_t, size> scale;
    std::array<transactions::BankStatus, size> status;
    std::array<std::uint64_t, size / 64> amountUnknown; ///< one bit a row

    bool isAmountKnown(std::uint32_t at) const
    {
        return ((amountUnknown.data()[at >> 6] >> (at & 63U)) & 1U) == 0;
    }
    void setAmountKnown(std::uint32_t at, bool known)
    {
        const std::uint64_t bit = std::uint64_t{1} << (at & 63U);
        std::uint64_t& word = amountUnknown.data()[at >> 6];
        word = known ? word & ~bit : word | bit;
    }
};

/// All rows at one moment. Immutable, cheap to copy, read by any thread without a lock.
class Rows {
public:
    std::uint32_t count() const { return m_count; } ///< numbers given, removed ones included
    const Chunk& chunk(RowNumber row) const { return *m_chunks.data()[row >> Chunk::bits]; }
    static std::uint32_t at(RowNumber row) { return row & (Chunk::size - 1); }

    RowId id(RowNumber row) const { return RowId{chunk(row).id[at(row)]}; }
    bool isRemoved(RowNumber row) const { return chunk(row).id[at(row)] == 0; }
    AccountRef account(RowNumber row) const { return AccountRef{chunk(row).account[at(row)]}; }
    Day day(RowNumber row) const { return Day{chunk(row).day[at(row)]}; }
    transactions::BankStatus status(RowNumber row) const { return chunk(row).status[at(row)]; }
    Decimal amount(RowNumber row) const ///< 0 when unknown: for the order
    {
        const Chunk& c = chunk(row);
        return {c.mantissa[at(row)], c.scale[at(row)]};
    }
    /// None when the bank sent no amount.
    std::optional<Money> money(RowNumber row) const
    {
        const Chunk& c = chunk(row);
        if (!c.isAmountKnown(at(row)))
            return {};
        return Money{amount(row), Currency::fromPacked(c.currency[at(row)])};
    }
    std::string_view payee(RowNumber row) const { return payees.shown(chunk(row).payee[at(row)]); }
    std::string_view description(RowNumber row) const;
    std::string_view category(RowNumber row) const
    {
        return categories.shown(chunk(row).category[at(row)]);
    }
    std::string_view type(RowNumber row) const { return types.shown(chunk(row).type[at(row)]); }

    /// The row of this transaction, or noRow. Looks through all ids: for a person's click, not for
    /// a loop.
    RowNumber find(RowId id) const;

    Texts payees;
    Texts descriptions;
    Texts categories;
    Texts types;

private:
    friend class RowStore;
    std::vector<std::shared_ptr<Chunk>> m_chunks;
    std::uint32_t m_count = 0;
};

} // namespace bursar::table
