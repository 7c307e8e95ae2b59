// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/network.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace bursar::wire {

/// `{products}/{product}/{version}/{provider}/{more…}?{query}` (akoya-api.md 4.0), with every
/// segment and value percent-encoded: an account id may hold a slash or an ampersand.
QUrl address(const Network& network, const QString& product, const ProviderId& provider,
    const QStringList& more, const QList<std::pair<QString, QString>>& query);

/// The same of a list of accounts; `only`: `accountIds`, empty for all of them. An id with a comma
/// cannot be asked for (akoya-api.md 4.0).
QUrl accountsAddress(const Network& network, const QString& product, const ProviderId& provider,
    const QList<ProviderAccountId>& only);

/// A links.next.href: used unchanged, resolved against the products base. BadPayload when it leads
/// to another origin, or nowhere.
Result<QUrl> nextPage(const Network& network, const QString& href);

} // namespace bursar::wire
