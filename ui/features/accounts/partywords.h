// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/customers/table.h"
#include "ui/kit/formats.h"
#include "ui/kit/keyvaluegrid.h"

namespace bursar::ui {

// Holders and what has changed of them, in words.

QString relationshipName(const QString& relationship); ///< "SOLE_OWNER": "Sole owner"
QString fieldName(customers::Field field); ///< "Address"

/// All that is known of somebody.
QList<KeyValueGrid::Row> partyRows(const customers::Party& party);
QList<KeyValueGrid::Row> reachRows(const customers::Reach& reach);

/// "Address of Dana Rook"
QString changeTitle(const customers::Difference& difference);
/// What was, and what is; "none" for a side that is empty.
QString changeBefore(const customers::Difference& difference);
QString changeAfter(const customers::Difference& difference);

} // namespace bursar::ui
