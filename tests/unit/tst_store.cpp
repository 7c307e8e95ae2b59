// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "app/store/store.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace bursar;

namespace {

Secret key(char fill = 'k') { return Secret(QByteArray(32, fill)); }

void makeThings(Db& db)
{
    db.run("CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL, size INTEGER)");
}
void addColour(Db& db) { db.run("ALTER TABLE things ADD COLUMN colour TEXT"); }
void breakOff(Db& db)
{
    db.run("DELETE FROM things");
    db.run("INSERT INTO things (name) VALUES (NULL)");
}

constexpr Migration one[] = {makeThings};
constexpr Migration two[] = {makeThings, addColour};
constexpr Migration broken[] = {makeThings, breakOff};

Result<std::unique_ptr<Store>> openStore(const QString& folder, Schema schema, char fill = 'k')
{
    return QCoro::waitFor(Store::open(QDir(folder), key(fill), schema));
}

template <class T> T wait(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// Every file of the folder but the empty lock, with a hash of its bytes: what "untouched" means.
QStringList picture(const QString& folder)
{
    QStringList lines;
    QDirIterator it(folder, QDir::Files | QDir::Hidden);
    while (it.hasNext()) {
        QFile file(it.next());
        if (it.fileName() != u"store.lock"_s && file.open(QIODevice::ReadOnly))
            lines += it.fileName() + u' '
                + QString::fromLatin1(
                    QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    }
    lines.sort();
    return lines;
}

void rewrite(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contents(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<std::int64_t> insertThings(Store& store, int count)
{
    return wait(store.write([count](Db& db) {
        for (int i = 0; i < count; ++i)
            db.run("INSERT INTO things (name, size) VALUES (?, ?)", u"Marzipan %1"_s.arg(i), i);
        return db.number("SELECT count(*) FROM things");
    }));
}

/// Reads every byte that matters: the rows and, by quick_check, every page.
Status readAll(Store& store)
{
    return wait(store.read([](Db& db) -> Status {
        auto rows = db.query("SELECT id, name, size FROM things");
        while (rows.next()) {
            if (rows.text(1) != "Marzipan " + std::to_string(rows.integer(2)))
                return fail(ErrorKind::Internal, u"a wrong row"_s);
        }
        return db.isSound() ? db.status() : fail(ErrorKind::StoreDamaged);
    }));
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasWritten();
    void rollsBackAFailedWork();
    void rollsBackAnErrorOfTheWork();
    void aRefusalLeavesTheOthersOfItsCommit();
    void aFailureIsToldToAllOfItsCommit();
    void goesOnAfterAFailure();
    void readsBesideAWriter();
    void writesNothingInTheClear();
    void refusesASecondOpener();
    void aDeadHoldersLockFilesDoNotHold();
    void refusesAWrongKey();
    void refusesWhatIsNotOurs_data();
    void refusesWhatIsNotOurs();
    void refusesANewerOne();
    void refusesATruncatedOne_data();
    void refusesATruncatedOne();
    void noticesFlippedBytes();
    void saysWhenTheDiskIsFull();
    void writesNoMoreOnceDamaged();
    void migratesAndKeepsACopy();
    void survivesABrokenMigration();
    void finishesAnInterruptedCreation();
    void recoversFromACrash();
    void rewritesALostKeyCheck();
};

void TestStore::keepsWhatWasWritten()
{
    QTemporaryDir dir;
    {
        auto store = openStore(dir.path(), one);
        QVERIFY(store.has_value());
        QCOMPARE(insertThings(**store, 3).value(), 3);
    }
    auto store = openStore(dir.path(), one);
    QVERIFY(store.has_value());
    const auto names = wait((*store)->read([](Db& db) {
        QStringList list;
        for (auto rows = db.query("SELECT name FROM things WHERE size >= ? ORDER BY id", 1);
            rows.next();)
            list += rows.string(0);
        return list;
    }));
    QCOMPARE(names.value(), (QStringList{u"Marzipan 1"_s, u"Marzipan 2"_s}));
}

void TestStore::rollsBackAFailedWork()
{
    QTemporaryDir dir;
    auto store = openStore(dir.path(), one).value();
    QVERIFY(insertThings(*store, 2).has_value());
    const auto failed = wait(store->write([](Db& db) {
        db.run("DELETE FROM things");
        db.run("INSERT INTO things (name) VALUES (NULL)"); // breaks NOT NULL
        return db.number("SELECT count(*) FROM things"); // does nothing any more
    }));
    QVERIFY(!failed.has_value());
    QCOMPARE(toString(failed.error().kind), toString(ErrorKind::StoreFailed));
    QCOMPARE(insertThings(*store, 0).value(), 2);
}

void TestStore::rollsBackAnErrorOfTheWork()
{
    QTemporaryDir dir;
    auto store = openStore(dir.path(), one).value();
    QVERIFY(insertThings(*store, 2).has_value());
    const auto failed = wait(store->write([](Db& db) -> Status {
        db.run("DELETE FROM things");
        return fail(ErrorKind::AccountUnknown);
    }));
    QCOMPARE(toString(failed.error().kind), toString(ErrorKind::AccountUnknown));
    QCOMPARE(insertThings(*store, 0).value(), 2);
}

/// Holds the writer, so that what is asked for meanwhile waits in line and shares a commit.
class HeldWriter {
public:
    explicit HeldWriter(Store& store)
    {
        store.write([held = std::make_shared<std::future<void>>(m_goOn.get_future())](
                        Db&) { held->wait(); });
    }
    void letGo() { m_goOn.set_value(); }

private:
    std::promise<void> m_goOn;
};

void TestStore::aRefusalLeavesTheOthersOfItsCommit()
{
    QTemporaryDir dir;
    auto store = openStore(dir.path(), one).value();
    HeldWriter writer(*store);
    QList<QFuture<Result<void>>> works;
    for (int i = 0; i < 60; ++i)
        works += store->write([i](Db& db) -> Status {
            if (i % 3 == 0)
                return fail(ErrorKind::AccountUnknown);
            db.run("INSERT INTO things (name, size) VALUES ('kept', ?)", i);
            return {};
        });
    writer.letGo();
    for (int i = 0; i < 60; ++i)
        QCOMPARE(wait(works.at(i)).has_value(), i % 3 != 0);
    QCOMPARE(insertThings(*store, 0).value(), 40);
}

void TestStore::aFailureIsToldToAllOfItsCommit()
{
    QTemporaryDir dir;
    auto store = openStore(dir.path(), one).value();
    HeldWriter writer(*store);
    const auto insert = [](const char* name) {
        return [name](Db& db) { db.run("INSERT INTO things (name) VALUES (?)", name); };
    };
    auto apart = store->write(insert("synced"), Durability::Synced);
    auto before = store->write(insert("lost"));
    auto failed = store->write([](Db& db) {
        db.run("INSERT INTO things (name) VALUES ('lost')");
        db.run("INSERT INTO things (name) VALUES (NULL)"); // breaks NOT NULL
    });
    auto after = store->write(insert("kept"));
    auto last = store->write(insert("synced"), Durability::Synced);
    writer.letGo();
    QVERIFY(wait(apart).has_value());
    QCOMPARE(toString(wait(before).error().kind), toString(ErrorKind::StoreFailed));
    QCOMPARE(toString(wait(failed).error().kind), toString(ErrorKind::StoreFailed));
    QVERIFY(wait(after).has_value());
    QVERIFY(wait(last).has_value());
    QCOMPARE(insertThings(*store, 0).value(), 3);
}

void TestStore::goesOnAfterAFailure()
{
    QTemporaryDir dir;
    auto store = openStore(dir.path(), one).value();
    for (int i = 1; i <= 100;
        ++i) { // the next one comes while the writer still ends the failed one
        QVERIFY(!wait(store->write([](Db& db) -> Status {
            db.run("INSERT INTO things (name) VALUES ('lost')");
            return fail(ErrorKind::Internal);
        })).has_value());
        QVERIFY(insertThings(*store, 1).value_or(0) == i);
    }
}

void TestStore::readsBesideAWriter()
{
    QTemporaryDir dir;
    auto store = openStore(dir.path(), one).value();
    QVERIFY(insertThings(*store, 2).has_value());
    std::promise<void> goOn;
    auto writing =
        store->write([waiting = std::make_shared<std::future<void>>(goOn.get_future())](Db& db) {
            db.run("DELETE FROM things");
            waiting->wait();
        });
    const auto seen =
        wait(store->read([](Db& db) { return db.number("SELECT count(*) FROM things"); }));
    QCOMPARE(seen.value(), 2); // the writer is still inside its transaction
    goOn.set_value();
    QVERIFY(wait(writing).has_value());
}

void TestStore::writesNothingInTheClear()
{
    QTemporaryDir dir;
    auto store = openStore(dir.path(), one).value();
    QVERIFY(insertThings(*store, 2000).has_value());
    const auto scan = [&] {
        QDirIterator it(dir.path(), QDir::Files | QDir::Hidden);
        while (it.hasNext()) {
            const QByteArray bytes = contents(it.next());
            QVERIFY2(!bytes.contains("Marzipan"), qPrintable(it.fileName()));
            QVERIFY2(!bytes.contains(QByteArray(32, 'k')), qPrintable(it.fileName()));
        }
    };
    scan(); // with the WAL beside it
    store.reset();
    scan();
}

void TestStore::refusesASecondOpener()
{
    QTemporaryDir dir;
    auto store = openStore(dir.path(), one).value();
    const auto second = openStore(dir.path(), one);
    QVERIFY(!second.has_value());
    QCOMPARE(toString(second.error().kind), toString(ErrorKind::StoreBusy));
    store->close().waitForFinished();
    auto third = openStore(dir.path(), one);
    QVERIFY(third.has_value());
    QCOMPARE(toString(wait(store->write([](Db&) { return 1; })).error().kind),
        toString(ErrorKind::Cancelled));
    QCOMPARE(toString(wait(store->read([](Db&) { return 1; })).error().kind),
        toString(ErrorKind::Cancelled));
}

void TestStore::aDeadHoldersLockFilesDoNotHold()
{
    QTemporaryDir dir;
    QVERIFY(openStore(dir.path(), one).has_value());
    for (const auto& name : {u"store.lock"_s, u"store.lock.rmlock"_s}) {
        QFile left(dir.filePath(name));
        QVERIFY(left.open(QIODevice::WriteOnly));
    }
    QVERIFY(openStore(dir.path(), one).has_value());
}

void TestStore::refusesAWrongKey()
{
    QTemporaryDir dir;
    QVERIFY(insertThings(*openStore(dir.path(), one).value(), 100).has_value());
    const QStringList before = picture(dir.path());
    const auto opened = openStore(dir.path(), one, 'x');
    QVERIFY(!opened.has_value());
    QCOMPARE(toString(opened.error().kind), toString(ErrorKind::StoreWrongKey));
    QCOMPARE(picture(dir.path()), before);
}

void TestStore::refusesWhatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("withKeyCheck");
    QTest::addColumn<int>("kind");
    QTest::newRow("plain SQLite") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\1')
                                  << true << int(ErrorKind::StoreNotOurs);
    QTest::newRow("a letter") << "Dear Sir or Madam, "_ba.repeated(500) << false
                              << int(ErrorKind::StoreNotOurs);
    QTest::newRow("rubbish in our place")
        << "Dear Sir or Madam, "_ba.repeated(500) << true << int(ErrorKind::StoreDamaged);
    QTest::newRow("nothing") << ""_ba << true << int(ErrorKind::StoreDamaged);
}

void TestStore::refusesWhatIsNotOurs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, withKeyCheck);
    QFETCH(int, kind);
    QTemporaryDir dir;
    openStore(dir.path(), one).value().reset();
    rewrite(dir.filePath(u"store.db"_s), bytes);
    if (!withKeyCheck)
        QFile::remove(dir.filePath(u"store.check"_s));
    const QStringList before = picture(dir.path());
    const auto opened = openStore(dir.path(), one);
    QVERIFY(!opened.has_value());
    QCOMPARE(int(opened.error().kind), kind);
    QCOMPARE(picture(dir.path()), before);
}

void TestStore::refusesANewerOne()
{
    QTemporaryDir dir;
    QVERIFY(insertThings(*openStore(dir.path(), two).value(), 10).has_value());
    const QStringList before = picture(dir.path());
    const auto opened = openStore(dir.path(), one);
    QVERIFY(!opened.has_value());
    QCOMPARE(toString(opened.error().kind), toString(ErrorKind::StoreNewer));
    QCOMPARE(picture(dir.path()), before);
}

void TestStore::refusesATruncatedOne_data()
{
    QTest::addColumn<int>("keep"); // bytes; negative: from the end
    for (const int keep : {1, 15, 16, 1000, 4095, 4096, 8192, 20000, -4096, -1})
        QTest::addRow("%d", keep) << keep;
}

void TestStore::refusesATruncatedOne()
{
    QFETCH(int, keep);
    QTemporaryDir dir;
    QVERIFY(insertThings(*openStore(dir.path(), one).value(), 5000).has_value());
    const QString name = dir.filePath(u"store.db"_s);
    const QByteArray whole = contents(name);
    QVERIFY(whole.size() > 40000);
    rewrite(name, whole.first(keep > 0 ? keep : whole.size() + keep));
    const QStringList before = picture(dir.path());
    const auto opened = openStore(dir.path(), one);
    QVERIFY(!opened.has_value());
    QCOMPARE(toString(opened.error().kind), toString(ErrorKind::StoreDamaged));
    QCOMPARE(picture(dir.path()), before);
}

void TestStore::noticesFlippedBytes()
{
    QTemporaryDir dir;
    QVERIFY(insertThings(*openStore(dir.path(), one).value(), 5000).has_value());
    const QString name = dir.filePath(u"store.db"_s);
    const QByteArray whole = contents(name);
    // each part of a page: the salt, the content, the IV and the seal at its end
    for (qsizetype page = 0; page * 4096 < whole.size(); page += page < 4 ? 1 : 7) {
        for (const qsizetype offset : {0, 15, 16, 100, 2048, 4047, 4060, 4090}) {
            QByteArray damaged = whole;
            auto& byte = damaged[page * 4096 + offset];
            byte = static_cast<char>(byte ^ 0x20);
            rewrite(name, damaged);
            const QStringList before = picture(dir.path());
            Status outcome;
            auto store = openStore(dir.path(), one);
            if (store)
                outcome = readAll(**store);
            else
                outcome = fail(store.error());
            if (outcome && page * 4096 + offset >= page * 4096 + 4048 + 36)
                continue; // the 12 bytes after IV and HMAC are filling
            QVERIFY2(!outcome.has_value(), qPrintable(u"%1/%2"_s.arg(page).arg(offset)));
            QVERIFY2(outcome.error().kind == ErrorKind::StoreDamaged,
                qPrintable(outcome.error().detail));
            if (!store)
                QCOMPARE(picture(dir.path()), before);
        }
    }
}

void TestStore::saysWhenTheDiskIsFull()
{
    QTemporaryDir dir;
    auto store = openStore(dir.path(), one).value();
    QVERIFY(insertThings(*store, 100).has_value());
    QVERIFY(wait(store->write([](Db& db) { db.number("PRAGMA max_page_count = 5"); })).has_value());
    const auto full = insertThings(*store, 5000);
    QVERIFY(!full.has_value());
    QCOMPARE(toString(full.error().kind), toString(ErrorKind::StoreFull));
    QVERIFY(wait(store->write([](Db& db) {
        db.number("PRAGMA max_page_count = 100000");
    })).has_value());
    QCOMPARE(insertThings(*store, 1).value(), 101);
}

void TestStore::writesNoMoreOnceDamaged()
{
    QTemporaryDir dir;
    QVERIFY(insertThings(*openStore(dir.path(), one).value(), 5000).has_value());
    const QString name = dir.filePath(u"store.db"_s);
    QByteArray bytes = contents(name);
    const qsizetype middle = bytes.size() / 2;
    bytes[middle] = static_cast<char>(bytes[middle] ^ 1);
    rewrite(name, bytes);
    auto store = openStore(dir.path(), one).value();
    QCOMPARE(toString(readAll(*store).error().kind), toString(ErrorKind::StoreDamaged));
    QCOMPARE(toString(insertThings(*store, 1).error().kind), toString(ErrorKind::StoreDamaged));
}

void TestStore::migratesAndKeepsACopy()
{
    QTemporaryDir dir;
    QVERIFY(insertThings(*openStore(dir.path(), one).value(), 100).has_value());
    const QByteArray old = contents(dir.filePath(u"store.db"_s));
    {
        auto store = openStore(dir.path(), two).value();
        QCOMPARE(wait(store->read([](Db& db) {
            return db.number("SELECT count(*) FROM things WHERE colour IS NULL");
        })).value(),
            100);
    }
    QCOMPARE(contents(dir.filePath(u"store.before.db"_s)), old);
    QVERIFY(!QFile::exists(dir.filePath(u"store.before.db.part"_s)));
}

void TestStore::survivesABrokenMigration()
{
    QTemporaryDir dir;
    QVERIFY(insertThings(*openStore(dir.path(), one).value(), 100).has_value());
    const auto opened = openStore(dir.path(), broken);
    QVERIFY(!opened.has_value());
    QCOMPARE(insertThings(*openStore(dir.path(), one).value(), 0).value(), 100);
}

void TestStore::finishesAnInterruptedCreation()
{
    QTemporaryDir dir;
    rewrite(dir.filePath(u"store.db.new"_s), "half"_ba);
    QVERIFY(openStore(dir.path(), one).has_value());
    QVERIFY(!QFile::exists(dir.filePath(u"store.db.new"_s)));
}

void TestStore::recoversFromACrash()
{
    // The files of a store that is open are those that a killed process leaves.
    QTemporaryDir dir;
    QTemporaryDir crashed;
    auto store = openStore(dir.path(), one).value();
    QVERIFY(insertThings(*store, 500).has_value());
    for (const QString& name : QDir(dir.path()).entryList(QDir::Files)) {
        if (name != u"store.lock"_s && !name.endsWith(u"-shm"_s))
            QVERIFY(QFile::copy(dir.filePath(name), crashed.filePath(name)));
    }
    QVERIFY(QFile::exists(crashed.filePath(u"store.db-wal"_s)));
    const QStringList before = picture(crashed.path());
    QCOMPARE(toString(openStore(crashed.path(), one, 'x').error().kind),
        toString(ErrorKind::StoreWrongKey));
    QCOMPARE(picture(crashed.path()), before);
    auto again = openStore(crashed.path(), one).value();
    QCOMPARE(insertThings(*again, 0).value(), 500);
    QVERIFY(readAll(*again).has_value());
}

void TestStore::rewritesALostKeyCheck()
{
    QTemporaryDir dir;
    openStore(dir.path(), one).value().reset();
    QVERIFY(QFile::remove(dir.filePath(u"store.check"_s)));
    QVERIFY(openStore(dir.path(), one).has_value());
    QCOMPARE(
        toString(openStore(dir.path(), one, 'x').error().kind), toString(ErrorKind::StoreWrongKey));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
