// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/lackingconsent.h"

#include "app/consents/clusterwords.h"

#include <algorithm>

namespace bursar::details {

namespace {

const links::Link* linkOf(const QList<links::Link>& all, LinkId id)
{
    const auto found = std::find_if(
        all.begin(), all.end(), [id](const links::Link& link) { return link.id == id; });
    return found == all.end() ? nullptr : &*found;
}

bool isRefused(const products::Standing& standing)
{
    return standing.error && standing.error->kind == ErrorKind::NotSubscribed;
}

/// The consent says what it includes, and this is not in it.
bool isLeftOut(const QStringList& granted, DataCluster cluster)
{
    const auto clusters = clustersOf(granted);
    return clusters && !clusters->contains(cluster);
}

} // namespace

QHash<LinkId, QStringList> lackingConsent(products::Catalogue catalogue,
    const QList<links::Link>& links, const QList<products::Standing>& standings,
    const QHash<LinkId, QStringList>& granted)
{
    QHash<LinkId, QStringList> lacking;
    for (const products::Standing& refused : standings) {
        const links::Link* link = isRefused(refused) ? linkOf(links, refused.link) : nullptr;
        const auto product = std::find_if(
            catalogue.begin(), catalogue.end(), [&refused](const products::Product& one) {
                return refused.product == QLatin1StringView(one.name);
            });
        if (!link || link->state != links::State::Active || product == catalogue.end())
            continue;
        const bool isKnownLeftOut = isLeftOut(granted.value(link->id), product->cluster);
        const bool isGotElsewhere =
            std::any_of(standings.begin(), standings.end(), [&](const products::Standing& other) {
                if (other.product != refused.product || !other.succeededAt || other.error)
                    return false;
                const links::Link* there = linkOf(links, other.link);
                return there && there->id != link->id && there->networkId == link->networkId
                    && (there->provider == link->provider || isKnownLeftOut);
            });
        QStringList& names = lacking[link->id];
        if (isGotElsewhere && !names.contains(refused.product))
            names += refused.product;
        if (names.isEmpty())
            lacking.remove(link->id);
    }
    for (QStringList& names : lacking)
        names.sort();
    return lacking;
}

} // namespace bursar::details
