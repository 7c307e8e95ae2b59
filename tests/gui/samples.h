// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/datause.h"
#include "app/consents/ledgerquery.h"
#include "app/details/accountrecords.h"
#include "app/details/investments.h"
#include "app/products/accounts/accounts.h"
#include "app/profile/profile.h"
#include "ui/features/transactions/detailspane.h"

namespace bursar::test {

/// A moment that every sample counts from: pictures must not change with the day they are taken.
Instant sampleNow();

Money money(const char* amount, const char* currency = "USD");

/// Three institutions: good, waiting for a sign-in, and being read. `extreme`: long names, huge
/// amounts, several currencies, unknown balances, errors.
QList<Link> sampleLinks(bool extreme = false);
accounts::Snapshot sampleAccounts(bool extreme = false);
/// What the banks sent of these accounts, and how each product stands with them.
details::AccountRecordsPtr sampleRecords(bool extreme = false);
ui::TransactionDetails sampleTransaction();
/// A purchase of a fund, with all that such a one has, that was pending before.
ui::TransactionDetails sampleMatched();
/// A fortnight of transactions; `extreme`: huge amounts, five currencies, one amount unknown.
transactions::DeltaPtr sampleRows(bool extreme = false);

/// Three institutions, four consents, and calls of all kinds and ends. `extreme`: long names, paths
/// and ids, an institution of which nothing is known.
LedgerSubjects sampleSubjects(bool extreme = false);
QList<Ledger::Entry> sampleAccesses(int count, bool extreme = false); ///< newest first
QList<DataUse> sampleDataUse();

/// Two accounts with positions of every kind, and one that was never told.
details::HeldSnapshot sampleHeld(bool extreme);

} // namespace bursar::test
