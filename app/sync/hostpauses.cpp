// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/hostpauses.h"

namespace bursar::hostpauses {

void createTables(Db& db)
{
    db.run("CREATE TABLE host_pauses (host TEXT PRIMARY KEY, paused_until INTEGER NOT NULL)");
}

void keep(Db& db, const Pause& pause, Instant now)
{
    db.run("DELETE FROM host_pauses WHERE paused_until <= ? OR host = ?", now, pause.host);
    db.run("INSERT INTO host_pauses (host, paused_until) VALUES (?, ?)", pause.host, pause.until);
}

QList<Pause> load(Db& db)
{
    QList<Pause> all;
    auto rows = db.query("SELECT host, paused_until FROM host_pauses ORDER BY host");
    while (rows.next())
        if (const auto until = rows.instant(1))
            all += Pause{rows.string(0), *until};
    return all;
}

} // namespace bursar::hostpauses
