// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/authorizationflow.h"
#include "app/auth/surface.h"
#include "app/base/clock.h"
#include "app/base/log.h"
#include "app/consents/consentrecord.h"
#include "app/consents/receipts.h"
#include "app/net/once.h"
#include "app/products/standing.h"
#include "app/profile/profilestate.h"

namespace bursar {

namespace {

consents::Consent consentOf(const Network& network, const Provider& provider,
    const IdClaims& claims, const QString& surface, const QString& purpose, Instant now)
{
    return {
        .grantId = claims.grantId,
        .grantedAt = now,
        .networkId = network.id,
        .provider = provider.id,
        .clientId = network.clientId,
        .scopes = network.scopes,
        .institution = provider.name,
        .purpose = purpose,
        .surface = surface,
        .accounts = claims.accounts,
        .products = claims.products,
    };
}

links::Link linkOf(const consents::Consent& consent, const IdClaims& claims)
{
    return {
        .networkId = consent.networkId,
        .provider = consent.provider,
        .subject = claims.subject,
        .grantId = claims.grantId,
        .name = consent.institution,
        .linkedAt = consent.grantedAt,
    };
}

/// The link and its consent, in one transaction.
Result<LinkId> keepGrant(
    Db& db, std::optional<LinkId> renew, const links::Link& link, consents::Consent consent)
{
    const Result<LinkId> id = renew ? links::renew(db, *renew, link) : links::grant(db, link);
    if (!id)
        return id;
    consent.link = *id;
    const auto before = consents::renewed(db, *id);
    consent.id = consents::record(db, consent);
    receipts::writeGranted(db, consent, before ? &*before : nullptr);
    products::forgetSkips(db, *id);
    return id;
}

/// Takes back what keepGrant() wrote, when the token could not be kept: to what was before.
void takeBack(Db& db, LinkId id, std::optional<LinkState> before, Instant grantedAt)
{
    consents::takeBack(db, id, grantedAt);
    if (before)
        links::setState(db, id, *before == LinkState::Active ? LinkState::SignInNeeded : *before);
    else
        links::remove(db, id);
}

} // namespace

QCoro::Task<Result<LinkId>> Profile::State::signIn(Ptr state, QString networkId,
    ProviderId provider, AuthorizationSurface& surface, std::optional<LinkId> renew,
    CancelToken asker)
{
    const Once<bool> ended;
    state->signIns.push_back(ended);
    auto granted =
        co_await grant(state, std::move(networkId), std::move(provider), surface, renew, asker);
    ended.give(true);
    co_return granted;
}

QCoro::Task<Result<LinkId>> Profile::State::grant(Ptr state, QString networkId, ProviderId provider,
    AuthorizationSurface& surface, std::optional<LinkId> renew, CancelToken asker)
{
    const auto tell = [state, asker](LinkStage stage) {
        if (state->profile && !asker.isCancelled()) // whoever cancelled shows something else now
            Q_EMIT state->profile->linkStage(stage);
    };
    const Network* known = state->network(networkId);
    const Provider* at = known ? known->provider(provider) : nullptr;
    if (!at)
        co_return fail(ErrorKind::AuthorizationRequestRejected);
    const Network network = *known;
    const Provider bank = *at;

    const JoinedCancel cancel(asker, state->closing.token());
    const auto& services = state->services;
    TokenClient client(
        {services.transport, state->queues, services.clock}, services.secrets, network);
    tell(LinkStage::AtTheBank);
    const QString surfaceName = surface.name();
    const std::function<void()> exchanging = [tell] { tell(LinkStage::ExchangingCode); };
    auto authorized = co_await authorize(
        client, services.clock, network, provider, surface, exchanging, cancel.token());
    if (!authorized)
        co_return fail(authorized.error());

    // From here on a consent exists at the bank. It is kept whole, or it is given back.
    tell(LinkStage::SavingToken);
    TokenSet& tokens = authorized->tokens;
    const Instant now = services.clock.now();
    const consents::Consent consent =
        consentOf(network, bank, tokens.claims, surfaceName, state->consents->purpose(), now);
    const links::Link wanted = linkOf(consent, tokens.claims);
    const auto keep = [renew, wanted, consent](
                          Db& db) { return keepGrant(db, renew, wanted, consent); };
    const auto id = co_await state->store->write(keep, Durability::Synced);
    if (state->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!id) {
        qCWarning(lcAuth) << "a consent could not be written down:" << toString(id.error().kind);
        co_await client.revoke(std::move(tokens.refreshToken));
        co_return fail(id.error());
    }

    const Link* earlier = state->link(*id);
    const std::optional<LinkState> before = earlier ? std::optional(earlier->state) : std::nullopt;
    co_await reloadLinks(state);
    if (!state->isOver())
        co_await state->consents->load();
    if (state->isOver())
        co_return fail(ErrorKind::Cancelled);
    co_await state->sync->stop(*id);
    if (state->isOver())
        co_return fail(ErrorKind::Cancelled);
    LinkSession* session = state->session(*id);
    Status saved = co_await state->consents->makeWay(*id);
    if (state->isOver())
        co_return fail(ErrorKind::Cancelled);
    // A renewal's new pair replaces the earlier one at the network, too (akoya-api.md 3.1): nothing
    // of it is left to be revoked.
    if (saved)
        saved = co_await session->keeper.signedIn(std::move(tokens));
    if (state->isOver())
        co_return fail(ErrorKind::Cancelled);
    if (!saved) {
        qCWarning(lcAuth) << "the keychain did not take the token:" << toString(saved.error().kind);
        co_await session->keeper.revoke();
        const auto undo = [id = *id, before, now](Db& db) { takeBack(db, id, before, now); };
        co_await state->store->write(undo, Durability::Synced);
        if (state->isOver())
            co_return fail(ErrorKind::Cancelled);
        state->sessions.erase(*id);
        co_await reloadLinks(state);
        if (!state->isOver())
            co_await state->consents->load();
        co_return fail(saved.error());
    }
    tell(LinkStage::ReadingAccounts);
    state->startReading(*id, Cause::Person);
    co_return *id;
}

} // namespace bursar
