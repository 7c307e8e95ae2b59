// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/tokens.h"
#include "app/base/cancel.h"
#include "app/net/network.h"

#include <QCoroTask>

#include <functional>

namespace bursar {

class AuthorizationSurface;
class Clock;
class TokenClient;

/// What came of a sign-in.
struct Authorization {
    TokenSet tokens;
    QUrl redirectUri; ///< the one that was sent, with a listener's port
};

/// The code flow that all surfaces share (akoya-api.md 2, 3.1; RFC 6749 4.1, RFC 7636, RFC 8252):
/// a fresh `state` and PKCE pair, the bank's pages on `surface`, the redirect's check, the exchange
/// of the code. Stores nothing: a failure at any point leaves nothing behind. `exchanging` is
/// called when the person's part is over. The services and the surface outlive the flow.
///
/// Errors: those of the surface; StateMismatch, AccessDenied, AuthorizationServerError,
/// AuthorizationRequestRejected from the redirect; those of TokenClient::obtain(); Cancelled.
QCoro::Task<Result<Authorization>> authorize(TokenClient& tokens, Clock& clock, Network network,
    ProviderId provider, AuthorizationSurface& surface, std::function<void()> exchanging,
    CancelToken cancel);

} // namespace bursar
