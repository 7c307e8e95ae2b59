// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/db.h"

#include <QList>

/// The pauses that hosts asked for with 429, for the next run. Called on a Store's threads;
/// failures stick in the Db.
namespace bursar::hostpauses {

struct Pause {
    QString host; ///< with its port, as HostQueues names it
    Instant until;
};

void createTables(Db& db);
/// Instead of what was kept for this host; forgets those that are over at `now`.
void keep(Db& db, const Pause& pause, Instant now);
QList<Pause> load(Db& db);

} // namespace bursar::hostpauses
