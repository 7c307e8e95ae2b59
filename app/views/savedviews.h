// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/store/db.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace bursar {

/// A way of looking at the transactions that the person has given a name. Kept in the store and not
/// in the window's settings: a query names payees and amounts (D6).
struct SavedView {
    QString name; ///< not empty; unique, regardless of case
    QString query; ///< as typed
    std::optional<AccountRef> account; ///< none: all accounts
    QByteArray layout; ///< columns, widths, order of the rows: the table's own

    bool operator==(const SavedView&) const = default;
};

namespace views {

// Called on a Store's threads; failures stick in the Db.

void createTables(Db& db);

/// All, in the person's order.
QList<SavedView> load(Db& db);

/// These instead of those that were there.
void replace(Db& db, const QList<SavedView>& views);

/// Those of this link's accounts: they name what is erased. Before the accounts go.
void erase(Db& db, LinkId link);

} // namespace views

} // namespace bursar
