// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/freshness.h"

#include "app/base/literals.h"
#include "app/products/products.h"

namespace bursar::ui {

Freshness freshnessOf(const accounts::Entry& entry, Instant now)
{
    static const products::Product* const balances = products::find(u"balances"_s);
    Freshness fresh{.asOf = entry.balance.asOf ? entry.balance.asOf : entry.askedAt};
    fresh.isStale = !fresh.asOf || (balances && now - *fresh.asOf > balances->staleAfter);
    return fresh;
}

} // namespace bursar::ui
