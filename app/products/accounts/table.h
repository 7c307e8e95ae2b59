// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/listing.h"
#include "app/store/db.h"

namespace bursar::accounts {

// The accounts and balances in the store. Called on a Store's threads; failures stick in the Db.

/// Of schema version 1.
void createTables(Db& db);

/// What an answer is taken for.
struct Taking {
    LinkId link;
    bool info = false; ///< names, status: GET /accounts-info
    bool balances = false; ///< figures: GET /balances
    bool partial = false; ///< 206
    /// Not empty: it was asked for these alone, and tells nothing of the others.
    QList<ProviderAccountId> only;
    Instant at;
};

/// An account that a partial answer did not bring.
struct LeftOut {
    ProviderAccountId id;
    QString name; ///< for a person
    ErrorKind reason;
};

/// What came of it.
struct Taken {
    QList<LeftOut> leftOut;
    QList<AccountRef> currencyLearned; ///< accounts whose currency was not known before
};

/// Accounts are found again by link and provider's id, so they keep their AccountRef, their history
/// and what the person wrote when a consent is renewed (D7). A full answer that leaves an account
/// out means that it is shared no more; a partial one only that it was not refreshed. A currency
/// that was told once is not forgotten when it is not told again.
Taken take(Db& db, const Taking& taking, const Listing& listing);

/// Why the transactions of the account could not be read; none clears it.
void setHistoryError(Db& db, AccountRef account, const std::optional<Error>& error);

/// All accounts of the profile, in the order in which they came to be known.
QList<Entry> load(Db& db);

/// Removes the link's accounts and balances. Their transactions must be gone.
void erase(Db& db, LinkId link);

} // namespace bursar::accounts
