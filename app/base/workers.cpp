// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/workers.h"

#include <utility>

namespace bursar {

Workers::Workers(unsigned threads)
{
    m_threads.reserve(threads);
    for (unsigned i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

Workers::~Workers()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_quit = true;
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void Workers::post(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_changed.notify_all();
}

void Workers::waitUntilIdle()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_queue.empty() && m_busy == 0; });
}

void Workers::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_quit || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        std::function<void()> work = std::move(m_queue.front());
        m_queue.pop_front();
        ++m_busy;
        lock.unlock();
        work();
        work = nullptr; // what it holds may be large, and is not ours to keep until the next one
        lock.lock();
        --m_busy;
        m_changed.notify_all();
    }
}

} // namespace bursar
