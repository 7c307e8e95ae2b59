// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/ratelimit.h"

#include <algorithm>

namespace sandbox {

void RateLimit::set(int perSecond)
{
    const std::lock_guard lock(m_mutex);
    m_perSecond = perSecond;
    m_buckets.clear();
}

int RateLimit::perSecond() const
{
    const std::lock_guard lock(m_mutex);
    return m_perSecond;
}

bool RateLimit::admit(const std::string& client)
{
    const std::lock_guard lock(m_mutex);
    if (m_perSecond == 0)
        return true;
    const auto now = std::chrono::steady_clock::now();
    const double most = m_perSecond;
    const auto [it, isNew] = m_buckets.try_emplace(client, Bucket{most, now});
    Bucket& bucket = it->second;
    const std::chrono::duration<double> passed = now - bucket.filled;
    bucket.tokens = std::min(most, bucket.tokens + passed.count() * most);
    bucket.filled = now;
    if (bucket.tokens < 1)
        return false;
    bucket.tokens -= 1;
    return true;
}

} // namespace sandbox
