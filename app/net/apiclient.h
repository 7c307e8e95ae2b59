// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/net/bodysink.h"
#include "app/net/call.h"
#include "app/net/http.h"
#include "app/net/network.h"
#include "app/net/onpool.h"

#include <QCoroTask>

#include <memory>
#include <utility>

namespace bursar {

class HostQueues;
class Transport;
class Clock;

/// Product calls of one link: takes the host's turn, adds the bearer and the headers of the
/// network's version, repeats what policy.h says may be repeated, replaces the bearer once on 401,
/// tells the observer of each exchange, decodes off this thread. No more than two calls are under
/// way at once (akoya-api.md 5.4), the others wait in order. Stays on the thread that made it; when
/// it dies, what is under way ends as Cancelled and is not told to the observer: cancel and let it
/// end first.
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
    ApiClient(const ApiClient&) = delete;
    ApiClient& operator=(const ApiClient&) = delete;

    /// Ends exactly once: with the reply, an error of the server's answer (error.h), what the token
    /// source says (SignInNeeded, Keychain…; AuthorizationServerError for what would read as a
    /// failure of this one call), or Cancelled. Refuses to send the bearer to another
    /// origin than the network's products: BadPayload.
    template <ApiRequest R>
    QCoro::Task<Result<ApiReply<typename R::Reply>>> send(
        R request, Cause cause, CancelToken cancel)
    {
        return run(m_core, std::move(request), cause, std::move(cancel));
    }

    /// A document instead of an answer to decode: its bytes go into the sink. The same way as for
    /// send(), with one difference: the network may say that the document lies on another host. It
    /// is fetched there over https (between loopback addresses also http) without the bearer and
    /// without the headers of the network. What goes wrong there says nothing about the consent, so
    /// it is ProviderDown, and another attempt begins at the network again. The ledger names such a
    /// host, but not the address on it, which may be as good as a key.
    QCoro::Task<Result<DocumentReply>> fetch(
        DocumentCall call, std::shared_ptr<BodySink> sink, Cause cause, CancelToken cancel)
    {
        return fetch(m_core, std::move(call), std::move(sink), cause, std::move(cancel));
    }

private:
    struct Core; // shared with the calls under way, which may outlive this object
    using CorePtr = std::shared_ptr<Core>;
    struct Exchanged {
        HttpResponse response;
        CallRecord record; ///< not yet told to the observer
    };

    /// What goes out, each time it does.
    struct Outgoing {
        QUrl url;
        QByteArray accept;
        std::shared_ptr<BodySink> sink; ///< null: for send()
    };

    template <ApiRequest R>
    static QCoro::Task<Result<ApiReply<typename R::Reply>>> run(
        CorePtr core, R request, Cause cause, CancelToken asker)
    {
        const JoinedCancel cancel(asker, life(*core));
        CallRecord record;
        record.cause = cause;
        record.cluster = R::cluster;
        Outgoing outgoing;
        outgoing.url = request.url(network(*core), provider(*core));
        outgoing.accept = QByteArrayLiteral("application/json");
        auto exchanged =
            co_await exchange(core, std::move(outgoing), std::move(record), cancel.token());
        if (!exchanged)
            co_return fail(std::move(exchanged.error()));

        const bool partial = exchanged->response.status == 206;
        record = std::move(exchanged->record);
        auto decode = [body = std::move(exchanged->response.body)] { return R::decode(body); };
        Result<typename R::Reply> decoded = co_await onPool(std::move(decode));
        if (decoded) {
            record.rows = R::rows(*decoded);
            nameUnreadable(record, R::unreadable(*decoded));
        }
        const QString requestId = record.requestId;
        const std::int64_t bytes = record.bytes;
        finish(*core, std::move(record), decoded ? nullptr : &decoded.error());
        if (cancel.token().isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (!decoded)
            co_return fail(std::move(decoded.error()));
        co_return ApiReply<typename R::Reply>{std::move(*decoded), partial, requestId, bytes};
    }

    /// A 2xx answer, or the error; what failed is already told to the observer.
    static QCoro::Task<Result<Exchanged>> exchange(
        CorePtr core, Outgoing outgoing, CallRecord record, CancelToken cancel);
    static QCoro::Task<Result<Exchanged>> attempt(
        CorePtr core, Outgoing outgoing, CallRecord record, Secret bearer, CancelToken cancel);
    static QCoro::Task<Result<DocumentReply>> fetch(CorePtr core, DocumentCall call,
        std::shared_ptr<BodySink> sink, Cause cause, CancelToken asker);
    static HttpRequest request(
        Core& core, const Outgoing& outgoing, Cause cause, const Secret& bearer);
    static void nameUnreadable(CallRecord& record, const QStringList& places);
    static void finish(Core& core, CallRecord record, const Error* error);
    static CancelToken life(const Core& core);
    static const Network& network(const Core& core);
    static const ProviderId& provider(const Core& core);

    CorePtr m_core;
};

} // namespace bursar
