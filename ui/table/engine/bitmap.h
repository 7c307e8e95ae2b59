// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace bursar::table {

/// One bit per row, or per text. Reaches its words through data(): these are the innermost loops,
/// and the library's bounds checks stay on in what ships.
class Bitmap {
public:
    Bitmap() = default;
    explicit Bitmap(std::uint32_t size, bool value = false) { resize(size, value); }

    std::uint32_t size() const { return m_size; }
    bool test(std::uint32_t i) const { return ((m_words.data()[i >> 6] >> (i & 63U)) & 1U) != 0; }
    void set(std::uint32_t i) { m_words.data()[i >> 6] |= std::uint64_t{1} << (i & 63U); }
    void clear(std::uint32_t i) { m_words.data()[i >> 6] &= ~(std::uint64_t{1} << (i & 63U)); }

    /// New bits are `value`.
    void resize(std::uint32_t size, bool value = false)
    {
        if (value && size > m_size && (m_size & 63U) != 0)
            m_words.back() |= ~std::uint64_t{0} << (m_size & 63U);
        m_words.resize((std::size_t{size} + 63) / 64, value ? ~std::uint64_t{0} : 0);
        m_size = size;
        if ((m_size & 63U) != 0) // bits behind the end stay clear, so that count() needs no mask
            m_words.back() &= ~(~std::uint64_t{0} << (m_size & 63U));
    }

    std::uint32_t count() const
    {
        std::uint32_t bits = 0;
        for (const std::uint64_t word : m_words)
            bits += static_cast<std::uint32_t>(std::popcount(word));
        return bits;
    }

    std::vector<std::uint64_t>& words() { return m_words; }
    const std::vector<std::uint64_t>& words() const { return m_words; }

    template <class Function> void forEachSet(Function function) const
    {
        for (std::size_t w = 0; w < m_words.size(); ++w) {
            for (std::uint64_t word = m_words[w]; word != 0; word &= word - 1)
                function(static_cast<std::uint32_t>(w * 64)
                    + static_cast<std::uint32_t>(std::countr_zero(word)));
        }
    }

    bool operator==(const Bitmap&) const = default;

private:
    std::vector<std::uint64_t> m_words;
    std::uint32_t m_size = 0;
};

} // namespace bursar::table
