// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/payments/payments.h"
#include "app/products/product.h"

#include <QHash>

namespace bursar::payments {

// The payment networks in the store: all but the numbers themselves. Called on a Store's threads;
// failures stick in the Db.

inline constexpr const char* productName = "payments";

void createTables(Db& db);
/// These instead of those that the account had.
products::Answer take(Db& db, const products::Reading& reading, const FullNetworks& networks);
QHash<AccountRef, QList<PaymentNetwork>> load(Db& db);
void erase(Db& db, LinkId link);

} // namespace bursar::payments
