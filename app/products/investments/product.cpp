// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/investments/list.h"
#include "app/products/investments/table.h"
#include "app/products/readonce.h"

namespace bursar::investments {

namespace {

QCoro::Task<Result<products::Answer>> read(products::Reading reading)
{
    ListInvestments request{.only = reading.only};
    return products::readOnce(std::move(reading), std::move(request), take);
}

} // namespace

products::Product product();

products::Product product()
{
    return {.name = productName,
        .cluster = DataCluster::Investments,
        .scope = products::Scope::Link,
        .staleAfter = std::chrono::days(4), // markets close for three days now and then
        .read = read};
}

} // namespace bursar::investments
