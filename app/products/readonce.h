// SPDX-License-Identifier: GPL-3.0-or-later
// For products/*/product.cpp: the reading of a product that is one call.
#pragma once

#include "app/products/product.h"
#include "app/store/store.h"

#include <memory>
#include <utility>

namespace bursar::products {

/// Sends the request and gives its reply to `take`, which stores it in one SQL transaction, on the
/// store's writer, and says what came. A 206 that does not name what failed makes the answer
/// partial; "no data" is an empty reply.
template <ApiRequest R>
QCoro::Task<Result<Answer>> readOnce(Reading reading, R request,
    Answer (*take)(Db& db, const Reading& reading, const typename R::Reply& reply))
{
    auto asked = co_await reading.client->send(std::move(request), reading.cause, reading.cancel);
    if (reading.cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!asked && asked.error().kind != ErrorKind::NoData)
        co_return fail(asked.error());
    const bool partial = asked && asked->partial;
    const auto reply = std::make_shared<const typename R::Reply>(
        asked ? std::move(asked->value) : typename R::Reply{});
    // Values only: the asker may be gone when it runs, and the writer has no use for a client.
    Reading values = reading;
    values.client.reset();
    const auto work = [take, values, reply](Db& db) { return take(db, values, *reply); };
    const auto writing = reading.store->write(work);
    auto taken = co_await writing;
    if (taken && taken->failed.empty())
        taken->partial |= partial;
    co_return taken;
}

} // namespace bursar::products
