// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/base/day.h"
#include "app/base/result.h"

#include <QCoroTask>
#include <QUrl>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace bursar {

class Clock;

/// Who may send when: per host no more than so many exchanges in any second, and none during the
/// pause that a 429 asks for. Hosts do not wait for each other. First come, first served: with the
/// few calls that each link has under way (apiclient.h), links of one host take turns. Lives and
/// answers on one thread; outlives those who ask.
class HostQueues {
public:
    explicit HostQueues(Clock& clock);
    /// Who still waits gets Cancelled.
    ~HostQueues();
    HostQueues(const HostQueues&) = delete;
    HostQueues& operator=(const HostQueues&) = delete;

    /// Ends in success when the caller may send to the host of `url` now. Errors: Cancelled; and
    /// RateLimited, with the remaining time, when the host's pause is longer than a call should
    /// wait. `perSecond` 0: no rate of ours.
    QCoro::Task<Status> turn(QUrl url, int perSecond, CancelToken cancel);

    /// The host answered 429: it is left alone for `retryAfter`; without one for 30 s, twice that
    /// when it comes again (akoya-api.md 5.2).
    void rateLimited(const QUrl& url, std::optional<std::chrono::milliseconds> retryAfter);

    /// The host answered as usual: the next 429 without a time begins at 30 s again.
    void answered(const QUrl& url);

    /// `kept` is told of each pause from now on: the host, and until when. For resume() in a later
    /// run, so that a restart asks no earlier than allowed.
    using KeepPause = std::function<void(const QString& host, Instant until)>;
    void keepPauses(KeepPause kept) { m_keepPause = std::move(kept); }
    /// A pause of an earlier run. One that is over, or longer than any (the clock was set), is cut.
    void resume(const QString& host, Instant until);

    /// When a paused host will be asked again, for the screen; none when it is not paused.
    std::optional<Instant> nextAllowed(const QUrl& url) const;

private:
    struct Host;
    Host& host(const QUrl& url);
    void serve(Host& host);

    Clock& m_clock;
    KeepPause m_keepPause;
    std::map<QString, std::unique_ptr<Host>> m_hosts;
};

} // namespace bursar
