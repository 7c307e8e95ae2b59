// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/product.h"

#include "app/products/documents/table.h"
#include "app/products/taxforms/walk.h"

namespace bursar::taxforms {

namespace {

void erase(Db& db, LinkId link) { documents::erase(db, documents::Kind::TaxForm, link); }

} // namespace

products::Product product();

/// Its tables are made with those of the statements.
products::Product product()
{
    return {.name = "taxforms",
        .cluster = DataCluster::Tax,
        .scope = products::Scope::Link,
        .every = std::chrono::days(7),
        .staleAfter = std::chrono::days(60),
        .erase = erase,
        .read = readForms};
}

} // namespace bursar::taxforms
