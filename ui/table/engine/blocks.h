// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace bursar::table {

/// An array that only grows at its end, in blocks that never move. A copy shares the blocks and is
/// a snapshot: whoever holds it reads up to the size it had then, without a lock, while the one
/// writer appends behind. Only the writer's own object may append.
template <class T, unsigned Bits> class Blocks {
public:
    static constexpr std::uint32_t blockSize = 1U << Bits;

    std::uint32_t size() const { return m_size; }
    T operator[](std::uint32_t i) const
    {
        return m_blocks.data()[i >> Bits].get()[i & (blockSize - 1)];
    }

    void append(T value)
    {
        if ((m_size & (blockSize - 1)) == 0)
            m_blocks.push_back(std::make_shared_for_overwrite<T[]>(blockSize));
        m_blocks.back().get()[m_size & (blockSize - 1)] = value;
        ++m_size;
    }

private:
    std::vector<std::shared_ptr<T[]>> m_blocks;
    std::uint32_t m_size = 0;
};

} // namespace bursar::table
