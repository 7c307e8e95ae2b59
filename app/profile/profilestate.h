// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/ledger.h"
#include "app/net/hostqueue.h"
#include "app/net/once.h"
#include "app/net/turns.h"
#include "app/profile/linksession.h"
#include "app/profile/profile.h"
#include "app/store/store.h"
#include "app/sync/syncengine.h"

#include <QPointer>

#include <map>
#include <memory>
#include <vector>

namespace bursar {

/// What a Profile holds. Shared with the flows under way, which may outlive it: after each co_await
/// they ask isOver() before they touch anything. The members' order is their order of life: the
/// engine goes before the sessions whose calls it makes, and both before the store.
struct Profile::State {
    using Ptr = std::shared_ptr<State>;

    explicit State(Services theServices)
        : services(theServices)
        , queues(theServices.clock)
    {
    }

    bool isOver() const { return life.token().isCancelled(); }
    const Network* network(const QString& id) const;
    Link* link(LinkId id);
    /// Null when the link's network is not known now: a file that was not given, a demo that did
    /// not start.
    LinkSession* session(LinkId id);
    void startReading(LinkId id, Cause cause);
    void show(const transactions::DeltaPtr& delta);
    Result<transactions::AnnotationsPtr> annotated(const Result<transactions::Annotated>& written);

    static QCoro::Task<> load(Ptr state);
    static QCoro::Task<Status> reloadLinks(Ptr state);
    static QCoro::Task<Status> reloadAccounts(Ptr state);
    static QCoro::Task<> reloadRows(Ptr state);
    /// What an earlier run left undone: links whose end was not confirmed, tokens of links that
    /// have ended.
    static QCoro::Task<> tidyUp(Ptr state);

    static QCoro::Task<Result<LinkId>> signIn(Ptr state, QString networkId, ProviderId provider,
        AuthorizationSurface& surface, std::optional<LinkId> renew, CancelToken asker);
    static QCoro::Task<Result<LinkId>> grant(Ptr state, QString networkId, ProviderId provider,
        AuthorizationSurface& surface, std::optional<LinkId> renew, CancelToken asker);
    static QCoro::Task<UnlinkOutcome> unlink(Ptr state, LinkId id, bool eraseData);

    Services services;
    HostQueues queues;
    std::unique_ptr<Store> store;
    std::unique_ptr<Ledger> ledger;
    std::map<LinkId, std::unique_ptr<LinkSession>> sessions;
    std::unique_ptr<SyncEngine> sync;
    QList<Network> networks;
    QList<Link> links;
    QList<SavedView> views;
    accounts::Snapshot accounts = std::make_shared<const QList<accounts::Entry>>();
    bool loaded = false;
    std::vector<transactions::DeltaPtr>
        heldBack; ///< changes that came while the store was still being read
    std::vector<Once<bool>> signIns; ///< of this run; each is given when it ends
    std::map<LinkId, Turns> endings; ///< one unlinking of a link at a time
    CancelScope closing; ///< who signs in now need not finish
    CancelScope life;
    QPointer<Profile> profile;
};

} // namespace bursar
