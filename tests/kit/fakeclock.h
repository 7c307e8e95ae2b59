// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <map>

namespace bursar::kit {

/// Time that stands still until the test moves it.
class FakeClock final : public Clock {
public:
    Instant now() const override { return m_start + m_passed + m_slept; }
    std::chrono::milliseconds monotonic() const override
    {
        return m_countsSleep ? m_passed + m_slept : m_passed;
    }
    std::shared_ptr<void> callAfter(
        std::chrono::milliseconds wait, std::function<void()> action) override;

    /// Lets this much time pass, timer by timer in their order, and lets the event loop run after
    /// each: a flow that sleeps three times in a row sees all three within one call.
    void advance(std::chrono::milliseconds time);

    /// The computer sleeps: the wall clock goes on, the program does not.
    void sleepThrough(std::chrono::milliseconds time) { m_slept += time; }

    /// What monotonic() does while the computer sleeps: Linux and macOS stop it, Windows does not.
    void countSleep() { m_countsSleep = true; }

    /// Lets the event loop and the thread pool run until they have nothing left to do; no time
    /// passes.
    static void settle();

private:
    struct Timer {
        std::function<void()> action;
    };
    static constexpr Instant m_start{std::chrono::seconds(1'795'000'000)}; // 2026-11-18T10:26:40Z
    std::chrono::milliseconds m_passed{0};
    std::chrono::milliseconds m_slept{0};
    bool m_countsSleep = false;
    std::multimap<std::chrono::milliseconds, std::weak_ptr<Timer>> m_timers;
};

} // namespace bursar::kit
