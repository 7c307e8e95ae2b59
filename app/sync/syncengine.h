// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/net/apiclient.h"
#include "app/products/products.h"
#include "app/products/transactions/transactions.h"
#include "app/sync/syncstate.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace bursar {

class Clock;
class Store;

namespace sync {
struct Run;
}

/// Reads the links into the store: accounts, balances, what is new of the transactions, the other
/// products that are due, then the transactions' history. What it reads, in which order, and how it
/// goes on after a cut: docs/decisions/0008-how-sync-walks.md. Several links at
/// once; each at most two calls at a time. Lives on the GUI thread, which it never blocks.
class SyncEngine : public QObject {
    Q_OBJECT

public:
    struct Target {
        LinkId link;
        ProviderId provider;
        Network network;
        std::shared_ptr<ApiClient> client; ///< of this link; shared with the run until it has ended
    };

    /// All must outlive the engine, and the client's services every run: see stop().
    SyncEngine(Store& store, Clock& clock, products::Catalogue products = products::all(),
        QObject* parent = nullptr);
    ~SyncEngine() override;

    /// Reads what is new, then further back; does nothing for a link that is being read. Its end is
    /// finished(), never inside this call.
    void start(Target target, Cause cause, sync::Extent extent = sync::Extent::Due);
    void cancel(LinkId link);
    /// Cancels all runs and ends when the last one has ended. The engine must live until then.
    QCoro::Task<void> stop();
    /// The same for one link.
    QCoro::Task<void> stop(LinkId link);

    bool isRunning(LinkId link) const;
    const sync::State& state(LinkId link) const;

Q_SIGNALS:
    void stateChanged(bursar::LinkId link);
    /// Accounts, balances, counts or account errors of the link are new in the store. At most ten
    /// times a second while a run lasts, and always before finished().
    void accountsChanged(bursar::LinkId link);
    /// A product of this name was read, or failed: its data and its standing are in the store.
    void productRead(bursar::LinkId link, const QString& product);
    /// Committed, in the order of the commits.
    void rowsChanged(bursar::transactions::DeltaPtr delta);
    /// The run is over and its outcome is in the store. SignInNeeded: the link needs a new consent.
    /// Cancelled: what was read is kept, the rest is for the next run.
    void finished(bursar::LinkId link, std::optional<bursar::Error> error);

private:
    friend struct sync::Run;
    void ended(LinkId link, const std::optional<Error>& error);

    Store& m_store;
    Clock& m_clock;
    products::Catalogue m_products;
    QHash<LinkId, std::shared_ptr<sync::Run>> m_runs;
    QHash<LinkId, sync::State> m_states;
    QHash<LinkId, int> m_pageSizes; ///< of links whose bank was too slow for the usual one
};

} // namespace bursar
