// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/net/call.h"
#include "app/net/http.h"
#include "app/net/network.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QtConcurrentRun>

#include <memory>

namespace bursar {

class HostQueues;
class Transport;
class Clock;

/// Product calls of one link: takes the host's turn, adds the bearer and the headers of the
/// network's version, repeats what policy.h says may be repeated, replaces the bearer once on 401,
/// tells the observer of each exchange, decodes off this thread. Stays on the thread that made it.
class ApiClient {
public:
    struct Services {
        Transport& transport;
        HostQueues& queues;
        Clock& clock;
        CallObserver& observer;
    };
    ApiClient(
        Services services, Network network, ProviderId provider, LinkId link, TokenSource& tokens);
    ~ApiClient();

    /// Ends exactly once: with the reply, an error of the server's answer (error.h), or Cancelled.
    template <ApiRequest R>
    QCoro::Task<Result<ApiReply<typename R::Reply>>> send(
        R request, Cause cause, CancelToken cancel)
    {
        using Decoded = Result<typename R::Reply>;
        CallRecord record{.cause = cause, .cluster = R::cluster};
        auto response = co_await exchange(request.url(m_network, m_provider), &record, cancel);
        if (!response)
            co_return fail(response.error());
        const bool partial = response->status == 206;
        const auto bytes = static_cast<std::int64_t>(response->body.size());
        const QString requestId = record.requestId;
        Decoded decoded = co_await QtConcurrent::run(
            [body = std::move(response->body)]() -> Decoded { return R::decode(body); });
        record.rows = decoded ? R::rows(*decoded) : 0;
        finish(std::move(record), decoded ? std::nullopt : std::optional(decoded.error()));
        if (!decoded)
            co_return fail(decoded.error());
        if (cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        co_return ApiReply<typename R::Reply>{std::move(*decoded), partial, requestId, bytes};
    }

private:
    /// A 2xx answer, or the error; what failed is already recorded, a success is for finish().
    QCoro::Task<Result<HttpResponse>> exchange(QUrl url, CallRecord* record, CancelToken cancel);
    void finish(CallRecord record, std::optional<Error> error);

    Services m_services;
    Network m_network;
    ProviderId m_provider;
    LinkId m_link;
    TokenSource& m_tokens;
};

} // namespace bursar
