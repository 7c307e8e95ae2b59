// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentrecord.h"
#include "app/consents/revocations.h"
#include "app/store/db.h"

#include <QByteArray>
#include <QList>

namespace bursar::receipts {

// What a person keeps of a consent: a snapshot that stays as it was when the record changes. JSON
// with the fields of the Kantara consent receipt 1.1 and the events of ISO/IEC TS 27560; no token,
// no amount. Called on a Store's threads; failures stick in the Db.

enum class Kind : std::uint8_t { Granted, Renewed, Revoked };

struct Receipt {
    std::int64_t id = 0;
    std::int64_t consent = 0;
    Kind kind = Kind::Granted;
    Instant at;
    QByteArray document; ///< JSON
};

void createTables(Db& db);

/// The receipt of a revocation, with its proof.
void write(Db& db, const consents::Consent& consent, const Revocation& revocation);

/// Oldest first.
QList<Receipt> load(Db& db);

} // namespace bursar::receipts
