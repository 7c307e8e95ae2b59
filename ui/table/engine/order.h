// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/collation.h"
#include "ui/table/engine/rows.h"
#include "ui/table/engine/stop.h"

#include <cstdint>
#include <vector>

namespace bursar::table {

/// What rows can be ordered by.
enum class Field : std::uint8_t { Day, Payee, Category, Account, Amount, Tags, Note };

struct SortKey {
    Field field = Field::Day;
    bool descending = false;

    bool operator==(const SortKey&) const = default;
};

/// First key first. Rows that are equal in all keys are ordered by their id, newest first unless
/// the days ascend, so an order is total and the same on each start.
using OrderSpec = std::vector<SortKey>;

/// The key that a click on a header puts first; the keys before it break ties.
OrderSpec withFirst(OrderSpec spec, SortKey key);

/// Orders rows by ready integers: days, amounts, and the ranks of texts. Missing values come last
/// in either direction: unknown days and amounts, empty texts, accounts without a name.
class Orderer {
public:
    Orderer(const Rows& rows, const Ranks& ranks, const OrderSpec& spec);

    bool isBefore(RowNumber a, RowNumber b) const;

    /// Radix sort. Without meaning once `stop` is wanted.
    void sort(std::vector<RowNumber>& rows, const Stop& stop) const;

    /// True when rows in the order of `old` need only a stable sort by the first key to be in the
    /// order of `wanted`: what a click on a header asks for.
    static bool isRefinement(const OrderSpec& wanted, const OrderSpec& old);
    void refine(std::vector<RowNumber>& rows, const Stop& stop) const;

    /// True when `wanted` is `old` the other way round, as a click on the date's header asks for:
    /// by days alone, so that the ids turn with them.
    static bool isTurn(const OrderSpec& wanted, const OrderSpec& old);
    /// Makes of the one order the other: reverses it, rows without a day staying last.
    void turn(std::vector<RowNumber>& rows) const;

    /// `order` is in order but for the rows in `touched`, which are taken out; then `added`, sorted
    /// here, is put in. What is not touched is only moved, never compared with its neighbour.
    std::vector<RowNumber> merge(const std::vector<RowNumber>& order, const Bitmap& touched,
        std::vector<RowNumber> added, const Stop& stop) const;

private:
    /// One key as an unsigned number that ascends in the wanted order.
    struct Key {
        enum class Source : std::uint8_t { Day, Payee, Category, Account, Amount, Tags, Note, Id };
        Source source;
        bool descending;
    };
    template <class Visitor> void visit(const Key& key, Visitor visitor) const;
    std::uint64_t valueOf(const Key& key, RowNumber row) const;

    const Rows& m_rows;
    const Ranks& m_ranks;
    std::vector<Key> m_keys;
};

} // namespace bursar::table
