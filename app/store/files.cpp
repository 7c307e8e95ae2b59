// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/files.h"

#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/store/keycheck.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace bursar {

namespace {

constexpr int applicationId = 0x42757273; // "Burs"

/// Something that SQLite must still put into the main file lies beside it.
bool hasRecovery(const QString& database)
{
    return QFileInfo(database + u"-wal"_s).size() > 0
        || QFileInfo(database + u"-journal"_s).size() > 0;
}

bool isPlainSqlite(const QString& database)
{
    QFile file(database);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

Status applyFrom(Db& db, int version, Schema schema)
{
    for (; version < static_cast<int>(schema.size()); ++version) {
        Transaction transaction(db);
        schema[static_cast<std::size_t>(version)](db);
        db.setVersion(version + 1);
        if (const auto done = transaction.commit(); !done)
            return done;
    }
    return {};
}

/// Written to the disk, not only to its cache, before it is trusted.
Status copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return fail(ErrorKind::StoreFull, u"copy"_s);
    while (!source.atEnd()) {
        const QByteArray piece = source.read(1 << 20);
        if (piece.isEmpty() || target.write(piece) != piece.size())
            return fail(ErrorKind::StoreFull, u"copy"_s);
    }
    return target.commit() ? Status{} : fail(ErrorKind::StoreFull, u"copy"_s);
}

Status checkWhole(const QString& database, const Secret& key)
{
    auto db = Db::open(database, key, Db::Mode::Frozen);
    if (!db)
        return fail(db.error());
    if (!db->isSound())
        return fail(ErrorKind::StoreDamaged, u"quick_check"_s);
    return {};
}

/// A rollback journal, not the WAL, so that the version is always in the main file, where an older
/// Bursar looks for it without touching anything.
Result<Db> openForMigration(const QString& database, const Secret& key, Db::Mode mode)
{
    auto db = Db::open(database, key, mode);
    if (db) {
        db->run("PRAGMA journal_mode = DELETE");
        db->run("PRAGMA synchronous = FULL");
    }
    return db;
}

} // namespace

Result<int> StoreFiles::examine(const Secret& key, int newestVersion) const
{
    if (QFileInfo(database()).size() == 0)
        return fail(ErrorKind::StoreDamaged, u"empty file"_s);
    if (isPlainSqlite(database()))
        return fail(ErrorKind::StoreNotOurs, u"plain SQLite"_s);
    const auto verdict = keycheck::ask(keyCheck(), key);
    if (verdict == keycheck::Verdict::Wrong)
        return fail(ErrorKind::StoreWrongKey);

    // With the check file beside it, what cannot be read was ours once.
    const auto unreadable =
        verdict == keycheck::Verdict::Right ? ErrorKind::StoreDamaged : ErrorKind::StoreNotOurs;
    const bool interrupted = hasRecovery(database());
    if (QFileInfo(database()).size() % Db::pageSize != 0 && !interrupted)
        return fail(unreadable, u"size"_s);
    auto db = Db::open(database(), key, Db::Mode::Frozen);
    if (!db && interrupted) // SQLite finishes what was begun
        db = Db::open(database(), key, Db::Mode::ReadWrite);
    if (!db)
        return fail(unreadable, db.error().detail);
    if (db->number("PRAGMA application_id") != applicationId)
        return fail(unreadable, u"application_id"_s);
    const int version = db->version();
    if (const auto read = db->status(); !read)
        return fail(read.error());
    if (version > newestVersion)
        return fail(ErrorKind::StoreNewer, u"version %1"_s.arg(version));
    if (version < 1)
        return fail(ErrorKind::StoreDamaged, u"no version"_s);
    return version;
}

Status StoreFiles::create(const Secret& key, Schema schema) const
{
    const QString unfinished = database() + u".new"_s;
    QFile::remove(unfinished);
    QFile::remove(unfinished + u"-journal"_s);
    const auto build = [&]() -> Status {
        auto db = openForMigration(unfinished, key, Db::Mode::Create);
        if (!db)
            return fail(db.error());
        static_assert(applicationId == 1114993267);
        db->run("PRAGMA application_id = 1114993267");
        return applyFrom(*db, 0, schema);
    };
    Status built = build();
    if (built && (!keycheck::write(keyCheck(), key) || !QFile::rename(unfinished, database())))
        built = fail(ErrorKind::StoreFull, u"create"_s);
    if (!built)
        QFile::remove(unfinished);
    return built;
}

Status StoreFiles::migrate(const Secret& key, Schema schema) const
{
    if (hasRecovery(database())) {
        auto db = openForMigration(database(), key, Db::Mode::ReadWrite);
        if (!db || !db->status())
            return fail(db ? *db->error() : db.error());
    }
    const QString part = previous() + u".part"_s;
    Status kept = copyFile(database(), part);
    if (kept)
        kept = checkWhole(part, key);
    if (!kept) {
        QFile::remove(part);
        return kept;
    }
    QFile::remove(previous());
    if (!QFile::rename(part, previous()))
        return fail(ErrorKind::StoreFull, u"copy"_s);

    auto db = openForMigration(database(), key, Db::Mode::ReadWrite);
    if (!db)
        return fail(db.error());
    const int version = db->version();
    qCInfo(lcStore, "migrating from version %d to %zu", version, schema.size());
    return applyFrom(*db, version, schema);
}

} // namespace bursar
