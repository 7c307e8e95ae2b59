// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/net/apiclient.h"
#include "app/products/accounts/accounts.h"
#include "app/store/db.h"

#include <QCoroTask>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace bursar {
class Store;
}

namespace bursar::products {

/// What a product is asked for: a whole login at once, or each of its accounts.
enum class Scope : std::uint8_t { Link, Account };

/// What one reading of one product works with. A value: copy it into the coroutine. The store and
/// the client may be used until `cancel` is cancelled: ask it after each co_await.
struct Reading {
    std::shared_ptr<ApiClient> client;
    Store* store = nullptr;
    Network network;
    ProviderId provider;
    LinkId link;
    AccountRef account; ///< Scope::Account; 0 else
    ProviderAccountId accountId;
    /// Scope::Link, of a product that names what failed: these accounts alone. Empty: all.
    QList<ProviderAccountId> only;
    Cause cause = Cause::Schedule;
    Instant now; ///< when the sync began
    CancelToken cancel;
};

/// What a reading brought. It is in the store by then.
struct Answer {
    std::int64_t rows = 0; ///< holdings, holders, statements: what the product counts
    Day oldest; ///< how far back they go; unknown for what has no date
    bool partial = false; ///< something is missing that `failed` does not name
    QStringList unreadable; ///< "item 3: not an object": never values, only places
    /// Of a product that is asked for a whole link: accounts that the answer has nothing but an
    /// error for, and why. The sync asks for them once more: Reading::only.
    std::vector<std::pair<AccountRef, Error>> failed;
};

/// One product of the network, as the sync and the store see it: all that is outside its folder
/// reads this. docs/how-to-add-a-product.md.
struct Product {
    const char* name; ///< its folder; the store's key for it, so it never changes
    DataCluster cluster;
    Scope scope;

    /// Due again so long after the last success; zero: with each sync.
    std::chrono::hours every{0};
    /// Shown as stale so long after the last success.
    std::chrono::hours staleAfter{48};
    /// Scope::Account: whether accounts of this category have it. Null: all.
    bool (*isFor)(accounts::Category category) = nullptr;

    /// Makes or changes the product's tables, as its part of version `version` of the store's
    /// schema (app/sync/schema.h). Called once for each version, in order.
    void (*migrate)(Db& db, int version) = nullptr;
    int schema = 0; ///< the newest version that migrate() knows
    /// Removes all that the bank told under this link. The accounts are still there.
    void (*erase)(Db& db, LinkId link) = nullptr;

    /// Asks and stores. Null: never read by the sync, only when a person asks. An error is kept as
    /// the product's standing (standing.h), so it need not be.
    QCoro::Task<Result<Answer>> (*read)(Reading reading) = nullptr;
};

} // namespace bursar::products
