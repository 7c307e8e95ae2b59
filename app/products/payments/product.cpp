// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/payments/list.h"
#include "app/products/payments/table.h"
#include "app/products/readonce.h"

namespace bursar::payments {

namespace {

constexpr int firstVersion = 4;

void migrate(Db& db, int version)
{
    if (version == firstVersion)
        createTables(db);
}

bool isFor(accounts::Category category)
{
    return category == accounts::Category::Deposit || category == accounts::Category::Investment;
}

QCoro::Task<Result<products::Answer>> read(products::Reading reading)
{
    ListNetworks request;
    request.account = reading.accountId;
    return products::readOnce(std::move(reading), std::move(request), take);
}

} // namespace

products::Product product();

/// Seldom: what is kept of it hardly ever changes, and who wants the numbers asks for them.
products::Product product()
{
    return {.name = productName,
        .cluster = DataCluster::Payments,
        .scope = products::Scope::Account,
        .every = std::chrono::days(30),
        .staleAfter = std::chrono::days(90),
        .isFor = isFor,
        .migrate = migrate,
        .schema = firstVersion,
        .erase = erase,
        .read = read};
}

} // namespace bursar::payments
