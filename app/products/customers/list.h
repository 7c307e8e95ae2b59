// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/call.h"
#include "app/products/customers/customers.h"

namespace bursar::customers {

/// GET /customers/…/current: who signs in.
struct GetCustomer {
    using Reply = Parties;
    static constexpr DataCluster cluster = DataCluster::Customers;

    QUrl url(const Network& network, const ProviderId& provider) const;
    /// BadPayload when the text is not JSON to its end; what is strange inside is passed over and
    /// named (akoya-api.md section 9).
    static Result<Parties> decode(const QByteArray& body);
    static std::int64_t rows(const Parties& reply) { return reply.holders.size(); }
    static QStringList unreadable(const Parties& reply) { return reply.unreadable; }
};

/// GET /contacts of one account: who holds it. The same decoder: both are read from either.
struct ListHolders {
    using Reply = Parties;
    static constexpr DataCluster cluster = DataCluster::Customers;

    ProviderAccountId account;

    QUrl url(const Network& network, const ProviderId& provider) const;
    static Result<Parties> decode(const QByteArray& body) { return GetCustomer::decode(body); }
    static std::int64_t rows(const Parties& reply) { return reply.holders.size(); }
    static QStringList unreadable(const Parties& reply) { return reply.unreadable; }
};

} // namespace bursar::customers
