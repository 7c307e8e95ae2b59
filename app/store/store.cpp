// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/store/keycheck.h"

#include <QFileInfo>

namespace bursar {

namespace {

void makeSerial(QThreadPool& pool)
{
    pool.setMaxThreadCount(1);
    pool.setExpiryTimeout(-1);
}

} // namespace

Store::Store(QDir folder)
    : m_files{std::move(folder)}
    , m_lock(m_files.lock())
{
    m_lock.setStaleLockTime(0); // by the process that holds it, never by its age
    makeSerial(m_writerThread);
    makeSerial(m_readerThread);
}

Store::~Store()
{
    m_readerThread.start([this] { m_reader.reset(); });
    m_readerThread.waitForDone();
    m_writerThread.start([this] { m_writer.reset(); }); // the last one out folds the WAL in
    m_writerThread.waitForDone();
}

QCoro::Task<Result<std::unique_ptr<Store>>> Store::open(QDir folder, Secret key, Schema schema)
{
    std::unique_ptr<Store> store(new Store(std::move(folder)));
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    store->m_writerThread.start([promise, &key, schema, self = store.get()] {
        promise->addResult(self->openFiles(key, schema));
        promise->finish();
    });
    const Status opened = co_await promise->future();
    if (!opened) {
        qCWarning(lcStore, "the store does not open: %s (%s)", toString(opened.error().kind).data(),
            qPrintable(opened.error().detail));
        co_return fail(opened.error());
    }
    co_return store;
}

Status Store::openFiles(const Secret& key, Schema schema)
{
    if (!m_files.folder.mkpath(u"."_s))
        return fail(ErrorKind::StoreFull, u"folder"_s);
    if (!m_lock.tryLock(0)) {
        const bool busy = m_lock.error() == QLockFile::LockFailedError;
        return fail(busy ? ErrorKind::StoreBusy : ErrorKind::StoreFull, u"lock"_s);
    }
    const int newest = static_cast<int>(schema.size());
    if (!QFileInfo::exists(m_files.database())) {
        if (const auto made = m_files.create(key, schema); !made)
            return made;
    }
    const auto version = m_files.examine(key, newest);
    if (!version)
        return fail(version.error());
    if (*version < newest) {
        if (const auto migrated = m_files.migrate(key, schema); !migrated)
            return migrated;
    }

    auto writer = Db::open(m_files.database(), key, Db::Mode::ReadWrite);
    if (!writer)
        return fail(writer.error());
    writer->run("PRAGMA journal_mode = WAL");
    writer->run("PRAGMA synchronous = NORMAL");
    writer->run("PRAGMA cache_size = -16000"); // KiB: what keeps a first sync's index in memory
    writer->run("PRAGMA wal_autocheckpoint = 4000"); // pages: 16 MiB between two syncs of the disk
    if (const auto set = writer->status(); !set)
        return set;
    auto reader = Db::open(m_files.database(), key, Db::Mode::ReadOnly);
    if (!reader)
        return fail(reader.error());
    if (keycheck::ask(m_files.keyCheck(), key) == keycheck::Verdict::Unknown)
        keycheck::write(m_files.keyCheck(), key); // lost: the key has just proved itself
    m_writer.emplace(std::move(*writer));
    m_reader.emplace(std::move(*reader));
    return {};
}

Status Store::perform(Access access, Durability durability, const std::function<Status(Db&)>& job)
{
    if (access == Access::Write && m_damaged)
        return fail(ErrorKind::StoreDamaged, u"seen before"_s);
    Db& db = access == Access::Write ? *m_writer : *m_reader;
    db.clearError();
    if (durability == Durability::Synced)
        db.run("PRAGMA synchronous = FULL");

    Status done;
    {
        Transaction transaction(
            db, access == Access::Write ? Sql("BEGIN IMMEDIATE") : Sql("BEGIN"));
        done = db.status();
        if (done)
            done = job(db);
        if (!db.status())
            done = db.status(); // the reason, not what the work made of it
        else if (done)
            done = transaction.commit();
    }
    if (durability == Durability::Synced) {
        db.clearError();
        db.run("PRAGMA synchronous = NORMAL");
    }
    if (!done) {
        if (done.error().kind == ErrorKind::StoreDamaged)
            m_damaged = true;
        qCWarning(lcStore, "%s failed: %s (%s)", access == Access::Write ? "a write" : "a read",
            toString(done.error().kind).data(), qPrintable(done.error().detail));
    }
    return done;
}

} // namespace bursar
