// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/savedviews.h"

namespace bursar::views {

void createTables(Db& db)
{
    // No reference to the account: earlier versions erased accounts and left their views.
    db.run("CREATE TABLE views (position INTEGER PRIMARY KEY, name TEXT NOT NULL, query TEXT,"
           " account INTEGER, layout BLOB)");
}

QList<SavedView> load(Db& db)
{
    QList<SavedView> views;
    Rows rows = db.query("SELECT name, query, account, layout FROM views ORDER BY position");
    while (rows.next()) {
        SavedView view{rows.string(0), rows.string(1), {}, rows.bytes(3)};
        if (!rows.isNull(2))
            view.account = AccountRef{rows.as<std::int32_t>(2)};
        views.append(std::move(view));
    }
    return views;
}

void replace(Db& db, const QList<SavedView>& views)
{
    db.run("DELETE FROM views");
    for (qsizetype i = 0; i < views.size(); ++i) {
        const SavedView& view = views[i];
        db.run("INSERT INTO views (position, name, query, account, layout) VALUES (?, ?, ?, ?, ?)",
            i, view.name, view.query, view.account, view.layout);
    }
}

void erase(Db& db, LinkId link)
{
    db.run("DELETE FROM views WHERE account IN (SELECT id FROM accounts WHERE link = ?)", link);
}

} // namespace bursar::views
