// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/customers/list.h"
#include "app/products/customers/table.h"
#include "app/products/readonce.h"

namespace bursar::customers {

namespace {

constexpr int firstVersion = 4;

void migrate(Db& db, int version)
{
    if (version == firstVersion)
        createTables(db);
}

QCoro::Task<Result<products::Answer>> read(products::Reading reading)
{
    return products::readOnce(std::move(reading), GetCustomer{}, takeCustomer);
}

} // namespace

products::Product product();

products::Product product()
{
    return {.name = customerName,
        .cluster = DataCluster::Customers,
        .scope = products::Scope::Link,
        .every = std::chrono::days(7), // a move that nobody made should not go unnoticed for long
        .staleAfter = std::chrono::days(45),
        .migrate = migrate,
        .schema = firstVersion,
        .erase = erase,
        .read = read};
}

} // namespace bursar::customers
