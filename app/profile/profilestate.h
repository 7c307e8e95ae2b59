// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/linksession.h"
#include "app/consents/attentionlist.h"
#include "app/consents/consents.h"
#include "app/consents/erasing.h"
#include "app/consents/ledger.h"
#include "app/details/accountrecords.h"
#include "app/details/history.h"
#include "app/details/investments.h"
#include "app/details/particulars.h"
#include "app/manage/networkapps.h"
#include "app/net/hostqueue.h"
#include "app/net/once.h"
#include "app/profile/consenthost.h"
#include "app/profile/erasinghost.h"
#include "app/profile/profile.h"
#include "app/profile/refreshplan.h"
#include "app/profile/serviceaccounts.h"
#include "app/store/store.h"
#include "app/sync/syncengine.h"
#include "app/vault/statements.h"

#include <QFuture>
#include <QPointer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace bursar {

/// What a Profile holds. Shared with the flows under way, which may outlive it: after each co_await
/// they ask isOver() before they touch anything. The members' order is their order of life: the
/// engine goes before the sessions whose calls it makes, and both before the store.
struct Profile::State : std::enable_shared_from_this<Profile::State> {
    using Ptr = std::shared_ptr<State>;

    explicit State(Services theServices)
        : services(theServices)
        , queues(theServices.clock)
    {
    }

    bool isOver() const { return life.token().isCancelled(); }
    const Network* network(const QString& id) const;
    ApiClient::Services wire() { return {services.transport, queues, services.clock, *ledger}; }
    Link* link(LinkId id);
    /// Null when the link's network is not known now: a file that was not given, a demo that did
    /// not start.
    LinkSession* session(LinkId id);
    void startReading(LinkId id, Cause cause, sync::Extent extent = sync::Extent::Due);
    /// Its consent lives, as far as anybody here knows.
    bool mayRead(const Link& link) const;
    QList<RefreshPlan::Target> readable() const;
    /// Until when the network that the link is read from wants to be left alone.
    std::optional<Instant> pausedUntil(LinkId id);
    /// The way to a link's documents; none while it cannot be asked.
    std::optional<vault::Target> documentsOf(LinkId id);
    /// The same to what a person asks for at once.
    std::optional<Particulars::Way> wayTo(LinkId id);
    void show(const transactions::DeltaPtr& delta);
    Result<transactions::AnnotationsPtr> annotated(const Result<transactions::Annotated>& written);

    static QCoro::Task<> load(Ptr state);
    /// Also the downloads of its documents.
    static QCoro::Task<> stopReading(Ptr state, LinkId id);
    static QCoro::Task<Status> reloadLinks(Ptr state);
    static QCoro::Task<Status> reloadAccounts(Ptr state);
    static QCoro::Task<> reloadRows(Ptr state);
    static QCoro::Task<> consentsChanged(Ptr state, bool erased);
    /// Rows, perhaps links and consents, are gone from the store.
    static QCoro::Task<> erased(Ptr state);

    static QCoro::Task<Result<LinkId>> signIn(Ptr state, QString networkId, ProviderId provider,
        AuthorizationSurface& surface, std::optional<LinkId> renew, CancelToken asker);
    static QCoro::Task<Result<LinkId>> grant(Ptr state, QString networkId, ProviderId provider,
        AuthorizationSurface& surface, std::optional<LinkId> renew, CancelToken asker);

    Services services;
    QDir folder;
    HostQueues queues;
    std::unique_ptr<Store> store;
    std::unique_ptr<Ledger> ledger;
    std::map<LinkId, std::unique_ptr<LinkSession>> sessions;
    std::unique_ptr<SyncEngine> sync;
    std::unique_ptr<RefreshPlan> refreshPlan;
    std::unique_ptr<ConsentHost> consentHost;
    std::unique_ptr<Consents> consents;
    std::unique_ptr<ErasingHost> erasingHost;
    std::unique_ptr<Erasing> erasing;
    std::unique_ptr<NetworkApps> networkApps;
    std::unique_ptr<ServiceAccounts> serviceAccounts;
    std::unique_ptr<Statements> statements;
    std::unique_ptr<Investments> investments;
    std::unique_ptr<History> history;
    std::unique_ptr<AttentionList> attention;
    std::unique_ptr<AccountRecordsKeeper> accountRecords;
    std::unique_ptr<Particulars> particulars;
    QList<Network> networks;
    QList<Link> links;
    QList<SavedView> views;
    accounts::Snapshot accounts = std::make_shared<const QList<accounts::Entry>>();
    /// Read while the window is still being put together; taken by the first load().
    std::optional<QFuture<Result<transactions::DeltaPtr>>> newest;
    bool started = false;
    bool loaded = false;
    std::vector<transactions::DeltaPtr>
        heldBack; ///< changes that came while the store was still being read
    std::vector<Once<bool>> signIns; ///< of this run; each is given when it ends
    CancelScope closing; ///< who signs in now need not finish
    CancelScope life;
    QPointer<Profile> profile;
};

} // namespace bursar
