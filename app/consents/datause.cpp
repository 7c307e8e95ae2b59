// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/datause.h"

#include "app/base/literals.h"
#include "app/consents/consentrecord.h"
#include "app/consents/ledgeract.h"

#include <algorithm>

namespace bursar {

namespace {

struct ClusterWord {
    QLatin1StringView word;
    DataCluster cluster;
};

/// Both sides' words, in lower case. A detailed account comes with its balances and holdings
/// (akoya-api.md 4.1).
constexpr ClusterWord clusterWords[] = {
    {"account_basic"_L1, DataCluster::AccountInfo},
    {"account_info"_L1, DataCluster::AccountInfo},
    {"accounts_info"_L1, DataCluster::AccountInfo},
    {"account_detailed"_L1, DataCluster::AccountInfo},
    {"account_detailed"_L1, DataCluster::Balances},
    {"account_detailed"_L1, DataCluster::Investments},
    {"account_payments"_L1, DataCluster::Payments},
    {"balances"_L1, DataCluster::Balances},
    {"customer_contact"_L1, DataCluster::Customers},
    {"customer_personal"_L1, DataCluster::Customers},
    {"customers"_L1, DataCluster::Customers},
    {"investments"_L1, DataCluster::Investments},
    {"payments"_L1, DataCluster::Payments},
    {"payment_support"_L1, DataCluster::Payments},
    {"statements"_L1, DataCluster::Statements},
    {"tax"_L1, DataCluster::Tax},
    {"transactions"_L1, DataCluster::Transactions},
};

} // namespace

QLatin1StringView toString(DataCluster cluster)
{
    switch (cluster) {
    case DataCluster::AccountInfo:
        return "account_info"_L1;
    case DataCluster::Balances:
        return "balances"_L1;
    case DataCluster::Investments:
        return "investments"_L1;
    case DataCluster::Transactions:
        return "transactions"_L1;
    case DataCluster::Payments:
        return "payments"_L1;
    case DataCluster::Customers:
        return "customers"_L1;
    case DataCluster::Statements:
        return "statements"_L1;
    case DataCluster::Tax:
        return "tax"_L1;
    }
    return {};
}

std::optional<std::set<DataCluster>> clustersOf(const QStringList& products)
{
    if (products.isEmpty())
        return {};
    std::set<DataCluster> clusters;
    for (const QString& product : products) {
        for (const ClusterWord& word : clusterWords) {
            if (product.compare(word.word, Qt::CaseInsensitive) == 0)
                clusters.insert(word.cluster);
        }
    }
    return clusters;
}

QList<DataUse> dataUse(Db& db, LinkId link, const QString& grantId)
{
    QList<DataUse> all;
    for (const DataCluster cluster : dataClusters)
        all += DataUse{.cluster = cluster};

    std::optional<std::set<DataCluster>> granted;
    for (const consents::Consent& consent : consents::load(db)) {
        if (consent.link == link && consent.grantId == grantId && !granted)
            granted = clustersOf(consent.products);
    }
    if (granted) {
        for (DataUse& use : all)
            use.granted = granted->contains(use.cluster);
    }

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
    return all;
}

} // namespace bursar
