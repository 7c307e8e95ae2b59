// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/servicetokens.h"

#include "app/auth/secretstore.h"
#include "app/auth/tokenerrors.h"
#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/net/hostqueue.h"
#include "app/net/turns.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bursar {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds longestServiceLife = 24h; // akoya-api.md 7.1
constexpr std::chrono::seconds renewBefore = 5min;

struct ServiceToken {
    Secret token;
    std::chrono::seconds life{};
};

Result<ServiceToken> parseServiceToken(HttpResponse response)
{
    const auto document = QJsonDocument::fromJson(response.body);
    wipeBytes(response.body);
    const QJsonObject body = document.object();
    ServiceToken read{.token = Secret(body.value("access_token"_L1).toString().toUtf8()),
        .life = std::chrono::seconds(body.value("expires_in"_L1).toInteger(0))};
    if (read.token.isEmpty())
        return fail(Error{.kind = ErrorKind::BadPayload, .http = response.status});
    read.life = std::clamp(read.life, 0s, longestServiceLife);
    return read;
}

} // namespace

/// Shared with the questions under way, which may outlive the source; after each co_await a dead
/// one's services are not touched again.
struct ServiceTokens::Core {
    using Ptr = std::shared_ptr<Core>;

    Services services;
    Network network;
    QString scope;
    Turns turns{1};
    CancelScope life;
    Secret token;
    Instant goodUntil;

    bool isDead() const { return life.token().isCancelled(); }

    HttpRequest request(const Secret& secret) const
    {
        HttpRequest request{.method = HttpMethod::Post, .url = network.sts};
        request.url.setPath(network.sts.path() + "/token"_L1);
        const QByteArray pair = network.serviceClientId.toUtf8() + ':' + secret.reveal();
        request.headers = {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba},
            {"Accept"_ba, "application/json"_ba},
            {"Authorization"_ba, "Basic "_ba + pair.toBase64()}};
        request.body = "grant_type=client_credentials&scope=" + scope.toUtf8().toPercentEncoding();
        return request;
    }

    static QCoro::Task<Result<Secret>> bearer(Ptr core, Secret stale);
    static QCoro::Task<Status> obtain(Ptr core);
};

ServiceTokens::ServiceTokens(Services services, Network network, QString scope)
    : m_core(
          new Core{.services = services, .network = std::move(network), .scope = std::move(scope)})
{
}

ServiceTokens::~ServiceTokens() { m_core->life.cancel(); }

QCoro::Task<Result<Secret>> ServiceTokens::bearer() { return Core::bearer(m_core, {}); }

QCoro::Task<Result<Secret>> ServiceTokens::replace(Secret stale)
{
    return Core::bearer(m_core, std::move(stale));
}

QCoro::Task<Result<Secret>> ServiceTokens::Core::bearer(Ptr core, Secret stale)
{
    const auto place = co_await core->turns.take(core->life.token());
    if (!place || core->isDead())
        co_return fail(ErrorKind::Cancelled);
    if (!stale.isEmpty() && core->token.equals(stale))
        core->token = {};
    if (core->token.isEmpty() || core->services.wire.clock.now() >= core->goodUntil) {
        const Status obtained = co_await obtain(core);
        if (!obtained)
            co_return fail(obtained.error());
    }
    co_return core->token.clone();
}

QCoro::Task<Status> ServiceTokens::Core::obtain(Ptr core)
{
    const auto none = [] { return fail(ErrorKind::NotSupported, u"no service credentials"_s); };
    if (core->network.sts.isEmpty() || core->network.serviceClientId.isEmpty())
        co_return none();
    const auto secret =
        co_await core->services.secrets.read(secretkeys::serviceSecret(core->network.id));
    if (core->isDead())
        co_return fail(ErrorKind::Cancelled);
    if (!secret)
        co_return fail(secret.error());
    if (!*secret)
        co_return none();
    const HttpRequest request = core->request(**secret);
    const CancelToken cancel = core->life.token();
    const Wire wire = core->services.wire;
    for (int retries = 0;;) {
        const Status turn =
            co_await wire.queues.turn(request.url, core->network.requestsPerSecond, cancel);
        if (!turn)
            co_return fail(turn.error());
        Result<HttpResponse> answer = co_await sendOnce(wire, request, Policy::token(), cancel);
        if (core->isDead())
            co_return fail(ErrorKind::Cancelled);
        const Instant now = wire.clock.now();
        std::optional<Error> error = answer ? classifyTokenAnswer(TokenCall::Service, *answer, now)
                                            : std::optional(answer.error());
        if (!error) {
            auto read = parseServiceToken(std::move(*answer));
            if (!read)
                co_return fail(read.error());
            core->goodUntil = now + read->life - std::min(renewBefore, read->life / 2);
            core->token = std::move(read->token);
            co_return Status{};
        }
        const bool again =
            co_await waitToRepeat(wire, ++retries, error->kind, Policy::token(), cancel);
        if (core->isDead())
            co_return fail(ErrorKind::Cancelled);
        if (!again)
            co_return fail(*error);
    }
}

QString consentScope() { return u"notifications_subscriptions advisory"_s; }

} // namespace bursar
