// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/apiclient.h"

#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/net/classify.h"
#include "app/net/errortable.h"
#include "app/net/exchange.h"
#include "app/net/hostqueue.h"
#include "app/net/policy.h"
#include "app/net/transport.h"
#include "app/net/turns.h"

#include <algorithm>

namespace bursar {

namespace {

constexpr int callsAtOnce = 2; // akoya-api.md 5.4
constexpr int longestRedirection = 3;
constexpr qsizetype mostPlacesNamed = 20; // a hostile answer must not fill the ledger

/// Whether a document may be fetched from there without anything of ours.
bool isSafeElsewhere(const QUrl& target, const QUrl& from)
{
    const bool plain = target.scheme() == "http"_L1 && isLoopback(target) && isLoopback(from);
    return (target.scheme() == "https"_L1 || plain) && !target.host().isEmpty()
        && target.userInfo().isEmpty();
}

/// Where a redirect leads; none for any other answer. Only documents may lie elsewhere.
std::optional<QUrl> redirection(const HttpResponse& response, const QUrl& from, bool isDocument)
{
    if (response.status < 300 || response.status > 399)
        return std::nullopt;
    const QByteArray location = response.header("Location");
    QUrl target = from.resolved(QUrl::fromEncoded(location));
    if (location.isEmpty() || !target.isValid())
        return std::nullopt;
    if (!sameOrigin(target, from) && !(isDocument && isSafeElsewhere(target, from)))
        return std::nullopt; // the bearer stays here
    return target;
}

/// Without a bearer nothing of the link can be asked for, so what went wrong is not about the one
/// thing that was (errortable.h): a 5xx of the token endpoint is no account's failure.
Error ofTheLogin(Error error)
{
    if (conductOn(error.kind).concerns != Concerns::Link)
        error.kind = ErrorKind::AuthorizationServerError;
    return error;
}

} // namespace

struct ApiClient::Core {
    Services services;
    Network network;
    ProviderId provider;
    LinkId link;
    TokenSource& tokens;
    Turns turns;
    Instant lastUse; ///< by the person: x-akoya-last-access
    CancelScope life;

    Wire wire() const { return {services.transport, services.queues, services.clock}; }
};

ApiClient::ApiClient(
    Services services, Network network, ProviderId provider, LinkId link, TokenSource& tokens)
    : m_core(new Core{services, std::move(network), std::move(provider), link, tokens,
          Turns(callsAtOnce), services.clock.now(), {}})
{
}

ApiClient::~ApiClient() { m_core->life.cancel(); }

CancelToken ApiClient::life(const Core& core) { return core.life.token(); }
const Network& ApiClient::network(const Core& core) { return core.network; }
const ProviderId& ApiClient::provider(const Core& core) { return core.provider; }

void ApiClient::nameUnreadable(CallRecord& record, const QStringList& places)
{
    record.unreadable = places.size();
    record.places = places.first(std::min(places.size(), mostPlacesNamed));
}

void ApiClient::finish(Core& core, CallRecord record, const Error* error)
{
    if (core.life.token().isCancelled())
        return; // the observer may be gone
    if (error)
        record.error = error->kind;
    core.services.observer.finished(record);
}

HttpRequest ApiClient::request(
    Core& core, const Outgoing& outgoing, Cause cause, const Secret& bearer)
{
    HttpRequest request{.url = outgoing.url, .sink = outgoing.sink};
    if (!sameOrigin(outgoing.url, core.network.products)) {
        request.headers = {{"Accept"_ba, outgoing.accept}};
        return request;
    }
    const bool v3 = core.network.apiVersion == "v3"_L1;
    const QByteArray type = cause == Cause::Schedule ? "batch"_ba : "user"_ba;
    request.headers = {
        {"Authorization"_ba, "Bearer "_ba + bearer.reveal()},
        {"Accept"_ba, outgoing.accept},
        {"x-akoya-interaction-type"_ba, v3 ? type.toUpper() : type},
    };
    if (v3) { // akoya-api.md 4.0: mandatory there, unknown to v2
        const auto lastUse = std::chrono::floor<std::chrono::seconds>(core.lastUse);
        QString iso = toIso(lastUse);
        iso.replace(u".000Z"_s, u"Z"_s);
        request.headers += HttpHeader{"x-akoya-last-access"_ba, iso.toLatin1()};
        request.headers += HttpHeader{"x-akoya-intent-type"_ba, "nonpayments"_ba};
    }
    return request;
}

QCoro::Task<Result<ApiClient::Exchanged>> ApiClient::attempt(
    CorePtr core, Outgoing outgoing, CallRecord record, Secret bearer, CancelToken cancel)
{
    const bool isElsewhere = !sameOrigin(outgoing.url, core->network.products);
    HttpRequest going = request(*core, outgoing, record.cause, bearer);
    Result<HttpResponse> answer =
        co_await sendOnce(core->wire(), std::move(going), Policy::safeRead(), cancel);
    if (core->life.token().isCancelled())
        co_return fail(ErrorKind::Cancelled); // nothing but the core may be touched
    record.at = core->services.clock.now();
    record.link = core->link;
    record.path = isElsewhere ? u"//"_s + outgoing.url.host()
                              : outgoing.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    if (!answer) {
        finish(*core, std::move(record), &answer.error());
        co_return fail(std::move(answer.error()));
    }
    record.http = answer->status;
    record.requestId = requestIdOf(*answer);
    record.bytes = answer->bodyBytes();
    const bool goesOn = redirection(*answer, outgoing.url, outgoing.sink != nullptr).has_value();
    auto error = goesOn ? std::nullopt : classifyAnswer(*answer, record.at);
    // That host is not the network: its 401 is about its address, not about the consent.
    if (error && isElsewhere && error->http / 100 == 4 && error->http != 429)
        error->kind = ErrorKind::ProviderDown;
    if (!error && !goesOn && outgoing.sink) {
        if (const auto ended = outgoing.sink->end(answer->header("Content-Type")); !ended)
            error = ended.error();
        if (error)
            error->requestId = record.requestId;
    }
    if (error || goesOn)
        finish(*core, record, error ? &*error : nullptr);
    if (error)
        co_return fail(*error);
    Exchanged exchanged{std::move(*answer), std::move(record)};
    co_return exchanged;
}

QCoro::Task<Result<ApiClient::Exchanged>> ApiClient::exchange(
    CorePtr core, Outgoing outgoing, CallRecord record, CancelToken cancel)
{
    const QUrl start = outgoing.url;
    if (!sameOrigin(start, core->network.products))
        co_return fail(ErrorKind::BadPayload, u"address of another origin"_s);
    if (record.cause == Cause::Person)
        core->lastUse = core->services.clock.now();
    const auto place = co_await core->turns.take(cancel);
    if (!place || cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    Result<Secret> bearer = co_await unlessCancelled(core->tokens.bearer(), cancel);

    bool replaced = false;
    int retries = 0;
    int redirects = 0;
    while (bearer) {
        const Status turn = co_await core->services.queues.turn(
            outgoing.url, core->network.requestsPerSecond, cancel);
        if (!turn)
            co_return fail(turn.error());
        auto exchanged = co_await attempt(core, outgoing, record, bearer->clone(), cancel);
        const auto target = exchanged
            ? redirection(exchanged->response, outgoing.url, outgoing.sink != nullptr)
            : std::optional<QUrl>();
        if (exchanged && !target)
            co_return exchanged; // also when cancelled by now: it was read, the ledger must know
        if (cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (target) {
            if (++redirects > longestRedirection)
                co_return fail(ErrorKind::BadPayload, u"redirected too often"_s);
            outgoing.url = *target;
            continue;
        }
        const bool wasElsewhere = !sameOrigin(outgoing.url, start);
        if (wasElsewhere) { // an address there may be good for a few minutes only
            outgoing.url = start;
            redirects = 0;
        }
        if (exchanged.error().http == 401 && !wasElsewhere && !replaced) {
            replaced = true; // a second 401 is final: the consent is gone (akoya-api.md 3.8.3)
            bearer = co_await unlessCancelled(core->tokens.replace(std::move(*bearer)), cancel);
            continue;
        }
        const bool again = co_await waitToRepeat(
            core->wire(), ++retries, exchanged.error().kind, Policy::safeRead(), cancel);
        if (!again)
            co_return cancel.isCancelled() ? Result<Exchanged>(fail(ErrorKind::Cancelled))
                                           : std::move(exchanged);
    }
    co_return fail(ofTheLogin(std::move(bearer.error())));
}

QCoro::Task<Result<DocumentReply>> ApiClient::fetch(
    CorePtr core, DocumentCall call, std::shared_ptr<BodySink> sink, Cause cause, CancelToken asker)
{
    const JoinedCancel cancel(asker, life(*core));
    CallRecord record;
    record.cause = cause;
    record.cluster = call.cluster;
    Outgoing outgoing;
    outgoing.url = call.url;
    outgoing.accept = call.accept;
    outgoing.sink = std::move(sink);
    auto exchanged =
        co_await exchange(core, std::move(outgoing), std::move(record), cancel.token());
    if (!exchanged)
        co_return fail(std::move(exchanged.error()));
    exchanged->record.rows = 1;
    DocumentReply reply;
    reply.requestId = exchanged->record.requestId;
    reply.bytes = exchanged->record.bytes;
    finish(*core, std::move(exchanged->record), nullptr);
    if (cancel.token().isCancelled())
        co_return fail(ErrorKind::Cancelled);
    co_return reply;
}

} // namespace bursar
