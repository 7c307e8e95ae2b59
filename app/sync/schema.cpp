// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/schema.h"

#include "app/consents/attentionlist.h"
#include "app/consents/consentnews.h"
#include "app/consents/consentrecord.h"
#include "app/consents/erasures.h"
#include "app/consents/ledger.h"
#include "app/consents/links.h"
#include "app/consents/networks.h"
#include "app/consents/receipts.h"
#include "app/consents/revocations.h"
#include "app/products/documents.h"
#include "app/products/products.h"
#include "app/products/standing.h"
#include "app/sync/hostpauses.h"
#include "app/sync/progress.h"
#include "app/views/savedviews.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bursar {

namespace {

/// Newer than any version that there will be: the migrations up to it exist, few are used.
constexpr int mostVersions = 32;

void version1(Db& db)
{
    networks::createTables(db);
    links::createTables(db);
    consents::createTables(db);
    Ledger::createTables(db);
    sync::createTables(db);
}

void version2(Db& db) { views::createTables(db); }

void version3(Db& /*db*/) { }

/// Consents with their proof, and the products beyond transactions.
void version4(Db& db)
{
    consents::addPurpose(db);
    Ledger::makeErasable(db);
    consentnews::createTables(db);
    revocations::createTables(db);
    receipts::createTables(db);
    erasures::createTables(db);
    AttentionList::createTables(db);
    products::createStandings(db);
    hostpauses::createTables(db);
    products::createDocuments(db);
}

/// What could not be read of an answer, beside its call.
void version5(Db& db) { Ledger::nameUnreadable(db); }

constexpr Migration own[] = {version1, version2, version3, version4, version5};

template <int version> void migrate(Db& db)
{
    if constexpr (version <= static_cast<int>(std::size(own)))
        own[version - 1](db);
    for (const products::Product& product : products::all()) {
        if (product.migrate && version <= product.schema)
            product.migrate(db, version);
    }
}

template <int... index>
constexpr std::array<Migration, sizeof...(index)> upTo(std::integer_sequence<int, index...>)
{
    return {migrate<index + 1>...};
}

constexpr auto migrations = upTo(std::make_integer_sequence<int, mostVersions>{});

} // namespace

Schema profileSchema()
{
    std::size_t newest = std::size(own);
    for (const products::Product& product : products::all())
        newest = std::max(newest, static_cast<std::size_t>(product.schema));
    return Schema(migrations).first(newest);
}

void eraseData(Db& db, LinkId link)
{
    views::erase(db, link);
    products::eraseStandings(db, link);
    products::eraseDocuments(db, link);
    sync::erase(db, link);
    const products::Catalogue all = products::all();
    for (auto product = all.rbegin(); product != all.rend(); ++product) {
        if (product->erase)
            product->erase(db, link);
    }
}

} // namespace bursar
