// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace sandbox {

// One answered request, without anything secret: no body, no header value except the x-akoya-*
// ones, and the query only where it holds nothing but dates and page numbers.
struct RequestRecord {
    std::int64_t number = 0; // 1 for the first
    std::string method;
    std::string path;
    std::string query;
    std::string endpoint;
    int status = 0;
    std::size_t bytes = 0; // of the body
    std::int64_t atMicroseconds = 0; // when it came, on the sandbox's clock
    std::int64_t tookMicroseconds = 0;
    std::string interactionId;
    std::vector<std::string> headerNames;
    std::vector<std::pair<std::string, std::string>> akoyaHeaders;
    std::vector<std::string> faults; // that hit it
};

// The newest few thousand. Thread safe.
class RequestLog {
public:
    void add(RequestRecord record);
    // Those after number `since`, oldest first.
    std::vector<RequestRecord> after(std::int64_t since) const;
    std::int64_t count() const;

private:
    static constexpr std::size_t most = 5000;
    mutable std::mutex m_mutex;
    std::deque<RequestRecord> m_records;
    std::int64_t m_count = 0;
};

} // namespace sandbox
