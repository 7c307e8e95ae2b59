// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/customers/list.h"
#include "app/products/customers/table.h"
#include "app/products/readonce.h"

namespace bursar::contacts {

namespace {

QCoro::Task<Result<products::Answer>> read(products::Reading reading)
{
    customers::ListHolders request;
    request.account = reading.accountId;
    return products::readOnce(std::move(reading), std::move(request), customers::takeHolders);
}

} // namespace

products::Product product();

/// Its tables are made, and erased, with those of the customer.
products::Product product()
{
    return {.name = customers::holdersName,
        .cluster = DataCluster::Customers,
        .scope = products::Scope::Account,
        .every = std::chrono::days(7),
        .staleAfter = std::chrono::days(45),
        .read = read};
}

} // namespace bursar::contacts
