// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"

#include <QCoroFuture>
#include <QPromise>
#include <QTimer>

namespace bursar {

QCoro::Task<bool> Clock::sleep(std::chrono::milliseconds wait, CancelToken cancel)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    const auto finish = [promise](bool slept) {
        if (promise->future().isFinished())
            return;
        promise->addResult(slept);
        promise->finish();
    };
    const auto timer = callAfter(wait, [finish] { finish(true); });
    const auto guard = cancel.whenCancelled([finish] { finish(false); });
    co_return co_await promise->future();
}

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::floor<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

std::shared_ptr<void> SystemClock::callAfter(
    std::chrono::milliseconds wait, std::function<void()> action)
{
    // Stopped at once, deleted later: the guard may go inside the action, and by then the timer
    // must not come up once more.
    const auto timer = std::shared_ptr<QTimer>(new QTimer, [](QTimer* t) {
        t->stop();
        t->deleteLater();
    });
    timer->setSingleShot(true);
    QObject::connect(timer.get(), &QTimer::timeout, timer.get(), std::move(action));
    timer->start(wait);
    return timer;
}

} // namespace bursar
