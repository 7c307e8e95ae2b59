// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <thread>

namespace bursar::table {

/// Calls work(first, end) for [0, count): in two halves at once when there is enough to do that a
/// second thread, which costs some 30 µs, is worth it. The border is a multiple of `step`, so that
/// two threads never write to one word of a bitmap. Returns when both are done.
template <class Work> void inHalves(std::size_t count, std::size_t step, Work work)
{
    constexpr std::size_t worthIt = 50'000;
    if (count < worthIt || std::thread::hardware_concurrency() < 2) {
        work(std::size_t{0}, count);
        return;
    }
    const std::size_t middle = count / 2 / step * step;
    std::thread second([&work, middle, count] { work(middle, count); });
    work(std::size_t{0}, middle);
    second.join();
}

} // namespace bursar::table
