// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/base/civil.h"

#include <atomic>
#include <cstdint>

namespace sandbox {

// The sandbox's own clock. Codes, tokens, sessions and consents live by it, so that a test may let
// five minutes pass without waiting (POST /control/clock). It only ever goes forward. Thread safe.
class Clock {
public:
    std::int64_t microseconds() const;
    Seconds now() const { return microseconds() / 1'000'000; }
    void advance(Seconds seconds) { m_offset += seconds * 1'000'000; }

private:
    std::atomic<std::int64_t> m_offset = 0; // microseconds
};

} // namespace sandbox
