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
        for (const std::uint64_t word : m_words)
            ++places[(word >> shift) & mask];
        std::uint32_t sum = 0;
        for (std::uint32_t& place : places)
            sum += std::exchange(place, sum);
        for (const std::uint64_t word : m_words)
            m_spare[places[(word >> shift) & mask]++] = word;
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
