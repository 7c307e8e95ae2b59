// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"
#include "app/store/db.h"

#include <QList>

namespace bursar::accounts {

// What each account was worth day by day, as banks told it: one figure per account and day, the
// last one. Called on a Store's threads; failures stick in the Db.

struct DayBalance {
    AccountRef account;
    Day day; ///< UTC, on which Bursar asked
    Money amount; ///< as Balance::amount
};

/// Of schema version 4. The balances that are there become the first days.
void createDays(Db& db);

/// Instead of what was told earlier on this day; nothing for a balance without a figure.
void keepDay(Db& db, AccountRef account, const Balance& balance, Instant askedAt);

/// All, by day and account. An account that two logins share is there once.
QList<DayBalance> loadDays(Db& db);

/// Accounts that are also another, earlier login's: the same provider's id at the same provider of
/// the same network. Sums count the other one.
QList<AccountRef> loadRepeated(Db& db);

/// Removes those of the link's accounts.
void eraseDays(Db& db, LinkId link);

} // namespace bursar::accounts
