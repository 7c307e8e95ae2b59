// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/store/db.h"

#include <QDir>

#include <span>

namespace bursar {

/// One step of the schema: from version n to n + 1, inside its own SQL transaction. Failures stick
/// in the Db. A released step never changes.
using Migration = void (*)(Db& db);
using Schema = std::span<const Migration>; ///< its size is the newest version

/// The files of one store, and how they are made, examined, copied and brought up to date.
struct StoreFiles {
    QDir folder;

    QString database() const { return folder.filePath(QStringLiteral("store.db")); }
    QString keyCheck() const { return folder.filePath(QStringLiteral("store.check")); }
    QString lock() const { return folder.filePath(QStringLiteral("store.lock")); }
    /// The store as it was before the last migration.
    QString previous() const { return folder.filePath(QStringLiteral("store.before.db")); }

    /// Says what the database file is without changing it or making a file beside it. Its version,
    /// or StoreWrongKey, StoreDamaged, StoreNewer, StoreNotOurs.
    Result<int> examine(const Secret& key, int newestVersion) const;

    /// A new database: built under another name, so that a half-made one never has the right name.
    Status create(const Secret& key, Schema schema) const;

    /// Keeps a copy that was read through and found whole, then applies what is missing. A failure
    /// leaves the version that the last finished step made.
    Status migrate(const Secret& key, Schema schema) const;
};

} // namespace bursar
