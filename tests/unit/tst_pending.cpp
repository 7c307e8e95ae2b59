// SPDX-License-Identifier: GPL-3.0-or-later
// Pending and posted (D7): what is one item under two ids, and what is not. The first traps of
// peers.md section 3, each by its number.
#include "app/base/literals.h"
#include "app/consents/links.h"
#include "app/products/accounts/table.h"
#include "app/products/transactions/annotations.h"
#include "app/products/transactions/likeness.h"
#include "app/products/transactions/load.h"
#include "app/products/transactions/matches.h"
#include "app/products/transactions/parse.h"
#include "app/products/transactions/table.h"
#include "app/store/store.h"
#include "app/sync/schema.h"
#include "tests/kit/testaccount.h"
#include "tests/kit/teststore.h"

#include <QCoroTask>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace bursar;
using namespace bursar::transactions;

namespace {

const Day may1 = Day::parse("2025-05-01").value();
const Day farAway{20'000'000};

QByteArray item(const QByteArray& id, const QByteArray& status, const QByteArray& amount, Day day,
    const QByteArray& text, const QByteArray& more = {})
{
    const QByteArray time =
        (status == "POSTED" ? "\"postedTimestamp\":\"" : "\"transactionTimestamp\":\"")
        + day.toIso().toLatin1() + '"';
    return "{\"depositTransaction\":{\"transactionId\":\"" + id + "\",\"status\":\"" + status
        + "\",\"amount\":" + amount + "," + time + ",\"description\":\"" + text + "\"" + more
        + "}}";
}

/// A bank's list as one reading after the other finds it.
struct Book : kit::TestStore {
    Book()
        : TestStore(profileSchema())
    {
        account = write([](Db& db) { return kit::accountIn(db, kit::linkIn(db, u"halden"_s)); });
    }

    /// All of the bank's list, to its end.
    Delta read(const QList<QByteArray>& items)
    {
        const auto page = std::make_shared<Page>(
            parsePage("{\"transactions\":[" + items.join(',') + "]}").value());
        return write([this, page, number = ++reading](Db& db) {
            Delta delta = *merge(db, account, number, *page).delta;
            delta.removed = takeOff(db, account, number, may1.plus(-100), farAway);
            matchPending(db, account, now, {may1.plus(-100), farAway}, delta);
            return delta;
        });
    }

    /// What the table shows: "id amount", by id.
    QStringList shown()
    {
        return write([](Db& db) {
            QStringList all;
            auto rows = db.query("SELECT external_id, mantissa, scale FROM transactions"
                                 " WHERE hidden IS NULL ORDER BY external_id");
            while (rows.next())
                all += rows.string(0) + u' '
                    + Decimal{rows.integer(1), rows.as<std::uint8_t>(2)}.toString();
            return all;
        });
    }

    RowId row(const QString& id)
    {
        return write([id](Db& db) {
            return RowId{db.number("SELECT id FROM transactions WHERE external_id = ?", id)};
        });
    }
    std::optional<Match> match(const QString& id)
    {
        return write([posted = row(id)](Db& db) { return matchOf(db, posted); });
    }
    void note(const QString& id, const QString& text, const QString& tag = {})
    {
        AnnotationEdit edit{.note = text};
        if (!tag.isEmpty())
            edit.addTags = QStringList{tag};
        write([row = row(id), edit](Db& db) { return annotate(db, {row}, edit).delta; });
    }
    QString noteOf(const QString& id)
    {
        return write([row = row(id)](Db& db) {
            auto rows = db.query("SELECT note, tags FROM annotations WHERE id = ?", row);
            return rows.next() ? rows.string(0) + u'|' + rows.string(1) : QString();
        });
    }
    std::int64_t count()
    {
        return write([this](Db& db) {
            return db.number("SELECT row_count FROM accounts WHERE id = ?", account);
        });
    }

    AccountRef account;
    std::int64_t reading = 0;
    Instant now{std::chrono::days(may1.days + 20)};
};

} // namespace

class TestPending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPostingUnderANewIdReplacesItsPendingItem();
    void theBanksReferenceIsBelievedAtOnce();
    void aHoldThatOnlyTheAmountFitsStaysApart();
    void anOtherAmountIsAnotherItem();
    void whatTheBankSentBesideItIsAnotherItem();
    void twoEqualPurchasesStayTwo();
    void farApartInTimeIsAnotherItem();
    void aHoldThatComesBackWasNotThisPosting();
    void notesGoWithTheItem();
    void thePersonSeparatesAndJoins();
    void theHoldAppearsAgainNowhere();
    void postedItemsNeverGetFewer();
    void likeness_data();
    void likeness();
};

void TestPending::aPostingUnderANewIdReplacesItsPendingItem() // 1
{
    Book book;
    book.read({item("p1", "PENDING", "-42.18", may1, "POS GREEN GROCER")});
    const Delta delta =
        book.read({item("t1", "POSTED", "-42.180", may1.plus(2), "Green Grocer 12, Springfield")});
    QCOMPARE(book.shown(), QStringList{u"t1 -42.180"_s});
    QCOMPARE(book.count(), 1);
    QCOMPARE(delta.removed, std::vector<RowId>{book.row(u"p1"_s)});
    const auto match = book.match(u"t1"_s);
    QVERIFY(match);
    QCOMPARE(match->reason, MatchReason::Likeness);
    QCOMPARE(match->day, may1);
    QCOMPARE(match->payee, u"POS GREEN GROCER"_s);
    QVERIFY(!match->isSeparated);
}

void TestPending::theBanksReferenceIsBelievedAtOnce() // 1: stale holds
{
    Book book;
    const QByteArray hold = item("h1", "AUTHORIZATION", "-1.00", may1, "FUEL HOLD");
    book.read({hold});
    // Another amount, another text, and the hold is still on the bank's list.
    const Delta delta = book.read({hold,
        item("t1", "POSTED", "-61.40", may1.plus(15), "PETROL 24",
            ",\"referenceTransactionId\":\"h1\"")});
    QCOMPARE(book.shown(), QStringList{u"t1 -61.40"_s});
    QCOMPARE(delta.removed, std::vector<RowId>{book.row(u"h1"_s)});
    QCOMPARE(book.match(u"t1"_s)->reason, MatchReason::Reference);
    // The bank sends it for some days more.
    const Delta again = book.read({hold});
    QCOMPARE(book.shown(), QStringList{u"t1 -61.40"_s});
    QVERIFY(again.upserts.rows.empty());
    QCOMPARE(book.count(), 1);
}

void TestPending::aHoldThatOnlyTheAmountFitsStaysApart() // 2
{
    Book book;
    book.read({item("p1", "PENDING", "-20.00", may1, "CORNER CAFE")});
    book.read({item("t1", "POSTED", "-20.00", may1.plus(1), "Cinema Lux")});
    QCOMPARE(book.shown(), QStringList{u"t1 -20.00"_s}); // the bank withdrew the hold
    QVERIFY(!book.match(u"t1"_s));
}

void TestPending::anOtherAmountIsAnotherItem()
{
    Book book;
    book.read({item("p1", "PENDING", "-20.00", may1, "CORNER CAFE")});
    book.read({item("t1", "POSTED", "-23.00", may1.plus(1), "Corner Cafe")});
    QVERIFY(!book.match(u"t1"_s));
}

void TestPending::whatTheBankSentBesideItIsAnotherItem()
{
    Book book;
    const QByteArray yesterday = item("t0", "POSTED", "-4.50", may1, "Corner Cafe");
    book.read({yesterday, item("p1", "PENDING", "-4.50", may1.plus(1), "CORNER CAFE")});
    book.read({yesterday}); // today's was withdrawn
    QVERIFY(!book.match(u"t0"_s));
    book.read({yesterday, item("t1", "POSTED", "-4.50", may1.plus(2), "Corner Cafe")});
    QVERIFY(!book.match(u"t0"_s));
    QVERIFY(book.match(u"t1"_s));
}

void TestPending::twoEqualPurchasesStayTwo() // 2
{
    Book book;
    book.read({item("p1", "PENDING", "-4.50", may1, "CORNER CAFE"),
        item("p2", "PENDING", "-4.50", may1.plus(3), "CORNER CAFE")});
    book.note(u"p1"_s, u"with Ada"_s);
    book.note(u"p2"_s, u"alone"_s);
    book.read({item("t1", "POSTED", "-4.50", may1.plus(1), "Corner Cafe"),
        item("t2", "POSTED", "-4.50", may1.plus(4), "Corner Cafe")});
    QCOMPARE(book.shown(), (QStringList{u"t1 -4.50"_s, u"t2 -4.50"_s}));
    QCOMPARE(book.noteOf(u"t1"_s), u"with Ada|"_s);
    QCOMPARE(book.noteOf(u"t2"_s), u"alone|"_s);
}

void TestPending::farApartInTimeIsAnotherItem()
{
    Book book;
    book.read({item("p1", "PENDING", "-9.99", may1, "STREAMING CLUB")});
    book.read({});
    book.read({item("t1", "POSTED", "-9.99", may1.plus(11), "Streaming Club")});
    QVERIFY(!book.match(u"t1"_s));
}

void TestPending::aHoldThatComesBackWasNotThisPosting()
{
    Book book;
    const QByteArray hold = item("p1", "PENDING", "-9.99", may1, "STREAMING CLUB");
    book.read({hold});
    const QByteArray posting = item("t1", "POSTED", "-9.99", may1.plus(1), "Streaming Club");
    book.read({posting});
    QVERIFY(book.match(u"t1"_s));
    book.read({posting, hold});
    QVERIFY(!book.match(u"t1"_s));
    QCOMPARE(book.shown(), (QStringList{u"p1 -9.99"_s, u"t1 -9.99"_s}));
    QCOMPARE(book.count(), 2);
}

void TestPending::notesGoWithTheItem() // 13
{
    Book book;
    book.read({item("p1", "PENDING", "-42.18", may1, "GREEN GROCER")});
    book.note(u"p1"_s, u"for the party"_s, u"party"_s);
    const Delta delta = book.read({item("t1", "POSTED", "-42.18", may1.plus(2), "Green Grocer")});
    QCOMPARE(book.noteOf(u"t1"_s), u"for the party|party"_s);
    QCOMPARE(delta.annotations.rows.size(), 1U);
    QCOMPARE(delta.annotations.rows[0].id, book.row(u"t1"_s));
}

void TestPending::thePersonSeparatesAndJoins()
{
    Book book;
    book.read({item("p1", "PENDING", "-42.18", may1, "GREEN GROCER")});
    book.note(u"p1"_s, u"for the party"_s, u"party"_s);
    book.read({item("t1", "POSTED", "-42.18", may1.plus(2), "Green Grocer")});
    const RowId posted = book.row(u"t1"_s);
    book.write([posted](Db& db) { return annotate(db, {posted}, {.addTags = {u"food"_s}}).delta; });
    const auto separated = book.write([posted](Db& db) { return setSeparated(db, posted, true); });
    QVERIFY(book.match(u"t1"_s)->isSeparated);
    QCOMPARE(book.noteOf(u"t1"_s), u"|food"_s); // the person's own words for it stay
    QCOMPARE(separated->annotations.rows.size(), 1U);
    book.write([posted](Db& db) { return setSeparated(db, posted, false); });
    QVERIFY(!book.match(u"t1"_s)->isSeparated);
    QCOMPARE(book.noteOf(u"t1"_s), u"for the party|food,party"_s);
    QVERIFY(book.write([](Db& db) { return setSeparated(db, RowId{4711}, true); })
            ->annotations.rows.empty());
}

void TestPending::theHoldAppearsAgainNowhere()
{
    Book book;
    book.read({item("p1", "PENDING", "-42.18", may1, "GREEN GROCER")});
    book.read({item("t1", "POSTED", "-42.18", may1.plus(2), "Green Grocer")});
    std::size_t rows = 0;
    const auto take = [&rows](const DeltaPtr& delta) { rows += delta->upserts.rows.size(); };
    QVERIFY(QCoro::waitFor(loadAll(*book.store, book.store->read(&loadNewest), take, {})));
    QCOMPARE(rows, 1U);
}

void TestPending::postedItemsNeverGetFewer() // 2, as a property
{
    const std::uint32_t seed = qEnvironmentVariableIntValue("BURSAR_SEED") > 0
        ? static_cast<std::uint32_t>(qEnvironmentVariableIntValue("BURSAR_SEED"))
        : 20'251'122U;
    QRandomGenerator dice(seed);
    const auto below = [&dice](int end) { return static_cast<int>(dice.bounded(end)); };
    for (int round = 0; round < 20; ++round) {
        Book book;
        struct Live {
            int number;
            Day day;
            bool posted;
        };
        QList<Live> live;
        QSet<QString> posted; // each id that the bank ever called posted
        int made = 0;
        for (int reading = 0; reading < 12; ++reading) {
            for (int i = below(4); i > 0; --i)
                live.append({made++, may1.plus(reading), below(3) == 0});
            QList<QByteArray> items;
            for (Live& each : live) {
                if (!each.posted && below(3) == 0)
                    each.posted = true;
                else if (!each.posted && below(6) == 0)
                    continue; // withdrawn, or left out once
                const QByteArray number = QByteArray::number(each.number);
                const QByteArray id = (each.posted ? "t" : "p") + number;
                if (each.posted)
                    posted.insert(QString::fromLatin1(id));
                // Few amounts and few texts, so that much looks like something else.
                items += item(id, each.posted ? "POSTED" : "PENDING",
                    "-" + QByteArray::number(1 + each.number % 3), each.day,
                    each.number % 2 == 0 ? "Corner Cafe" : "Green Grocer");
            }
            book.read(items);
            QSet<QString> shownPosted;
            for (const QString& line : book.shown()) {
                if (line.startsWith(u't'))
                    shownPosted.insert(line.section(u' ', 0, 0));
            }
            QCOMPARE(shownPosted, posted);
            QCOMPARE(book.count(), book.shown().size());
        }
    }
}

void TestPending::likeness_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("alike");
    QTest::newRow("equal") << u"Green Grocer"_s << u"GREEN GROCER"_s << true;
    QTest::newRow("more words") << u"POS GREEN GROCER"_s << u"Green Grocer 12 Springfield"_s
                                << true;
    QTest::newRow("accents") << u"CAFE MULLER"_s << u"Café Müller"_s << true;
    QTest::newRow("apostrophe") << u"Joe's Diner"_s << u"JOES DINER #4"_s << true;
    QTest::newRow("arabic") << u"مخبز النور"_s << u"مخبز النور ١٢"_s << true;
    QTest::newRow("another") << u"Green Grocer"_s << u"Corner Cafe"_s << false;
    QTest::newRow("plain words only") << u"POS PURCHASE 1234"_s << u"POS PURCHASE 1234"_s << false;
    QTest::newRow("one of many") << u"Springfield Dental Care Center"_s
                                 << u"Springfield Green Grocer Market"_s << false;
    QTest::newRow("empty") << QString() << u"Green Grocer"_s << false;
    QTest::newRow("both empty") << QString() << QString() << false;
}

void TestPending::likeness()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, alike);
    QCOMPARE(isAlike(a, b), alike);
    QCOMPARE(isAlike(b, a), alike);
}

QTEST_GUILESS_MAIN(TestPending)

#include "tst_pending.moc"
