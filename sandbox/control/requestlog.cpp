// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/requestlog.h"

namespace sandbox {

void RequestLog::add(RequestRecord record)
{
    const std::lock_guard lock(m_mutex);
    record.number = ++m_count;
    m_records.push_back(std::move(record));
    if (m_records.size() > most)
        m_records.pop_front();
}

std::vector<RequestRecord> RequestLog::after(std::int64_t since) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<RequestRecord> records;
    for (const RequestRecord& record : m_records)
        if (record.number > since)
            records.push_back(record);
    return records;
}

std::int64_t RequestLog::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

} // namespace sandbox
