// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/once.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <memory>
#include <type_traits>

namespace bursar {

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
    watcher.setFuture(QtConcurrent::run(std::move(work)));
    co_return co_await once;
}

} // namespace bursar
