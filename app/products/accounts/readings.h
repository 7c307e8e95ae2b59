// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"
#include "app/store/db.h"

namespace bursar::accounts {

// The balances that the bank told over time. Called on a Store's threads; failures stick in the Db.

/// Of schema version 3. The balances that are there become the first readings.
void createReadings(Db& db);

/// Keeps it, if it is a sum of transactions. A balance of the same time replaces the one before:
/// the bank has corrected it. The same balance again changes nothing.
void keepReading(Db& db, AccountRef account, const Balance& balance, Instant askedAt);

/// Into the entries they belong to.
void loadReadings(Db& db, QList<Entry>& entries);

/// Removes those of the link's accounts.
void eraseReadings(Db& db, LinkId link);

} // namespace bursar::accounts
