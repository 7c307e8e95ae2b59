// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/profilestate.h"

#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/consents/chaincheck.h"
#include "app/products/products.h"
#include "app/products/transactions/load.h"
#include "app/sync/progress.h"

#include <algorithm>

namespace bursar {

const Network* Profile::State::network(const QString& id) const
{
    const auto found = std::find_if(
        networks.begin(), networks.end(), [&id](const Network& each) { return each.id == id; });
    return found == networks.end() || found->clientId.isEmpty() ? nullptr : &*found;
}

Link* Profile::State::link(LinkId id)
{
    const auto found =
        std::find_if(links.begin(), links.end(), [id](const Link& each) { return each.id == id; });
    return found == links.end() ? nullptr : &*found;
}

LinkSession* Profile::State::session(LinkId id)
{
    auto& kept = sessions[id];
    if (!kept) {
        const Link* of = link(id);
        const Network* through = of ? network(of->networkId) : nullptr;
        if (!through) {
            sessions.erase(id);
            return nullptr;
        }
        kept = std::make_unique<LinkSession>(
            wire(), services.secrets, Login{*through, of->provider, id});
    }
    return kept.get();
}

bool Link::isStale(Instant now) const
{
    static const products::Product* const balances = products::find(u"balances"_s);
    return !lastSuccess || (balances && now - *lastSuccess > balances->staleAfter);
}

bool Profile::State::mayRead(const Link& link) const
{
    return link.state == LinkState::Active && consents && consents->mayRead(link.id);
}

QList<RefreshPlan::Target> Profile::State::readable() const
{
    QList<RefreshPlan::Target> targets;
    for (const Link& each : links) {
        if (mayRead(each) && network(each.networkId))
            targets += RefreshPlan::Target{each.id, each.lastSuccess, sync->isRunning(each.id),
                each.sync.error || each.lastError};
    }
    return targets;
}

std::optional<Instant> Profile::State::pausedUntil(LinkId id)
{
    const Link* of = link(id);
    const Network* through = of ? network(of->networkId) : nullptr;
    return through ? queues.nextAllowed(through->products) : std::nullopt;
}

void Profile::State::startReading(LinkId id, Cause cause, sync::Extent extent)
{
    const Link* of = link(id);
    if (!of || !mayRead(*of))
        return;
    if (LinkSession* open = session(id)) {
        const std::shared_ptr<ApiClient> lent(std::shared_ptr<void>(), &open->api);
        sync->start({id, of->provider, *network(of->networkId), lent}, cause, extent);
    }
}

std::optional<vault::Target> Profile::State::documentsOf(LinkId id)
{
    const Link* of = link(id);
    LinkSession* open = of && mayRead(*of) ? session(id) : nullptr;
    if (!open)
        return std::nullopt;
    vault::Target target;
    target.client = std::shared_ptr<ApiClient>(std::shared_ptr<void>(), &open->api);
    target.network = *network(of->networkId);
    target.provider = of->provider;
    return target;
}

std::optional<Particulars::Way> Profile::State::wayTo(LinkId id)
{
    auto target = documentsOf(id);
    if (!target)
        return std::nullopt;
    return Particulars::Way{std::move(target->client), target->network, target->provider};
}

void Profile::State::show(const transactions::DeltaPtr& delta)
{
    if (!loaded)
        heldBack.push_back(delta);
    else if (profile)
        Q_EMIT profile->transactionsChanged(delta);
}

Result<transactions::AnnotationsPtr> Profile::State::annotated(
    const Result<transactions::Annotated>& written)
{
    if (!written) {
        qCWarning(lcStore) << "what the person wrote was not kept:"
                           << toString(written.error().kind);
        return fail(written.error());
    }
    if (!isOver() && !written->before->rows.empty())
        show(written->delta);
    return written->before;
}

QCoro::Task<> Profile::State::load(Ptr state)
{
    if (state->profile)
        Q_EMIT state->profile->loadStarted();
    const auto sink = [state](const transactions::DeltaPtr& delta) {
        if (state->profile)
            Q_EMIT state->profile->transactionsChanged(delta);
    };
    auto newest = std::exchange(state->newest, {});
    if (!newest)
        newest = state->store->read(&transactions::loadNewest);
    const auto read = co_await transactions::loadAll(
        *state->store, std::move(*newest), sink, state->life.token());
    if (state->isOver())
        co_return;
    if (!read)
        qCWarning(lcStore) << "the transactions could not be read:" << toString(read.error().kind);
    state->loaded = true;
    for (const auto& delta : std::exchange(state->heldBack, {}))
        state->show(delta);
    if (state->profile)
        Q_EMIT state->profile->loaded(read ? std::nullopt : std::optional(read.error()));
    // After the rows: a check reads all of the ledger, and nobody waits for it.
    if (!state->isOver() && !state->ledger->chain().state().at)
        state->ledger->chain().start(state->services.clock.now());
}

QCoro::Task<> Profile::State::stopReading(Ptr state, LinkId id)
{
    co_await state->sync->stop(id);
    if (!state->isOver())
        co_await state->statements->stop(id);
    if (!state->isOver())
        co_await state->particulars->stop();
}

QCoro::Task<Status> Profile::State::reloadLinks(Ptr state)
{
    const auto kept = co_await state->store->read(&links::load);
    if (state->isOver() || !kept)
        co_return kept ? Status{} : fail(kept.error());
    QList<Link> all;
    for (const links::Link& each : *kept) {
        Link link{each, state->sync->state(each.id), state->refreshPlan->pausedUntil(each.id)};
        // A failure of the last start's reading stays until a success, as if it were this one's.
        if (!link.sync.running && !link.sync.error)
            link.sync.error = each.lastError;
        all.append(std::move(link));
    }
    state->links = std::move(all);
    if (state->profile)
        Q_EMIT state->profile->linksChanged();
    co_return Status{};
}

QCoro::Task<Status> Profile::State::reloadAccounts(Ptr state)
{
    const auto kept = co_await state->store->read(&sync::loadEntries);
    if (state->isOver() || !kept)
        co_return kept ? Status{} : fail(kept.error());
    state->accounts = std::make_shared<const QList<accounts::Entry>>(*kept);
    state->accountRecords->reload();
    state->particulars->reload();
    if (state->profile)
        Q_EMIT state->profile->accountsChanged();
    co_return Status{};
}

QCoro::Task<> Profile::State::reloadRows(Ptr state)
{
    state->loaded = false;
    co_await load(state);
}

namespace {

QSet<AccountRef> accountRefs(Db& db)
{
    QSet<AccountRef> refs;
    auto rows = db.query("SELECT id FROM accounts");
    while (rows.next())
        refs += AccountRef{rows.as<std::int32_t>(0)};
    return refs;
}

} // namespace

QCoro::Task<> Profile::State::erased(Ptr state)
{
    co_await state->consents->load();
    if (!state->isOver())
        co_await consentsChanged(state, true);
}

QCoro::Task<> Profile::State::consentsChanged(Ptr state, bool erased)
{
    co_await reloadLinks(state);
    if (!erased || state->isOver())
        co_return;
    state->investments->reload();
    const auto reading = state->store->read(&accountRefs);
    const auto known = co_await reading;
    if (state->isOver())
        co_return;
    const auto isErased = [&known](const SavedView& view) {
        return view.account && !known->contains(*view.account);
    };
    if (known) // the views are not read anew: the person may just have saved one
        state->views.removeIf(isErased);
    co_await reloadAccounts(state);
    if (state->isOver())
        co_return;
    state->statements->reload();
    reloadRows(state);
}

} // namespace bursar
