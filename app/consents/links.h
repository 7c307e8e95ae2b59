// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/error.h"
#include "app/base/ids.h"
#include "app/store/db.h"

#include <QList>
#include <QString>

#include <optional>

namespace bursar::links {

// The logins that Bursar is linked to. Called on a Store's threads; failures stick in the Db.

enum class State : std::uint8_t {
    Active,
    SignInNeeded, ///< the network rejects our token; the data is kept
    Revoking, ///< asked to end, the network has not been seen to refuse us (revocations.h)
    Ended, ///< the network confirmed; what is kept is read-only
};

/// One login at one provider of one network.
struct Link {
    LinkId id;
    QString networkId;
    ProviderId provider;
    QString subject; ///< `sub` of the id_token; empty when the network sent none
    QString grantId; ///< of the newest consent; empty when unknown
    QString name; ///< the institution's, for people
    State state = State::Active;
    Instant linkedAt; ///< the first consent
    std::optional<Instant> lastSuccess; ///< asked and answered in full
    std::optional<Error> lastError; ///< kept until a success
};

void createTables(Db& db);

/// Keeps a link that was just consented to: Active, without an error. The same login (network,
/// provider, subject) is the same link, with its accounts and history (D7), also after it had
/// ended. Without a subject nothing tells that, so it is a new one. `id` is not read.
LinkId grant(Db& db, const Link& link);

/// The same for a link that is renewed: LinkMismatch when the person signed in to another login.
Result<LinkId> renew(Db& db, LinkId link, const Link& granted);

void setState(Db& db, LinkId link, State state);
/// Unless it is being revoked, or has ended.
void setSignInNeeded(Db& db, LinkId link);
/// Of one that was SignInNeeded: its consent goes on after all.
void setActiveAgain(Db& db, LinkId link);
/// Of a link whose consent is proven to have ended; nothing when it has a newer one.
void setEnded(Db& db, LinkId link);

/// What came of a reading. Without a success (a failure, or a 206 that left something out) the time
/// of the last one stays.
void setOutcome(
    Db& db, LinkId link, const std::optional<Instant>& success, const std::optional<Error>& error);

QList<Link> load(Db& db);

/// Forgets the link. Its accounts must be gone; its consents and ledger entries stay.
void remove(Db& db, LinkId link);

} // namespace bursar::links
