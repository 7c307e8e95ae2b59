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

/// What stands between the tags of a row: folding leaves it, and nobody types it.
constexpr std::string_view tagBorder = "\xee\x80\x80"; // U+E000

/// What the person wrote to the rows of a chunk, 12 bytes a row: only where there is some.
struct Written {
    static constexpr std::size_t size = std::size_t{1} << 12;
    static constexpr TextId isSent = 0xffffffff; ///< the row's category is the bank's

    std::array<TextId, size> note{};
    std::array<TextId, size> tags{}; ///< with tagBorder between
    std::array<TextId, size> sentCategory; ///< the bank's where Chunk::category is the person's

    Written() { sentCategory.fill(isSent); }
};

/// Copied with its chunk.
class MaybeWritten {
public:
    MaybeWritten() = default;
    MaybeWritten(const MaybeWritten& other)
        : m_written(other.m_written ? std::make_unique<Written>(*other.m_written) : nullptr)
    {
    }
    MaybeWritten& operator=(const MaybeWritten&) = delete;
    ~MaybeWritten() = default;

    const Written* get() const { return m_written.get(); }
    Written* get() { return m_written.get(); }
    Written& made()
    {
        if (!m_written)
            m_written = std::make_unique<Written>();
        return *m_written;
    }

private:
    std::unique_ptr<Written> m_written;
};

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
    std::array<TextId, size> category; ///< the person's, else the bank's
    std::array<TextId, size> type;
    std::array<std::uint16_t, size> currency;
    std::array<std::uint8_t, size> scale;
    std::array<transactions::BankStatus, size> status;
    std::array<std::uint64_t, size / 64> amountUnknown; ///< one bit a row
    MaybeWritten written;

    TextId note(std::uint32_t at) const { return written.get() ? written.get()->note[at] : 0; }
    TextId tags(std::uint32_t at) const { return written.get() ? written.get()->tags[at] : 0; }
    /// The bank's own, whatever the person made of it.
    TextId sentCategory(std::uint32_t at) const
    {
        const Written* own = written.get();
        return own && own->sentCategory[at] != Written::isSent ? own->sentCategory[at]
                                                               : category[at];
    }
    bool hasOwnCategory(std::uint32_t at) const
    {
        return written.get() && written.get()->sentCategory[at] != Written::isSent;
    }

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
    Decimal amount(RowNumber row) const ///< 0 when unknown
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
    std::string_view sentCategory(RowNumber row) const
    {
        return categories.shown(chunk(row).sentCategory(at(row)));
    }
    bool hasOwnCategory(RowNumber row) const { return chunk(row).hasOwnCategory(at(row)); }
    std::string_view note(RowNumber row) const { return notes.shown(chunk(row).note(at(row))); }
    /// With tagBorder between.
    std::string_view tags(RowNumber row) const { return tagSets.shown(chunk(row).tags(at(row))); }
    std::string_view type(RowNumber row) const { return types.shown(chunk(row).type[at(row)]); }

    /// The row of this transaction, or noRow. Looks through all ids: for a person's click, not for
    /// a loop.
    RowNumber find(RowId id) const;

    Texts payees;
    Texts descriptions;
    Texts categories;
    Texts types;
    Texts notes;
    Texts tagSets; ///< all tags of a row are one text: there are few such sets

private:
    friend class RowStore;
    std::vector<std::shared_ptr<Chunk>> m_chunks;
    std::uint32_t m_count = 0;
};

} // namespace bursar::table
