// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokenclient.h"

#include "app/auth/secretstore.h"
#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/net/hostqueue.h"
#include "app/net/once.h"
#include "app/net/policy.h"

namespace bursar {

namespace {

constexpr auto codeLife = std::chrono::minutes(5); // akoya-api.md 2.2

/// How the client tells who it is: obtaining wants Basic, the other two want it in the form, and
/// both at once is an error (akoya-api.md 3.1, 3.2).
enum class Credentials : std::uint8_t { Basic, InForm };

} // namespace

struct TokenClient::Core {
    Wire wire;
    SecretStore& secrets;
    Network network;
    CancelScope life;
};

/// The body of a POST, put together without QString: it holds secrets.
struct TokenClient::Form {
    QLatin1StringView path; ///< behind the network's `idp`
    Credentials credentials = Credentials::InForm;
    QByteArray body;
    std::optional<Instant> notAfter;

    void add(QByteArrayView name, QByteArrayView value)
    {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + value.toByteArray().toPercentEncoding();
    }
    HttpRequest request(const Network& network, const Secret& clientSecret)
    {
        HttpRequest request{.method = HttpMethod::Post, .url = network.idp};
        request.url.setPath(network.idp.path() + path);
        request.headers = {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba},
            {"Accept"_ba, "application/json"_ba}};
        switch (credentials) {
        case Credentials::Basic: {
            const QByteArray pair = network.clientId.toUtf8() + ':' + clientSecret.reveal();
            request.headers += HttpHeader{"Authorization"_ba, "Basic "_ba + pair.toBase64()};
            break;
        }
        case Credentials::InForm:
            add("client_id", network.clientId.toUtf8());
            add("client_secret", clientSecret.reveal());
            break;
        }
        request.body = std::move(body);
        return request;
    }
};

TokenClient::TokenClient(Wire wire, SecretStore& secrets, Network network)
    : m_core(new Core{wire, secrets, std::move(network), {}})
{
}

TokenClient::~TokenClient() { m_core->life.cancel(); }

QCoro::Task<Result<TokenSet>> TokenClient::obtain(CodeGrant grant, CancelToken cancel)
{
    Form form{.path = "/token"_L1,
        .credentials = Credentials::Basic,
        .notAfter = grant.arrived + codeLife};
    form.add("grant_type", "authorization_code");
    form.add("code", grant.code.reveal());
    form.add("redirect_uri", grant.redirectUri.toEncoded());
    form.add("code_verifier", grant.verifier.reveal());
    return tokens(m_core, TokenCall::Obtain, std::move(form), std::move(cancel));
}

QCoro::Task<Result<TokenSet>> TokenClient::refresh(Secret refreshToken)
{
    Form form{.path = "/token"_L1};
    form.add("grant_type", "refresh_token");
    form.add("refresh_token", refreshToken.reveal());
    return tokens(m_core, TokenCall::Refresh, std::move(form), {});
}

QCoro::Task<Status> TokenClient::revoke(Secret refreshToken)
{
    Form form{.path = "/revoke"_L1};
    form.add("token", refreshToken.reveal());
    form.add("token_type_hint", "refresh_token");
    return revoked(m_core, std::move(form));
}

QCoro::Task<Result<TokenSet>> TokenClient::tokens(
    CorePtr core, TokenCall call, Form form, CancelToken asker)
{
    Result<HttpResponse> answer = co_await ask(core, call, std::move(form), std::move(asker));
    if (!answer)
        co_return fail(std::move(answer.error()));
    co_return parseTokens(std::move(*answer));
}

QCoro::Task<Status> TokenClient::revoked(CorePtr core, Form form)
{
    const Result<HttpResponse> answer = co_await ask(core, TokenCall::Revoke, std::move(form), {});
    co_return answer ? Status{} : fail(answer.error());
}

QCoro::Task<Result<HttpResponse>> TokenClient::ask(
    CorePtr core, TokenCall call, Form form, CancelToken asker)
{
    const JoinedCancel cancel(asker, core->life.token());
    auto secret = co_await core->secrets.read(secretkeys::clientSecret(core->network.id));
    if (cancel.token().isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!secret)
        co_return fail(std::move(secret.error()));
    if (!*secret)
        co_return fail(ErrorKind::ClientRejected, u"no client secret is kept"_s);

    const auto notAfter = form.notAfter;
    const HttpRequest request = form.request(core->network, **secret);
    for (int retries = 0;;) {
        const Status turn = co_await core->wire.queues.turn(
            request.url, core->network.requestsPerSecond, cancel.token());
        if (!turn)
            co_return fail(turn.error());
        if (notAfter && core->wire.clock.now() > *notAfter)
            co_return fail(ErrorKind::CodeExpired);
        // A code that has been sent is spent, and makes a consent: its answer is heard to the end,
        // because only the token in it can give the consent back.
        const CancelToken during = call == TokenCall::Obtain ? core->life.token() : cancel.token();
        Result<HttpResponse> answer = co_await send(core, call, request, during);
        if (during.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (answer)
            co_return answer;
        if (cancel.token().isCancelled())
            co_return fail(ErrorKind::Cancelled);
        const bool again = co_await waitToRepeat(
            core->wire, ++retries, answer.error().kind, Policy::token(), cancel.token());
        if (cancel.token().isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (!again)
            co_return answer;
    }
}

QCoro::Task<Result<HttpResponse>> TokenClient::send(
    CorePtr core, TokenCall call, HttpRequest request, CancelToken cancel)
{
    Result<HttpResponse> answer =
        co_await sendOnce(core->wire, std::move(request), Policy::token(), cancel);
    if (!answer || cancel.isCancelled())
        co_return answer;
    if (auto error = classifyTokenAnswer(call, *answer, core->wire.clock.now()))
        co_return fail(std::move(*error));
    co_return answer;
}

} // namespace bursar
