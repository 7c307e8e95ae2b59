// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/tokenerrors.h"
#include "app/auth/tokens.h"
#include "app/base/cancel.h"
#include "app/net/exchange.h"
#include "app/net/network.h"

#include <QCoroTask>

#include <memory>

namespace bursar {

class SecretStore;

/// A code from a redirect, and what it was asked for with.
struct CodeGrant {
    Secret code;
    QUrl redirectUri; ///< as sent to the authorize address, to the letter
    Secret verifier; ///< PKCE (RFC 7636)
    Instant arrived; ///< when the redirect came
};

/// The token endpoints of one network (akoya-api.md 3). Reads the client secret from the keychain
/// for each call, so that a changed one is used at once. Repeats a call once at most, and only
/// after a failure to answer. Stays on the thread that made it; what is under way when it dies ends
/// as Cancelled.
///
/// Errors of all three: those of Transport, ProviderDown and the like for a failure to answer,
/// BadPayload for a 200 that is none, ClientRejected (also without a client secret), Keychain….
class TokenClient {
public:
    TokenClient(Wire wire, SecretStore& secrets, Network network);
    ~TokenClient();
    TokenClient(const TokenClient&) = delete;
    TokenClient& operator=(const TokenClient&) = delete;

    /// Also: CodeExpired, AuthorizationRequestRejected.
    QCoro::Task<Result<TokenSet>> obtain(CodeGrant grant, CancelToken cancel);

    /// Spends `refreshToken`: after a success only the one in the answer works. SignInNeeded when
    /// the network rejects it. Not cancellable: whoever lost interest still needs the new token
    /// kept.
    QCoro::Task<Result<TokenSet>> refresh(Secret refreshToken);

    /// Success: the network took it. SignInNeeded: it does not know the token (any more). Neither
    /// proves that access has ended.
    QCoro::Task<Status> revoke(Secret refreshToken);

private:
    struct Core;
    using CorePtr = std::shared_ptr<Core>;
    struct Form;
    static QCoro::Task<Result<TokenSet>> tokens(
        CorePtr core, TokenCall call, Form form, CancelToken asker);
    static QCoro::Task<Result<HttpResponse>> ask(
        CorePtr core, TokenCall call, Form form, CancelToken asker);
    static QCoro::Task<Result<HttpResponse>> send(
        CorePtr core, TokenCall call, HttpRequest request, CancelToken cancel);
    static QCoro::Task<Status> revoked(CorePtr core, Form form);

    CorePtr m_core;
};

} // namespace bursar
