// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokenkeeper.h"

#include "app/auth/secretstore.h"
#include "app/auth/tokenclient.h"
#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/net/turns.h"

#include <algorithm>

namespace bursar {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds assumedLife = 15min; // akoya-api.md 3.6
constexpr std::chrono::milliseconds margin = 90s; // akoya-api.md 3.8.3: 60 to 120 s

/// Until when the bearer of an answer that came at `now` is used.
Instant goodUntil(const TokenSet& tokens, Instant now)
{
    auto life = assumedLife;
    if (tokens.claims.issuedAt && tokens.claims.expiresAt)
        life = std::min(life, *tokens.claims.expiresAt - *tokens.claims.issuedAt);
    if (tokens.expiresIn)
        life = std::min<std::chrono::milliseconds>(life, *tokens.expiresIn);
    // A token that lives for a minute is still used for half of it.
    return now + std::max(life - std::min(margin, life / 2), 0ms);
}

} // namespace

/// Shared with the questions under way, which may outlive the keeper. Each function takes a place
/// first, so that what follows happens one at a time; after each co_await a dead keeper's services
/// are not touched again.
struct TokenKeeper::Core {
    using Ptr = std::shared_ptr<Core>;

    Services services;
    LinkId link;
    QString key; ///< in the keychain
    Turns turns{1};
    CancelScope life;

    Secret idToken;
    Instant idTokenGoodUntil;
    std::optional<TokenSet> unsaved; ///< came from the network, but the keychain refused it
    bool rejected = false; ///< by the network
    std::uint64_t attempts = 0; ///< refreshes ended
    Status lastAttempt;

    bool isDead() const { return life.token().isCancelled(); }
    bool hasFreshBearer() const
    {
        return !idToken.isEmpty() && services.clock.now() < idTokenGoodUntil;
    }

    static QCoro::Task<Result<Secret>> bearer(Ptr core, Secret stale);
    static QCoro::Task<Status> refresh(Ptr core);
    static QCoro::Task<Status> refreshWith(Ptr core, Secret token);
    static QCoro::Task<Result<Secret>> latestToken(Ptr core);
    static QCoro::Task<Status> keep(Ptr core, TokenSet tokens);
    static QCoro::Task<Status> save(Ptr core);
    static QCoro::Task<Status> signedIn(Ptr core, TokenSet tokens);
    static QCoro::Task<Status> revoke(Ptr core);
    static QCoro::Task<Result<bool>> refreshIsRefused(Ptr core);
    static QCoro::Task<Status> forget(Ptr core);
    static QCoro::Task<> settled(Ptr core);
};

TokenKeeper::TokenKeeper(Services services, LinkId link, const QString& key)
    : m_core(new Core{.services = services,
          .link = link,
          .key = key.isEmpty() ? secretkeys::refreshToken(link.value) : key})
{
}

TokenKeeper::~TokenKeeper() { m_core->life.cancel(); }

QCoro::Task<Result<Secret>> TokenKeeper::bearer() { return Core::bearer(m_core, {}); }

QCoro::Task<Result<Secret>> TokenKeeper::replace(Secret stale)
{
    return Core::bearer(m_core, std::move(stale));
}

QCoro::Task<Status> TokenKeeper::signedIn(TokenSet tokens)
{
    return Core::signedIn(m_core, std::move(tokens));
}

QCoro::Task<Status> TokenKeeper::revoke() { return Core::revoke(m_core); }
QCoro::Task<Result<bool>> TokenKeeper::refreshIsRefused() { return Core::refreshIsRefused(m_core); }
QCoro::Task<Status> TokenKeeper::forget() { return Core::forget(m_core); }
QCoro::Task<> TokenKeeper::settled() { return Core::settled(m_core); }

/// `stale`: the bearer that the network refused; empty when none was tried yet.
QCoro::Task<Result<Secret>> TokenKeeper::Core::bearer(Ptr core, Secret stale)
{
    const auto seen = core->attempts;
    const auto place = co_await core->turns.take(core->life.token());
    if (!place || core->isDead())
        co_return fail(ErrorKind::Cancelled);
    if (!stale.isEmpty() && core->idToken.equals(stale))
        core->idToken = {}; // else it was replaced while this question waited
    if (core->hasFreshBearer())
        co_return core->idToken.clone();
    if (core->attempts == seen) { // nobody has tried since the question was asked
        core->lastAttempt = co_await refresh(core);
        if (core->isDead())
            co_return fail(ErrorKind::Cancelled);
        ++core->attempts;
    }
    if (!core->lastAttempt)
        co_return fail(core->lastAttempt.error());
    co_return core->idToken.clone();
}

QCoro::Task<Status> TokenKeeper::Core::refresh(Ptr core)
{
    if (core->unsaved) {
        const Status saved = co_await save(core);
        if (core->isDead() || !saved || core->hasFreshBearer())
            co_return saved;
    }
    if (core->rejected)
        co_return fail(ErrorKind::SignInNeeded);
    auto token = co_await latestToken(core);
    if (!token)
        co_return fail(std::move(token.error()));
    if (core->isDead())
        co_return fail(ErrorKind::Cancelled);
    co_return co_await refreshWith(core, std::move(*token));
}

QCoro::Task<Status> TokenKeeper::Core::refreshWith(Ptr core, Secret token)
{
    for (;;) {
        auto tokens = co_await core->services.client.refresh(token.clone());
        if (core->isDead())
            co_return fail(ErrorKind::Cancelled);
        if (tokens)
            co_return co_await keep(core, std::move(*tokens));
        if (tokens.error().kind != ErrorKind::SignInNeeded)
            co_return fail(std::move(tokens.error())); // no answer is no rejection
        // "already claimed": another holder of this keychain may have been faster, and saved the
        // newer one (akoya-api.md 3.8.2).
        auto saved = co_await core->services.secrets.read(core->key);
        if (core->isDead())
            co_return fail(ErrorKind::Cancelled);
        if (!saved)
            co_return fail(std::move(saved.error()));
        if (!*saved || (*saved)->equals(token)) {
            qCInfo(lcAuth) << "link" << core->link.value << "needs a new sign-in";
            core->rejected = true;
            co_return fail(std::move(tokens.error()));
        }
        token = std::move(**saved);
    }
}

QCoro::Task<Result<Secret>> TokenKeeper::Core::latestToken(Ptr core)
{
    if (core->unsaved)
        co_return core->unsaved->refreshToken.clone();
    auto saved = co_await core->services.secrets.read(core->key);
    if (!saved)
        co_return fail(std::move(saved.error()));
    if (!*saved || (*saved)->isEmpty())
        co_return fail(ErrorKind::SignInNeeded, u"no refresh token is kept"_s);
    co_return std::move(**saved);
}

/// The only way for tokens into the keeper. A server that does not rotate sends no new refresh
/// token: then the old one stays.
QCoro::Task<Status> TokenKeeper::Core::keep(Ptr core, TokenSet tokens)
{
    core->idToken = {};
    core->idTokenGoodUntil = goodUntil(tokens, core->services.clock.now());
    core->unsaved = std::move(tokens);
    Status saved = co_await save(core);
    if (!saved && !core->isDead())
        saved = co_await save(core); // it is the only token that works: once more before giving up
    co_return saved;
}

QCoro::Task<Status> TokenKeeper::Core::save(Ptr core)
{
    if (!core->unsaved->refreshToken.isEmpty()) {
        const Status written =
            co_await core->services.secrets.write(core->key, core->unsaved->refreshToken.clone());
        if (core->isDead())
            co_return fail(ErrorKind::Cancelled);
        if (!written) {
            qCWarning(lcAuth).noquote()
                << "link" << core->link.value
                << "cannot save its token:" << toString(written.error().kind);
            co_return written;
        }
    }
    core->idToken = std::move(core->unsaved->idToken);
    core->unsaved.reset();
    core->rejected = false;
    co_return Status{};
}

QCoro::Task<Status> TokenKeeper::Core::signedIn(Ptr core, TokenSet tokens)
{
    const auto place = co_await core->turns.take(core->life.token());
    if (!place || core->isDead())
        co_return fail(ErrorKind::Cancelled);
    if (tokens.refreshToken.isEmpty()) { // offline_access was not granted: an old one is of no use
        const Status removed = co_await core->services.secrets.remove(core->key);
        if (core->isDead())
            co_return fail(ErrorKind::Cancelled);
        if (!removed)
            co_return removed;
    }
    core->lastAttempt = co_await keep(core, std::move(tokens));
    ++core->attempts; // who waits for a refresh gets what the sign-in brought
    co_return core->lastAttempt;
}

QCoro::Task<Status> TokenKeeper::Core::revoke(Ptr core)
{
    const auto place = co_await core->turns.take(core->life.token());
    if (!place || core->isDead())
        co_return fail(ErrorKind::Cancelled);
    auto token = co_await latestToken(core);
    if (core->isDead())
        co_return fail(ErrorKind::Cancelled);
    if (!token)
        co_return fail(std::move(token.error()));
    const Status revoked = co_await core->services.client.revoke(std::move(*token));
    const bool unknown = !revoked && revoked.error().kind == ErrorKind::SignInNeeded;
    co_return unknown ? Status{} : revoked;
}

QCoro::Task<Result<bool>> TokenKeeper::Core::refreshIsRefused(Ptr core)
{
    const auto place = co_await core->turns.take(core->life.token());
    if (!place || core->isDead())
        co_return fail(ErrorKind::Cancelled);
    auto token = co_await latestToken(core);
    if (core->isDead())
        co_return fail(ErrorKind::Cancelled);
    if (!token)
        co_return fail(std::move(token.error())); // without a token nothing can be proven
    const Status refreshed = co_await refreshWith(core, std::move(*token));
    if (refreshed)
        co_return false;
    if (refreshed.error().kind == ErrorKind::SignInNeeded)
        co_return true;
    co_return fail(refreshed.error());
}

QCoro::Task<Status> TokenKeeper::Core::forget(Ptr core)
{
    const auto place = co_await core->turns.take(core->life.token());
    if (!place || core->isDead())
        co_return fail(ErrorKind::Cancelled);
    const Status removed = co_await core->services.secrets.remove(core->key);
    if (removed) {
        core->idToken = {};
        core->unsaved.reset();
        core->rejected = true;
    }
    co_return removed;
}

QCoro::Task<> TokenKeeper::Core::settled(Ptr core)
{
    const auto place = co_await core->turns.take(core->life.token());
}

} // namespace bursar
