// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/store/keycheck.h"

#include <QFile>
#include <QFileInfo>
#include <QSemaphore>

#include <chrono>

namespace bursar {

namespace {

// A commit writes every page of the file that was touched, sealed anew: with ids in no order that
// is one page of the index for each row. Works that come faster than they can be committed share
// them.
constexpr std::size_t longestGroup = 32;
constexpr std::chrono::milliseconds oldestGroup(250); // what an asker may wait for the others

} // namespace

Store::Store(const QDir& folder)
    : m_files{folder}
{
}

Store::~Store()
{
    close();
    m_writerThread.waitUntilIdle();
}

QFuture<void> Store::close()
{
    const auto closed = std::make_shared<QPromise<void>>();
    closed->start();
    m_readerThread.post([this] { m_reader.reset(); });
    m_writerThread.post([this, closed] {
        m_readerThread.waitUntilIdle();
        m_writer.reset(); // the last one out folds the WAL in, with the lock still held
        m_lock = {};
        closed->finish();
    });
    return closed->future();
}

QCoro::Task<Result<std::unique_ptr<Store>>> Store::open(QDir folder, Secret key, Schema schema)
{
    std::unique_ptr<Store> store(new Store(folder));
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    store->m_writerThread.post([promise, &key, schema, self = store.get()] {
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
    auto lock = StoreLock::take(m_files.lock());
    if (!lock)
        return fail(lock.error());
    m_lock = std::move(*lock);
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

void Store::runRead(const Job& job)
{
    if (!m_reader)
        return job.end(fail(ErrorKind::Cancelled));
    Db& db = *m_reader;
    db.clearError();
    Status done;
    {
        Transaction oneMoment(db, "BEGIN");
        done = db.status();
        if (done)
            done = job.run(db);
        if (const auto committed = oneMoment.commit(); !committed)
            done = committed; // the reason, not what the work made of it
    }
    noteFailure(done, "a read");
    job.end(done);
}

void Store::runWrite(Job job, Durability durability)
{
    --m_waiting;
    if (!m_writer)
        return job.end(fail(ErrorKind::Cancelled));
    if (m_damaged) {
        commitGroup(); // what was done before the damage was seen
        return job.end(fail(ErrorKind::StoreDamaged, u"seen before"_s));
    }
    const bool synced = durability == Durability::Synced;
    if (synced) {
        commitGroup();
        m_writer->run("PRAGMA synchronous = FULL");
    }
    if (const auto done = runInGroup(job); !done) {
        noteFailure(done, "a write");
        job.end(done);
    } else {
        m_group.push_back(std::move(job));
    }
    if (synced || m_waiting == 0 || m_group.size() >= longestGroup
        || m_groupAge.elapsed() > oldestGroup.count())
        commitGroup();
    if (synced)
        m_writer->run("PRAGMA synchronous = NORMAL");
}

Status Store::runInGroup(const Job& job)
{
    Db& db = *m_writer;
    db.clearError();
    if (!db.isInTransaction()) {
        db.run("BEGIN IMMEDIATE");
        m_groupAge.start();
    }
    const std::int64_t before = db.totalChanges();
    Status done = db.status();
    if (done)
        done = job.run(db);
    const Status sound = db.status();
    if (!sound)
        done = sound; // the reason, not what the work made of it
    if (done || (sound && db.totalChanges() == before))
        return done;

    // No savepoint for each work: SQLCipher would encrypt and seal again each page that the work
    // touches, which costs as much as its rows.
    db.clearError();
    db.run("ROLLBACK");
    db.clearError(); // a full disk makes SQLite do so by itself
    for (const Job& lost : std::exchange(m_group, {}))
        lost.end(done);
    return done;
}

void Store::commitGroup()
{
    Db& db = *m_writer;
    db.clearError();
    if (!db.isInTransaction())
        return;
    db.run("COMMIT");
    const Status done = db.status();
    if (!done) {
        db.clearError();
        db.run("ROLLBACK");
        db.clearError();
        noteFailure(done, "a commit");
    }
    for (const Job& job : std::exchange(m_group, {}))
        job.end(done);
}

QFuture<Status> Store::rewrite()
{
    return runAlone([this](Db& db) {
        db.run("VACUUM");
        QFile::remove(m_files.previous());
    });
}

QFuture<Status> Store::emptyLog()
{
    return runAlone([](Db& /*db*/) { });
}

QFuture<Status> Store::runAlone(std::function<void(Db&)> work)
{
    const auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    auto future = promise->future();
    m_writerThread.post([this, promise, alone = std::move(work)] {
        promise->addResult(m_writer ? runWithoutReader(alone) : fail(ErrorKind::Cancelled));
        promise->finish();
    });
    return future;
}

/// A reader in the middle of something would keep the log from being emptied.
Status Store::runWithoutReader(const std::function<void(Db&)>& work)
{
    commitGroup();
    const auto entered = std::make_shared<QSemaphore>();
    const auto done = std::make_shared<QSemaphore>();
    m_readerThread.post([entered, done] {
        entered->release();
        done->acquire();
    });
    entered->acquire();
    Db& db = *m_writer;
    db.clearError();
    if (!m_damaged)
        work(db);
    if (db.number("PRAGMA wal_checkpoint(TRUNCATE)") != 0) // 1: somebody was in the way
        qCWarning(lcStore, "the log could not be emptied");
    Status status = m_damaged ? fail(ErrorKind::StoreDamaged, u"seen before"_s) : db.status();
    if (status && QFileInfo(m_files.database() + u"-wal"_s).size() > 0)
        status = fail(ErrorKind::StoreBusy, u"log"_s);
    done->release();
    noteFailure(status, "a rewriting");
    return status;
}

void Store::noteFailure(const Status& status, const char* what)
{
    if (status)
        return;
    if (status.error().kind == ErrorKind::StoreDamaged)
        m_damaged = true;
    qCWarning(lcStore, "%s failed: %s (%s)", what, toString(status.error().kind).data(),
        qPrintable(status.error().detail));
}

} // namespace bursar
