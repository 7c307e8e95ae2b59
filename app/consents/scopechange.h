// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentnews.h"
#include "app/consents/consentrecord.h"
#include "app/net/call.h"

#include <QStringList>

#include <optional>
#include <set>

namespace bursar {

/// What a consent lets Bursar see, as far as it is known: the network's word, else what the token
/// said when it was granted.
struct ConsentScope {
    QStringList accounts; ///< ids; empty: not known
    std::set<DataCluster> clusters; ///< empty: not known
    QString asked; ///< our own request's scopes
    std::optional<Instant> until;
    std::optional<int> lookbackDays;
};

/// `word`: the Consent API's; null when it has not been heard.
ConsentScope scopeOf(const consents::Consent& consent, const consentnews::Word* word);

/// What a renewal changed. What one side does not tell is no change.
struct ScopeChange {
    QStringList accountsAdded, accountsRemoved;
    std::set<DataCluster> clustersAdded, clustersRemoved;
    bool askedDiffers = false; ///< Bursar itself asked for something else
    std::optional<Instant> until, untilBefore; ///< set when they differ
    std::optional<int> lookbackDays, lookbackBefore; ///< set when they differ

    bool operator==(const ScopeChange&) const = default;
    bool isEmpty() const { return *this == ScopeChange{}; }
};

ScopeChange compare(const ConsentScope& before, const ConsentScope& after);

} // namespace bursar
