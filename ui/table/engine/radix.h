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

    /// `keyOf` maps a row to its key; the largest number is a missing value and comes last.
    template <class KeyOf> void addKey(KeyOf keyOf)
    {
        const Range range = rangeOf(keyOf);
        unsigned done = 0;
        while (done < range.bits && !m_stop.wanted()) {
            if (m_used == m_capacity)
                sortWords();
            const unsigned take = std::min(range.bits - done, m_capacity - m_used);
            const std::uint64_t mask = (std::uint64_t{1} << take) - 1;
            for (std::uint64_t& word : m_words) {
                const std::uint64_t key = range.packed(keyOf(rowOf(word)));
                word |= ((key >> done) & mask) << (m_rowBits + m_used);
            }
            m_used += take;
            done += take;
        }
    }

    /// Writes the order back. The rows are left as they were when stopped.
    void finish();

private:
    static constexpr std::uint64_t missing = std::numeric_limits<std::uint64_t>::max();

    struct Range {
        std::uint64_t least = missing;
        std::uint64_t most = 0;
        bool anyMissing = false;
        bool whole = true; ///< all keys lie in steps of `step` from the least
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

    template <class KeyOf> Range rangeOf(KeyOf keyOf) const
    {
        Range range;
        for (const std::uint64_t word : m_words) {
            const std::uint64_t key = keyOf(rowOf(word));
            if (key == missing) {
                range.anyMissing = true;
                continue;
            }
            range.least = std::min(range.least, key);
            range.most = std::max(range.most, key);
        }
        if (range.least == missing)
            range.least = range.most = 0; // all are missing, or there are no rows
        if (range.most - range.least < Range::step) {
            range.whole = range.most == range.least;
        } else {
            range.whole = std::all_of(m_words.begin(), m_words.end(), [&](std::uint64_t word) {
                const std::uint64_t key = keyOf(rowOf(word));
                return key == missing || (key - range.least) % Range::step == 0;
            });
        }
        const std::uint64_t largest = range.width() + (range.anyMissing ? 1 : 0);
        range.bits = static_cast<unsigned>(std::bit_width(largest));
        return range;
    }

    RowNumber rowOf(std::uint64_t word) const
    {
        return static_cast<RowNumber>(word & ((std::uint64_t{1} << m_rowBits) - 1));
    }
    void sortWords();

    std::vector<RowNumber>& m_rows;
    const Stop& m_stop;
    std::vector<std::uint64_t> m_words;
    std::vector<std::uint64_t> m_spare;
    unsigned m_rowBits = 1;
    unsigned m_capacity = 63; ///< key bits that a word takes
    unsigned m_used = 0;
};

} // namespace bursar::table
