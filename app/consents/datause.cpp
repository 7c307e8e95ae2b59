// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/datause.h"

#include "app/consents/clusterwords.h"
#include "app/consents/consentnews.h"
#include "app/consents/consentrecord.h"
#include "app/consents/ledgeract.h"

#include <algorithm>

namespace bursar {

namespace {

/// What was said of one consent; an empty side said nothing.
struct GrantedData {
    std::optional<std::set<DataCluster>> network; ///< the Consent API
    std::optional<std::set<DataCluster>> signIn; ///< the token's claims
};

/// None: there is no such consent. Of one that was renewed under the same id the newest counts.
std::optional<GrantedData> grantedIn(Db& db, LinkId link, const QString& grantId)
{
    const auto words = consentnews::loadWords(db);
    for (const consents::Consent& consent : consents::load(db)) {
        if (consent.link != link || consent.grantId != grantId)
            continue;
        QStringList said;
        if (const auto word = words.constFind(consent.id); word != words.constEnd()) {
            for (const ConsentGrant::Resource& resource : word->grant.resources)
                said += resource.clusters;
        }
        return GrantedData{clustersOf(said), clustersOf(consent.products)};
    }
    return std::nullopt;
}

void takeGranted(DataUse& use, const GrantedData& granted)
{
    // The Consent API has no word for tax forms (akoya-api.md 6.1): its silence is no refusal.
    const bool isNetworks = granted.network
        && (use.cluster != DataCluster::Tax || granted.network->contains(use.cluster));
    if (isNetworks) {
        use.granted = granted.network->contains(use.cluster);
        use.grantedFrom = FieldSource::Network;
    } else if (granted.signIn) {
        use.granted = granted.signIn->contains(use.cluster);
        use.grantedFrom = FieldSource::SignIn;
    } else if (use.used > 0) {
        use.granted = true;
    }
}

} // namespace

QList<DataUse> dataUse(Db& db, LinkId link, const QString& grantId)
{
    QList<DataUse> all;
    for (const DataCluster cluster : dataClusters)
        all += DataUse{.cluster = cluster};

    auto rows =
        db.query("SELECT cluster, count(*), sum(error IS NULL), sum(rows), sum(bytes),"
                 " max(at), max(CASE WHEN error IS NULL THEN at END) FROM ledger"
                 " WHERE link = ? AND ifnull(grant_id, '') = ifnull(?, '') AND " LEDGER_IS_CALL
                 " GROUP BY cluster",
            link, grantId);
    while (rows.next()) {
        const auto of = std::find_if(
            all.begin(), all.end(), [cluster = rows.as<DataCluster>(0)](const DataUse& use) {
                return use.cluster == cluster;
            });
        if (of == all.end())
            continue;
        of->asked = rows.integer(1);
        of->used = rows.integer(2);
        of->rows = rows.integer(3);
        of->bytes = rows.integer(4);
        of->lastAsked = rows.instant(5);
        of->lastUsed = rows.instant(6);
    }
    if (const auto granted = grantedIn(db, link, grantId)) {
        for (DataUse& use : all)
            takeGranted(use, *granted);
    }
    return all;
}

} // namespace bursar
