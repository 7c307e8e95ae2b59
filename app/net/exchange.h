// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/base/result.h"
#include "app/net/http.h"
#include "app/net/policy.h"

#include <QCoroTask>

namespace bursar {

class Clock;
class HostQueues;
class Transport;

/// What every call needs to reach a server.
struct Wire {
    Transport& transport;
    HostQueues& queues;
    Clock& clock;
};

/// One attempt by one who has the host's turn: the exchange, its line in the log, and the host's
/// pause when the answer is a 429. Errors as Transport::send(). Once cancelled it touches none of
/// the wire any more, also when it still has an answer to give.
QCoro::Task<Result<HttpResponse>> sendOnce(
    Wire wire, HttpRequest request, Policy policy, CancelToken cancel);

/// Waits as the policy says before attempt number `retry`. False when there is to be none, or
/// nobody wants it any more.
QCoro::Task<bool> waitToRepeat(
    Wire wire, int retry, ErrorKind after, Policy policy, CancelToken cancel);

} // namespace bursar
