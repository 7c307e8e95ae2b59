// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/exchange.h"

#include "app/base/clock.h"
#include "app/net/classify.h"
#include "app/net/hostqueue.h"
#include "app/net/transport.h"
#include "app/net/wirelog.h"

#include <QRandomGenerator>

namespace bursar {

QCoro::Task<Result<HttpResponse>> sendOnce(
    Wire wire, HttpRequest request, Policy policy, CancelToken cancel)
{
    const auto begun = wire.clock.monotonic();
    Result<HttpResponse> answer = co_await wire.transport.send(request, policy.timeout, cancel);
    // By the asker or because everything ends: the services may be gone. The answer may have been
    // faster than that.
    if (cancel.isCancelled() || (!answer && answer.error().kind == ErrorKind::Cancelled))
        co_return answer;
    logExchange(request, answer, wire.clock.monotonic() - begun);
    if (answer && answer->status == 429)
        wire.queues.rateLimited(request.url, retryAfterOf(*answer, wire.clock.now()));
    else if (answer)
        wire.queues.answered(request.url);
    co_return answer;
}

QCoro::Task<bool> waitToRepeat(
    Wire wire, int retry, ErrorKind after, Policy policy, CancelToken cancel)
{
    const double random = QRandomGenerator::global()->generateDouble();
    const auto wait = waitBefore(retry, after, policy, random);
    if (!wait || cancel.isCancelled())
        co_return false;
    co_return co_await wire.clock.sleep(*wait, std::move(cancel));
}

} // namespace bursar
