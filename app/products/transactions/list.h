// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/net/call.h"
#include "app/products/transactions/transactions.h"

namespace bursar::transactions {

/// GET /transactions of one account (akoya-api.md 4.8). Both times are always sent: the server's
/// own default is the last 15 days.
struct ListTransactions {
    using Reply = Page;
    static constexpr DataCluster cluster = DataCluster::Transactions;

    ProviderAccountId account;
    Instant from;
    Instant to;
    int limit = 0;
    QUrl page; ///< the next page's address, from nextPage(); empty for the first

    QUrl url(const Network& network, const ProviderId& provider) const;
    static Result<Page> decode(const QByteArray& body);
    static std::int64_t rows(const Page& reply);
    static QStringList unreadable(const Page& reply) { return reply.unreadable; }
};

/// The address of the page after `page`, which was read from `current`; an empty one when there is
/// none. BadPayload when it leads to another origin.
Result<QUrl> nextPage(const Network& network, const QUrl& current, const Page& page);

} // namespace bursar::transactions
