// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/hasty.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace {
constexpr std::chrono::minutes longestWait(30);
}

HastyClock::HastyClock()
{
    m_turn.setSingleShot(true);
    QObject::connect(&m_turn, &QTimer::timeout, &m_turn, [this] { callNext(); });
}

std::shared_ptr<void> HastyClock::callAfter(milliseconds wait, std::function<void()> action)
{
    auto kept = std::make_shared<Action>(std::move(action));
    m_waiting.emplace(monotonic() + wait, kept);
    m_turn.start(0);
    return kept;
}

void HastyClock::callNext()
{
    const auto [due, weak] = *m_waiting.begin();
    // What looks around once an hour would do so at each turn, and days would pass.
    if (due - monotonic() > longestWait)
        return;
    m_waiting.erase(m_waiting.begin());
    if (!m_waiting.empty())
        m_turn.start(0);
    if (const auto action = weak.lock()) {
        m_skipped += std::max(due - monotonic(), milliseconds(0));
        (*action)();
    }
}
