// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/base/result.h"
#include "app/net/http.h"

#include <QCoroTask>

#include <chrono>

namespace bursar {

/// One HTTP exchange. The seam of the flow tests: tests/kit/faketransport.h stands in for it.
class Transport {
public:
    virtual ~Transport() = default;

    /// Sends once, follows no redirect, keeps no cookie and no cache. Any status is a success here;
    /// the errors are Offline, Timeout, Tls, ConnectionCut, Cancelled, and those of the request's
    /// sink. `timeout` is for all of the exchange; with a sink it is for each silence in it: a
    /// large document may take its time as long as it comes. Ends exactly once, from the event
    /// loop, never inside the call. Lives and answers on one thread, the one that made it.
    virtual QCoro::Task<Result<HttpResponse>> send(
        HttpRequest request, std::chrono::milliseconds timeout, CancelToken cancel) = 0;
};

} // namespace bursar
