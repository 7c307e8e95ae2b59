// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/tokens.h"
#include "app/net/call.h"

#include <QCoroTask>

#include <memory>

namespace bursar {

class Clock;
class SecretStore;
class TokenClient;

/// Keeps the tokens of one link: the refresh token in the keychain, the `id_token` in memory only
/// (D3). One refresh serves all who wait for it. A rotated refresh token is in the keychain, and
/// read back, before anybody gets the new `id_token` (docs/decisions/0005-token-rotation.md); when
/// the keychain refuses it, it is kept in memory, writing is tried again with each question, and
/// the question is answered with the keychain's error.
///
/// Only the network's own rejection is SignInNeeded, and it stays until signedIn(): other failures
/// are passed on and the next question asks again. Stays on the thread that made it; questions
/// under way when it dies end as Cancelled.
class TokenKeeper final : public TokenSource {
public:
    struct Services {
        TokenClient& client;
        SecretStore& secrets;
        Clock& clock;
    };
    /// `key`: its entry in the keychain; empty: the link's own.
    TokenKeeper(Services services, LinkId link, const QString& key = {});
    ~TokenKeeper() override;
    TokenKeeper(const TokenKeeper&) = delete;
    TokenKeeper& operator=(const TokenKeeper&) = delete;

    /// A bearer that is good for a while yet: one is taken for dead 15 minutes after it was given,
    /// whatever it says itself, and a little before its end (akoya-api.md 3.8.3).
    QCoro::Task<Result<Secret>> bearer() override;
    QCoro::Task<Result<Secret>> replace(Secret stale) override;

    /// Takes over what a sign-in brought. Success when the refresh token is in the keychain.
    QCoro::Task<Status> signedIn(TokenSet tokens);

    /// Asks the network to end the access, with the latest refresh token. Success: the network took
    /// it, or says that it does not know the token any more. That is no proof; nothing is
    /// forgotten.
    QCoro::Task<Status> revoke();

    /// A half of the proof that access has ended (D10): true when the network rejects the refresh
    /// token. False when it gave new tokens, which are kept. The other half is a data call through
    /// the `id_token`, which bearer() still gives as long as it lives.
    QCoro::Task<Result<bool>> refreshIsRefused();

    /// Removes the refresh token from the keychain and from memory.
    QCoro::Task<Status> forget();

    /// Ends when nothing is under way: to be awaited before the program quits, because a refresh
    /// that is cut off may lose the only token that works.
    QCoro::Task<> settled();

private:
    struct Core;
    std::shared_ptr<Core> m_core;
};

} // namespace bursar
