// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/net/qnamtransport.h"

#include <QTimer>

#include <map>

/// A clock for real servers and impatient tests: whoever waits on it waits no longer than the event
/// loop takes, in the right order, and its time jumps accordingly.
class HastyClock final : public bursar::Clock {
public:
    HastyClock();

    bursar::Instant now() const override { return m_system.now() + m_skipped; }
    std::chrono::milliseconds monotonic() const override
    {
        return m_system.monotonic() + m_skipped;
    }
    std::shared_ptr<void> callAfter(
        std::chrono::milliseconds wait, std::function<void()> action) override;

    /// So much time passes at once.
    void skip(std::chrono::milliseconds time) { m_skipped += time; }

private:
    using Action = std::function<void()>;
    void callNext();

    bursar::SystemClock m_system;
    std::chrono::milliseconds m_skipped{0};
    std::multimap<std::chrono::milliseconds, std::weak_ptr<Action>> m_waiting;
    QTimer m_turn;
};

/// Loses patience thirty times as fast.
class HastyTransport final : public bursar::Transport {
public:
    QCoro::Task<bursar::Result<bursar::HttpResponse>> send(bursar::HttpRequest request,
        std::chrono::milliseconds timeout, bursar::CancelToken cancel) override
    {
        return m_transport.send(std::move(request), timeout / 30, std::move(cancel));
    }

private:
    bursar::QnamTransport m_transport;
};
