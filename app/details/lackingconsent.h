// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/links.h"
#include "app/products/products.h"
#include "app/products/standing.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace bursar::details {

/// Kinds of data that the app got after a link's consent was given (akoya-api.md section 9, 15):
/// the network refuses them (403) until the person consents again. That the app has such a kind of
/// data shows where another login got it: at the same provider; or at another one of the network,
/// when the consent is known not to include it. A refusal alone proves nothing: most apps do not
/// have all.
///
/// Names of products, sorted, by link that is read now; links that lack nothing are left out.
/// `granted`: the `products` claim of each link's newest consent.
QHash<LinkId, QStringList> lackingConsent(products::Catalogue catalogue,
    const QList<links::Link>& links, const QList<products::Standing>& standings,
    const QHash<LinkId, QStringList>& granted);

} // namespace bursar::details
