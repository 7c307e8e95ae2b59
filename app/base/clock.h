// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/base/day.h"

#include <QCoroTask>

#include <chrono>
#include <functional>

namespace bursar {

/// Time as a service, so that a test owns it (tests/kit/fakeclock.h). Used from the thread that
/// made it.
class Clock {
public:
    virtual ~Clock() = default;

    /// Wall clock, UTC: for what is recorded. It may jump.
    virtual Instant now() const = 0;

    /// Never goes back: for waits and rates. Its zero means nothing.
    virtual std::chrono::milliseconds monotonic() const = 0;

    /// Calls `action` once, from the event loop, when this much time has passed; not if the guard
    /// is gone by then.
    [[nodiscard]] virtual std::shared_ptr<void> callAfter(
        std::chrono::milliseconds wait, std::function<void()> action) = 0;

    /// Ends after `wait`, or at once when cancelled; true when the whole time has passed. Always
    /// ends from the event loop, never inside the call.
    QCoro::Task<bool> sleep(std::chrono::milliseconds wait, CancelToken cancel = {});
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
    std::chrono::milliseconds monotonic() const override;
    std::shared_ptr<void> callAfter(
        std::chrono::milliseconds wait, std::function<void()> action) override;
};

} // namespace bursar
