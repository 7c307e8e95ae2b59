// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/product.h"

#include "app/products/documents/table.h"
#include "app/products/statements/walk.h"

namespace bursar::statements {

namespace {

/// The documents' tables come with the first product that has any.
void migrate(Db& db, int version)
{
    if (version != 4)
        return;
    documents::createTables(db);
    createWalks(db);
}

void erase(Db& db, LinkId link)
{
    documents::erase(db, documents::Kind::Statement, link);
    eraseWalks(db, link);
}

} // namespace

products::Product product();

products::Product product()
{
    return {.name = "statements",
        .cluster = DataCluster::Statements,
        .scope = products::Scope::Account,
        .every = std::chrono::days(1),
        .staleAfter = std::chrono::days(10), // akoya-api.md 5.4: weekly is enough
        .migrate = migrate,
        .schema = 4,
        .erase = erase,
        .read = readList};
}

} // namespace bursar::statements
