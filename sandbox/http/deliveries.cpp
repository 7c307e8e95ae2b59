// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/deliveries.h"

#include <httplib.h>

#include <chrono>

namespace sandbox {
namespace {

constexpr auto pauseBetween = std::chrono::milliseconds(100);
constexpr std::size_t mostWaiting = 1'000;

// The parts of "http://127.0.0.1:4711/hook"; an empty origin for anything that is not loopback.
struct Target {
    std::string origin;
    std::string path;
};

Target targetOf(const std::string& url)
{
    for (const char* host : {"http://127.0.0.1", "http://localhost", "http://[::1]"}) {
        const std::string start = host;
        if (!url.starts_with(start))
            continue;
        const std::size_t slash = url.find('/', start.size());
        const std::size_t end = slash == std::string::npos ? url.size() : slash;
        const std::string port = url.substr(start.size(), end - start.size());
        const bool isPort = port.empty()
            || (port.size() > 1 && port.size() <= 6 && port[0] == ':'
                && port.find_first_not_of("0123456789", 1) == std::string::npos);
        if (isPort)
            return {start + port, slash == std::string::npos ? "/" : url.substr(slash)};
    }
    return {};
}

} // namespace

Deliveries::Deliveries()
    : m_thread([this] { run(); })
{
}

Deliveries::~Deliveries()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

bool Deliveries::isLoopback(const std::string& url) { return !targetOf(url).origin.empty(); }

bool Deliveries::post(const std::string& url, const std::string& json)
{
    if (!isLoopback(url))
        return false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_queue.size() >= mostWaiting)
            return false;
        m_queue.push_back({url, json});
    }
    m_changed.notify_all();
    return true;
}

void Deliveries::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ending || !m_queue.empty(); });
        if (m_ending)
            return;
        const Parcel parcel = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        deliver(parcel);
        lock.lock();
    }
}

void Deliveries::deliver(const Parcel& parcel)
{
    const Target target = targetOf(parcel.url);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        httplib::Client client(target.origin);
        client.set_connection_timeout(2);
        client.set_read_timeout(2);
        const auto answer = client.Post(target.path, parcel.body, "application/json");
        if (answer && answer->status == 200)
            return;
        std::unique_lock lock(m_mutex);
        if (m_changed.wait_for(lock, pauseBetween, [this] { return m_ending; }))
            return;
    }
}

} // namespace sandbox
