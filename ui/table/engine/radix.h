// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/rows.h"
#include "ui/table/engine/stop.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace bursar::table {

/// A stable sort of row numbers by several unsigned keys, given from the last to the first.
///
/// Of each key only the bits that differ count, and as many keys as fit are packed above the row
/// number into one word: a day, an id and the number of one row in a million take 54 bits, so the
/// whole order is one radix sort of 8-byte words (ADR 0010).
class RadixSort {
public:
    RadixSort(std::vector<RowNumber>& rows, const Stop& stop);

    /// `keyOf` maps a row to its key; the largest number is a missing value and comes last. It is
    /// asked for all rows below `count`, in memory's order.
    template <class KeyOf> void addKey(RowNumber count, KeyOf keyOf)
    {
        m_keys.resize(count);
        std::uint64_t* const keys = m_keys.data();
        for (RowNumber row = 0; row < count; ++row)
            keys[row] = keyOf(row);
        pack();
    }

    /// Writes the order back. The rows are left as they were when stopped.
    void finish();

private:
    static constexpr std::uint64_t missing = std::numeric_limits<std::uint64_t>::max();

    struct Range {
        std::uint64_t least = missing;
        std::uint64_t most = 0;
        bool anyMissing = false;
        bool whole = true; ///< all keys are a multiple of `step` apart
        unsigned bits = 0;

        // Amounts are kept in millionths; most are whole cents, and 13 bits less is a pass less.
        static constexpr std::uint64_t step = 10'000;

        std::uint64_t width() const { return whole ? (most - least) / step : most - least; }
        std::uint64_t packed(std::uint64_t key) const
        {
            if (key == missing)
                return width() + 1;
            return whole ? (key - least) / step : key - least;
        }
    };

    RowNumber rowOf(std::uint64_t word) const
    {
        return static_cast<RowNumber>(word & ((std::uint64_t{1} << m_rowBits) - 1));
    }
    Range rangeOfKeys() const;
    void pack();
    void sortWords();

    std::vector<RowNumber>& m_rows;
    const Stop& m_stop;
    std::vector<std::uint64_t> m_words;
    std::vector<std::uint64_t> m_spare;
    std::vector<std::uint64_t> m_keys; ///< by row number; of the key being added
    unsigned m_rowBits = 1;
    unsigned m_capacity = 63; ///< key bits that a word takes
    unsigned m_used = 0;
};

} // namespace bursar::table
