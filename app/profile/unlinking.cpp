// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"
#include "app/base/log.h"
#include "app/consents/consentrecord.h"
#include "app/products/accounts/listing.h"
#include "app/profile/profilestate.h"
#include "app/sync/schema.h"

namespace bursar {

namespace {

UnlinkOutcome notConfirmed(const Error& why) { return {.confirmed = false, .error = why}; }

/// Whether the network refuses us now, which is the only proof there is: a data call through the
/// last bearer, and the refresh token. An answer that is neither yes nor no is an error.
QCoro::Task<Result<bool>> isRefused(LinkSession& session, CancelToken life)
{
    accounts::ListAccounts request;
    const auto call = co_await session.api.send(request, Cause::Person, life);
    if (life.isCancelled())
        co_return fail(ErrorKind::Cancelled); // the session may be gone
    if (call)
        co_return false; // it still answers
    const bool callRefused = call.error().kind == ErrorKind::NotAuthorized
        || call.error().kind == ErrorKind::SignInNeeded;
    if (!callRefused)
        co_return fail(call.error());
    co_return co_await session.keeper.refreshIsRefused();
}

QCoro::Task<UnlinkOutcome> endAtNetwork(LinkSession& session, CancelToken life)
{
    const UnlinkOutcome over = notConfirmed({.kind = ErrorKind::Cancelled});
    // A living bearer first: without one the data call would prove nothing but that we have none.
    const auto bearer = co_await session.keeper.bearer();
    if (life.isCancelled())
        co_return over;
    if (!bearer && bearer.error().kind != ErrorKind::SignInNeeded)
        co_return notConfirmed(bearer.error());
    const auto revoked = co_await session.keeper.revoke();
    if (life.isCancelled())
        co_return over;
    // SignInNeeded: the network does not know the token any more, which is what we want to hear.
    if (!revoked && revoked.error().kind != ErrorKind::SignInNeeded)
        co_return notConfirmed(revoked.error());
    const auto refused = co_await isRefused(session, life);
    if (!refused)
        co_return notConfirmed(refused.error());
    co_return UnlinkOutcome{.confirmed = *refused};
}

} // namespace

QCoro::Task<UnlinkOutcome> Profile::State::unlink(Ptr state, LinkId id, bool eraseData)
{
    // The next start goes on with an ending by itself, while the person may ask for it too.
    const auto turn = co_await state->endings.try_emplace(id, 1).first->second.take();
    co_await state->sync->stop(id);
    const Link* link = state->isOver() ? nullptr : state->link(id);
    if (!link)
        co_return notConfirmed({.kind = ErrorKind::Cancelled});
    const bool needsNetwork = link->state != LinkState::Ended;

    // Written down before anything is sent: a crash in between goes on at the next start.
    const auto ask = [id, needsNetwork, eraseData](Db& db) {
        if (needsNetwork)
            links::setState(db, id, LinkState::UnlinkNotConfirmed);
        if (eraseData)
            bursar::eraseData(db, id);
    };
    const auto asked = co_await state->store->write(ask, Durability::Synced);
    if (!asked)
        co_return notConfirmed(asked.error());
    co_await reloadLinks(state);
    if (eraseData) {
        co_await reloadAccounts(state);
        reloadRows(state);
    }

    LinkSession* session = state->isOver() ? nullptr : state->session(id);
    if (!session)
        co_return notConfirmed({.kind = ErrorKind::Offline}); // its network is not there now
    UnlinkOutcome outcome{.confirmed = true};
    if (needsNetwork)
        outcome = co_await endAtNetwork(*session, state->life.token());
    if (state->isOver() || !outcome.confirmed)
        co_return outcome;

    const Instant now = state->services.clock.now();
    const auto end = [id, now, eraseData](Db& db) {
        consents::end(db, id, now);
        links::setState(db, id, LinkState::Ended);
        if (eraseData)
            links::remove(db, id);
    };
    const auto ended = co_await state->store->write(end, Durability::Synced);
    if (!ended)
        co_return notConfirmed(ended.error());
    // The dead token goes last. If the keychain refuses, the next start tries again.
    const auto forgotten = co_await session->keeper.forget();
    if (!forgotten)
        outcome.error = forgotten.error();
    state->sessions.erase(id);
    co_await reloadLinks(state);
    co_return outcome;
}

} // namespace bursar
