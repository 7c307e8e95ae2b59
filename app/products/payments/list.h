// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/call.h"
#include "app/products/payments/payments.h"

namespace bursar::payments {

/// GET /payments/…/payment-networks of one account (akoya-api.md 4.9).
struct ListNetworks {
    using Reply = FullNetworks;
    static constexpr DataCluster cluster = DataCluster::Payments;

    ProviderAccountId account;

    QUrl url(const Network& network, const ProviderId& provider) const;
    /// BadPayload when the text is not JSON to its end; what is strange inside is passed over and
    /// named (akoya-api.md section 9).
    static Result<FullNetworks> decode(const QByteArray& body);
    static std::int64_t rows(const FullNetworks& reply);
    static QStringList unreadable(const FullNetworks& reply) { return reply.unreadable; }
};

} // namespace bursar::payments
