// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/investments/list.h"

#include "app/base/literals.h"
#include "app/products/wire/address.h"

namespace bursar::investments {

QUrl ListInvestments::url(const Network& network, const ProviderId& provider) const
{
    return wire::accountsAddress(network, u"accounts"_s, provider, only);
}

std::int64_t ListInvestments::rows(const Portfolios& reply)
{
    std::int64_t holdings = 0;
    for (const Portfolio& portfolio : reply.accounts)
        holdings += portfolio.holdings.size();
    return holdings;
}

} // namespace bursar::investments
