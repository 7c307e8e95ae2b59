// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace bursar::kit {

/// Waits for the store's answer and takes it out; an error ends the test loudly. Taking the value
/// by the future is also what orders the store's thread before the test's: a work must return what
/// it found, never write it into the test's own variables.
template <class T> T resultOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    Result<T> result = future.result();
    if (!result)
        qFatal("the store: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// The store of a folder, opened, or opened again.
inline std::unique_ptr<Store> openStore(const QTemporaryDir& dir, Schema schema)
{
    auto opening = Store::open(QDir(dir.path()), Secret(QByteArray(32, 'k')), schema);
    return QCoro::waitFor(std::move(opening)).value();
}

/// A store in a folder of its own, whose work is waited for.
struct TestStore {
    explicit TestStore(Schema schema)
        : store(openStore(dir, schema))
    {
    }
    template <class Work> auto write(Work work) { return resultOf(store->write(std::move(work))); }
    template <class Work> auto read(Work work) { return resultOf(store->read(std::move(work))); }

    QTemporaryDir dir;
    std::unique_ptr<Store> store;
};

} // namespace bursar::kit
