// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "app/consents/links.h"
#include "app/products/accounts/table.h"
#include "app/products/transactions/annotations.h"
#include "app/products/transactions/load.h"
#include "app/products/transactions/parse.h"
#include "app/products/transactions/table.h"
#include "app/store/store.h"
#include "app/sync/progress.h"
#include "app/sync/schema.h"
#include "tests/kit/pending.h"
#include "tests/kit/testaccount.h"
#include "tests/kit/teststore.h"

#include <QCoroTask>
#include <QTest>

#include <deque>
#include <map>
#include <set>

using namespace bursar;
using namespace bursar::transactions;

namespace {

QByteArray item(const QByteArray& id, const QByteArray& more)
{
    return "{\"depositTransaction\":{\"transactionId\":\"" + id + "\"," + more + "}}";
}

QByteArray posted(
    const QByteArray& id, const QByteArray& amount, const QByteArray& day = "2025-05-02")
{
    return item(id,
        "\"amount\":" + amount + ",\"status\":\"POSTED\",\"postedTimestamp\":\"" + day
            + "\",\"description\":\"Shop\"");
}

QByteArray pending(const QByteArray& id, const QByteArray& amount, const QByteArray& day)
{
    return item(id,
        "\"amount\":" + amount + ",\"status\":\"PENDING\",\"transactionTimestamp\":\"" + day
            + "\"");
}

QByteArray fee(const QByteArray& id)
{
    return item(id, "\"amount\":5.00,\"transactionType\":\"FEE\",\"status\":\"POSTED\"");
}

struct Fixture : kit::TestStore {
    Fixture()
        : TestStore(profileSchema())
    {
        account = write([](Db& db) { return kit::accountIn(db, kit::linkIn(db)); });
    }
    Merged merge(const QList<QByteArray>& items, std::int64_t reading = 1)
    {
        const auto page = std::make_shared<Page>(
            parsePage("{\"transactions\":[" + items.join(',') + "]}").value());
        return write([this, page, reading](
                         Db& db) { return transactions::merge(db, account, reading, *page); });
    }
    /// "id amount", in the order of ids, as a table that follows the deltas would show them.
    QStringList loaded()
    {
        std::map<std::int64_t, QString> rows;
        const auto sink = [&rows](const DeltaPtr& delta) { apply(*delta, rows); };
        const auto status = QCoro::waitFor(loadAll(*store, store->read(&loadNewest), sink, {}));
        QStringList lines;
        if (status) {
            for (const auto& [id, line] : rows)
                lines += line;
        }
        lines.sort();
        return lines;
    }
    static void apply(const Delta& delta, std::map<std::int64_t, QString>& rows)
    {
        if (delta.reset)
            rows.clear();
        for (const Row& row : delta.upserts.rows) {
            const auto id = delta.upserts.strings.view(row.externalId);
            rows[row.id.value] = QString::fromUtf8(id.data(), qsizetype(id.size())) + u' '
                + (row.amountKnown ? row.amount.value.toString() : u"?"_s) + u' '
                + row.amount.currency.code();
        }
        for (const RowId gone : delta.removed)
            rows.erase(gone.value);
    }

    AccountRef account;
};

QString counts(const Merged& merged)
{
    return u"%1 new, %2 changed, %3 same"_s.arg(merged.inserted)
        .arg(merged.changed)
        .arg(merged.same);
}

} // namespace

class TestStoreTransactions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsAnItemAgain();
    void keepsTheItemAsItCame();
    void postedStaysPosted();
    void takesAnItemOfAPageOnce();
    void rowsOfADayKeepTheBanksOrder();
    void keepsTheBalancesThatTheBankTold();
    void learnsThatABankSignsItsAmounts();
    void neverWritesWhatThePersonWrote();
    void keepsWhatThePersonWrites();
    void takesAnEditOfManyBack();
    void arrangesTags();
    void loadsNewestFirstThenAll();
    void readsNoFasterThanPiecesAreTaken();
    void shrinksWindowsWithoutALoop();
    void rowStaysSmall();
};

void TestStoreTransactions::knowsAnItemAgain()
{
    Fixture f;
    QCOMPARE(
        counts(f.merge({posted("a", "-1"), posted("b", "-2")})), u"2 new, 0 changed, 0 same"_s);
    const Merged again = f.merge({posted("a", "-1"), posted("b", "-2")});
    QCOMPARE(counts(again), u"0 new, 0 changed, 2 same"_s);
    QVERIFY(again.delta->upserts.rows.empty());
    const Merged more = f.merge({posted("a", "-1"), posted("b", "-2.50"), posted("c", "-3")});
    QCOMPARE(counts(more), u"1 new, 1 changed, 1 same"_s);
    QCOMPARE(more.delta->upserts.rows.size(), 2U);
    for (const Row& row : more.delta->upserts.rows)
        QVERIFY(row.id && row.account == f.account);
    QCOMPARE(f.loaded(), (QStringList{u"a -1 USD"_s, u"b -2.50 USD"_s, u"c -3 USD"_s}));
    QCOMPARE(f.write(&accounts::load).at(0).transactionCount, 3);
}

void TestStoreTransactions::keepsTheItemAsItCame()
{
    Fixture f;
    const QByteArray odd = R"({ "depositTransaction" : {"transactionId":"a", "x": [1, 2 ] } })";
    const Merged merged = f.merge({odd});
    const RowId id = merged.delta->upserts.rows.at(0).id;
    QCOMPARE(f.write([id](Db& db) { return raw(db, id); }), odd);
    QCOMPARE(f.loaded(), QStringList{u"a ? USD"_s}); // no amount is not zero
    QVERIFY(f.write([](Db& db) { return raw(db, RowId{4711}); }).isEmpty());
}

void TestStoreTransactions::postedStaysPosted()
{
    Fixture f;
    f.merge({posted("a", "-1")});
    QCOMPARE(counts(f.merge({pending("a", "-9", "2025-05-02")})), u"0 new, 0 changed, 1 same"_s);
    QCOMPARE(f.loaded(), QStringList{u"a -1 USD"_s});
    const auto gone = f.write([&f](Db& db) {
        return takeOff(db, f.account, 2, Day::parse("2025-01-01").value(), Day{20'000'000});
    });
    QVERIFY(gone.empty());
}

void TestStoreTransactions::takesAnItemOfAPageOnce()
{
    Fixture f;
    const Merged merged =
        f.merge({pending("a", "-1", "2025-05-01"), posted("b", "-2"), posted("a", "-1.20")});
    QCOMPARE(counts(merged), u"2 new, 1 changed, 0 same"_s);
    QCOMPARE(merged.delta->upserts.rows.size(), 2U);
    QCOMPARE(f.loaded(), (QStringList{u"a -1.20 USD"_s, u"b -2 USD"_s}));
}

void TestStoreTransactions::rowsOfADayKeepTheBanksOrder()
{
    // Ids count upwards with time, whether a bank begins with its newest or its oldest.
    Fixture f;
    const auto idsOf = [](const Delta& delta) {
        std::map<QString, std::int64_t> ids;
        for (const Row& row : delta.upserts.rows)
            ids[QString::fromUtf8(delta.upserts.strings.view(row.externalId))] = row.id.value;
        return ids;
    };
    auto ids =
        idsOf(*f.merge({posted("d", "-1", "2025-05-03"), posted("c", "-1", "2025-05-02"),
                           posted("b", "-1", "2025-05-02"), posted("a", "-1", "2025-05-01")})
                .delta);
    QVERIFY(ids[u"a"_s] < ids[u"b"_s] && ids[u"b"_s] < ids[u"c"_s] && ids[u"c"_s] < ids[u"d"_s]);
    ids =
        idsOf(*f.merge({posted("e", "-1", "2025-05-03"), posted("f", "-1", "2025-05-04"),
                           posted("g", "-1", "2025-05-04")})
                .delta);
    QVERIFY(ids[u"e"_s] < ids[u"f"_s] && ids[u"f"_s] < ids[u"g"_s]);
}

void TestStoreTransactions::keepsTheBalancesThatTheBankTold()
{
    Fixture f;
    const auto day = [](int n) { return Instant(std::chrono::days(20'000 + n)); };
    const auto tell = [&](const char* amount, std::optional<Instant> asOf, Instant asked,
                          accounts::BalanceKind kind = accounts::BalanceKind::Current) {
        f.write([=](Db& db) {
            accounts::Listed listed;
            listed.account.id.value = u"dep"_s;
            listed.account.raw = u"{}"_s;
            listed.balance.kind = kind;
            listed.balance.asOf = asOf;
            listed.balance.amount.value = Decimal::parse(amount).value();
            accounts::take(db,
                {.link = accounts::load(db).at(0).link, .balances = true, .at = asked},
                {.accounts = {listed}});
            return 0;
        });
        return f.write([](Db& db) { return accounts::load(db).at(0).readings; });
    };
    QCOMPARE(tell("10", day(1), day(2)).size(), 1);
    const auto same = tell("10", day(1), day(3)); // nothing new
    QCOMPARE(same.size(), 1);
    QCOMPARE(same.at(0).askedAt, day(2));
    QCOMPARE(tell("11.5", day(4), day(5)).size(), 2);
    const auto corrected = tell("12", day(4), day(6));
    QCOMPARE(corrected.size(), 2);
    QCOMPARE(corrected.at(1).amount.value.toString(), u"12"_s);
    QCOMPARE(corrected.at(1).amount.currency.code(), u"USD"_s);
    QCOMPARE(corrected.at(1).askedAt, day(6));
    const auto withoutTime = tell("13", {}, day(7));
    QCOMPARE(withoutTime.size(), 3);
    QCOMPARE(withoutTime.at(2).at, day(7));
    QCOMPARE(withoutTime.at(0).at, day(1)); // oldest first
    // A market value is no sum of transactions.
    QCOMPARE(tell("14", day(8), day(8), accounts::BalanceKind::Value).size(), 3);
    f.write([](Db& db) {
        eraseData(db, accounts::load(db).at(0).link);
        return db.number("SELECT count(*) FROM balance_readings");
    });
    QCOMPARE(f.write([](Db& db) { return db.number("SELECT count(*) FROM balance_readings"); }), 0);
}

void TestStoreTransactions::learnsThatABankSignsItsAmounts()
{
    Fixture f;
    std::map<std::int64_t, QString> shown;
    const auto merge = [&](const QList<QByteArray>& items) {
        Fixture::apply(*f.merge(items).delta, shown);
        QStringList lines;
        for (const auto& [id, line] : shown)
            lines += line;
        lines.sort();
        return lines;
    };
    QCOMPARE(merge({fee("a")}), QStringList{u"a -5.00 USD"_s}); // no minus was ever seen
    QCOMPARE(merge({fee("b"), posted("c", "7")}),
        (QStringList{u"a -5.00 USD"_s, u"b -5.00 USD"_s, u"c 7 USD"_s}));
    const QStringList turned{
        u"a 5.00 USD"_s, u"b 5.00 USD"_s, u"c 7 USD"_s, u"d -1 USD"_s, u"e 5.00 USD"_s};
    QCOMPARE(merge({fee("e"), posted("d", "-1")}), turned);
    QCOMPARE(f.loaded(), turned);
    QCOMPARE(merge({fee("f")}), (QStringList{turned + QStringList{u"f 5.00 USD"_s}}));
}

void TestStoreTransactions::neverWritesWhatThePersonWrote()
{
    Fixture f;
    f.merge({posted("a", "-1")});
    f.write([](Db& db) {
        return db.run("INSERT INTO annotations (id, category, note, tags)"
                      " SELECT id, 'Gifts', 'for Kim', 'x,y' FROM transactions");
    });
    f.merge({posted("a", "-2")}, 2);
    f.write([](Db& db) { return db.run("UPDATE transactions SET hidden = 1"); });
    f.merge({posted("a", "-2")}, 3);
    QCOMPARE(f.write([](Db& db) {
        return db.number("SELECT count(*) FROM annotations n JOIN transactions t ON t.id = n.id"
                         " WHERE n.category = 'Gifts' AND n.note = 'for Kim' AND n.tags = 'x,y'");
    }),
        1);
}

namespace {

/// "id: category | note | tags", in the delta's order.
QStringList lines(const Annotations& annotations)
{
    QStringList all;
    const auto text = [&annotations](StrRef ref) {
        return QString::fromStdString(std::string(annotations.strings.view(ref)));
    };
    for (const AnnotatedRow& row : annotations.rows)
        all << u"%1: %2 | %3 | %4"_s.arg(row.id.value)
                   .arg(text(row.category), text(row.note), text(row.tags));
    return all;
}

/// As a start would send it.
QStringList writtenIn(Fixture& f)
{
    QMap<std::int64_t, QString> last;
    const auto status = QCoro::waitFor(loadAll(*f.store, f.store->read(&loadNewest),
        [&last](const DeltaPtr& delta) {
            const QStringList each = lines(delta->annotations);
            for (int i = 0; i < each.size(); ++i)
                last.insert(delta->annotations.rows[static_cast<std::size_t>(i)].id.value, each[i]);
        },
        {}));
    return status ? QStringList(last.values()) : QStringList(u"failed"_s);
}

std::vector<RowId> rowIds(const Merged& merged)
{
    std::vector<RowId> ids;
    for (const Row& row : merged.delta->upserts.rows)
        ids.push_back(row.id);
    return ids;
}

} // namespace

void TestStoreTransactions::keepsWhatThePersonWrites()
{
    Fixture f;
    const std::vector<RowId> ids = rowIds(f.merge({posted("a", "-1"), posted("b", "-2")}));
    const auto edit = [&f](const std::vector<RowId>& rows, const AnnotationEdit& wanted) {
        const Annotated done =
            f.write([rows, wanted](Db& db) { return annotate(db, rows, wanted); });
        return lines(done.delta->annotations);
    };
    QCOMPARE(edit({ids[0]}, {.note = u" for Kim\nand me "_s, .addTags = {u"gift"_s, u"Xmas"_s}}),
        QStringList{u"1:  | for Kim\nand me | gift,Xmas"_s});
    QCOMPARE(edit({ids[0]}, {.category = u"Gifts"_s, .removeTags = {u"xmas"_s}}),
        QStringList{u"1: Gifts | for Kim\nand me | gift"_s});
    QCOMPARE(edit({ids[0]}, {.category = u"Gifts"_s}), QStringList{}); // as it is
    QCOMPARE(edit({RowId{99}}, {.note = u"nobody's"_s}), QStringList{}); // erased since
    const QStringList kept{u"1: Gifts | for Kim\nand me | gift"_s};
    QCOMPARE(writtenIn(f), kept);

    // The bank sends the row again, changed; then leaves it out for a while.
    QVERIFY(f.merge({posted("a", "-3")}, 2).delta->annotations.rows.empty());
    f.write([](Db& db) { return db.run("UPDATE transactions SET hidden = 1 WHERE id = 1"); });
    QCOMPARE(lines(f.merge({posted("a", "-3")}, 3).delta->annotations), kept);
    QCOMPARE(writtenIn(f), kept);

    QCOMPARE(edit(ids, {.note = u""_s, .category = u""_s, .removeTags = {u"gift"_s}}),
        QStringList{u"1:  |  | "_s});
    QCOMPARE(f.write([](Db& db) { return db.number("SELECT count(*) FROM annotations"); }), 0);
}

void TestStoreTransactions::takesAnEditOfManyBack()
{
    Fixture f;
    QList<QByteArray> items;
    for (int i = 0; i < 3'000; ++i)
        items += posted("t" + QByteArray::number(i), "-1");
    const std::vector<RowId> ids = rowIds(f.merge(items));
    f.write([&ids](Db& db) {
        return annotate(db, {ids[7]}, {.note = u"mine"_s, .addTags = {u"old"_s}}).before;
    });
    const Annotated done = f.write(
        [&ids](Db& db) { return annotate(db, ids, {.note = u"all"_s, .addTags = {u"new"_s}}); });
    QCOMPARE(done.delta->annotations.rows.size(), 3'000U);
    QVERIFY(done.delta->upserts.rows.empty());
    QVERIFY(done.delta->annotations.strings.size() < 100); // equal texts are one
    QCOMPARE(writtenIn(f).at(7), u"%1:  | all | new,old"_s.arg(ids[7].value));
    const Annotated undone = f.write([&done](Db& db) { return restore(db, *done.before); });
    QCOMPARE(writtenIn(f), QStringList{u"%1:  | mine | old"_s.arg(ids[7].value)});
    f.write([&undone](Db& db) { return restore(db, *undone.before).before; });
    QCOMPARE(writtenIn(f).size(), 3'000);
}

void TestStoreTransactions::arrangesTags()
{
    QCOMPARE(tagsOf(u" b ,A,, a , two  words,B"_s), (QStringList{u"A"_s, u"b"_s, u"two words"_s}));
    QCOMPARE(tagsOf({}), QStringList());
    QCOMPARE(tagsOf(QString(200, u'x')).first().size(), longestTag);
}

void TestStoreTransactions::loadsNewestFirstThenAll()
{
    Fixture f;
    constexpr int count = 5'000;
    QList<QByteArray> items;
    const Day first = Day::parse("2010-01-01").value();
    for (int i = 0; i < count; ++i)
        items += posted("t" + QByteArray::number(i), "-1", first.plus(i).toIso().toLatin1());
    items += item("undated", "\"amount\":-1");
    f.merge(items);

    std::set<std::int64_t> seen;
    int pieces = 0;
    const auto status = QCoro::waitFor(loadAll(*f.store, f.store->read(&loadNewest),
        [&](const DeltaPtr& delta) {
            QCOMPARE(delta->reset, pieces == 0);
            if (pieces++ == 0) {
                QCOMPARE(delta->upserts.rows.size(), 2'000U);
                QCOMPARE(delta->upserts.rows.front().day, first.plus(count - 1));
                QCOMPARE(delta->upserts.rows.back().day, first.plus(count - 2'000));
            }
            for (const Row& row : delta->upserts.rows)
                seen.insert(row.id.value);
            QCOMPARE(delta->isLast, pieces == 2);
        },
        {}));
    QVERIFY(status.has_value());
    QCOMPARE(seen.size(), std::size_t(count + 1));
    QCOMPARE(pieces, 2);

    CancelScope scope;
    scope.cancel();
    const auto cancelled = QCoro::waitFor(
        loadAll(*f.store, f.store->read(&loadNewest), [](const DeltaPtr&) { }, scope.token()));
    QCOMPARE(toString(cancelled.error().kind), toString(ErrorKind::Cancelled));
}

void TestStoreTransactions::readsNoFasterThanPiecesAreTaken()
{
    Fixture f;
    constexpr int count = 100'000;
    constexpr std::size_t most = 10; // of a few thousand rows each, whatever the store holds
    QList<QByteArray> items;
    items.reserve(count);
    for (int i = 0; i < count; ++i)
        items += posted("t" + QByteArray::number(i), "-1");
    f.merge(items);

    std::deque<DeltaPtr> kept;
    std::set<std::int64_t> seen;
    const auto sink = [&](DeltaPtr delta) { kept.push_back(std::move(delta)); };
    const kit::Pending loading(loadAll(*f.store, f.store->read(&loadNewest), sink, {}));
    QTRY_COMPARE(kept.size(), most);
    std::size_t pieces = 0;
    while (!kept.empty() || !loading.isDone()) {
        QTRY_VERIFY(!kept.empty() || loading.isDone());
        QVERIFY(kept.size() <= most);
        if (kept.empty())
            break;
        for (const Row& row : kept.front()->upserts.rows)
            seen.insert(row.id.value);
        kept.pop_front();
        ++pieces;
    }
    QCOMPARE(seen.size(), std::size_t(count));
    QVERIFY(pieces > most);
}

void TestStoreTransactions::shrinksWindowsWithoutALoop()
{
    // a bank that refuses every range, at each stage of a reading
    using namespace sync;
    const Instant now(std::chrono::days(20'000));
    Progress progress;
    QVERIFY(takeWindow(progress, now, 15, {}));
    QCOMPARE(int(rangeRefused(progress)), int(Refusal::TryShorter));
    QVERIFY(progress.window->to == now);
    QCOMPARE(int(rangeRefused(progress)), int(Refusal::GiveUp));

    Progress old;
    QVERIFY(takeWindow(old, now, 15, {}));
    QVERIFY(!pageStored(old, {.next = u"/more"_s, .found = 3}));
    QVERIFY(pageStored(old, {.found = 1}));
    const Instant later = now + std::chrono::days(400); // away for more than a year
    Instant reached = *old.newest;
    int windows = 0;
    while (!old.isUpToDate(later)) {
        QVERIFY(takeWindow(old, later, 30, Day{19'000}));
        QVERIFY(old.window->from <= reached); // no gap
        QVERIFY(old.window->to > reached); // and on it goes
        reached = old.window->to;
        QVERIFY(pageStored(old, {}));
        QVERIFY(++windows < 30);
    }
    int steps = 0;
    while (takeWindow(old, later, 15, {})) {
        if (rangeRefused(old) == Refusal::AtTheStart)
            QVERIFY(!old.window);
        QVERIFY(++steps < 10);
        if (old.window)
            QVERIFY(old.window->to == *old.oldest);
    }
    QVERIFY(old.reachedStart);
}

void TestStoreTransactions::rowStaysSmall()
{
    // A table of a million rows holds each; with the texts there are 160 bytes to spend.
    QVERIFY(sizeof(Row) <= 88);
}

QTEST_GUILESS_MAIN(TestStoreTransactions)

#include "tst_store_transactions.moc"
