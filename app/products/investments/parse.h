// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/products/investments/investments.h"

namespace bursar::investments {

/// Any thread. BadPayload when the text is not JSON to its end; what is strange inside is kept,
/// passed over or counted (akoya-api.md section 9).
Result<Portfolios> parsePortfolios(const QByteArray& body);

/// One element of the answer, as Portfolio::raw keeps it.
Result<Portfolios> parsePortfolio(const QByteArray& raw);

/// GET /taxlots: the lots of one holding (akoya-api.md 4.7).
struct Lots {
    QList<Lot> lots;
    QString next; ///< links.next.href; empty on the last page
    QStringList unreadable;
};
Result<Lots> parseLots(const QByteArray& body);

} // namespace bursar::investments
