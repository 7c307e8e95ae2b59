// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/profile.h"

#include "app/auth/secretstore.h"
#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/consents/consents.h"
#include "app/consents/networks.h"
#include "app/manage/networkapps.h"
#include "app/products/transactions/load.h"
#include "app/products/transactions/table.h"
#include "app/profile/profilestate.h"
#include "app/profile/storekey.h"
#include "app/sync/hostpauses.h"
#include "app/sync/schema.h"

#include <algorithm>

namespace bursar {

QCoro::Task<Result<std::unique_ptr<Profile>>> Profile::open(QDir folder, Services services)
{
    if (totalerasure::isBegun(folder)) {
        const auto erased =
            co_await totalerasure::finish(folder, services.secrets, services.clock.now());
        if (!erased)
            co_return fail(erased.error());
    }
    const bool storeExists = QFileInfo::exists(StoreFiles{folder}.database());
    auto key = co_await storeKey(services.secrets, storeExists);
    if (!key)
        co_return fail(key.error());
    auto store = co_await Store::open(folder, std::move(*key), profileSchema());
    if (!store)
        co_return fail(store.error());

    const auto state = std::make_shared<State>(services);
    state->folder = folder;
    state->store = std::move(*store);
    state->ledger = std::make_unique<Ledger>(*state->store);
    state->queues.keepPauses([plain = state.get()](const QString& host, Instant until) {
        const auto keep = [pause = hostpauses::Pause{host, until},
                              now = plain->services.clock.now()](
                              Db& db) { hostpauses::keep(db, pause, now); };
        plain->store->write(keep, Durability::Synced);
    });
    state->sync = std::make_unique<SyncEngine>(*state->store, services.clock);
    RefreshPlan::Host readers;
    readers.targets = [plain = state.get()] { return plain->readable(); };
    readers.read = [plain = state.get()](LinkId link, Cause cause, sync::Extent extent) {
        plain->startReading(link, cause, extent);
    };
    readers.pausedUntil = [plain = state.get()](LinkId link) { return plain->pausedUntil(link); };
    state->refreshPlan = std::make_unique<RefreshPlan>(services.clock, std::move(readers));
    state->consentHost = std::make_unique<ConsentHost>(*state);
    const Wire wire{services.transport, state->queues, services.clock};
    const Consents::Services with{*state->store, services.secrets, wire};
    state->consents = std::make_unique<Consents>(with, *state->consentHost);
    state->erasingHost = std::make_unique<ErasingHost>(*state);
    const Erasing::Services erasingWith{*state->store, services.secrets, services.clock};
    state->erasing = std::make_unique<Erasing>(erasingWith, *state->erasingHost);
    const NetworkApps::Services managing{wire, services.secrets};
    state->networkApps = std::make_unique<NetworkApps>(
        managing, [raw = state.get()](const QString& id) { return raw->network(id); });
    ServiceAccounts::Host accountHost;
    accountHost.network = [raw = state.get()](const QString& id) { return raw->network(id); };
    accountHost.take = [raw = state.get()](const Network& network) {
        if (raw->profile)
            raw->profile->takeNetwork(network);
    };
    accountHost.forgetTokens = [raw = state.get()](const QString& id) {
        raw->consents->forgetTokens(id);
        raw->networkApps->forgetTokens(id);
    };
    const ServiceAccounts::Services accounting{*state->store, services.secrets};
    state->serviceAccounts = std::make_unique<ServiceAccounts>(accounting, std::move(accountHost));
    const auto way = [plain = state.get()](LinkId link) { return plain->documentsOf(link); };
    state->statements =
        std::make_unique<Statements>(Statements::Services{*state->store, services.clock, way});
    state->investments = std::make_unique<Investments>(*state->store);
    state->history = std::make_unique<History>(*state->store, services.clock);
    state->accountRecords = std::make_unique<AccountRecordsKeeper>(*state->store);
    const auto asking = [plain = state.get()](LinkId link) { return plain->wayTo(link); };
    state->particulars = std::make_unique<Particulars>(
        Particulars::Services{*state->store, services.clock, *state->ledger, asking});
    state->attention = std::make_unique<AttentionList>(*state->store);
    const auto attentionRead = co_await state->attention->load();
    if (!attentionRead)
        co_return fail(attentionRead.error());
    const auto pauses = co_await state->store->read(&hostpauses::load);
    if (!pauses)
        co_return fail(pauses.error());
    for (const hostpauses::Pause& each : *pauses)
        state->queues.resume(each.host, each.until);
    const auto kept = co_await state->store->read(&networks::load);
    if (!kept)
        co_return fail(kept.error());
    auto saved = co_await state->store->read(&views::load);
    if (!saved)
        co_return fail(saved.error());
    state->views = std::move(*saved);
    state->networks = builtInNetworks();
    std::unique_ptr<Profile> profile(new Profile(state));
    for (const Network& network : *kept)
        profile->takeNetwork(network);
    // Without its links a profile would look like one that never had any.
    const auto linksRead = co_await State::reloadLinks(state);
    const auto consentsRead = co_await state->consents->load();
    if (!consentsRead)
        co_return fail(consentsRead.error());
    const auto erasuresRead = co_await state->erasing->load();
    if (!erasuresRead)
        co_return fail(erasuresRead.error());
    const auto accountsRead = linksRead ? co_await State::reloadAccounts(state) : linksRead;
    if (!accountsRead)
        co_return fail(accountsRead.error());
    state->newest = state->store->read(&transactions::loadNewest);
    co_return profile;
}

Profile::Profile(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
    m_state->profile = this;
    SyncEngine* sync = m_state->sync.get();
    connect(sync, &SyncEngine::rowsChanged, this,
        [this](const transactions::DeltaPtr& delta) { m_state->show(delta); });
    connect(sync, &SyncEngine::accountsChanged, this, [this] { State::reloadAccounts(m_state); });
    connect(sync, &SyncEngine::stateChanged, this, [this](LinkId id) {
        if (Link* link = m_state->link(id))
            link->sync = m_state->sync->state(id);
        Q_EMIT linksChanged();
    });
    connect(sync, &SyncEngine::productRead, this, [this](LinkId /*link*/, const QString& product) {
        if (product == "statements"_L1 || product == "taxforms"_L1)
            m_state->statements->reload();
        if (Investments::shows(product))
            m_state->investments->reload();
        m_state->accountRecords->reload(); // how each product stands
        if (Particulars::shows(product))
            m_state->particulars->reload();
    });
    connect(m_state->particulars.get(), &Particulars::asked, this,
        [this] { m_state->accountRecords->reload(); });
    const auto isOver = [this](LinkId link, const std::optional<Error>& error) {
        m_state->refreshPlan->ended(link, error);
        m_state->statements->reload(); // a login that can be asked again has a queue
        m_state->investments->reload();
        m_state->particulars->reload();
        State::reloadLinks(m_state);
        State::reloadAccounts(m_state);
        m_state->consents->wasRead(link);
    };
    connect(sync, &SyncEngine::finished, this, isOver);
}

Profile::~Profile()
{
    // Flows under way may hold the state a little longer than the services live: so what talks to
    // these ends here, readings before the sessions that they borrowed.
    m_state->closing.cancel();
    m_state->life.cancel();
    m_state->refreshPlan->stop();
    cancelRefresh();
    m_state->erasing.reset();
    m_state->consents.reset();
    m_state->serviceAccounts.reset();
    m_state->networkApps.reset();
    m_state->statements.reset();
    m_state->particulars.reset();
    m_state->sessions.clear();
}

bool Profile::isLoaded() const { return m_state->loaded; }

void Profile::reload()
{
    if (m_state->loaded)
        State::reloadRows(m_state);
}

QCoro::Task<> Profile::close()
{
    const auto state = m_state;
    state->closing.cancel();
    state->refreshPlan->stop();
    const auto signIns = std::exchange(state->signIns, {});
    for (const Once<bool>& ended : signIns)
        co_await ended;
    co_await state->consents->close();
    co_await state->statements->stop();
    co_await state->particulars->stop();
    co_await state->sync->stop();
    std::vector<LinkId> ids;
    for (const auto& [id, session] : state->sessions)
        ids.push_back(id);
    for (const LinkId id : ids) {
        const auto session = state->sessions.find(id); // each wait may have changed them
        if (session != state->sessions.end())
            co_await session->second->keeper.settled();
    }
    co_await state->store->close();
}

void Profile::start()
{
    // From the event loop: a store that is quick would answer inside this call.
    const auto begin = [this] {
        State::load(m_state);
        m_state->started = true;
        m_state->consents->goOn();
        m_state->statements->start();
        m_state->consents->watch();
        m_state->erasing->goOn();
        m_state->erasing->watch();
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

const QList<Network>& Profile::networks() const { return m_state->networks; }

void Profile::takeNetwork(const Network& network)
{
    auto& all = m_state->networks;
    const auto same = std::find_if(
        all.begin(), all.end(), [&network](const Network& each) { return each.id == network.id; });
    if (same == all.end())
        all.append(network);
    else
        *same = network;
    for (Link& link : m_state->links) // of an earlier run, now that its host is known
        link.pausedUntil = m_state->refreshPlan->pausedUntil(link.id);
    if (m_state->started)
        m_state->consents->goOn(); // what could not be ended without it
}

QCoro::Task<Status> Profile::keepNetwork(Network network, Secret clientSecret)
{
    const auto state = m_state;
    const auto secretKept = co_await state->services.secrets.write(
        secretkeys::clientSecret(network.id), std::move(clientSecret));
    if (!secretKept)
        co_return secretKept;
    if (state->isOver())
        co_return fail(ErrorKind::Cancelled);
    const auto save = [network](Db& db) { networks::save(db, network); };
    const auto kept = co_await state->store->write(save, Durability::Synced);
    if (kept && state->profile)
        state->profile->takeNetwork(network);
    co_return kept;
}

const QList<Link>& Profile::links() const { return m_state->links; }

History& Profile::history() const { return *m_state->history; }

Particulars& Profile::particulars() const { return *m_state->particulars; }

Investments& Profile::investments() { return *m_state->investments; }

accounts::Snapshot Profile::accounts() const { return m_state->accounts; }

AccountRecordsKeeper& Profile::accountRecords() const { return *m_state->accountRecords; }

NetworkApps& Profile::networkApps() const { return *m_state->networkApps; }

ServiceAccounts& Profile::serviceAccounts() const { return *m_state->serviceAccounts; }

Ledger& Profile::ledger() const { return *m_state->ledger; }

Statements& Profile::statements() const { return *m_state->statements; }

std::int64_t Profile::requestCount() const { return m_state->ledger->callCount(); }

QCoro::Task<Result<LinkId>> Profile::link(QString networkId, ProviderId provider,
    AuthorizationSurface& surface, std::optional<LinkId> renew, CancelToken cancel)
{
    return State::signIn(
        m_state, std::move(networkId), std::move(provider), surface, renew, std::move(cancel));
}

RefreshPlan& Profile::refreshPlan() const { return *m_state->refreshPlan; }

void Profile::refresh(Cause cause, std::optional<LinkId> link)
{
    for (const Link& each : std::as_const(m_state->links)) {
        if (!link || each.id == *link)
            m_state->startReading(each.id, cause);
    }
}

void Profile::cancelRefresh(std::optional<LinkId> link)
{
    for (const Link& each : std::as_const(m_state->links)) {
        if (!link || each.id == *link)
            m_state->sync->cancel(each.id);
    }
}

Consents& Profile::consents() { return *m_state->consents; }

AttentionList& Profile::attention() const { return *m_state->attention; }

Erasing& Profile::erasing() const { return *m_state->erasing; }

const QList<SavedView>& Profile::savedViews() const { return m_state->views; }

QCoro::Task<Status> Profile::saveViews(QList<SavedView> views)
{
    const auto state = m_state; // the store lives until the answer is here
    state->views = views;
    const auto save = [views](Db& db) { views::replace(db, views); };
    co_return co_await state->store->write(save, Durability::Synced);
}

QCoro::Task<Result<transactions::AnnotationsPtr>> Profile::annotate(
    transactions::RowIds rows, transactions::AnnotationEdit edit)
{
    const auto state = m_state; // the store lives until the answer is here
    const auto write = [rows = std::move(rows), edit = std::move(edit)](
                           Db& db) { return transactions::annotate(db, *rows, edit); };
    auto written = state->store->write(write, Durability::Synced);
    co_return state->annotated(co_await written);
}

QCoro::Task<Result<transactions::AnnotationsPtr>> Profile::restoreAnnotations(
    transactions::AnnotationsPtr before)
{
    const auto state = m_state;
    const auto write = [before](Db& db) { return transactions::restore(db, *before); };
    auto written = state->store->write(write, Durability::Synced);
    co_return state->annotated(co_await written);
}

QCoro::Task<Result<Profile::TransactionRecord>> Profile::transactionRecord(RowId row)
{
    const auto state = m_state; // the store lives until the answer is here
    const auto read = [row](Db& db) {
        return TransactionRecord{transactions::raw(db, row), transactions::matchOf(db, row)};
    };
    co_return co_await state->store->read(read);
}

QCoro::Task<Status> Profile::setSeparated(RowId posted, bool separated)
{
    const auto state = m_state; // the store lives until the answer is here
    const auto write = [posted, separated](
                           Db& db) { return transactions::setSeparated(db, posted, separated); };
    const auto writing = state->store->write(write, Durability::Synced);
    const auto written = co_await writing;
    if (!written)
        co_return fail(written.error());
    if (!state->isOver() && !(*written)->annotations.rows.empty())
        state->show(*written);
    co_return Status{};
}

} // namespace bursar
