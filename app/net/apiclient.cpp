// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/apiclient.h"

#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/net/classify.h"
#include "app/net/exchange.h"
#include "app/net/hostqueue.h"
#include "app/net/policy.h"
#include "app/net/transport.h"
#include "app/net/turns.h"

namespace bursar {

namespace {

constexpr int callsAtOnce = 2; // akoya-api.md 5.4
constexpr int longestRedirection = 3;

/// Where a redirect within one origin leads; none for any other answer.
std::optional<QUrl> redirection(const HttpResponse& response, const QUrl& from)
{
    if (response.status < 300 || response.status > 399)
        return std::nullopt;
    const QByteArray location = response.header("Location");
    QUrl target = from.resolved(QUrl::fromEncoded(location));
    if (location.isEmpty() || !target.isValid() || !sameOrigin(target, from))
        return std::nullopt; // the bearer stays here
    return target;
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

void ApiClient::finish(Core& core, CallRecord record, const Error* error)
{
    if (core.life.token().isCancelled())
        return; // the observer may be gone
    if (error)
        record.error = error->kind;
    core.services.observer.finished(record);
}

HttpRequest ApiClient::request(Core& core, const QUrl& url, Cause cause, const Secret& bearer)
{
    const bool v3 = core.network.apiVersion == "v3"_L1;
    const QByteArray type = cause == Cause::Person ? "user"_ba : "batch"_ba;
    HttpRequest request{.url = url};
    request.headers = {
        {"Authorization"_ba, "Bearer "_ba + bearer.reveal()},
        {"Accept"_ba, "application/json"_ba},
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
    CorePtr core, QUrl url, CallRecord record, Secret bearer, CancelToken cancel)
{
    HttpRequest outgoing = request(*core, url, record.cause, bearer);
    Result<HttpResponse> answer =
        co_await sendOnce(core->wire(), std::move(outgoing), Policy::safeRead(), cancel);
    if (core->life.token().isCancelled())
        co_return fail(ErrorKind::Cancelled); // nothing but the core may be touched
    record.at = core->services.clock.now();
    record.link = core->link;
    record.path = url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    if (!answer) {
        finish(*core, std::move(record), &answer.error());
        co_return fail(std::move(answer.error()));
    }
    record.http = answer->status;
    record.requestId = requestIdOf(*answer);
    record.bytes = answer->body.size();
    const bool goesOn = redirection(*answer, url).has_value();
    const auto error = goesOn ? std::nullopt : classifyAnswer(*answer, record.at);
    if (error || goesOn)
        finish(*core, record, error ? &*error : nullptr);
    if (error)
        co_return fail(*error);
    Exchanged exchanged{std::move(*answer), std::move(record)};
    co_return exchanged;
}

QCoro::Task<Result<ApiClient::Exchanged>> ApiClient::exchange(
    CorePtr core, QUrl url, CallRecord record, CancelToken cancel)
{
    if (!sameOrigin(url, core->network.products))
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
        const Status turn =
            co_await core->services.queues.turn(url, core->network.requestsPerSecond, cancel);
        if (!turn)
            co_return fail(turn.error());
        auto exchanged = co_await attempt(core, url, record, bearer->clone(), cancel);
        const auto target =
            exchanged ? redirection(exchanged->response, url) : std::optional<QUrl>();
        if (exchanged && !target)
            co_return exchanged; // also when cancelled by now: it was read, the ledger must know
        if (cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (target) {
            if (++redirects > longestRedirection)
                co_return fail(ErrorKind::BadPayload, u"redirected too often"_s);
            url = *target;
            continue;
        }
        if (exchanged.error().http == 401 && !replaced) {
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
    co_return fail(std::move(bearer.error()));
}

} // namespace bursar
