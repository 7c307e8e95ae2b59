// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/transactions/transactions.h"

#include <QByteArray>

#include <vector>

namespace bursar {
class Db;
}

/// What the libraries below Bursar cost by themselves, for the same data: the baselines. In
/// milliseconds; 0 when it did not work.
namespace bursar::bench {

/// simdjson alone: an amount and two texts of each item, kept nowhere. The bodies have room behind
/// them, as wire::parse wants it.
double plainParse(const std::vector<QByteArray>& bodies);

/// What most Qt programs would use for the same.
double qtParse(const std::vector<QByteArray>& bodies);

/// The columns and indexes of the store's own tables, under another name.
void makePlainTables(Db& db);
/// Filled by prepared statements.
double plainInsert(Db& db, const std::vector<transactions::Page>& pages);
/// Read to the end: what a table shows of it.
double plainScan(Db& db);
/// With the items as they were sent, as a program reads that keeps a row's JSON with the row.
double plainReadAll(Db& db);

} // namespace bursar::bench
