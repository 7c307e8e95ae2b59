// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/base/clock.h"

#include <chrono>

namespace sandbox {

std::int64_t Clock::microseconds() const
{
    using namespace std::chrono;
    const auto now = system_clock::now().time_since_epoch();
    return duration_cast<std::chrono::microseconds>(now).count() + m_offset;
}

} // namespace sandbox
