// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/product.h"

namespace bursar::balances {

products::Product product();

/// The sync itself reads it with the accounts, and the accounts' tables keep it.
products::Product product()
{
    return {.name = "balances",
        .cluster = DataCluster::Balances,
        .scope = products::Scope::Link,
        .staleAfter = std::chrono::days(2)};
}

} // namespace bursar::balances
