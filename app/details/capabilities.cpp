// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/capabilities.h"

#include "app/base/literals.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bursar::details {

namespace {

struct Claim {
    QLatin1StringView word; ///< in lower case, without what separates words
    DataCluster cluster;
};

// The words of akoya-api.md 3.5 and 6.1, and FDX's names for the same. The detailed account is that
// with its figures and its positions.
constexpr std::array claims{Claim{"accountbasic"_L1, DataCluster::AccountInfo},
    Claim{"accountinfo"_L1, DataCluster::AccountInfo},
    Claim{"accountdetailed"_L1, DataCluster::AccountInfo},
    Claim{"accountdetailed"_L1, DataCluster::Balances},
    Claim{"accountdetailed"_L1, DataCluster::Investments},
    Claim{"balances"_L1, DataCluster::Balances}, Claim{"investments"_L1, DataCluster::Investments},
    Claim{"transactions"_L1, DataCluster::Transactions},
    Claim{"payments"_L1, DataCluster::Payments}, Claim{"paymentsupport"_L1, DataCluster::Payments},
    Claim{"customers"_L1, DataCluster::Customers},
    Claim{"customercontact"_L1, DataCluster::Customers},
    Claim{"customerpersonal"_L1, DataCluster::Customers},
    Claim{"statements"_L1, DataCluster::Statements}, Claim{"tax"_L1, DataCluster::Tax},
    Claim{"taxforms"_L1, DataCluster::Tax}};

QString lettersOf(QStringView word)
{
    QString letters;
    for (const QChar c : word) {
        if (c.isLetter())
            letters += c.toLower();
    }
    return letters;
}

Known isGranted(const QStringList& granted, DataCluster cluster)
{
    if (granted.isEmpty())
        return Known::Unknown;
    const bool any = std::any_of(granted.begin(), granted.end(),
        [cluster](const QString& claim) { return grants(claim, cluster); });
    return any ? Known::Yes : Known::No;
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

bool grants(QStringView claim, DataCluster cluster)
{
    const QString letters = lettersOf(claim);
    return std::any_of(claims.begin(), claims.end(),
        [&](const Claim& one) { return one.cluster == cluster && one.word == letters; });
}

QList<Capability> capabilitiesOf(products::Catalogue catalogue, const accounts::Entry& account,
    const QList<products::Standing>& standings, const QStringList& granted, Instant now)
{
    QList<Capability> all;
    for (const products::Product& product : catalogue) {
        if (product.isFor && !product.isFor(account.account.category))
            continue;
        Capability capability{.product = &product, .granted = isGranted(granted, product.cluster)};
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
    if (!all.error)
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
    all.removeIf([](const InstitutionCapability& each) { return each.accounts == 0; });
    return all;
}

} // namespace bursar::details
