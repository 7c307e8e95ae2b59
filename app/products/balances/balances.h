// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/listing.h"

namespace bursar::balances {

/// GET /balances (akoya-api.md 4.6). The answer lists accounts as /accounts-info does, with their
/// figures.
struct ListBalances {
    using Reply = accounts::Listing;
    static constexpr DataCluster cluster = DataCluster::Balances;
    QList<ProviderAccountId> only; ///< empty: all accounts of the consent

    QUrl url(const Network& network, const ProviderId& provider) const;
    static Result<Reply> decode(const QByteArray& body) { return accounts::parseListing(body); }
    static std::int64_t rows(const Reply& reply) { return reply.accounts.size(); }
    static QStringList unreadable(const Reply& reply) { return reply.unreadable; }
};

} // namespace bursar::balances
