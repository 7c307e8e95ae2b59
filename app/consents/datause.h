// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/datacluster.h"
#include "app/base/day.h"
#include "app/base/fieldsource.h"
#include "app/base/ids.h"
#include "app/net/call.h"
#include "app/store/db.h"

#include <QList>
#include <QString>

#include <optional>

namespace bursar {

/// What became of one data cluster under one consent: the least-privilege view. Asked and used is
/// what the ledger says.
struct DataUse {
    DataCluster cluster = DataCluster::AccountInfo;
    std::optional<bool> granted; ///< none: nobody has said
    FieldSource grantedFrom = FieldSource::Inferred; ///< who said so
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

/// All clusters, in the order of dataClusters. What was granted is what the Consent API said last,
/// else what the token said at the sign-in, else inferred: what came was granted, and nothing is
/// known of the rest. Without a grant id: the calls whose consent is not known. Called on a Store's
/// threads; failures stick in the Db.
QList<DataUse> dataUse(Db& db, LinkId link, const QString& grantId);

} // namespace bursar
