// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/error.h"
#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/net/call.h"
#include "app/store/db.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>

namespace bursar::erasures {

// What a person wants to be gone from this computer, as a state machine on disk (decision 18).
// Nothing here talks to anybody (erasing.h does). Called on a Store's threads; failures stick in
// the Db.

enum class Scope : std::uint8_t {
    Data, ///< what the bank told, and what the person wrote to it; consents and ledger stay
    Consent, ///< the history of one ended consent; the data stays
    Institution, ///< both: nothing stays that names it
};

/// What is true now. Each is on the disk before anything of the next one is done.
enum class Step : std::uint8_t {
    Asked,
    RowsGone, ///< out of the tables
    KeysGone, ///< and out of the keychain
    Rewritten, ///< and out of the file's free pages and log
    Searched, ///< and looked for; the receipt is written
    Over, ///< and what was looked for is gone, too
};

struct Order {
    Scope scope = Scope::Data;
    LinkId link;
    QList<std::int64_t> consents; ///< Scope::Consent: those that renewed each other
    Cause cause = Cause::Person; ///< Schedule: the retention timer
    Instant at;
};

/// What the search afterwards looked at, and what it found.
struct Search {
    std::int64_t texts = 0; ///< that were looked for: ids that nothing else has
    std::int64_t values = 0; ///< that they were looked for in
    QStringList foundIn; ///< tables; empty: nothing is left
};

struct Erasure {
    std::int64_t id = 0; ///< given by the store
    Order order;
    Step step = Step::Asked;
    bool closesLink = false; ///< no consent lives: the link goes too, and what the keychain has
    QStringList keys; ///< keychain entries that go
    QList<QByteArray> texts; ///< to look for; none once it is over
    QMap<QString, std::int64_t> rows; ///< that went, by table
    std::int64_t ledgerEntries = 0; ///< that were emptied
    Search search;
    std::optional<Instant> doneAt;
    int attempts = 0; ///< in a row that did not get to the end
    std::optional<Error> failure; ///< of the last one
    QByteArray receipt; ///< JSON, without a name

    bool isOver() const { return step == Step::Over; }
};

/// Removes all that the bank told under a link (app/sync/schema.h knows every product).
using DataEraser = std::function<void(Db&, LinkId)>;

void createTables(Db& db);

/// Writes the wish down, and what to look for afterwards. NotSupported while a consent lives that
/// would be forgotten: it is to be revoked first, with its proof.
Result<std::int64_t> begin(Db& db, const Order& order);
/// From Asked to RowsGone.
void eraseRows(Db& db, std::int64_t id, const DataEraser& eraseData);
/// Both in one transaction, for whoever is in one.
void eraseNow(Db& db, const Order& order, const DataEraser& eraseData);

/// Looks for the texts in every table but those that the person keeps.
Search search(Db& db, const Erasure& erasure);

/// Step, outcome and failure.
void save(Db& db, const Erasure& erasure);
/// The receipt is written and what was looked for goes, without a trace in the file; Searched.
void conclude(Db& db, const Erasure& erasure);

/// All, oldest first.
QList<Erasure> load(Db& db);

/// How long a local copy is kept after the last consent of a link has ended. None: until the person
/// erases it.
void setRetention(Db& db, LinkId link, std::optional<int> days);
QHash<LinkId, int> loadRetentions(Db& db);
/// Links whose time is over, and of which there is something to erase.
QList<LinkId> due(Db& db, Instant now);
/// The same of those whose end only the clock knows: what may still work is revoked first.
QList<LinkId> dueButUnproven(Db& db, Instant now);

} // namespace bursar::erasures

namespace bursar {
using Erasure = erasures::Erasure;
using ErasureStep = erasures::Step;
using ErasureScope = erasures::Scope;
} // namespace bursar
