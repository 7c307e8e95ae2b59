// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/balances/balances.h"

#include "app/base/literals.h"
#include "app/products/wire/address.h"

namespace bursar::balances {

QUrl ListBalances::url(const Network& network, const ProviderId& provider) const
{
    return wire::accountsAddress(network, u"balances"_s, provider, only);
}

} // namespace bursar::balances
