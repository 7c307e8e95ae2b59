// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/transactions/transactions.h"
#include "app/store/db.h"

#include <optional>

namespace bursar::transactions {

/// Why a posted item is held for one that was pending under another id (D7). Never the amount
/// alone. The numbers are in the store.
enum class MatchReason : std::uint8_t {
    Reference = 1, ///< the bank says so: referenceTransactionId (akoya-api.md 4.8)
    Likeness = 2, ///< the pending one is gone, and this one came since: the same amount, a day near
                  ///< it, and a text that names the same payee
};

/// A posted item and the pending one that became it. Both stay in the store as the bank sent them;
/// the pending one is not shown. What the person wrote to it is on the posted one too.
struct Match {
    RowId posted;
    MatchReason reason = MatchReason::Reference;
    bool isSeparated =
        false; ///< the person says that they are not the same; they may say otherwise
    // the pending one, as it was last
    Day day;
    std::optional<Money> amount;
    QString payee;
    QString note; ///< what the person wrote to it, for those who separate the two
};

// Called on a Store's threads; failures stick in the Db.

/// Of schema version 4.
void createMatches(Db& db);

/// The days that were read.
struct Days {
    Day first;
    Day last;
};

/// After a window was read to its end: matches what is gone, or named by a reference, with posted
/// items that came since. Looks only at what these days can have brought together. Adds to the
/// delta the rows that are no longer shown and what the person wrote, which goes with them. A
/// posted item is matched once and is never taken off the table (peers.md section 3, 2).
void matchPending(Db& db, AccountRef account, Instant now, Days read, Delta& delta);

/// How this posted item was matched; none when it was not.
std::optional<Match> matchOf(Db& db, RowId posted);

/// The person's word on a match: takes back, or puts back, what the pending item's notes, tags and
/// category gave to the posted one. Never null; empty when there is no such match.
DeltaPtr setSeparated(Db& db, RowId posted, bool separated);

/// The bank sends an item again that was gone, with this status: a match by likeness was wrong, and
/// so was one with an item that is posted by itself. False: the match stands, because the bank
/// itself said so; the item stays off the table.
bool reappears(Db& db, RowId pending, BankStatus status);

void eraseMatches(Db& db, LinkId link);

} // namespace bursar::transactions
