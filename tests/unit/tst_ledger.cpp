// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "app/consents/chaincheck.h"
#include "app/consents/clusterwords.h"
#include "app/consents/consentnews.h"
#include "app/consents/consentrecord.h"
#include "app/consents/consentview.h"
#include "app/consents/datause.h"
#include "app/consents/ledger.h"
#include "app/consents/ledgerexport.h"
#include "app/consents/ledgerquery.h"
#include "app/consents/links.h"
#include "tests/kit/teststore.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;
using kit::resultOf;

namespace {

void makeTables(Db& db)
{
    links::createTables(db);
    consents::createTables(db);
    consents::addPurpose(db);
    consentnews::createTables(db);
    Ledger::createTables(db);
}
void makeErasable(Db& db) { Ledger::makeErasable(db); }
void nameUnreadable(Db& db) { Ledger::nameUnreadable(db); }
constexpr Migration schema[] = {makeTables, makeErasable, nameUnreadable};

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
    if (number % 5 == 1 || number == 5) {
        record.unreadable = 21;
        record.places = QStringList{u"item 3: not an object"_s, u"item %1: date"_s.arg(number)};
    }
    return record;
}

/// A store with a ledger of `entries` entries.
struct Fixture : kit::TestStore {
    explicit Fixture(int entries)
        : TestStore(schema)
        , ledger(*store)
    {
        write([entries](Db& db) {
            for (int i = 1; i <= entries; ++i)
                Ledger::append(db, call(i));
        });
    }

    Ledger ledger;
};

} // namespace

class TestLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsCallsInOrder();
    void findsEveryChange();
    void findsEachChangedByte();
    void findsEachRemovalSwapAndCut();
    void findsAnotherTypeOfTheSameNumber();
    void findsStructuralChanges_data();
    void findsStructuralChanges();
    void checksQuickly();
    void namesTheConsentOfTheTime();
    void keepsPastConsents();

    void erasingLeavesTheChainWhole();
    void erasesOneConsentAlone();
    void findsWhatAnotherHandEmptied();
    void findsChangesOfErasedEntries();
    void chainsOldLedgersAnew();
    void whatWasBrokenStaysBroken();

    void saysWhenItGrew();
    void checksInSlicesWhileItGrows();
    void checkSaysWhatIsBroken();
    void anAnswerOfNothingIsNoFailure();
    void filtersByEach();
    void findsAsAPlainLoopWould();
    void readsEntriesByNumber();
    void knowsWhatCanBeChosen();
    void saysWhatWasUsed();
    void saysWhoSaidWhatWasGranted();
    void understandsTheWordsForData();
    void exportsWhatIsFiltered_data();
    void exportsWhatIsFiltered();
    void exportCanBeCheckedWithoutBursar();
    void exportWritesAllOrNothing();
};

void TestLedger::keepsCallsInOrder()
{
    Fixture f(0);
    QCOMPARE(resultOf(f.ledger.verify()).entries, 0);
    for (int i = 1; i <= 7; ++i)
        f.ledger.finished(call(i));
    const auto verdict = resultOf(f.store->write(&Ledger::check));
    QCOMPARE(verdict.entries, 7);
    QVERIFY(!verdict.brokenAt);

    const auto entries = resultOf(f.ledger.load(3));
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).number, 7);
    QCOMPARE(entries.at(2).number, 5);
    QCOMPARE(entries.at(2).call.path, u"/transactions/v2/mikomo/dep-5"_s);
    QVERIFY(entries.at(2).call.error == ErrorKind::ProviderDown);
    QVERIFY(!entries.at(0).call.error);
    QCOMPARE(resultOf(f.ledger.load(10, 5)).size(), 4);
}

void TestLedger::findsEveryChange()
{
    // each column of an entry in the middle, changed alone
    Fixture f(9);
    const QStringList columns{u"at"_s, u"link"_s, u"grant_id"_s, u"cause"_s, u"cluster"_s,
        u"path"_s, u"http"_s, u"error"_s, u"request_id"_s, u"rows"_s, u"bytes"_s, u"salt"_s,
        u"commitment"_s, u"hash"_s, u"unreadable"_s, u"places"_s};
    int column = 0;
    const auto changeAndBack = [&](auto change, auto back) {
        f.write(change);
        const auto verdict = resultOf(f.ledger.verify());
        QVERIFY2(verdict.brokenAt == 5, qPrintable(columns.at(column)));
        QCOMPARE(verdict.entries, 4);
        f.write(back);
        QVERIFY2(!resultOf(f.ledger.verify()).brokenAt, qPrintable(columns.at(column)));
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
    FLIP("salt");
    FLIP("commitment");
    FLIP("hash");
    FLIP("unreadable");
    FLIP("places");
#undef FLIP
    QCOMPARE(column, columns.size());
}

namespace {

struct Cell {
    const char* column;
    bool isNumber;
};
constexpr Cell cells[] = {{"number", true}, {"at", true}, {"link", true}, {"grant_id", false},
    {"cause", true}, {"cluster", true}, {"path", false}, {"http", true}, {"error", false},
    {"request_id", false}, {"rows", true}, {"bytes", true}, {"salt", false}, {"commitment", false},
    {"hash", false}, {"unreadable", true}, {"places", false}};

/// Sets one cell; statements are literals, so there is one for each column.
void setCell(Db& db, std::size_t column, std::int64_t number, auto value)
{
#define SET(N, NAME)                                                                               \
    case N:                                                                                        \
        db.run("UPDATE ledger SET " NAME " = ? WHERE number = ?", value, number);                  \
        break;
    switch (column) {
        SET(0, "number")
        SET(1, "at")
        SET(2, "link")
        SET(3, "grant_id")
        SET(4, "cause")
        SET(5, "cluster")
        SET(6, "path")
        SET(7, "http")
        SET(8, "error")
        SET(9, "request_id")
        SET(10, "rows")
        SET(11, "bytes")
        SET(12, "salt")
        SET(13, "commitment")
        SET(14, "hash")
        SET(15, "unreadable")
        SET(16, "places")
    }
#undef SET
}

/// What the table holds, cell by cell.
std::vector<std::vector<QByteArray>> allCells(Db& db)
{
    std::vector<std::vector<QByteArray>> table;
    auto rows = db.query("SELECT number, at, link, grant_id, cause, cluster, path, http, error,"
                         " request_id, rows, bytes, salt, commitment, hash, unreadable, places"
                         " FROM ledger"
                         " ORDER BY number");
    while (rows.next()) {
        std::vector<QByteArray> line;
        for (int i = 0; i < int(std::size(cells)); ++i) {
            if (cells[i].isNumber) {
                const std::int64_t number = rows.integer(i);
                line.emplace_back(reinterpret_cast<const char*>(&number), sizeof number);
            } else {
                line.push_back(rows.bytes(i));
            }
        }
        table.push_back(line);
    }
    return table;
}

std::int64_t numberOf(const QByteArray& bytes)
{
    std::int64_t number = 0;
    memcpy(&number, bytes.constData(), sizeof number);
    return number;
}

void putCell(Db& db, std::size_t column, std::int64_t number, const QByteArray& bytes)
{
    if (cells[column].isNumber)
        setCell(db, column, number, numberOf(bytes));
    else if (column >= 12 && column <= 14) // blobs
        setCell(db, column, number, bytes);
    else
        setCell(db, column, number,
            std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

/// Where the check finds the chain broken after `change`, which is then taken back.
template <class Change> std::optional<std::int64_t> brokenAfter(Db& db, Change change)
{
    db.run("SAVEPOINT before");
    change(db);
    const auto at = Ledger::check(db).brokenAt;
    db.run("ROLLBACK TO before");
    db.run("RELEASE before");
    return at;
}

} // namespace

void TestLedger::findsEachChangedByte()
{
    constexpr int entries = 4;
    Fixture f(entries);
    const auto [changes, missed] = f.write([](Db& db) {
        int done = 0;
        QStringList unseen;
        const auto table = allCells(db);
        for (std::size_t row = 0; row < table.size(); ++row) {
            for (std::size_t column = 0; column < std::size(cells); ++column) {
                const QByteArray& was = table[row][column];
                for (qsizetype at = 0; at < was.size(); ++at) {
                    for (const int mask : {0x01, 0x20, 0x80, 0xff}) {
                        QByteArray now = was;
                        now[at] = static_cast<char>(now[at] ^ mask);
                        const auto key = static_cast<std::int64_t>(row + 1);
                        const std::int64_t keyNow = column == 0 ? numberOf(now) : key;
                        if (column == 0 && keyNow >= 1 && keyNow <= entries)
                            continue; // taken: that is a swap, below
                        putCell(db, column, key, now);
                        const auto verdict = Ledger::check(db);
                        if (!verdict.brokenAt || *verdict.brokenAt > key)
                            unseen << QString::fromLatin1(cells[column].column);
                        putCell(db, column, keyNow, was);
                        ++done;
                    }
                }
            }
        }
        // The head is not part of an entry, and as easily changed.
        auto head = [&] {
            auto rows = db.query("SELECT number, hash FROM ledger_head");
            return rows.next() ? std::pair(rows.integer(0), rows.bytes(1))
                               : std::pair(std::int64_t(0), QByteArray());
        }();
        for (int bit = 0; bit < 63; ++bit) {
            db.run("UPDATE ledger_head SET number = ?", head.first ^ (std::int64_t(1) << bit));
            if (!Ledger::check(db).brokenAt)
                unseen << u"head's number"_s;
        }
        db.run("UPDATE ledger_head SET number = ?", head.first);
        for (qsizetype at = 0; at < head.second.size(); ++at) {
            QByteArray now = head.second;
            now[at] = static_cast<char>(now[at] ^ 0x10);
            db.run("UPDATE ledger_head SET hash = ?", now);
            if (!Ledger::check(db).brokenAt)
                unseen << u"head's hash"_s;
        }
        db.run("UPDATE ledger_head SET hash = ?", head.second);
        return std::pair(done, unseen);
    });
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u' ')));
    QVERIFY2(changes > 2'000, qPrintable(QString::number(changes)));
    QVERIFY(!resultOf(f.ledger.verify()).brokenAt); // all of it was put back
}

void TestLedger::findsEachRemovalSwapAndCut()
{
    constexpr int entries = 7;
    Fixture f(entries);
    const auto broken = [&f](auto change) {
        return f.write([change](Db& db) { return brokenAfter(db, change); });
    };
    for (std::int64_t i = 1; i <= entries; ++i) {
        QCOMPARE(broken([i](Db& db) { db.run("DELETE FROM ledger WHERE number = ?", i); }), i);
        const auto closedUp = broken([i](Db& db) {
            db.run("DELETE FROM ledger WHERE number = ?", i);
            db.run("UPDATE ledger SET number = number - 1 WHERE number > ?", i);
        });
        QCOMPARE(closedUp, i);
        const auto closedUpWithHead = broken([i](Db& db) {
            db.run("DELETE FROM ledger WHERE number = ?", i);
            db.run("UPDATE ledger SET number = number - 1 WHERE number > ?", i);
            db.run("UPDATE ledger_head SET number = number - 1");
        });
        QCOMPARE(closedUpWithHead, i);
        QCOMPARE(broken([i](Db& db) { db.run("DELETE FROM ledger WHERE number >= ?", i); }), i);
        const auto cutWithHead = broken([i](Db& db) {
            db.run("DELETE FROM ledger WHERE number >= ?", i);
            db.run("UPDATE ledger_head SET number = ?", i - 1);
        });
        QCOMPARE(cutWithHead, i);
        for (std::int64_t j = i + 1; j <= entries; ++j) {
            const auto swapped = broken([i, j](Db& db) {
                db.run("UPDATE ledger SET number = -1 WHERE number = ?", i);
                db.run("UPDATE ledger SET number = ? WHERE number = ?", i, j);
                db.run("UPDATE ledger SET number = ? WHERE number = -1", j);
            });
            QCOMPARE(swapped, i);
        }
    }
    QVERIFY(broken([](Db& db) { db.run("UPDATE ledger SET number = 0 WHERE number = 1"); }));
    const auto before = broken([](Db& db) {
        db.run("INSERT INTO ledger SELECT -3, at, link, grant_id, cause, cluster, path, http,"
               " error, request_id, rows, bytes, salt, commitment, hash, unreadable, places"
               " FROM ledger"
               " WHERE number = 1");
    });
    QVERIFY(before); // one that stands before all others
    QVERIFY(!resultOf(f.ledger.verify()).brokenAt);
}

void TestLedger::findsAnotherTypeOfTheSameNumber()
{
    // SQLite reads '200abc' as the number 200 and keeps it as a text.
    Fixture f(3);
    f.write([](Db& db) { db.run("UPDATE ledger SET http = '200abc' WHERE number = 2"); });
    QCOMPARE(resultOf(f.ledger.verify()).brokenAt, 2);
    f.write([](Db& db) { db.run("UPDATE ledger SET http = 200.5 WHERE number = 2"); });
    QCOMPARE(resultOf(f.ledger.verify()).brokenAt, 2);
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
    f.write([change](Db& db) {
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
                   " error, request_id, rows, bytes, salt, commitment, hash, unreadable, places"
                   " FROM ledger"
                   " WHERE number = 9");
        } else {
            db.run("UPDATE ledger_head SET number = 8");
        }
    });
    const auto verdict = resultOf(f.ledger.verify());
    QVERIFY(verdict.brokenAt.has_value());
    QCOMPARE(*verdict.brokenAt, brokenAt);
}

void TestLedger::checksQuickly()
{
    Fixture f(100'000);
    QElapsedTimer timer;
    timer.start();
    const auto verdict = resultOf(f.ledger.verify());
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
    f.write([](Db& db) {
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
    const auto entries = resultOf(f.ledger.load(10));
    QCOMPARE(entries.at(1).grantId, u"grant-1"_s);
    QCOMPARE(entries.at(0).grantId, u"grant-2"_s);
    QVERIFY(!resultOf(f.ledger.verify()).brokenAt);
}

void TestLedger::keepsPastConsents()
{
    Fixture f(0);
    const Instant first(std::chrono::seconds(1'700'000'000));
    const Instant second = first + std::chrono::hours(1);
    f.write([=](Db& db) {
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
    const auto all = resultOf(f.store->read(&consents::load));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).grantId, u"g2"_s);
    QVERIFY(!all.at(0).endedAt);
    QVERIFY(all.at(0).accounts.isEmpty());
    QVERIFY(all.at(1).endedAt == second);
    QCOMPARE(all.at(1).accounts, (QStringList{u"dep-1"_s, u"loc-1"_s}));
    QCOMPARE(all.at(1).scopes, u"openid offline_access"_s);
}

void TestLedger::saysWhenItGrew()
{
    Fixture f(0);
    QSignalSpy grew(&f.ledger, &Ledger::grew);
    f.ledger.finished(call(1));
    f.ledger.finished(call(2));
    QTRY_COMPARE(grew.count(), 2);
    QCOMPARE(resultOf(f.ledger.load(10)).size(), 2);
}

void TestLedger::checksInSlicesWhileItGrows()
{
    Fixture f(10'000);
    ChainCheck& chain = f.ledger.chain();
    QVERIFY(!chain.state().verdict);
    std::vector<std::int64_t> seen;
    connect(&chain, &ChainCheck::changed, &chain, [&] {
        if (chain.state().running) {
            seen.push_back(chain.state().entries);
            f.ledger.finished(call(20'000)); // between two slices
        }
    });
    const Instant now(std::chrono::seconds(1'795'000'000));
    chain.start(now);
    chain.start(now + std::chrono::hours(1)); // one is enough
    QTRY_VERIFY(!chain.state().running);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QVERIFY(seen.size() >= 3);
    QVERIFY(chain.state().at == now);
    QVERIFY(!chain.state().isBroken());
    QVERIFY(chain.state().verdict->entries > 10'000);
    QCOMPARE(chain.state().entries, chain.state().verdict->entries);
}

void TestLedger::checkSaysWhatIsBroken()
{
    Fixture f(9'000);
    f.write([](Db& db) { db.run("UPDATE ledger SET rows = 0 WHERE number = 5000"); });
    ChainCheck& chain = f.ledger.chain();
    chain.start(Instant{});
    QTRY_VERIFY(!chain.state().running);
    QVERIFY(chain.state().isBroken());
    QCOMPARE(chain.state().verdict->brokenAt, 5'000);
    QCOMPARE(chain.state().verdict->entries, 4'999);

    f.store->close().waitForFinished();
    chain.start(Instant{});
    QTRY_VERIFY(!chain.state().running);
    QVERIFY(chain.state().error); // not looked at is not unbroken
    QVERIFY(chain.state().isBroken()); // and what was seen before is not forgotten
}

namespace {

std::vector<std::int64_t> found(Ledger& ledger, const LedgerFilter& filter)
{
    const LedgerNumbers numbers = resultOf(ledger.find(filter, {}));
    return numbers ? *numbers : std::vector<std::int64_t>{-1};
}

/// What a filter is to mean, without SQL.
bool passes(const LedgerFilter& filter, const Ledger::Entry& entry)
{
    const CallRecord& c = entry.call;
    if ((filter.from && c.at < *filter.from) || (filter.until && c.at >= *filter.until))
        return false;
    if ((filter.link && c.link != *filter.link) || (filter.cause && c.cause != *filter.cause))
        return false;
    if ((filter.grantId && entry.grantId != *filter.grantId)
        || (filter.cluster && c.cluster != *filter.cluster))
        return false;
    if (filter.outcome != LedgerFilter::Outcome::Any
        && (filter.outcome == LedgerFilter::Outcome::Failed) != c.error.has_value())
        return false;
    return filter.words.isEmpty() || c.path.contains(filter.words, Qt::CaseInsensitive)
        || c.requestId.contains(filter.words, Qt::CaseInsensitive);
}

using Numbers = std::vector<std::int64_t>;

} // namespace

void TestLedger::anAnswerOfNothingIsNoFailure()
{
    Fixture f(0);
    const auto uses = f.write([](Db& db) {
        CallRecord record = call(1);
        Ledger::append(db, record);
        for (const ErrorKind kind : {ErrorKind::NoData, ErrorKind::NotSupported,
                 ErrorKind::AccountClosed, ErrorKind::NotInThisForm, ErrorKind::ProviderDown}) {
            record.error = kind;
            record.cluster = DataCluster::Tax; // of which nothing came
            Ledger::append(db, record);
        }
        return loadUses(db);
    });
    QCOMPARE(uses.size(), 1);
    QCOMPARE(uses[0].calls, 6);
    QCOMPARE(uses[0].failures, 1);
    QCOMPARE(uses[0].clusters.size(), std::size_t(1));
    QVERIFY(uses[0].clusters.contains(DataCluster::Transactions));
}

void TestLedger::filtersByEach()
{
    Fixture f(12);
    LedgerFilter filter;
    QVERIFY(filter.isEmpty());
    QCOMPARE(found(f.ledger, filter), (Numbers{12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}));
    filter.from = call(4).at;
    filter.until = call(7).at;
    QCOMPARE(found(f.ledger, filter), (Numbers{6, 5, 4}));
    QCOMPARE(found(f.ledger, {.link = LinkId{1}}), (Numbers{12, 10, 8, 6, 4, 2}));
    QCOMPARE(found(f.ledger, {.outcome = LedgerFilter::Outcome::Failed}), (Numbers{10, 5}));
    QCOMPARE(found(f.ledger, {.outcome = LedgerFilter::Outcome::Answered}).size(), 10);
    QCOMPARE(found(f.ledger, {.cause = Cause::Schedule}), (Numbers{12, 9, 6, 3}));
    QCOMPARE(found(f.ledger, {.cluster = DataCluster::Balances}).size(), 0);
    QCOMPARE(found(f.ledger, {.cluster = DataCluster::Transactions}).size(), 12);
    QCOMPARE(found(f.ledger, {.words = u"MIKOMO/dep-1"_s}), (Numbers{12, 11, 10, 1}));
    QCOMPARE(found(f.ledger, {.words = u"r-7"_s}), (Numbers{7}));
    QCOMPARE(found(f.ledger, {.words = u"_"_s}).size(), 0); // no wildcards
    QCOMPARE(found(f.ledger, {.words = u"%"_s}).size(), 0);
    QCOMPARE(found(f.ledger, {.words = u"\\"_s}).size(), 0);
    QCOMPARE(found(f.ledger, {.grantId = QString()}).size(), 12); // none has a consent
    QCOMPARE(found(f.ledger, {.grantId = u"g1"_s}).size(), 0);

    CancelScope scope;
    scope.cancel();
    const auto cancelled = f.ledger.find({}, scope.token());
    QTRY_VERIFY(cancelled.isFinished());
    QVERIFY(cancelled.result().has_value());
    QVERIFY(!*cancelled.result());
}

void TestLedger::findsAsAPlainLoopWould()
{
    constexpr int entries = 60;
    Fixture f(entries);
    QList<Ledger::Entry> all = resultOf(f.ledger.load(entries));
    QCOMPARE(all.size(), entries);
    const auto pick = [](auto... choices) {
        const std::array<std::common_type_t<decltype(choices)...>, sizeof...(choices)> list{
            choices...};
        return list;
    };
    for (const auto& from : pick(std::optional<Instant>(), std::optional(call(20).at)))
        for (const auto& until : pick(std::optional<Instant>(), std::optional(call(50).at)))
            for (const auto& link : pick(std::optional<LinkId>(), std::optional(LinkId{2})))
                for (const auto outcome : pick(LedgerFilter::Outcome::Any,
                         LedgerFilter::Outcome::Answered, LedgerFilter::Outcome::Failed))
                    for (const auto& cause :
                        pick(std::optional<Cause>(), std::optional(Cause::Person)))
                        for (const auto& words : pick(QString(), u"dep-3"_s)) {
                            const LedgerFilter filter{.from = from,
                                .until = until,
                                .link = link,
                                .outcome = outcome,
                                .cause = cause,
                                .words = words};
                            Numbers expected;
                            for (const Ledger::Entry& entry : all) {
                                if (passes(filter, entry))
                                    expected.push_back(entry.number);
                            }
                            QCOMPARE(found(f.ledger, filter), expected);
                        }
}

void TestLedger::readsEntriesByNumber()
{
    Fixture f(9);
    const auto entries = resultOf(f.ledger.entries({7, 100, 2}));
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).number, 7);
    QCOMPARE(entries.at(0).hash.size(), 32);
    QCOMPARE(entries.at(1).call.requestId, u"r-2"_s);
}

namespace {

/// Two consents of one login, the first replaced by the second, each with what it did.
void makeHistory(Db& db)
{
    links::Link link;
    link.networkId = u"demo"_s;
    link.provider.value = u"mikomo"_s;
    link.subject = u"sub-1"_s;
    link.name = u"Mikomo Bank"_s;
    consents::Consent consent;
    consent.networkId = link.networkId;
    consent.provider = link.provider;
    consent.institution = link.name;
    for (int i = 1; i <= 2; ++i) {
        link.grantId = u"g%1"_s.arg(i);
        consent.link = links::grant(db, link);
        consent.grantId = link.grantId;
        consent.grantedAt = call(i * 100).at;
        consent.products = {u"ACCOUNT_BASIC"_s, u"transactions"_s, u"SOMETHING_NEW"_s};
        consents::record(db, consent);
        CallRecord record = call(i * 100 + 1);
        record.link = consent.link;
        record.cluster = DataCluster::Transactions;
        Ledger::append(db, record);
        record.error = ErrorKind::Timeout;
        record.http = 0;
        record.rows = 0;
        record.at += std::chrono::hours(1);
        Ledger::append(db, record);
        record.cluster = DataCluster::Balances;
        record.error = {};
        record.http = 200;
        record.rows = 3;
        Ledger::append(db, record);
    }
    CallRecord stranger = call(5);
    stranger.link = {77}; // of which nothing is known any more
    Ledger::append(db, stranger);
}

} // namespace

void TestLedger::knowsWhatCanBeChosen()
{
    Fixture f(0);
    f.write(makeHistory);
    const LedgerSubjects subjects = resultOf(f.ledger.subjects());
    QCOMPARE(subjects.entries, 7);
    QVERIFY(subjects.oldest == call(5).at);
    QCOMPARE(subjects.all.size(), 3);
    QCOMPARE(subjects.all.at(0).institution, QString()); // the stranger's
    QCOMPARE(subjects.all.at(0).link.value, 77);
    QVERIFY(!subjects.all.at(0).grantedAt);
    QCOMPARE(subjects.all.at(1).grantId, u"g2"_s); // newest first
    QVERIFY(!subjects.all.at(1).endedAt);
    QCOMPARE(subjects.all.at(2).grantId, u"g1"_s);
    QVERIFY(subjects.all.at(2).endedAt == call(200).at);
    QCOMPARE(found(f.ledger, {.link = LinkId{1}, .grantId = u"g1"_s}), (Numbers{3, 2, 1}));
}

void TestLedger::saysWhatWasUsed()
{
    Fixture f(0);
    f.write(makeHistory);
    const auto uses = resultOf(f.ledger.use({1}, u"g1"_s));
    QCOMPARE(uses.size(), qsizetype(dataClusters.size()));
    const auto of = [&uses](DataCluster cluster) {
        for (const DataUse& use : uses) {
            if (use.cluster == cluster)
                return use;
        }
        return DataUse{};
    };
    const DataUse transactions = of(DataCluster::Transactions);
    QCOMPARE(transactions.granted, true);
    QCOMPARE(transactions.asked, 2);
    QCOMPARE(transactions.used, 1); // an answer that did not come is no use
    QCOMPARE(transactions.rows, 101);
    QVERIFY(transactions.lastUsed == call(101).at);
    QVERIFY(transactions.lastAsked == call(101).at + std::chrono::hours(1));
    QVERIFY(!transactions.isNotNeeded());
    const DataUse info = of(DataCluster::AccountInfo);
    QVERIFY(info.isNotNeeded());
    QVERIFY(!info.lastUsed);
    const DataUse balances = of(DataCluster::Balances);
    QCOMPARE(balances.granted, false);
    QVERIFY(balances.isBeyondGrant());
    const DataUse tax = of(DataCluster::Tax);
    QVERIFY(!tax.isNotNeeded() && !tax.isBeyondGrant());

    // Nothing is known of what was granted: neither is said.
    const auto stranger = resultOf(f.ledger.use({77}, {}));
    for (const DataUse& use : stranger) {
        QVERIFY(!use.granted);
        QVERIFY(!use.isNotNeeded() && !use.isBeyondGrant());
    }
    QCOMPARE(stranger.at(2).asked, 1);
}

void TestLedger::saysWhoSaidWhatWasGranted()
{
    Fixture f(0);
    f.write(makeHistory);
    const auto of = [&f](DataCluster cluster, const QString& grantId) {
        for (const DataUse& use : resultOf(f.ledger.use({1}, grantId))) {
            if (use.cluster == cluster)
                return use;
        }
        return DataUse{};
    };
    const auto setWords = [&f](const QStringList& words) {
        f.write([words](Db& db) {
            const auto newest = consents::load(db).first();
            ConsentGrant grant{.id = newest.grantId,
                .status = ConsentGrant::Status::Active,
                .statusText = u"ACTIVE"_s};
            grant.resources = {
                {u"ACCOUNT"_s, u"a1"_s, words.mid(0, 1)}, {u"ACCOUNT"_s, u"a2"_s, words.mid(1)}};
            consentnews::keep(db, newest.id, {call(300).at, grant}, {});
        });
    };
    QVERIFY(of(DataCluster::Transactions, u"g2"_s).grantedFrom == FieldSource::SignIn);

    // The network's word counts before the claims, and only for its own consent.
    setWords({u"balances"_s, u"customers"_s, u"never_heard"_s});
    QCOMPARE(of(DataCluster::Balances, u"g2"_s).granted, true);
    QVERIFY(of(DataCluster::Balances, u"g2"_s).grantedFrom == FieldSource::Network);
    QVERIFY(of(DataCluster::Customers, u"g2"_s).isNotNeeded());
    QVERIFY(of(DataCluster::Transactions, u"g2"_s).isBeyondGrant());
    QCOMPARE(of(DataCluster::Transactions, u"g1"_s).granted, true);
    // It has no word for tax forms; what the claims say of them stands.
    QVERIFY(of(DataCluster::Tax, u"g2"_s).grantedFrom == FieldSource::SignIn);

    // An answer without resources says nothing of them.
    setWords({});
    QVERIFY(of(DataCluster::Transactions, u"g2"_s).grantedFrom == FieldSource::SignIn);

    // Nobody said anything: what came was granted, the rest is not known.
    f.write([](Db& db) {
        consents::Consent silent = consents::load(db).first();
        silent.products.clear();
        silent.grantedAt += std::chrono::hours(1);
        silent.grantId = u"g2"_s; // under which transactions and balances came
        consents::record(db, silent);
    });
    QCOMPARE(of(DataCluster::Balances, u"g2"_s).granted, true);
    QVERIFY(of(DataCluster::Balances, u"g2"_s).grantedFrom == FieldSource::Inferred);
    QVERIFY(!of(DataCluster::Customers, u"g2"_s).granted);
}

void TestLedger::understandsTheWordsForData()
{
    // Networks write the same word in several ways.
    const QStringList ways{u"Account Basic"_s, u"ACCOUNT_BASIC"_s, u"account-info"_s};
    QCOMPARE(*clustersOf(ways), std::set<DataCluster>{DataCluster::AccountInfo});
    QVERIFY(!clustersOf({}));
    QCOMPARE(clustersOf({u"NEVER_HEARD"_s})->size(), std::size_t(0));
    QVERIFY(clustersOf({u"account_detailed"_s})->contains(DataCluster::Investments));
    for (const DataCluster cluster : dataClusters) // each word of the Consent API is its own
        QCOMPARE(*clustersOf({toString(cluster)}), std::set<DataCluster>{cluster});
}

namespace {

LedgerExport::Outcome exported(
    Fixture& f, const QString& file, LedgerExport::Format format, const LedgerFilter& filter = {})
{
    LedgerExport order{.file = file,
        .format = format,
        .numbers = resultOf(f.ledger.find(filter, {})),
        .institutions = {{LinkId{1}, u"=Mikomo, \"Bank\""_s}},
        .now = {}};
    return QCoro::waitFor(exportLedger(f.ledger, order, {}, {})).value();
}

QByteArray contents(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestLedger::exportsWhatIsFiltered_data()
{
    QTest::addColumn<bool>("csv");
    QTest::newRow("CSV") << true;
    QTest::newRow("JSON Lines") << false;
}

void TestLedger::exportsWhatIsFiltered()
{
    QFETCH(bool, csv);
    Fixture f(3'000); // more than one piece
    const QString file = f.dir.filePath(u"out"_s);
    const auto format = csv ? LedgerExport::Format::Csv : LedgerExport::Format::JsonLines;
    const auto outcome = exported(f, file, format, {.link = LinkId{1}});
    QCOMPARE(outcome.entries, 1'500);
    QCOMPARE(outcome.verdict.entries, 3'000);
    QVERIFY(!outcome.verdict.brokenAt);
    QCOMPARE(QFileInfo(file).permissions()
            & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
        QFileDevice::Permissions());
    if (csv) {
        const auto lines = contents(file).split('\n');
        QCOMPARE(lines.size(), 1'502); // names, entries, and nothing behind the last line end
        QVERIFY(lines.at(0).startsWith("number,time,link,institution"));
        const QByteArray expected =
            "2,2023-11-14T22:13:22.000Z,1,\"'=Mikomo, \"\"Bank\"\"\",,"
            "transactions,/transactions/v2/mikomo/dep-2,person,200,,r-2,2,500,";
        QVERIFY2(lines.at(1).startsWith(expected), lines.at(1).constData());
        QVERIFY(lines.at(1).endsWith("\r"));
        QVERIFY(lines.at(2).startsWith("4,"));
        QVERIFY(lines.at(5).contains(",503,ProviderDown,r-10,"));
        return;
    }
    const auto lines = contents(file).split('\n');
    QCOMPARE(lines.size(), 1'501);
    std::int64_t last = 0;
    for (const QByteArray& line : lines) {
        if (line.isEmpty())
            continue;
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        QVERIFY(entry.value(u"number"_s).toInteger() > last); // in the order of time
        last = entry.value(u"number"_s).toInteger();
        QCOMPARE(entry.value(u"institution"_s).toString(), u"=Mikomo, \"Bank\""_s);
        QCOMPARE(entry.value(u"path"_s).toString(), call(int(last)).path);
        QCOMPARE(entry.contains(u"error"_s), last % 5 == 0);
    }
}

void TestLedger::exportCanBeCheckedWithoutBursar()
{
    // As docs/access-ledger.md tells it, from the file alone.
    Fixture f(0);
    f.write(makeHistory);
    f.write([](Db& db) { Ledger::erase(db, {1}, u"g1"_s); });
    const QString file = f.dir.filePath(u"out.jsonl"_s);
    exported(f, file, LedgerExport::Format::JsonLines);
    static const QStringList clusters{u"account_info"_s, u"balances"_s, u"investments"_s,
        u"transactions"_s, u"payments"_s, u"customers"_s, u"statements"_s, u"tax"_s};
    QByteArray previous(32, '\0');
    int entries = 0;
    int erased = 0;
    for (const QByteArray& line : contents(file).split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        const auto raw = [&entry](const QString& name) {
            return QByteArray::fromHex(entry.value(name).toString().toLatin1());
        };
        QByteArray bytes;
        const auto number = [&](qint64 value) {
            QDataStream(&bytes, QIODevice::Append) << value; // big-endian
        };
        const auto numberOf = [&](const QString& name) { number(entry.value(name).toInteger()); };
        const auto textOf = [&](const QString& name) {
            const QByteArray utf8 = entry.value(name).toString().toUtf8();
            number(utf8.size());
            bytes += utf8;
        };
        const bool isErased = entry.value(u"erased"_s).toBool();
        QCOMPARE(isErased, entry.value(u"link"_s).toInteger() == 0);
        erased += isErased ? 1 : 0;
        if (!isErased) {
            bytes = raw(u"salt"_s);
            numberOf(u"link"_s);
            textOf(u"consent"_s);
            textOf(u"path"_s);
            textOf(u"requestId"_s);
            if (entry.contains(u"places"_s))
                textOf(u"places"_s);
            QCOMPARE(
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), raw(u"commitment"_s));
        }
        bytes = previous + raw(u"commitment"_s);
        numberOf(u"number"_s);
        number(QDateTime::fromString(entry.value(u"time"_s).toString(), Qt::ISODateWithMs)
                .toMSecsSinceEpoch());
        number(entry.value(u"cause"_s).toString() == u"person"_s ? 0 : 1);
        number(clusters.indexOf(entry.value(u"dataCluster"_s).toString()));
        numberOf(u"http"_s);
        textOf(u"error"_s);
        numberOf(u"rows"_s);
        numberOf(u"bytes"_s);
        if (entry.contains(u"unreadable"_s))
            numberOf(u"unreadable"_s);
        previous = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        QCOMPARE(QString::fromLatin1(previous.toHex()), entry.value(u"hash"_s).toString());
        ++entries;
    }
    QCOMPARE(entries, 7);
    QVERIFY(erased > 0 && erased < entries);
}

void TestLedger::exportWritesAllOrNothing()
{
    Fixture f(5'000);
    const QString file = f.dir.filePath(u"out.csv"_s);
    QFile before(file);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("what was there");
    before.close();

    CancelScope scope;
    LedgerExport order{.file = file, .numbers = resultOf(f.ledger.find({}, {})), .now = {}};
    const auto stopInTheMiddle = [&scope](std::int64_t done) {
        if (done > 2'000)
            scope.cancel();
    };
    auto result = QCoro::waitFor(exportLedger(f.ledger, order, stopInTheMiddle, scope.token()));
    QCOMPARE(toString(result.error().kind), toString(ErrorKind::Cancelled));
    QCOMPARE(contents(file), QByteArray("what was there"));

    order.file = f.dir.filePath(u"no/such/folder/out.csv"_s);
    result = QCoro::waitFor(exportLedger(f.ledger, order, {}, {}));
    QCOMPARE(toString(result.error().kind), toString(ErrorKind::StoreFailed));
    QVERIFY(!result.error().detail.isEmpty());

    // A broken chain is no reason to keep it from the person: it is said.
    f.write([](Db& db) { db.run("UPDATE ledger SET rows = 0 WHERE number = 100"); });
    QCOMPARE(exported(f, file, LedgerExport::Format::Csv).verdict.brokenAt, 100);
}

namespace {

QByteArray allText(Db& db)
{
    QByteArray text;
    auto rows = db.query("SELECT coalesce(grant_id, '') || coalesce(path, '')"
                         " || coalesce(request_id, '') || link FROM ledger");
    while (rows.next())
        text += rows.bytes(0) + '\n';
    return text;
}

} // namespace

void TestLedger::erasingLeavesTheChainWhole()
{
    Fixture f(9); // link 1 has the even ones, link 2 the others
    const auto [erased, text] = f.write([](Db& db) {
        const std::int64_t count = Ledger::erase(db, {1});
        return std::pair(count, allText(db));
    });
    QCOMPARE(erased, 4);
    QVERIFY(!text.contains("dep-4"));
    QVERIFY(!text.contains("r-4"));
    QVERIFY(text.contains("dep-5"));
    QCOMPARE(resultOf(f.ledger.verify()), (Ledger::Verdict{9, 4, {}}));

    const auto entries = resultOf(f.ledger.load(9));
    QVERIFY(entries.at(5).isErased());
    QVERIFY(!entries.at(5).call.link);
    QCOMPARE(entries.at(5).call.rows, 4); // how much, when and with what outcome stays
    QVERIFY(!entries.at(4).isErased());

    f.ledger.finished(call(10)); // and it goes on
    f.write([](Db& db) { Ledger::erase(db, {1}); });
    QCOMPARE(resultOf(f.ledger.verify()), (Ledger::Verdict{10, 5, {}}));
    const auto subjects = resultOf(f.ledger.subjects());
    QCOMPARE(subjects.entries, 10);
    QCOMPARE(subjects.all.size(), 1);
}

void TestLedger::erasesOneConsentAlone()
{
    Fixture f(0);
    f.write([](Db& db) {
        links::Link link;
        link.networkId = u"demo"_s;
        link.provider.value = u"mikomo"_s;
        link.grantId = u"grant-1"_s;
        links::grant(db, link);
        for (const QString& grant : {u"grant-1"_s, u"grant-2"_s}) {
            db.run("UPDATE links SET grant_id = ?", grant);
            CallRecord record = call(2);
            record.link = {1};
            Ledger::append(db, record);
        }
        Ledger::erase(db, {1}, u"grant-1"_s);
    });
    const auto entries = resultOf(f.ledger.load(9));
    QVERIFY(entries.at(1).isErased());
    QCOMPARE(entries.at(0).grantId, u"grant-2"_s);
    QCOMPARE(resultOf(f.ledger.verify()), (Ledger::Verdict{2, 1, {}}));
}

void TestLedger::findsWhatAnotherHandEmptied()
{
    // It looks as an erased entry does, but no erasure has counted it.
    Fixture f(9);
    f.write([](Db& db) { Ledger::erase(db, {2}); }); // 1, 3, …
    f.write([](Db& db) {
        db.run("UPDATE ledger SET link = 0, grant_id = NULL, path = NULL, request_id = NULL,"
               " salt = NULL WHERE number = 4");
    });
    QCOMPARE(resultOf(f.ledger.verify()).brokenAt, 1); // one of those from here on
}

void TestLedger::findsChangesOfErasedEntries()
{
    Fixture f(5);
    f.write([](Db& db) { Ledger::erase(db, {1}); });
    const auto broken = [&f](auto change) {
        return f.write([change](Db& db) { return brokenAfter(db, change); });
    };
    QCOMPARE(broken([](Db& db) { db.run("UPDATE ledger SET rows = 7 WHERE number = 2"); }), 2);
    QCOMPARE(broken([](Db& db) { db.run("UPDATE ledger SET at = at + 1 WHERE number = 2"); }), 2);
    QCOMPARE(broken([](Db& db) { db.run("UPDATE ledger SET path = 'x' WHERE number = 2"); }), 2);
    QCOMPARE(broken([](Db& db) { db.run("UPDATE ledger SET link = 3 WHERE number = 2"); }), 2);
    QCOMPARE(broken([](Db& db) {
        db.run("UPDATE ledger SET commitment = zeroblob(32) WHERE number = 2");
    }),
        2);
    QCOMPARE(broken([](Db& db) { db.run("UPDATE ledger_head SET erased = 0"); }), 2);
    QVERIFY(!resultOf(f.ledger.verify()).brokenAt);
}

namespace {

/// An entry as it was written before version 4 of the schema.
void appendOld(Db& db, const CallRecord& record, QByteArray& previous, int number)
{
    QByteArray bytes = previous;
    const auto add = [&bytes](std::int64_t value) {
        QDataStream(&bytes, QIODevice::Append) << qint64(value);
    };
    const auto addText = [&](const QByteArray& text) {
        add(text.size());
        bytes += text;
    };
    const QByteArray error = record.error ? QByteArray(toString(*record.error).data()) : ""_ba;
    for (const std::int64_t value : {std::int64_t(number),
             std::int64_t(record.at.time_since_epoch().count()), record.link.value})
        add(value);
    addText({});
    add(static_cast<int>(record.cause));
    add(static_cast<int>(record.cluster));
    addText(record.path.toUtf8());
    add(record.http);
    addText(error);
    addText(record.requestId.toUtf8());
    add(record.rows);
    add(record.bytes);
    previous = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    db.run("INSERT INTO ledger (number, at, link, cause, cluster, path, http, error, request_id,"
           " rows, bytes, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number, record.at, record.link, record.cause, record.cluster, record.path, record.http,
        QString::fromLatin1(error), record.requestId, record.rows, record.bytes, previous);
    db.run("UPDATE ledger_head SET number = ?, hash = ?", number, previous);
}

/// A store of the old schema with a ledger, changed, and then brought up to date.
Ledger::Verdict broughtUpToDate(int entries, void (*change)(Db& db))
{
    const QTemporaryDir dir;
    resultOf(kit::openStore(dir, Schema(schema).first(1))->write([entries, change](Db& db) {
        QByteArray previous(32, '\0');
        for (int i = 1; i <= entries; ++i)
            appendOld(db, call(i), previous, i);
        change(db);
    }));
    const auto store = kit::openStore(dir, schema);
    resultOf(store->write([](Db& db) { Ledger::append(db, call(9'999)); }));
    return resultOf(store->read(&Ledger::check));
}

} // namespace

void TestLedger::chainsOldLedgersAnew()
{
    const auto nothing = [](Db& /*db*/) { };
    QCOMPARE(broughtUpToDate(0, nothing), (Ledger::Verdict{1, 0, {}}));
    QCOMPARE(broughtUpToDate(2'500, nothing), (Ledger::Verdict{2'501, 0, {}}));
}

void TestLedger::whatWasBrokenStaysBroken()
{
    const auto changed = [](Db& db) { db.run("UPDATE ledger SET rows = 1 WHERE number = 1500"); };
    QCOMPARE(broughtUpToDate(2'500, changed).brokenAt, 1'500);
    const auto removed = [](Db& db) { db.run("DELETE FROM ledger WHERE number = 1500"); };
    QCOMPARE(broughtUpToDate(2'500, removed).brokenAt, 1'500);
    const auto cut = [](Db& db) { db.run("DELETE FROM ledger WHERE number > 20"); };
    QCOMPARE(broughtUpToDate(30, cut).brokenAt, 21);
}

QTEST_GUILESS_MAIN(TestLedger)

#include "tst_ledger.moc"
