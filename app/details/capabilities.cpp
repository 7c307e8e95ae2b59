// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/capabilities.h"

#include "app/consents/clusterwords.h"

#include <algorithm>
#include <set>
#include <utility>

namespace bursar::details {

namespace {

/// None: nothing was said.
using Granted = std::optional<std::set<DataCluster>>;

Known isGranted(const Granted& granted, DataCluster cluster)
{
    if (!granted)
        return Known::Unknown;
    return granted->contains(cluster) ? Known::Yes : Known::No;
}

const products::Standing* find(
    const QList<products::Standing>& all, const char* product, LinkId link, AccountRef account)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const products::Standing& one) {
        return one.link == link && one.account == account
            && one.product == QLatin1StringView(product);
    });
    return found == all.end() ? nullptr : &*found;
}

void takeOver(Capability& capability, const products::Standing& standing)
{
    capability.askedAt = standing.askedAt;
    capability.deliveredAt = standing.succeededAt;
    capability.rows = standing.rows;
    capability.oldest = standing.oldest;
    capability.partial = standing.partial;
    capability.unreadable = standing.unreadable;
    capability.error = standing.error;
}

/// The sync reads transactions itself and keeps how far it came with the account.
void takeTransactions(Capability& capability, const accounts::Entry& account)
{
    capability.askedAt = account.completeTo;
    capability.deliveredAt = account.completeTo;
    capability.rows = account.transactionCount;
    capability.oldest = account.completeAfter;
    capability.error = account.error;
}

} // namespace

QList<Capability> capabilitiesOf(products::Catalogue catalogue, const accounts::Entry& account,
    const QList<products::Standing>& standings, const QStringList& granted, Instant now)
{
    const Granted clusters = clustersOf(granted);
    QList<Capability> all;
    for (const products::Product& product : catalogue) {
        if (product.isFor && !product.isFor(account.account.category))
            continue;
        Capability capability{.product = &product, .granted = isGranted(clusters, product.cluster)};
        const auto* ofLink = find(standings, product.name, account.link, {});
        const auto* ofAccount = find(standings, product.name, account.link, account.account.ref);
        if (product.cluster == DataCluster::Transactions)
            takeTransactions(capability, account);
        if (product.scope == products::Scope::Link && ofLink)
            takeOver(capability, *ofLink);
        if (product.scope == products::Scope::Account && ofAccount)
            takeOver(capability, *ofAccount);
        // What is true of the link is true of the account; a 206 names the accounts it left out.
        if (product.scope == products::Scope::Account && ofLink && ofLink->error)
            capability.error = ofLink->error;
        if (product.scope == products::Scope::Link && ofAccount && ofAccount->error)
            capability.error = ofAccount->error;
        if (capability.error && products::isRefusal(capability.error->kind))
            capability.offered = Known::No;
        else if (capability.deliveredAt)
            capability.offered = Known::Yes;
        capability.isStale =
            capability.deliveredAt && now - *capability.deliveredAt > product.staleAfter;
        all += std::move(capability);
    }
    return all;
}

namespace {

void addTo(InstitutionCapability& all, const Capability& one)
{
    const bool isFirst = all.accounts++ == 0;
    const bool isRefused = one.error && products::isRefusal(one.error->kind);
    all.refused += isRefused ? 1 : 0;
    all.granted = one.granted; // the link's
    if (isFirst || one.offered == Known::Yes)
        all.offered = one.offered;
    else if (all.offered == Known::No && one.offered == Known::Unknown)
        all.offered = Known::Unknown;
    if (one.deliveredAt) {
        ++all.delivered;
        if (!all.deliveredAt || *one.deliveredAt < *all.deliveredAt)
            all.deliveredAt = one.deliveredAt;
    }
    // What is asked for once for a whole link is told to each of its accounts.
    const bool isOfEach = one.product->scope == products::Scope::Account;
    if (isOfEach || isFirst) {
        all.rows += one.rows;
        all.unreadable += one.unreadable;
    }
    if (one.oldest.isKnown() && (!all.oldest.isKnown() || one.oldest < all.oldest))
        all.oldest = one.oldest;
    // A kind of account that the bank does not offer it for is no failure of the others.
    const bool hasFailure = all.error && !products::isRefusal(all.error->kind);
    if (!all.error || (!hasFailure && !isRefused && one.error))
        all.error = one.error;
    all.isStale |= one.isStale;
}

} // namespace

QList<InstitutionCapability> capabilitiesOf(products::Catalogue catalogue,
    const QList<accounts::Entry>& accounts, const QList<products::Standing>& standings,
    const QStringList& granted, Instant now)
{
    QList<InstitutionCapability> all;
    for (const products::Product& product : catalogue)
        all += InstitutionCapability{.product = &product};
    for (const accounts::Entry& account : accounts) {
        for (const Capability& one : capabilitiesOf(catalogue, account, standings, granted, now)) {
            const auto mine = std::find_if(all.begin(), all.end(),
                [&one](const InstitutionCapability& each) { return each.product == one.product; });
            addTo(*mine, one);
        }
    }
    for (InstitutionCapability& each : all) {
        if (each.error && products::isRefusal(each.error->kind) && each.refused < each.accounts)
            each.error.reset();
    }
    all.removeIf([](const InstitutionCapability& each) { return each.accounts == 0; });
    return all;
}

} // namespace bursar::details
