// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/customers/changes.h"
#include "app/products/product.h"

namespace bursar::customers {

// Customers and holders in the store: each answer as it came, decoded when it is looked at, and
// what has changed from one to the next. Called on a Store's threads; failures stick in the Db.

inline constexpr const char* customerName = "customers";
inline constexpr const char* holdersName = "contacts";

void createTables(Db& db);

/// Notes what changed since the answer before, in the same SQL transaction. The account of
/// `reading` is 0 for the current customer.
products::Answer takeCustomer(Db& db, const products::Reading& reading, const Parties& parties);
products::Answer takeHolders(Db& db, const products::Reading& reading, const Parties& parties);

struct Kept {
    LinkId link;
    AccountRef account; ///< 0: the current customer of the link
    Instant askedAt;
    Parties parties;
};
QList<Kept> load(Db& db);

/// A change that the person has not acknowledged.
struct Change {
    std::int64_t id = 0; ///< given by the store
    LinkId link;
    AccountRef account; ///< 0: of the current customer
    Difference difference;
    Instant noticedAt;
};
QList<Change> loadChanges(Db& db); ///< newest first
void acknowledge(Db& db, const QList<std::int64_t>& changes, Instant at);

void erase(Db& db, LinkId link);

} // namespace bursar::customers
