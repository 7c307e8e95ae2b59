// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/transactions/transactions.h"
#include "app/store/db.h"

namespace bursar::transactions {

// The transactions in the store. Called on a Store's threads; failures stick in the Db.

/// Of schema version 1.
void createTables(Db& db);

/// What came of one page.
struct Merged {
    int inserted = 0;
    int changed = 0;
    int same = 0;
    DeltaPtr delta; ///< never null; empty when nothing changed
};

/// Puts a page into the store. An item is found again by account and provider's id; the same bytes
/// change nothing. A posted item stays posted, whatever comes later under its id (peers.md 3, 2).
/// `reading` names the window that is being read, for takeOff(). Uses the page up.
Merged merge(Db& db, AccountRef account, std::int64_t reading, Page& page);

/// After a window was read to its end: items that the bank once called pending, that lie strictly
/// between the two days and that `reading` did not bring are taken off the table. They stay in the
/// store and come back when the bank sends them again. Never a posted one, nor one of unknown
/// status.
std::vector<RowId> takeOff(Db& db, AccountRef account, std::int64_t reading, Day after, Day before);

/// The account's currency became known: the rows that have none yet take it. Never null.
DeltaPtr takeCurrency(Db& db, AccountRef account);

/// The day of the oldest item that is still pending; unknown when there is none.
Day oldestOpen(Db& db, AccountRef account);

/// The item as the bank sent it; empty for an unknown row.
QByteArray raw(Db& db, RowId row);

/// At most so many items of an account as the bank sent them, whichever are found first.
QByteArrayList someRaw(Db& db, AccountRef account, int most);

/// Removes all transactions of the link's accounts, with what the person wrote to them.
void erase(Db& db, LinkId link);

} // namespace bursar::transactions
