// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/hostqueue.h"

#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/net/once.h"

#include <algorithm>
#include <deque>

namespace bursar {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

// The server counts arrivals, we count departures: calls that left within a second may arrive
// closer together, so our second is a little longer.
constexpr milliseconds window = 1050ms;
constexpr milliseconds firstPause = 30s;
constexpr milliseconds longestPause =
    1h; // a mistaken or hostile Retry-After must not stop us for days
constexpr milliseconds patience =
    2min; // beyond it, the one who planned the call should know at once

QString keyOf(const QUrl& url)
{
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return url.host() + u':' + QString::number(port);
}

} // namespace

struct HostQueues::Host {
    struct Waiting {
        Once<Status> turn;
        int perSecond;
    };
    std::deque<Waiting> waiting;
    std::deque<milliseconds> sent; ///< monotonic times within the window, oldest first
    milliseconds pausedUntil = milliseconds::min(); ///< monotonic
    milliseconds nextPause = firstPause;
    std::shared_ptr<void> timer;
};

HostQueues::HostQueues(Clock& clock)
    : m_clock(clock)
{
}

HostQueues::~HostQueues()
{
    for (const auto& [key, host] : m_hosts) {
        for (const auto& waiting : host->waiting)
            waiting.turn.give(fail(ErrorKind::Cancelled));
    }
}

HostQueues::Host& HostQueues::host(const QUrl& url)
{
    auto& entry = m_hosts[keyOf(url)];
    if (!entry)
        entry = std::make_unique<Host>();
    return *entry;
}

QCoro::Task<Status> HostQueues::turn(QUrl url, int perSecond, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    const Once<Status> turn;
    Host& queue = host(url);
    queue.waiting.push_back({turn, perSecond});
    serve(queue);
    const auto guard = cancel.whenCancelled([turn] { turn.give(fail(ErrorKind::Cancelled)); });
    Status came = co_await turn; // this object may be gone by then
    // It is told by the event loop: everything may have ended between its turn and now.
    co_return cancel.isCancelled() ? fail(ErrorKind::Cancelled) : came;
}

void HostQueues::serve(Host& queue)
{
    const milliseconds now = m_clock.monotonic();
    if (queue.pausedUntil > now && queue.pausedUntil - now > patience) {
        const Error error{.kind = ErrorKind::RateLimited, .retryAfter = queue.pausedUntil - now};
        for (const auto& waiting : std::exchange(queue.waiting, {}))
            waiting.turn.give(fail(error));
        return;
    }
    while (!queue.sent.empty() && queue.sent.front() <= now - window)
        queue.sent.pop_front();

    while (!queue.waiting.empty()) {
        const auto& next = queue.waiting.front();
        if (!next.turn.isGiven()) {
            milliseconds at = queue.pausedUntil;
            const auto limit = static_cast<std::size_t>(std::max(next.perSecond, 0));
            if (limit > 0 && queue.sent.size() >= limit)
                at = std::max(at, queue.sent[queue.sent.size() - limit] + window);
            if (at > now) {
                queue.timer = m_clock.callAfter(at - now, [this, &queue] { serve(queue); });
                return;
            }
            queue.sent.push_back(now);
            next.turn.give(Status{});
        }
        queue.waiting.pop_front();
    }
}

void HostQueues::rateLimited(const QUrl& url, std::optional<milliseconds> retryAfter)
{
    Host& queue = host(url);
    const milliseconds now = m_clock.monotonic();
    if (!retryAfter && queue.pausedUntil > now)
        return; // calls that were under way together are one incident
    const milliseconds pause = std::min(retryAfter ? *retryAfter : queue.nextPause, longestPause);
    if (!retryAfter)
        queue.nextPause = std::min(queue.nextPause * 2, longestPause);
    queue.pausedUntil = std::max(queue.pausedUntil, now + pause);
    qCInfo(lcNet).noquote() << keyOf(url) << "asks for a pause of" << pause.count() << "ms";
    if (m_keepPause)
        m_keepPause(keyOf(url), m_clock.now() + (queue.pausedUntil - now));
    serve(queue);
}

void HostQueues::resume(const QString& host, Instant until)
{
    const milliseconds pause = std::min<milliseconds>(until - m_clock.now(), longestPause);
    if (pause <= 0ms)
        return;
    auto& queue = m_hosts[host];
    if (!queue)
        queue = std::make_unique<Host>();
    queue->pausedUntil = std::max(queue->pausedUntil, m_clock.monotonic() + pause);
}

void HostQueues::answered(const QUrl& url) { host(url).nextPause = firstPause; }

std::optional<Instant> HostQueues::nextAllowed(const QUrl& url) const
{
    const auto entry = m_hosts.find(keyOf(url));
    const milliseconds now = m_clock.monotonic();
    if (entry == m_hosts.end() || entry->second->pausedUntil <= now)
        return std::nullopt;
    return m_clock.now() + (entry->second->pausedUntil - now);
}

} // namespace bursar
