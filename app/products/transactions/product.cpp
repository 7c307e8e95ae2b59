// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/product.h"

#include "app/products/transactions/matches.h"
#include "app/products/transactions/table.h"

namespace bursar::transactions {

namespace {

void migrate(Db& db, int version)
{
    if (version == 1)
        createTables(db);
    if (version == 4)
        createMatches(db);
}

/// Annuities have none (akoya-api.md 4.2).
bool isFor(accounts::Category category) { return category != accounts::Category::Annuity; }

} // namespace

products::Product product();

/// The sync itself reads it, in windows (docs/decisions/0008-how-sync-walks.md).
products::Product product()
{
    return {.name = "transactions",
        .cluster = DataCluster::Transactions,
        .scope = products::Scope::Account,
        .staleAfter = std::chrono::days(3),
        .isFor = isFor,
        .migrate = migrate,
        .schema = 4,
        .erase = erase};
}

} // namespace bursar::transactions
