// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/authorizationflow.h"

#include "app/auth/pkce.h"
#include "app/auth/redirect.h"
#include "app/auth/surface.h"
#include "app/auth/tokenclient.h"
#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/base/log.h"

namespace bursar {

namespace {

/// What is logged about a sign-in: that it ended, and how. Never an address: codes are in it.
tl::unexpected<Error> refused(Error error)
{
    qCInfo(lcAuth).noquote() << "sign-in ended:" << toString(error.kind);
    return fail(std::move(error));
}

} // namespace

QCoro::Task<Result<Authorization>> authorize(TokenClient& tokens, Clock& clock, Network network,
    ProviderId provider, AuthorizationSurface& surface, std::function<void()> exchanging,
    CancelToken cancel)
{
    auto redirectUri = surface.prepare(network.redirectUri);
    if (!redirectUri)
        co_return refused(std::move(redirectUri.error()));

    const Secret state = randomText();
    Secret verifier = randomText();
    QUrl address =
        authorizeAddress(network, provider, *redirectUri, state, pkceChallenge(verifier));
    const auto landed = co_await surface.authorize(std::move(address), *redirectUri, cancel);
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!landed)
        co_return refused(landed.error());
    if (!isRedirect(*landed, *redirectUri))
        co_return refused(Error{.kind = ErrorKind::AddressNotRecognized});
    auto code = codeFromRedirect(*landed, state);
    if (!code)
        co_return refused(std::move(code.error()));

    if (exchanging)
        exchanging();
    CodeGrant grant{std::move(*code), *redirectUri, std::move(verifier), clock.now()};
    auto set = co_await tokens.obtain(std::move(grant), cancel);
    if (cancel.isCancelled()) {
        // Nobody wants it any more, but the consent is there: it is given back.
        if (set)
            co_await tokens.revoke(std::move(set->refreshToken));
        co_return fail(ErrorKind::Cancelled);
    }
    if (!set)
        co_return refused(std::move(set.error()));
    Authorization authorization{std::move(*set), std::move(*redirectUri)};
    co_return authorization;
}

} // namespace bursar
