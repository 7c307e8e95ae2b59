// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentnews.h"
#include "app/consents/consentrecord.h"
#include "app/consents/erasures.h"
#include "app/consents/revocations.h"
#include "app/store/db.h"

#include <QByteArray>
#include <QList>

namespace bursar::receipts {

// What a person keeps of a consent: a snapshot that stays as it was when the record changes. JSON
// with the fields of the Kantara consent receipt 1.1 and the events of ISO/IEC TS 27560; no token,
// no amount. Each fact names its source, and what is not known is called "unknown". Called on a
// Store's threads; failures stick in the Db.

enum class Kind : std::uint8_t {
    Granted,
    Renewed,
    Revoked, ///< here, and proven
    Confirmed, ///< the network's first word of it
    Expired, ///< by the clock, or the network says so
    RevokedOutside, ///< the network says so, and nobody asked here
    Extended, ///< it goes on after an Expired
};

struct Receipt {
    std::int64_t id = 0;
    std::int64_t consent = 0;
    Kind kind = Kind::Granted;
    Instant at;
    QByteArray document; ///< JSON
};

void createTables(Db& db);

/// The receipt of a grant; of a renewal, with what it changed, when the link had a consent `before`
/// (null: none).
void writeGranted(Db& db, const consents::Consent& consent, const consents::Consent* before);
/// The receipt of a revocation, with its proof.
void write(Db& db, const consents::Consent& consent, const Revocation& revocation);

/// The receipt of what the network said, or of an end that only the clock knows: of any kind but
/// those above. `word`: the Consent API's last one. Says what is known and what is not proven.
void write(Db& db, Kind kind, const consents::Consent& consent,
    const std::optional<consentnews::Word>& word, Instant at);

/// All receipts of these consents as one JSON document, oldest first. One that was granted before
/// receipts were kept gets its own now, and says so.
QByteArray toJson(Db& db, const QList<std::int64_t>& consents, Instant now);

/// The document of toJson() with the receipts of what was erased, as they were issued. What is not
/// erased yet has none.
QByteArray withErasures(const QByteArray& document, const QList<Erasure>& erasures);

/// Oldest first.
QList<Receipt> load(Db& db);

} // namespace bursar::receipts
