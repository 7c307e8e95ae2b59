// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <optional>

namespace bursar {

/// Where the body of a 2xx answer goes, piece by piece as it comes, instead of into
/// HttpResponse::body: for documents, which may be far larger than what should lie in memory. All
/// of it is called on the transport's thread, and never again once the exchange has ended.
class BodySink {
public:
    virtual ~BodySink() = default;

    /// An answer begins; what came of one before it is void. `length` as announced, none when the
    /// server does not say. An error ends the exchange with it.
    virtual Status begin(std::optional<std::int64_t> length) = 0;
    /// The next bytes. An error ends the exchange with it.
    virtual Status take(const QByteArray& piece) = 0;
    /// The answer has come to its end, and what it calls itself (Content-Type). An error makes the
    /// call fail with it, so that the ledger does not count a page for a document.
    virtual Status end(const QByteArray& contentType) = 0;

    /// It cannot take more now: the transport stops reading, so that the server waits, and goes on
    /// when `again` is called; on the same thread, once, not inside this call. False: there is
    /// room.
    virtual bool isFull(const std::function<void()>& again) = 0;
};

} // namespace bursar
