// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/workers.h"
#include "app/net/once.h"

#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace bursar {

/// The threads that everybody shares for work that takes milliseconds.
Workers& pool();

/// Runs `work` on a pool thread; its result is moved back to the caller's thread, never copied
/// (awaiting a QFuture would copy it: a page of transactions is megabytes). Give it a named
/// closure: g++ 12 destroys one that is written inside a co_await expression twice.
template <class Work> QCoro::Task<std::invoke_result_t<Work>> onPool(Work work)
{
    using T = std::invoke_result_t<Work>;
    Once<T> once;
    QFutureWatcher<T> watcher; // lives in this frame, which lives until the result is here
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &watcher,
        [once, &watcher] { once.give(watcher.future().takeResult()); });
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    watcher.setFuture(promise->future());
    pool().post([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    co_return co_await once;
}

} // namespace bursar
