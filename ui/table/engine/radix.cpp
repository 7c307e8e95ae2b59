// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/radix.h"

#include <array>

namespace bursar::table {

RadixSort::RadixSort(std::vector<RowNumber>& rows, const Stop& stop)
    : m_rows(rows)
    , m_stop(stop)
    , m_words(rows.begin(), rows.end())
    , m_spare(rows.size())
{
    RowNumber largest = 1;
    for (const RowNumber row : rows)
        largest = std::max(largest, row);
    m_rowBits = static_cast<unsigned>(std::bit_width(largest));
    m_capacity = 64 - m_rowBits;
}

RadixSort::Range RadixSort::rangeOfKeys() const
{
    Range range;
    std::uint64_t some = missing; // any of the keys: all are whole steps from it, or not
    for (const std::uint64_t key : m_keys) {
        if (key == missing) {
            range.anyMissing = true;
            continue;
        }
        if (some == missing)
            some = key;
        range.whole = range.whole && (key > some ? key - some : some - key) % Range::step == 0;
        range.least = std::min(range.least, key);
        range.most = std::max(range.most, key);
    }
    if (range.least == missing)
        range.least = range.most = 0; // all are missing, or there are no rows
    const std::uint64_t largest = range.width() + (range.anyMissing ? 1 : 0);
    range.bits = static_cast<unsigned>(std::bit_width(largest));
    return range;
}

// A key that does not fit goes into two words, its low bits first: sorting is stable.
void RadixSort::pack()
{
    const Range range = rangeOfKeys();
    const std::uint64_t* const keys = m_keys.data();
    unsigned done = 0;
    while (done < range.bits && !m_stop.wanted()) {
        if (m_used == m_capacity)
            sortWords();
        const unsigned take = std::min(range.bits - done, m_capacity - m_used);
        const std::uint64_t mask = (std::uint64_t{1} << take) - 1;
        const unsigned shift = m_rowBits + m_used;
        for (std::uint64_t& word : m_words)
            word |= ((range.packed(keys[rowOf(word)]) >> done) & mask) << shift;
        m_used += take;
        done += take;
    }
}

void RadixSort::sortWords()
{
    // 2,048 counters stay in the nearest cache; the digits share the used bits evenly.
    constexpr unsigned mostDigitBits = 11;
    const unsigned passes = (m_used + mostDigitBits - 1) / mostDigitBits;
    const unsigned digitBits = passes == 0 ? 0 : (m_used + passes - 1) / passes;
    const std::uint64_t mask = (std::uint64_t{1} << digitBits) - 1;
    for (unsigned pass = 0; pass < passes && !m_stop.wanted(); ++pass) {
        const unsigned shift = m_rowBits + pass * digitBits;
        std::array<std::uint32_t, 1U << mostDigitBits> places{};
        std::uint32_t* const place = places.data();
        std::uint64_t* const spare = m_spare.data();
        for (const std::uint64_t word : m_words)
            ++place[(word >> shift) & mask];
        std::uint32_t sum = 0;
        for (std::uint32_t& count : places)
            sum += std::exchange(count, sum);
        for (const std::uint64_t word : m_words)
            spare[place[(word >> shift) & mask]++] = word;
        m_words.swap(m_spare);
    }
    for (std::uint64_t& word : m_words)
        word = rowOf(word);
    m_used = 0;
}

void RadixSort::finish()
{
    sortWords();
    if (m_stop.wanted())
        return;
    std::transform(m_words.begin(), m_words.end(), m_rows.begin(),
        [this](std::uint64_t word) { return rowOf(word); });
}

} // namespace bursar::table
