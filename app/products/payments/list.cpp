// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/payments/list.h"

#include "app/base/literals.h"
#include "app/products/wire/address.h"

namespace bursar::payments {

QUrl ListNetworks::url(const Network& network, const ProviderId& provider) const
{
    return wire::address(
        network, u"payments"_s, provider, {account.value, u"payment-networks"_s}, {});
}

std::int64_t ListNetworks::rows(const FullNetworks& reply)
{
    return static_cast<std::int64_t>(reply.networks.size());
}

} // namespace bursar::payments
