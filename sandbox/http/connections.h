// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>

namespace sandbox {

// One thread for each connection. A fixed pool would let idle keep-alive connections and delayed
// answers starve the rest: with the library's eight threads, nine patient clients are a standstill.
class Connections : public httplib::TaskQueue {
public:
    void enqueue(std::function<void()> serve) override;
    void shutdown() override; // waits for all of them

private:
    static constexpr std::size_t most = 256; // further ones wait in the queue of the socket
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_open = 0;
};

} // namespace sandbox
