// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/documents.h"
#include "app/products/investments/investments.h"
#include "app/products/product.h"

namespace bursar::investments {

// The positions in the store: each account's answer as it came, decoded when it is looked at.
// Called on a Store's threads; failures stick in the Db.

inline constexpr const char* productName = "investments";
inline constexpr const char* lotsName = "taxlots";

/// Only of accounts that the store knows.
products::Answer take(Db& db, const products::Reading& reading, const Portfolios& portfolios);

/// The pages of GET /taxlots for one holding instead of those before; none: it has no lots to tell.
void keepLots(Db& db, LinkId link, AccountRef account, const QString& holdingId,
    const QList<QByteArray>& pages, Instant at);

/// An account's positions, and when they were asked for.
struct Kept {
    LinkId link;
    AccountRef account;
    Instant askedAt;
    Portfolio portfolio; ///< with the lots of GET /taxlots where those cover more of a position
};
QList<Kept> load(Db& db);
/// One account's.
QList<Kept> load(Db& db, AccountRef account);

} // namespace bursar::investments
