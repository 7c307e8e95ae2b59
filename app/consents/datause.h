// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/datacluster.h"
#include "app/base/day.h"
#include "app/base/ids.h"
#include "app/net/call.h"
#include "app/store/db.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <set>

namespace bursar {

/// The network's word for it (akoya-api.md 6.1): "account_info".
QLatin1StringView toString(DataCluster cluster);

/// What became of one data cluster under one consent: the least-privilege view. Granted is what the
/// consent's record says; asked and used is what the ledger says.
struct DataUse {
    DataCluster cluster = DataCluster::AccountInfo;
    std::optional<bool> granted; ///< none: there is no record of what was granted
    std::int64_t asked = 0; ///< calls, answered or not
    std::int64_t used = 0; ///< calls that brought data
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
    std::optional<Instant> lastAsked;
    std::optional<Instant> lastUsed;

    bool operator==(const DataUse&) const = default;

    /// Bursar may read this and never did: the next consent can do without.
    bool isNotNeeded() const { return granted.value_or(false) && asked == 0; }
    /// Read although the record does not have it: the record is wrong, or the bank.
    bool isBeyondGrant() const { return granted == false && used > 0; }
};

/// The clusters behind the `products` claim of an id_token (akoya-api.md 3.5) or the words of the
/// Consent API (6.1). What is not known of them is left out. None for an empty list: then nothing
/// was said.
std::optional<std::set<DataCluster>> clustersOf(const QStringList& products);

/// All clusters, in the order of dataClusters. Without a grant id: the calls whose consent is not
/// known. Called on a Store's threads; failures stick in the Db.
QList<DataUse> dataUse(Db& db, LinkId link, const QString& grantId);

} // namespace bursar
