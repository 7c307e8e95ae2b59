// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/connections.h"

#include <thread>

namespace sandbox {

void Connections::enqueue(std::function<void()> serve)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_open < most; });
    ++m_open;
    std::thread([this, serve = std::move(serve)] {
        serve();
        // Notified under the lock: shutdown() returns only after it is let go, and then this object
        // dies.
        const std::lock_guard guard(m_mutex);
        --m_open;
        m_changed.notify_all();
    }).detach();
}

void Connections::shutdown()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_open == 0; });
}

} // namespace sandbox
