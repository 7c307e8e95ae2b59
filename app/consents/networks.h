// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/network.h"
#include "app/store/db.h"

#include <QList>

namespace bursar::networks {

// The networks that the person added, in the store: a client id is nobody else's business. Called
// on a Store's threads; failures stick in the Db.

void createTables(Db& db);

/// Keeps a network, or what changed of it.
void save(Db& db, const Network& network);

QList<Network> load(Db& db);

} // namespace bursar::networks
