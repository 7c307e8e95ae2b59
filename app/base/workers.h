// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace bursar {

/// Threads that work off one queue, in the order of the posts; with one thread, one after the
/// other. Standard C++ rather than QThreadPool, because the thread sanitizer sees what a std::mutex
/// hands over, but not what is inside Qt.
class Workers {
public:
    explicit Workers(unsigned threads);
    /// Does what was posted, then ends. Not on one of its own threads.
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// From any thread. `work` does not throw; it is destroyed on the thread that ran it.
    void post(std::function<void()> work);

    /// Returns when everything posted so far, and what that posted, has been done.
    void waitUntilIdle();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_queue; ///< under the mutex, as all below
    unsigned m_busy = 0;
    bool m_quit = false;
    std::vector<std::thread> m_threads;
};

} // namespace bursar
