// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace bursar::table {

/// Tells long work that nobody wants its result any more: the next keystroke has come. Looked at
/// every few thousand rows.
class Stop {
public:
    Stop() = default; ///< never
    Stop(const std::atomic<std::uint64_t>& latest, std::uint64_t mine)
        : m_latest(&latest)
        , m_mine(mine)
    {
    }
    bool wanted() const
    {
        return m_latest != nullptr && m_latest->load(std::memory_order_relaxed) != m_mine;
    }

private:
    const std::atomic<std::uint64_t>* m_latest = nullptr;
    std::uint64_t m_mine = 0;
};

} // namespace bursar::table
