// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/customers/list.h"

#include "app/base/literals.h"
#include "app/products/wire/address.h"

namespace bursar::customers {

QUrl GetCustomer::url(const Network& network, const ProviderId& provider) const
{
    return wire::address(
        network, u"customers"_s, provider, {u"current"_s}, {{u"mode"_s, u"standard"_s}});
}

QUrl ListHolders::url(const Network& network, const ProviderId& provider) const
{
    return wire::address(
        network, u"contacts"_s, provider, {account.value}, {{u"mode"_s, u"standard"_s}});
}

} // namespace bursar::customers
