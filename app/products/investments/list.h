// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/call.h"
#include "app/products/investments/parse.h"

namespace bursar::investments {

/// GET /accounts (akoya-api.md 4.7).
struct ListInvestments {
    using Reply = Portfolios;
    static constexpr DataCluster cluster = DataCluster::Investments;
    QList<ProviderAccountId> only; ///< empty: all accounts of the consent

    QUrl url(const Network& network, const ProviderId& provider) const;
    static Result<Portfolios> decode(const QByteArray& body) { return parsePortfolios(body); }
    static std::int64_t rows(const Portfolios& reply);
    static QStringList unreadable(const Portfolios& reply) { return reply.unreadable; }
};

} // namespace bursar::investments
