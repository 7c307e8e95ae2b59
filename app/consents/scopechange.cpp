// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/scopechange.h"

#include "app/base/literals.h"
#include "app/consents/clusterwords.h"

#include <algorithm>
#include <iterator>

namespace bursar {

namespace {

QStringList without(QStringList names, const QStringList& these)
{
    names.removeIf([&these](const QString& name) { return these.contains(name); });
    return names;
}

std::set<DataCluster> without(const std::set<DataCluster>& all, const std::set<DataCluster>& these)
{
    std::set<DataCluster> left;
    std::set_difference(
        all.begin(), all.end(), these.begin(), these.end(), std::inserter(left, left.end()));
    return left;
}

} // namespace

ConsentScope scopeOf(const consents::Consent& consent, const consentnews::Word* word)
{
    ConsentScope scope{.asked = consent.scopes};
    if (word) {
        QStringList clusters;
        for (const ConsentGrant::Resource& resource : word->grant.resources) {
            if (resource.type == "ACCOUNT"_L1)
                scope.accounts += resource.id;
            clusters += resource.clusters;
        }
        scope.clusters = clustersOf(clusters).value_or(std::set<DataCluster>());
        // The Consent API has no word for tax forms: its silence is no change.
        const auto claimed = clustersOf(consent.products);
        if (!scope.clusters.empty() && claimed && claimed->contains(DataCluster::Tax))
            scope.clusters.insert(DataCluster::Tax);
        scope.until = word->grant.expires;
        scope.lookbackDays = word->grant.lookbackDays;
    }
    if (scope.accounts.isEmpty())
        scope.accounts = consent.accounts;
    if (scope.clusters.empty())
        scope.clusters = clustersOf(consent.products).value_or(std::set<DataCluster>());
    return scope;
}

ScopeChange compare(const ConsentScope& before, const ConsentScope& after)
{
    ScopeChange change;
    if (!before.accounts.isEmpty() && !after.accounts.isEmpty()) {
        change.accountsAdded = without(after.accounts, before.accounts);
        change.accountsRemoved = without(before.accounts, after.accounts);
    }
    if (!before.clusters.empty() && !after.clusters.empty()) {
        change.clustersAdded = without(after.clusters, before.clusters);
        change.clustersRemoved = without(before.clusters, after.clusters);
    }
    change.askedDiffers =
        !before.asked.isEmpty() && !after.asked.isEmpty() && before.asked != after.asked;
    if (before.until && after.until && before.until != after.until) {
        change.until = after.until;
        change.untilBefore = before.until;
    }
    if (before.lookbackDays && after.lookbackDays && before.lookbackDays != after.lookbackDays) {
        change.lookbackDays = after.lookbackDays;
        change.lookbackBefore = before.lookbackDays;
    }
    return change;
}

} // namespace bursar
