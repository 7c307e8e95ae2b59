// SPDX-License-Identifier: GPL-3.0-or-later
// What needs the person: which facts, in which order, told once and put away until they change.
#include "app/base/literals.h"
#include "app/consents/attentionlist.h"
#include "app/store/store.h"
#include "tests/kit/teststore.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;
using namespace std::chrono_literals;
using attention::Item;
using attention::Kind;

namespace {

constexpr Migration schema[] = {&AttentionList::createTables};
const Instant today(std::chrono::hours(24 * 20'000));

/// A list over a store that outlives it, as from one start to the next.
struct Fixture {
    Fixture() { start(); }
    void start()
    {
        list.reset();
        store.reset();
        store = kit::openStore(dir, schema);
        list = std::make_unique<AttentionList>(*store);
        QVERIFY(QCoro::waitFor(list->load()).has_value());
        told.clear();
        QObject::connect(
            list.get(), &AttentionList::news, list.get(), [this](const QList<Item>& items) {
                for (const Item& item : items)
                    told += item.fact;
            });
    }
    void update(const QStringList& facts, bool isComplete = true)
    {
        QList<Item> items;
        for (const QString& fact : facts)
            items += Item{.fact = fact};
        list->update(items, isComplete);
        settle();
    }
    void settle()
    {
        kit::resultOf(store->write([](Db& db) { return db.number("SELECT 1"); }));
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
    }
    QStringList shown() const
    {
        QStringList facts;
        for (const Item& item : list->items())
            facts += item.fact;
        return facts;
    }

    QTemporaryDir dir;
    std::unique_ptr<Store> store;
    std::unique_ptr<AttentionList> list;
    QStringList told;
};

ConsentView ending(std::int64_t id, std::chrono::hours in)
{
    ConsentView view;
    view.consent.id = id;
    view.consent.link.value = id;
    view.consent.institution = u"Mikomo Bank"_s;
    view.status = ConsentStatus::EndsSoon;
    view.until = today + in;
    return view;
}

links::Link linkOf(std::int64_t id)
{
    links::Link link;
    link.id.value = id;
    link.name = u"Halden"_s;
    link.linkedAt = today - 24h * 100;
    return link;
}

documents::Document documentOf(std::int64_t id, LinkId link, Day day)
{
    documents::Document document;
    document.id.value = id;
    document.link = link;
    document.listed.day = day;
    return document;
}

QStringList factsOf(const QList<Item>& items)
{
    QStringList facts;
    for (const Item& item : items)
        facts += item.fact;
    return facts;
}

} // namespace

class TestAttention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toldOnceAlsoAtTheNextStart();
    void putAwayUntilTheFactChanges();
    void whatIsOverAndComesAgainIsNew();
    void whatIsNotKnownYetIsNotOver();
    void worstFirst();
    void oneConnectionIsLostOnce();
    void anEndIsTold30And7And1DaysBefore();
    void documentsOfBeforeTheLinkAreNotNew();
    void paymentsAreTold();
    void changesOfHoldersAreOneItemEach();
    void factsNameNobody();
};

void TestAttention::toldOnceAlsoAtTheNextStart()
{
    Fixture f;
    f.update({u"a"_s, u"b"_s});
    QTRY_COMPARE(f.told, (QStringList{u"a"_s, u"b"_s}));
    f.update({u"a"_s, u"b"_s});
    f.update({u"a"_s, u"b"_s, u"c"_s});
    QTRY_COMPARE(f.told, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    f.start();
    f.update({u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(f.told, QStringList());
    QCOMPARE(f.shown(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestAttention::putAwayUntilTheFactChanges()
{
    Fixture f;
    f.update({u"ends/1/30"_s, u"b"_s});
    f.list->dismiss(u"ends/1/30"_s);
    QCOMPARE(f.shown(), QStringList{u"b"_s});
    f.settle();
    f.start();
    f.update({u"ends/1/30"_s, u"b"_s});
    QCOMPARE(f.shown(), QStringList{u"b"_s});
    f.update({u"ends/1/7"_s, u"b"_s}); // nearer: another fact
    QCOMPARE(f.shown(), (QStringList{u"ends/1/7"_s, u"b"_s}));
    QTRY_COMPARE(f.told, QStringList{u"ends/1/7"_s});
}

void TestAttention::whatIsOverAndComesAgainIsNew()
{
    Fixture f;
    f.update({u"signin/1"_s});
    f.list->dismiss(u"signin/1"_s);
    f.update({});
    f.update({u"signin/1"_s});
    QCOMPARE(f.shown(), QStringList{u"signin/1"_s});
    QTRY_COMPARE(f.told, (QStringList{u"signin/1"_s, u"signin/1"_s}));
}

void TestAttention::whatIsNotKnownYetIsNotOver()
{
    Fixture f;
    f.update({u"documents/1"_s});
    f.list->dismiss(u"documents/1"_s);
    f.update({}, false); // the documents are not read yet
    f.update({u"documents/1"_s});
    QCOMPARE(f.shown(), QStringList());
    QCOMPARE(f.told, QStringList{u"documents/1"_s});
}

void TestAttention::worstFirst()
{
    attention::Facts facts{.now = today};
    facts.consents += ending(1, 24h * 20);
    ConsentView gone = ending(2, 0h);
    gone.status = ConsentStatus::RevokedAtBank;
    gone.ended = today - 24h;
    facts.consents += gone;
    links::Link failed = linkOf(3);
    failed.lastError = Error{.kind = ErrorKind::ProviderDown, .http = 503};
    facts.links += failed;
    facts.documents = std::make_shared<const QList<documents::Document>>(
        QList{documentOf(7, {3}, Day::ofInstantUtc(today))});
    const QList<Item> items = attention::gather(facts);
    QCOMPARE(items.size(), 4);
    QVERIFY(items[0].kind == Kind::RevokedAtBank);
    QVERIFY(items[1].kind == Kind::ReadingFailed);
    QVERIFY(items[2].kind == Kind::EndsSoon);
    QVERIFY(items[3].kind == Kind::NewDocuments);
    QCOMPARE(items[3].count, 1);
}

void TestAttention::oneConnectionIsLostOnce()
{
    attention::Facts facts{.now = today};
    for (const int id : {1, 2, 3}) {
        facts.links += linkOf(id);
        facts.links.last().lastError =
            Error{.kind = id == 2 ? ErrorKind::ProviderDown : ErrorKind::Offline};
    }
    const QList<Item> items = attention::gather(facts);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].link.value, 1);
    QCOMPARE(items[1].link.value, 2); // a bank that is down is another thing
}

void TestAttention::anEndIsTold30And7And1DaysBefore()
{
    QStringList facts;
    for (const auto days : {40, 29, 20, 8, 7, 6, 2, 1}) {
        ConsentView view = ending(1, 0h);
        view.until = today + 24h * 29; // the day of the end stays, now moves
        view.status = days > 30 ? ConsentStatus::Active : ConsentStatus::EndsSoon;
        const attention::Facts at{
            .consents = {view}, .links = {}, .documents = {}, .now = *view.until - 24h * days};
        for (const QString& fact : factsOf(attention::gather(at))) {
            if (!facts.contains(fact))
                facts += fact;
        }
    }
    QCOMPARE(facts.size(), 3);
    QVERIFY(
        facts[0].endsWith(u"/30"_s) && facts[1].endsWith(u"/7"_s) && facts[2].endsWith(u"/1"_s));
}

void TestAttention::documentsOfBeforeTheLinkAreNotNew()
{
    links::Link link = linkOf(3);
    link.linkedAt = today - 24h;
    attention::Facts facts{.now = today};
    facts.links += link;
    facts.documents = std::make_shared<const QList<documents::Document>>(
        QList{documentOf(1, {3}, Day::ofInstantUtc(today - 24h * 30)),
            documentOf(2, {3}, Day::ofInstantUtc(today - 24h * 60))});
    QVERIFY(attention::gather(facts).isEmpty());
}

void TestAttention::paymentsAreTold()
{
    const auto dollars = [](std::int64_t amount) {
        return Money{{amount, 0}, Currency::fromCode("USD")};
    };
    const Day now = Day::ofInstantUtc(today);
    attention::Facts facts{.now = today};
    const auto kinds = [&](const attention::Due& due) {
        facts.dues = {due};
        QList<Kind> all;
        for (const Item& item : attention::gather(facts))
            all += item.kind;
        return all;
    };
    attention::Due due{.account = {4}, .link = {3}, .name = u"Auto Loan"_s, .day = now.plus(7)};
    QCOMPARE(kinds(due), QList{Kind::PaymentDue}); // how much may be unknown
    due.amount = dollars(412);
    QCOMPARE(kinds(due), QList{Kind::PaymentDue});
    due.amount = dollars(0); // nothing to pay
    QVERIFY(kinds(due).isEmpty());
    due.amount = dollars(412);
    due.day = now.plus(40); // not yet
    QVERIFY(kinds(due).isEmpty());
    due.day = now.plus(-1); // paid by now, or not: the bank will tell
    QVERIFY(kinds(due).isEmpty());
    due.pastDue = dollars(0);
    QVERIFY(kinds(due).isEmpty());
    due.pastDue = dollars(30);
    QCOMPARE(kinds(due), QList{Kind::PaymentOverdue});
    QVERIFY(attention::gather(facts).first().amount == dollars(30));
    // The next month's payment is another fact.
    due.day = now.plus(1);
    facts.dues = {due};
    const QStringList before = factsOf(attention::gather(facts));
    facts.dues[0].day = now.plus(2);
    QCOMPARE(before.size(), 2);
    QVERIFY(before[0] == factsOf(attention::gather(facts))[0]);
    QVERIFY(before[1] != factsOf(attention::gather(facts))[1]);
}

void TestAttention::changesOfHoldersAreOneItemEach()
{
    attention::Facts facts{.now = today};
    facts.links += linkOf(3);
    for (const std::int64_t id : {9, 8, 7})
        facts.changes += customers::Change{
            .id = id, .link = {3}, .account = {id == 7 ? 0 : 4}, .noticedAt = today};
    const QList<Item> items = attention::gather(facts);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].count, 2);
    QCOMPARE(items[0].changes, (QList<std::int64_t>{9, 8}));
    QCOMPARE(items[0].account.value, 4);
    QCOMPARE(items[1].account.value, 0);
    QVERIFY(items[0].fact != items[1].fact);
}

void TestAttention::factsNameNobody()
{
    attention::Facts facts{.now = today};
    facts.consents += ending(1, 24h * 3);
    links::Link failed = linkOf(3);
    failed.lastError = Error{.kind = ErrorKind::ProviderDown};
    facts.links += failed;
    for (const QString& fact : factsOf(attention::gather(facts)))
        QVERIFY2(!fact.contains(u"Mikomo"_s) && !fact.contains(u"Halden"_s), qPrintable(fact));
}

QTEST_GUILESS_MAIN(TestAttention)

#include "tst_attention.moc"
