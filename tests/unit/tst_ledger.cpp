// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "app/consents/consentrecord.h"
#include "app/consents/ledger.h"
#include "app/consents/links.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;

namespace {

void makeTables(Db& db)
{
    links::createTables(db);
    consents::createTables(db);
    Ledger::createTables(db);
}
constexpr Migration schema[] = {makeTables};

CallRecord call(int number)
{
    CallRecord record;
    record.at = Instant(std::chrono::seconds(1'700'000'000 + number));
    record.link = {1 + number % 2};
    record.cause = number % 3 ? Cause::Person : Cause::Schedule;
    record.cluster = DataCluster::Transactions;
    record.path = u"/transactions/v2/mikomo/dep-%1"_s.arg(number);
    record.http = number % 5 ? 200 : 503;
    if (record.http != 200)
        record.error = ErrorKind::ProviderDown;
    record.requestId = u"r-%1"_s.arg(number);
    record.rows = number;
    record.bytes = number * 250;
    return record;
}

template <class T> T wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const auto result = future.result();
    return result ? *result : T{};
}

/// A store with a ledger of `entries` entries.
struct Fixture {
    explicit Fixture(int entries)
        : store(QCoro::waitFor(Store::open(QDir(dir.path()), Secret(QByteArray(32, 'k')), schema))
                  .value())
        , ledger(*store)
    {
        store
            ->write([entries](Db& db) {
                for (int i = 1; i <= entries; ++i)
                    Ledger::append(db, call(i));
            })
            .waitForFinished();
    }
    template <class Work> void change(Work work) { store->write(work).waitForFinished(); }

    QTemporaryDir dir;
    std::unique_ptr<Store> store;
    Ledger ledger;
};

} // namespace

class TestLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsCallsInOrder();
    void findsEveryChange();
    void findsStructuralChanges_data();
    void findsStructuralChanges();
    void checksQuickly();
    void namesTheConsentOfTheTime();
    void keepsPastConsents();
};

void TestLedger::keepsCallsInOrder()
{
    Fixture f(0);
    QCOMPARE(wait(f.ledger.verify()).entries, 0);
    for (int i = 1; i <= 7; ++i)
        f.ledger.finished(call(i));
    const auto verdict = wait(f.store->write(&Ledger::check));
    QCOMPARE(verdict.entries, 7);
    QVERIFY(!verdict.brokenAt);

    const auto entries = wait(f.ledger.load(3));
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).number, 7);
    QCOMPARE(entries.at(2).number, 5);
    QCOMPARE(entries.at(2).call.path, u"/transactions/v2/mikomo/dep-5"_s);
    QVERIFY(entries.at(2).call.error == ErrorKind::ProviderDown);
    QVERIFY(!entries.at(0).call.error);
    QCOMPARE(wait(f.ledger.load(10, 5)).size(), 4);
}

void TestLedger::findsEveryChange()
{
    // each column of an entry in the middle, changed alone
    Fixture f(9);
    const QStringList columns{u"at"_s, u"link"_s, u"grant_id"_s, u"cause"_s, u"cluster"_s,
        u"path"_s, u"http"_s, u"error"_s, u"request_id"_s, u"rows"_s, u"bytes"_s, u"hash"_s};
    int column = 0;
    const auto changeAndBack = [&](auto change, auto back) {
        f.change(change);
        const auto verdict = wait(f.ledger.verify());
        QVERIFY2(verdict.brokenAt == 5, qPrintable(columns.at(column)));
        QCOMPARE(verdict.entries, 4);
        f.change(back);
        QVERIFY2(!wait(f.ledger.verify()).brokenAt, qPrintable(columns.at(column)));
        ++column;
    };
#define FLIP(COLUMN)                                                                               \
    changeAndBack(                                                                                 \
        [](Db& db) {                                                                               \
            db.run("CREATE TABLE kept AS SELECT " COLUMN " AS v FROM ledger WHERE number = 5");    \
            db.run("UPDATE ledger SET " COLUMN " = coalesce(" COLUMN ", '') || '1'"                \
                   " WHERE number = 5");                                                           \
        },                                                                                         \
        [](Db& db) {                                                                               \
            db.run("UPDATE ledger SET " COLUMN " = (SELECT v FROM kept) WHERE number = 5");        \
            db.run("DROP TABLE kept");                                                             \
        })
    FLIP("at");
    FLIP("link");
    FLIP("grant_id");
    FLIP("cause");
    FLIP("cluster");
    FLIP("path");
    FLIP("http");
    FLIP("error");
    FLIP("request_id");
    FLIP("rows");
    FLIP("bytes");
    FLIP("hash");
#undef FLIP
    QCOMPARE(column, columns.size());
}

void TestLedger::findsStructuralChanges_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("brokenAt");
    QTest::newRow("a removal") << 0 << 5;
    QTest::newRow("a removal, closed up") << 1 << 5;
    QTest::newRow("a swap") << 2 << 5;
    QTest::newRow("the end cut off") << 3 << 9;
    QTest::newRow("all cut off") << 4 << 1;
    QTest::newRow("one more, by another hand") << 5 << 10;
    QTest::newRow("the head moved back") << 6 << 10;
}

void TestLedger::findsStructuralChanges()
{
    QFETCH(int, change);
    QFETCH(int, brokenAt);
    Fixture f(9);
    f.change([change](Db& db) {
        if (change == 0) {
            db.run("DELETE FROM ledger WHERE number = 5");
        } else if (change == 1) {
            db.run("DELETE FROM ledger WHERE number = 5");
            db.run("UPDATE ledger SET number = number - 1 WHERE number > 5");
        } else if (change == 2) {
            db.run("UPDATE ledger SET number = 100 WHERE number = 5");
            db.run("UPDATE ledger SET number = 5 WHERE number = 6");
            db.run("UPDATE ledger SET number = 6 WHERE number = 100");
        } else if (change == 3) {
            db.run("DELETE FROM ledger WHERE number = 9");
        } else if (change == 4) {
            db.run("DELETE FROM ledger");
        } else if (change == 5) {
            db.run("INSERT INTO ledger SELECT 10, at, link, grant_id, cause, cluster, path, http,"
                   " error, request_id, rows, bytes, hash FROM ledger WHERE number = 9");
        } else {
            db.run("UPDATE ledger_head SET number = 8");
        }
    });
    const auto verdict = wait(f.ledger.verify());
    QVERIFY(verdict.brokenAt.has_value());
    QCOMPARE(*verdict.brokenAt, brokenAt);
}

void TestLedger::checksQuickly()
{
    Fixture f(100'000);
    QElapsedTimer timer;
    timer.start();
    const auto verdict = wait(f.ledger.verify());
    const auto took = timer.elapsed();
    QCOMPARE(verdict.entries, 100'000);
    QVERIFY(!verdict.brokenAt);
    // The budget of one second is held by bench_store; here only the order of magnitude, so that a
    // busy machine or a sanitizer fails nothing.
    QVERIFY2(took < 10'000, qPrintable(u"%1 ms"_s.arg(took)));
}

void TestLedger::namesTheConsentOfTheTime()
{
    Fixture f(0);
    f.change([](Db& db) {
        links::Link link;
        link.networkId = u"demo"_s;
        link.provider.value = u"mikomo"_s;
        link.subject = u"sub-1"_s;
        link.grantId = u"grant-1"_s;
        const LinkId id = links::grant(db, link);
        auto record = call(1);
        record.link = id;
        Ledger::append(db, record);
        link.grantId = u"grant-2"_s;
        links::grant(db, link);
        Ledger::append(db, record);
    });
    const auto entries = wait(f.ledger.load(10));
    QCOMPARE(entries.at(1).grantId, u"grant-1"_s);
    QCOMPARE(entries.at(0).grantId, u"grant-2"_s);
    QVERIFY(!wait(f.ledger.verify()).brokenAt);
}

void TestLedger::keepsPastConsents()
{
    Fixture f(0);
    const Instant first(std::chrono::seconds(1'700'000'000));
    const Instant second = first + std::chrono::hours(1);
    f.change([=](Db& db) {
        consents::Consent consent;
        consent.link = {1};
        consent.grantId = u"g1"_s;
        consent.grantedAt = first;
        consent.networkId = u"demo"_s;
        consent.provider.value = u"mikomo"_s;
        consent.scopes = u"openid offline_access"_s;
        consent.institution = u"Mikomo"_s;
        consent.surface = u"embedded"_s;
        consent.accounts = {u"dep-1"_s, u"loc-1"_s};
        consents::record(db, consent);
        consent.grantId = u"g2"_s;
        consent.grantedAt = second;
        consent.accounts.clear();
        consents::record(db, consent);
    });
    const auto all = wait(f.store->read(&consents::load));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).grantId, u"g2"_s);
    QVERIFY(!all.at(0).endedAt);
    QVERIFY(all.at(0).accounts.isEmpty());
    QVERIFY(all.at(1).endedAt == second);
    QCOMPARE(all.at(1).accounts, (QStringList{u"dep-1"_s, u"loc-1"_s}));
    QCOMPARE(all.at(1).scopes, u"openid offline_access"_s);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
