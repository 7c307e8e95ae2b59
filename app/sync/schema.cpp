// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/schema.h"

#include "app/consents/consentrecord.h"
#include "app/consents/ledger.h"
#include "app/consents/links.h"
#include "app/consents/networks.h"
#include "app/products/accounts/readings.h"
#include "app/products/accounts/table.h"
#include "app/products/transactions/table.h"
#include "app/sync/progress.h"
#include "app/views/savedviews.h"

namespace bursar {

namespace {

void version1(Db& db)
{
    networks::createTables(db);
    links::createTables(db);
    consents::createTables(db);
    Ledger::createTables(db);
    accounts::createTables(db);
    transactions::createTables(db);
    sync::createTables(db);
}

void version2(Db& db) { views::createTables(db); }

void version3(Db& db) { accounts::createReadings(db); }

/// Consents with their proof, and the products beyond transactions.
void version4(Db& /*db*/) { }

constexpr Migration migrations[] = {version1, version2, version3, version4};

} // namespace

Schema profileSchema() { return migrations; }

void eraseData(Db& db, LinkId link)
{
    sync::erase(db, link);
    transactions::erase(db, link);
    accounts::erase(db, link);
}

} // namespace bursar
