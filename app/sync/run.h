// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/products/accounts/table.h"
#include "app/products/products.h"
#include "app/products/transactions/table.h"
#include "app/sync/progress.h"
#include "app/sync/syncengine.h"

#include <QPointer>
#include <QSet>

#include <vector>

namespace bursar::sync {

/// One reading of one link. Shared by its coroutines, so that it lives while one is suspended; the
/// engine, the store and the clock may be gone by then, which `cancel` says. So after each co_await
/// a coroutine asks it before it touches them.
struct Run {
    QPointer<SyncEngine> engine;
    Store& store;
    Clock& clock;
    SyncEngine::Target target;
    Cause cause;
    Extent extent = Extent::Due;
    Instant now; ///< when the run began: the end of its newest window
    CancelScope cancel;
    State state;
    int pageSize;

    struct Work {
        AccountRef account;
        ProviderAccountId id;
        int overlapDays = 0;
        Day oldestOpen;
        Progress progress;
        bool busy = false;
        bool over = false; ///< read to its end, or failed
    };
    std::vector<Work> works; ///< does not grow once the workers run

    /// GET /accounts-info or /balances, as far as it came in this run.
    struct List {
        QSet<ProviderAccountId> came;
        QStringList unreadable;
    };
    List info;
    List figures;
    QList<accounts::LeftOut> leftOut; ///< by either, and not made up for since
    /// The same of a product that is asked for the whole link.
    struct Rest {
        const products::Product* product;
        QList<ProviderAccountId> ids;
        products::Answer answer; ///< the rest of it
    };
    std::vector<Rest> rests;

    std::optional<Error> error; ///< the first one
    products::Catalogue products;
    bool isLost = false; ///< going on is of no use: see endsRun()

    bool isCancelled() const { return cancel.token().isCancelled(); }
    void noteError(const Error& problem);
    void publish();
    void emitProduct(const products::Product& product);
    // The engine's signals, if there is one left to give them.
    void emitRows(const transactions::DeltaPtr& delta);
    /// At once, or soon, together with what comes until then.
    void emitAccounts();
    /// What is still to be told of accounts, now.
    void settleAccounts();

    std::optional<std::chrono::milliseconds> accountsTold; ///< last; monotonic
    std::shared_ptr<void> accountsLater;
};

using RunPtr = std::shared_ptr<Run>;

/// The whole reading, from the accounts to the outcome in the store. Nothing to do afterwards but
/// to tell the engine.
QCoro::Task<std::optional<Error>> readLink(RunPtr run);

/// Accounts and balances. Fails only when nothing else can succeed either.
QCoro::Task<Status> readAccounts(RunPtr run);

/// Asks once more for the accounts that partial answers of this run left out, and for no others.
/// That it fails again is no news.
QCoro::Task<> readRest(RunPtr run);

/// Windows of all accounts, by two workers: up to now, or all.
enum class Reach : std::uint8_t { UpToNow, All };
QCoro::Task<> readTransactions(RunPtr run, Reach reach);

/// What is due of the other products, in the order of the catalogue.
QCoro::Task<> readProducts(RunPtr run);

/// The same of a product that named accounts which failed: those alone.
QCoro::Task<> readProductRest(RunPtr run, Run::Rest rest);

/// Keeps what came of a product that the sync reads itself.
QCoro::Task<> noteStanding(RunPtr run, const char* product, Result<products::Answer> outcome);

/// One window of one account, page by page.
QCoro::Task<Status> readWindow(RunPtr run, Run::Work* work);

/// The network or the login, not one account, is the reason: going on is of no use.
bool endsRun(ErrorKind kind);

/// Whether an account that an answer left out for this reason may come when it is asked for alone.
bool isWorthAsking(const ProviderAccountId& id, ErrorKind reason);

} // namespace bursar::sync
