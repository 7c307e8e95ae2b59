// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/fakeclock.h"

#include "app/net/onpool.h"

#include <QAbstractEventDispatcher>

#include <algorithm>

namespace bursar::kit {

std::shared_ptr<void> FakeClock::callAfter(
    std::chrono::milliseconds wait, std::function<void()> action)
{
    auto timer = std::make_shared<Timer>(Timer{std::move(action)});
    m_timers.emplace(m_passed + std::max(wait, std::chrono::milliseconds(0)), timer);
    return timer;
}

void FakeClock::advance(std::chrono::milliseconds time)
{
    const auto until = m_passed + time;
    settle();
    while (!m_timers.empty() && m_timers.begin()->first <= until) {
        const auto [due, weak] = *m_timers.begin();
        m_timers.erase(m_timers.begin());
        m_passed = std::max(m_passed, due);
        if (const auto timer = weak.lock())
            timer->action();
        settle();
    }
    m_passed = until;
    settle();
}

void FakeClock::settle()
{
    // A turn that found nothing to do may still have let posted events through: ask again.
    auto* loop = QAbstractEventDispatcher::instance();
    for (int idle = 0; idle < 3;) {
        pool().waitUntilIdle();
        idle = loop->processEvents(QEventLoop::AllEvents) ? 0 : idle + 1;
    }
}

} // namespace bursar::kit
