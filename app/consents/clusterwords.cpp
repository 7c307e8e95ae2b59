// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/clusterwords.h"

#include "app/base/literals.h"

namespace bursar {

namespace {

struct ClusterWord {
    QLatin1StringView letters; ///< in lower case, without what separates words
    DataCluster cluster;
};

/// A detailed account comes with its balances and holdings (akoya-api.md 4.1).
constexpr ClusterWord clusterWords[] = {
    {"accountbasic"_L1, DataCluster::AccountInfo},
    {"accountinfo"_L1, DataCluster::AccountInfo},
    {"accountsinfo"_L1, DataCluster::AccountInfo},
    {"accountdetailed"_L1, DataCluster::AccountInfo},
    {"accountdetailed"_L1, DataCluster::Balances},
    {"accountdetailed"_L1, DataCluster::Investments},
    {"accountpayments"_L1, DataCluster::Payments},
    {"balances"_L1, DataCluster::Balances},
    {"customercontact"_L1, DataCluster::Customers},
    {"customerpersonal"_L1, DataCluster::Customers},
    {"customers"_L1, DataCluster::Customers},
    {"investments"_L1, DataCluster::Investments},
    {"payments"_L1, DataCluster::Payments},
    {"paymentsupport"_L1, DataCluster::Payments},
    {"statements"_L1, DataCluster::Statements},
    {"tax"_L1, DataCluster::Tax},
    {"taxforms"_L1, DataCluster::Tax},
    {"transactions"_L1, DataCluster::Transactions},
};

/// Networks write the same word with spaces, hyphens and capitals.
QString lettersOf(const QString& word)
{
    QString letters;
    for (const QChar c : word) {
        if (c.isLetter())
            letters += c.toLower();
    }
    return letters;
}

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

std::optional<std::set<DataCluster>> clustersOf(const QStringList& words)
{
    if (words.isEmpty())
        return {};
    std::set<DataCluster> clusters;
    for (const QString& word : words) {
        const QString letters = lettersOf(word);
        for (const ClusterWord& known : clusterWords) {
            if (letters == known.letters)
                clusters.insert(known.cluster);
        }
    }
    return clusters;
}

} // namespace bursar
