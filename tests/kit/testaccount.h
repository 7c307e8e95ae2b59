// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/literals.h"
#include "app/consents/links.h"
#include "app/products/accounts/table.h"

namespace bursar::kit {

/// A granted link, as the authorization flow leaves it.
inline LinkId linkIn(Db& db, const QString& provider = u"mikomo"_s)
{
    links::Link link;
    link.networkId = u"demo"_s;
    link.provider.value = provider;
    link.subject = u"s"_s;
    return links::grant(db, link);
}

/// An account of it in dollars, as a reading of the bank's list leaves it.
inline AccountRef accountIn(Db& db, LinkId link)
{
    accounts::Listed listed;
    listed.account.id.value = u"dep"_s;
    listed.account.currency = Currency::fromCode("USD");
    listed.account.raw = u"{}"_s;
    accounts::take(db, {.link = link, .info = true}, {.accounts = {listed}});
    return accounts::load(db).at(0).account.ref;
}

} // namespace bursar::kit
