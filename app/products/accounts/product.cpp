// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/product.h"

#include "app/products/accounts/days.h"
#include "app/products/accounts/readings.h"
#include "app/products/accounts/table.h"

namespace bursar::accounts {

namespace {

void migrate(Db& db, int version)
{
    if (version == 1)
        createTables(db);
    if (version == 3)
        createReadings(db);
    if (version == 4)
        createDays(db);
}

} // namespace

products::Product product();

/// The sync itself reads it, first of all: every other product is about these accounts.
products::Product product()
{
    return {.name = "accounts",
        .cluster = DataCluster::AccountInfo,
        .scope = products::Scope::Link,
        .staleAfter = std::chrono::days(7),
        .migrate = migrate,
        .schema = 4,
        .erase = erase};
}

} // namespace bursar::accounts
