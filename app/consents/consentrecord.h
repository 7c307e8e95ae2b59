// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/ids.h"
#include "app/store/db.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace bursar::consents {

// What was agreed to, written down at the moment of granting (D12): the network has no list of
// consents to ask for later. Called on a Store's threads; failures stick in the Db.

/// Each group is what one side said: they need not agree.
struct Consent {
    std::int64_t id = 0; ///< given by the store
    LinkId link;
    QString grantId; ///< from the id_token; empty when it had none
    Instant grantedAt; ///< our clock, when the code was exchanged
    std::optional<Instant> endedAt; ///< replaced by a newer one, or ended and confirmed

    // asked: our own request
    QString networkId;
    ProviderId provider;
    QString clientId;
    QString scopes;

    // shown: what the person saw of us
    QString institution;
    QString purpose; ///< the sentence that said what the access is for; empty: an older version
    QString surface; ///< "embedded", "browser" or "paste"

    // chosen: the id_token's claims; hints of the network, not proof
    QStringList accounts;
    QStringList products;
};

void createTables(Db& db);
void addPurpose(Db& db); ///< of schema version 4

/// Keeps a consent. The link's earlier one ends at that moment: a new grant replaces it.
std::int64_t record(Db& db, const Consent& consent);

/// The link's consent that has not ended.
std::optional<Consent> running(Db& db, LinkId link);

/// The one that a new grant renews: the running one, or the newest that ended without being revoked
/// here.
std::optional<Consent> renewed(Db& db, LinkId link);

/// Marks the link's running consent as ended.
void end(Db& db, LinkId link, Instant at);

/// Marks this one as ended, unless it is already.
void endOne(Db& db, std::int64_t consent, Instant at);

/// Takes an end back: it runs again, unless the link has a newer one.
bool reopen(Db& db, std::int64_t consent);

/// Takes back a record() of this moment, whose token could not be kept: nothing was ever read under
/// it, and the one before it is what it was.
void takeBack(Db& db, LinkId link, Instant grantedAt);

/// All consents, past ones too, newest first.
QList<Consent> load(Db& db);

} // namespace bursar::consents
