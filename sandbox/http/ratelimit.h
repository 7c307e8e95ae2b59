// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <string>

namespace sandbox {

// A token bucket for each client: as many calls at once as are allowed in a second. It runs on real
// time, not on the sandbox's clock. Thread safe.
class RateLimit {
public:
    explicit RateLimit(int perSecond)
        : m_perSecond(perSecond)
    {
    }

    // 0 lifts the limit. All buckets are full again.
    void set(int perSecond);
    int perSecond() const;
    bool admit(const std::string& client);

private:
    struct Bucket {
        double tokens = 0;
        std::chrono::steady_clock::time_point filled;
    };
    mutable std::mutex m_mutex;
    int m_perSecond;
    std::map<std::string, Bucket> m_buckets;
};

} // namespace sandbox
