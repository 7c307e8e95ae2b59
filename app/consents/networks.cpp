// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/networks.h"

#include "app/base/log.h"

namespace bursar::networks {

void createTables(Db& db)
{
    db.run("CREATE TABLE networks (id TEXT PRIMARY KEY, definition BLOB NOT NULL) WITHOUT ROWID");
}

void save(Db& db, const Network& network)
{
    db.run("INSERT OR REPLACE INTO networks (id, definition) VALUES (?, ?)", network.id,
        toJson(network));
}

QList<Network> load(Db& db)
{
    QList<Network> networks;
    Rows rows = db.query("SELECT definition FROM networks ORDER BY id");
    while (rows.next()) {
        auto network = parseNetwork(rows.bytes(0));
        if (network)
            networks.append(std::move(*network));
        else
            qCWarning(lcStore) << "a kept network cannot be read:" << network.error().detail;
    }
    return networks;
}

} // namespace bursar::networks
