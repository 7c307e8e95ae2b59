// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <thread>

namespace sandbox {

// Sends JSON to addresses on this computer, one after the other on a thread of its own, three
// attempts each (akoya-api.md 8). Thread safe. Ends with its object; what waits then is dropped.
class Deliveries {
public:
    static constexpr int attempts = 3;

    Deliveries();
    ~Deliveries();

    // Loopback addresses only: an imitation must not call strangers. False: it is none.
    bool post(const std::string& url, const std::string& json);
    static bool isLoopback(const std::string& url);

private:
    struct Parcel {
        std::string url;
        std::string body;
    };
    void run();
    void deliver(const Parcel& parcel);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Parcel> m_queue; // under the mutex, as the next
    bool m_ending = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace sandbox
