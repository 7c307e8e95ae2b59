// SPDX-License-Identifier: GPL-3.0-or-later
// Stores of earlier versions, with a person's data in them, opened by this one. Their tables are
// written down here as those versions made them: what makes tables today is not asked.
#include "app/base/literals.h"
#include "app/consents/consentrecord.h"
#include "app/consents/ledger.h"
#include "app/consents/links.h"
#include "app/products/accounts/table.h"
#include "app/products/transactions/load.h"
#include "app/store/store.h"
#include "app/sync/progress.h"
#include "app/sync/schema.h"
#include "app/views/savedviews.h"
#include "tests/kit/teststore.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace bursar;
using kit::openStore;

namespace {

constexpr std::int64_t readAt = 1'731'000'000'000; ///< ms of Unix time

void tablesOfVersion1(Db& db)
{
    db.run("CREATE TABLE networks (id TEXT PRIMARY KEY, definition BLOB NOT NULL) WITHOUT ROWID");
    db.run("CREATE TABLE links (id INTEGER PRIMARY KEY AUTOINCREMENT, network TEXT NOT NULL,"
           " provider TEXT NOT NULL, subject TEXT, grant_id TEXT, name TEXT,"
           " state INTEGER NOT NULL, linked_at INTEGER NOT NULL, last_success INTEGER,"
           " last_error TEXT, UNIQUE (network, provider, subject))");
    db.run("CREATE TABLE consents (id INTEGER PRIMARY KEY AUTOINCREMENT, link INTEGER NOT NULL,"
           " grant_id TEXT, granted_at INTEGER NOT NULL, ended_at INTEGER, network TEXT NOT NULL,"
           " provider TEXT NOT NULL, client_id TEXT, scopes TEXT, institution TEXT, surface TEXT,"
           " accounts TEXT, products TEXT)");
    db.run("CREATE TABLE ledger (number INTEGER PRIMARY KEY, at INTEGER NOT NULL,"
           " link INTEGER NOT NULL, grant_id TEXT, cause INTEGER NOT NULL,"
           " cluster INTEGER NOT NULL, path TEXT, http INTEGER NOT NULL, error TEXT,"
           " request_id TEXT, rows INTEGER NOT NULL, bytes INTEGER NOT NULL, hash BLOB NOT NULL)");
    db.run("CREATE TABLE ledger_head (one INTEGER PRIMARY KEY CHECK (one = 1),"
           " number INTEGER NOT NULL, hash BLOB NOT NULL)");
    db.run("CREATE TABLE accounts (id INTEGER PRIMARY KEY AUTOINCREMENT,"
           " link INTEGER NOT NULL REFERENCES links, external_id TEXT NOT NULL,"
           " category INTEGER NOT NULL, type TEXT, nickname TEXT, product_name TEXT,"
           " description TEXT, number_display TEXT, status TEXT, currency INTEGER NOT NULL,"
           " raw TEXT, shared INTEGER NOT NULL DEFAULT 1, listing_error TEXT, history_error TEXT,"
           " newest_posting INTEGER, row_count INTEGER NOT NULL DEFAULT 0,"
           " signs_amounts INTEGER NOT NULL DEFAULT 0, UNIQUE (link, external_id))");
    db.run("CREATE TABLE balances (account INTEGER PRIMARY KEY REFERENCES accounts,"
           " kind INTEGER NOT NULL, mantissa INTEGER, scale INTEGER, available_mantissa INTEGER,"
           " available_scale INTEGER, currency INTEGER NOT NULL, as_of INTEGER,"
           " asked_at INTEGER NOT NULL)");
    db.run("CREATE TABLE transactions (id INTEGER PRIMARY KEY,"
           " account INTEGER NOT NULL REFERENCES accounts, external_id TEXT NOT NULL,"
           " day INTEGER, status INTEGER NOT NULL, mantissa INTEGER, scale INTEGER,"
           " currency INTEGER NOT NULL, payee TEXT, description TEXT, category TEXT, type TEXT,"
           " assumed INTEGER, open_reading INTEGER, hidden INTEGER)");
    db.run("CREATE UNIQUE INDEX transactions_identity ON transactions (account, external_id)");
    db.run("CREATE INDEX transactions_by_day ON transactions (day)");
    db.run("CREATE INDEX transactions_open ON transactions (account, day)"
           " WHERE open_reading IS NOT NULL");
    db.run("CREATE INDEX transactions_assumed ON transactions (account) WHERE assumed IS NOT NULL");
    db.run("CREATE TABLE transactions_raw (id INTEGER PRIMARY KEY, item BLOB NOT NULL)");
    db.run("CREATE TABLE annotations (id INTEGER PRIMARY KEY, category TEXT, note TEXT,"
           " tags TEXT)");
    db.run("CREATE TABLE sync_progress (account INTEGER PRIMARY KEY REFERENCES accounts,"
           " newest INTEGER, oldest INTEGER, reached_start INTEGER NOT NULL,"
           " window_days INTEGER NOT NULL, max_days INTEGER NOT NULL, empty_days INTEGER NOT NULL,"
           " window_from INTEGER, window_to INTEGER, next TEXT, pages INTEGER NOT NULL,"
           " found INTEGER NOT NULL, certain INTEGER NOT NULL, reading INTEGER NOT NULL,"
           " skip_until INTEGER)");
}

void tablesOfVersion2(Db& db)
{
    db.run("CREATE TABLE views (position INTEGER PRIMARY KEY, name TEXT NOT NULL, query TEXT,"
           " account INTEGER, layout BLOB)");
}

void tablesOfVersion3(Db& db)
{
    db.run("CREATE TABLE balance_readings (account INTEGER NOT NULL REFERENCES accounts,"
           " at INTEGER NOT NULL, asked_at INTEGER NOT NULL, mantissa INTEGER NOT NULL,"
           " scale INTEGER NOT NULL, currency INTEGER NOT NULL, PRIMARY KEY (account, at))"
           " WITHOUT ROWID");
}

constexpr Migration before[] = {tablesOfVersion1, tablesOfVersion2, tablesOfVersion3};

/// A link, two accounts, four transactions, three of them written to, a view.
void fill(Db& db)
{
    const int usd = Currency::fromCode("USD").packed();
    db.run("INSERT INTO links (id, network, provider, subject, grant_id, name, state, linked_at,"
           " last_success) VALUES (7, 'akoya', 'mikomo', 's-1', 'grant-1', 'Mikomo Bank', 0, ?, ?)",
        readAt, readAt);
    db.run("INSERT INTO consents (link, grant_id, granted_at, network, provider, client_id, scopes,"
           " institution, surface, accounts, products) VALUES (7, 'grant-1', ?, 'akoya', 'mikomo',"
           " 'client', 'openid offline_access', 'Mikomo Bank', 'embedded', NULL, NULL)",
        readAt);
    db.run("INSERT INTO ledger_head (one, number, hash) VALUES (1, 0, ?)", QByteArray(32, '\0'));
    db.run("INSERT INTO accounts (id, link, external_id, category, type, nickname, number_display,"
           " currency, raw, newest_posting, row_count)"
           " VALUES (11, 7, 'dep-1', 1, 'CHECKING', 'Everyday', 'xxxx8123', ?, '{}', 20000, 3)",
        usd);
    db.run("INSERT INTO accounts (id, link, external_id, category, nickname, currency, raw,"
           " row_count) VALUES (12, 7, 'inv-1', 4, 'Brokerage', ?, '{}', 1)",
        usd);
    db.run("INSERT INTO balances (account, kind, mantissa, scale, currency, as_of, asked_at)"
           " VALUES (11, 1, 620415, 2, ?, ?, ?)",
        usd, readAt, readAt + 1);
    db.run("INSERT INTO balances (account, kind, mantissa, scale, currency, asked_at)"
           " VALUES (12, 3, 21364490, 2, ?, ?)",
        usd, readAt + 1);
    db.run("INSERT INTO transactions (id, account, external_id, day, status, mantissa, scale,"
           " currency, payee, description, category, type)"
           " VALUES (1, 11, 't-1', 20000, 4, -8613, 2, ?, 'Green Basket', 'GRN BSKT', '5411',"
           " 'POSDEBIT')",
        usd);
    db.run("INSERT INTO transactions (id, account, external_id, day, status, mantissa, scale,"
           " currency, description, open_reading) VALUES (2, 11, 't-2', 20001, 1, 500, 2, ?,"
           " 'Pending refund', 3)",
        usd);
    db.run("INSERT INTO transactions (id, account, external_id, day, status, currency, description)"
           " VALUES (3, 12, 't-3', 19000, 4, ?, 'Share split')",
        usd);
    db.run("INSERT INTO transactions (id, account, external_id, day, status, mantissa, scale,"
           " currency, description, hidden) VALUES (4, 11, 't-4', 19990, 1, 1, 0, ?, 'Gone', 1)",
        usd);
    for (int id = 1; id <= 4; ++id)
        db.run("INSERT INTO transactions_raw (id, item) VALUES (?, ?)", id,
            QByteArray("{\"sent\":" + QByteArray::number(id) + "}"));
    db.run("INSERT INTO annotations (id, category, note, tags)"
           " VALUES (1, 'Household', 'split with Kim', 'gift,shared')");
    db.run("INSERT INTO annotations (id, category, note, tags) VALUES (3, NULL, NULL, 'tax')");
    db.run("INSERT INTO annotations (id, category, note, tags) VALUES (4, NULL, 'kept', NULL)");
    db.run("INSERT INTO sync_progress (account, newest, oldest, reached_start, window_days,"
           " max_days, empty_days, pages, found, certain, reading)"
           " VALUES (11, ?, ?, 1, 90, 720, 0, 0, 0, 1, 3)",
        readAt, readAt - 1);
    db.run("INSERT INTO views (position, name, query, account, layout)"
           " VALUES (0, 'Groceries', 'category:5411', 11, x'0102')");
}

template <class Work> auto wait(Store& store, Work work)
{
    return kit::resultOf(store.write(std::move(work)));
}

/// What makes each table and index, by name; white space does not count.
QStringList shapeOf(Store& store)
{
    return wait(store, [](Db& db) {
        QStringList lines;
        auto rows = db.query("SELECT name, sql FROM sqlite_master ORDER BY name");
        while (rows.next())
            lines += rows.string(0) + u' ' + rows.string(1).remove(u' ');
        return lines;
    });
}

/// What the table would show of each row: amount, texts, and what the person wrote.
std::map<std::int64_t, QString> shownIn(Store& store)
{
    std::map<std::int64_t, QString> lines;
    const auto text = [](const StringPool& pool, StrRef ref) {
        const std::string_view view = pool.view(ref);
        return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    };
    const auto status =
        QCoro::waitFor(transactions::loadAll(store, store.read(&transactions::loadNewest),
            [&](const transactions::DeltaPtr& delta) {
                const auto& [rows, pool] = delta->upserts;
                for (const transactions::Row& row : rows)
                    lines[row.id.value] = text(pool, row.externalId) + u' '
                        + (row.amountKnown ? row.amount.value.toString() : u"unknown"_s) + u' '
                        + text(pool, row.payee);
                for (const auto& own : delta->annotations.rows) {
                    const auto& texts = delta->annotations.strings;
                    lines[own.id.value] += u" | "_s + text(texts, own.category) + u" | "_s
                        + text(texts, own.note) + u" | "_s + text(texts, own.tags);
                }
            },
            {}));
    return status ? lines : std::map<std::int64_t, QString>();
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsThere_data();
    void keepsWhatIsThere();
};

void TestMigrations::keepsWhatIsThere_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("2") << 2;
    QTest::newRow("3") << 3;
}

void TestMigrations::keepsWhatIsThere()
{
    QFETCH(int, version);
    const QTemporaryDir dir;
    wait(*openStore(dir, Schema(before).first(static_cast<std::size_t>(version))),
        [version](Db& db) {
            fill(db);
            if (version >= 3)
                db.run("INSERT INTO balance_readings (account, at, asked_at, mantissa, scale, "
                       "currency)"
                       " SELECT account, as_of, asked_at, mantissa, scale, currency FROM balances"
                       " WHERE kind = 1");
            return 0;
        });
    const auto store = openStore(dir, profileSchema());
    const QTemporaryDir fresh;
    QCOMPARE(shapeOf(*store), shapeOf(*openStore(fresh, profileSchema())));
    QVERIFY(wait(*store, [](Db& db) { return db.isSound(); }));

    const std::map<std::int64_t, QString> rows{
        {1, u"t-1 -86.13 Green Basket | Household | split with Kim | gift,shared"_s},
        {2, u"t-2 5.00 Pending refund"_s}, {3, u"t-3 unknown Share split |  |  | tax"_s}};
    QCOMPARE(shownIn(*store), rows);
    QCOMPARE(wait(*store,
                 [](Db& db) {
                     return db.number("SELECT count(*) FROM annotations WHERE note = 'kept'");
                 }),
        1); // of a row that is hidden: it may come back

    const auto accounts = wait(*store, &accounts::load);
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts[0].account.nickname, u"Everyday"_s);
    QCOMPARE(accounts[0].balance.amount.value, (Decimal{620415, 2}));
    QCOMPARE(accounts[0].readings.size(), 1);
    QCOMPARE(accounts[0].readings[0].amount.value, (Decimal{620415, 2}));
    QVERIFY(accounts[1].readings.isEmpty()); // a market value is no sum of transactions
    const auto links = wait(*store, &links::load);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links[0].id, LinkId{7});
    const auto given = wait(*store, &consents::load);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given[0].grantId, u"grant-1"_s);
    QVERIFY(given[0].purpose.isEmpty());
    const auto views = wait(*store, &views::load);
    QCOMPARE(views,
        (QList<SavedView>{{u"Groceries"_s, u"category:5411"_s, AccountRef{11}, "\x01\x02"}}));
    QVERIFY(wait(*store, [](Db& db) { return sync::load(db, AccountRef{11}); }).reachedStart);

    // What this version does works on it.
    wait(*store, [](Db& db) {
        CallRecord record;
        record.link = LinkId{7};
        Ledger::append(db, record);
        return 0;
    });
    QCOMPARE(wait(*store, [](Db& db) { return db.number("SELECT count(*) FROM ledger"); }), 1);
}

QTEST_GUILESS_MAIN(TestMigrations)

#include "tst_migrations.moc"
