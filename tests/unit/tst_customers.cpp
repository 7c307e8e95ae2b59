// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds an account, and what has changed of it since the last reading.
#include "app/base/literals.h"
#include "app/consents/links.h"
#include "app/products/accounts/table.h"
#include "app/products/customers/list.h"
#include "app/products/customers/table.h"
#include "app/store/store.h"
#include "app/sync/schema.h"
#include "tests/kit/testaccount.h"
#include "tests/kit/teststore.h"

#include <QCoroTask>
#include <QTest>

using namespace bursar;
using namespace bursar::customers;

namespace {

Parties parsed(const QByteArray& body)
{
    auto all = GetCustomer::decode(body);
    if (all)
        return std::move(*all);
    Parties none;
    none.unreadable = {u"failed"_s};
    return none;
}

QString dump(const Reach& reach)
{
    QStringList parts;
    for (const Address& one : reach.addresses.value_or(QList<Address>{}))
        parts += one.type + u'@' + one.envelope().join(u" / "_s);
    for (const Telephone& one : reach.telephones.value_or(QList<Telephone>{}))
        parts += u'#' + one.type + one.country + u' ' + one.number;
    parts += reach.emails.value_or(QStringList{});
    return parts.join(u"; "_s);
}

/// "id|name|relationship|reach" of each.
QStringList dump(const Parties& all)
{
    QStringList lines;
    for (const Party& one : all.holders)
        lines += QStringList{one.id, one.shown(), one.relationship, dump(one.reach)}.join(u'|');
    return lines;
}

/// "who: before -> after" of each.
QStringList changes(const QByteArray& before, const QByteArray& after)
{
    QStringList lines;
    for (const Difference& one : differences(parsed(before), parsed(after)))
        lines += u"%1 %2: %3 -> %4"_s.arg(one.who)
                     .arg(int(one.field))
                     .arg(one.before, one.after)
                     .trimmed();
    return lines;
}

QByteArray customer(const QByteArray& members) { return "{\"customer\":{" + members + "}}"; }

const QByteArray dana = R"("customerId":"c-77","name":{"first":"Dana","last":"Rook"},)"
                        R"("addresses":[{"line1":"4 Elm Ct","city":"Dover","state":"DE",)"
                        R"("postalCode":"19901"}],"telephones":["3025550100"],)"
                        R"("email":["dana@example.test"],"accounts":null)";

struct Fixture : kit::TestStore {
    Fixture()
        : TestStore(profileSchema())
    {
        reading.now = *parseInstant("2026-11-22T10:00:00Z");
        reading.link = write([](Db& db) { return kit::linkIn(db); });
    }
    products::Answer take(const QByteArray& body)
    {
        reading.now += std::chrono::hours(24);
        return write([&](Db& db) { return takeCustomer(db, reading, parsed(body)); });
    }
    QList<Change> changes()
    {
        return write([](Db& db) { return loadChanges(db); });
    }

    products::Reading reading;
};

} // namespace

class TestCustomers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheCustomer();
    void readsHolders();
    void tolerates_data();
    void tolerates();
    void namesWhatItCannotRead();
    void refusesWhatIsNoJson();
    void tellsAbsentFromNone();
    void findsChanges_data();
    void findsChanges();
    void aChangeStaysUntilItIsAcknowledged();
    void noDataIsNoChange();
    void keepsTheAnswerAsItCame();
    void erasesWithTheLink();
};

void TestCustomers::readsTheCustomer()
{
    const auto all = parsed(customer(dana));
    QCOMPARE(dump(all),
        QStringList(
            u"c-77|Dana Rook||@4 Elm Ct / Dover, DE 19901; # 3025550100; dana@example.test"_s));
    QVERIFY2(all.unreadable.isEmpty(), qPrintable(all.unreadable.join(u' ')));
}

void TestCustomers::readsHolders()
{
    const auto all = parsed(R"({"holders":[
        {"customerId":"1","name":{"prefix":"Dr","first":"Dana","middle":"J","last":"Rook","suffix":"Jr"},
         "relationship":"PRIMARY_JOINT_TENANTS","telephones":["3025550100",{"type":"CELL","country":"1","number":"302 555 0101"}],
         "addresses":[{"line1":"4 Elm Ct","line2":"Apt 3","line3":"Rear","city":"Dover","region":"DE","postalCode":"19901","country":"US","type":"HOME"}]},
        {"relationship":"BUSINESS","businessCustomer":{"name":"Rook LLC","registeredAgents":[{"first":"Dana","last":"Rook"},"Ada Byron"],
         "registeredId":"DE-1","industryCode":{"type":"NAICS","code":337122},"domicile":{"region":"DE","country":"US"}}}],
        "emails":["a@example.test"],"addresses":[{"line1":"PO Box 1","type":"MAILING"}],"telephones":[{"type":"FAX","number":"5"}]})");
    QCOMPARE(dump(all),
        (QStringList{u"1|Dr Dana J Rook Jr|PRIMARY_JOINT_TENANTS|HOME@4 Elm Ct / Apt 3 / Rear / "
                     "Dover, DE 19901 / US; # 3025550100; #CELL1 302 555 0101"_s,
            u"|Rook LLC|BUSINESS|"_s}));
    QCOMPARE(dump(all.account), u"MAILING@PO Box 1; #FAX 5; a@example.test"_s);
    const auto& business = all.holders.last().business;
    QVERIFY(business.has_value());
    QCOMPARE(business->agents, (QStringList{u"Dana Rook"_s, u"Ada Byron"_s}));
    QCOMPARE(business->industry, u"NAICS 337122"_s);
    QCOMPARE(business->domicile, u"DE, US"_s);
    QVERIFY2(all.unreadable.isEmpty(), qPrintable(all.unreadable.join(u' ')));
}

void TestCustomers::tolerates_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("line");
    QTest::newRow("nulls") << customer(
        R"("customerId":null,"name":null,"addresses":null,"telephones":null,"email":null)")
                           << u"|||"_s;
    QTest::newRow("a name as text") << customer(R"("name":"Dana Rook")") << u"|Dana Rook||"_s;
    QTest::newRow("all in first") << customer(R"("name":{"first":"Dana  Rook &amp; Co"})")
                                  << u"|Dana Rook & Co||"_s;
    QTest::newRow("a company") << customer(R"("name":{"company":"Rook LLC"})") << u"|Rook LLC||"_s;
    QTest::newRow("an id as number") << customer(R"("customerId":77)") << u"77|||"_s;
    QTest::newRow("one email") << customer(R"("email":"a@example.test")") << u"|||a@example.test"_s;
    QTest::newRow("emails") << customer(R"("emails":["a@example.test"])") << u"|||a@example.test"_s;
    QTest::newRow("one telephone")
        << customer(R"("telephones":{"number":5,"type":"cell"})") << u"|||#cell 5"_s;
    QTest::newRow("an address as text")
        << customer(R"("addresses":["4 Elm Ct, Dover"])") << u"|||@4 Elm Ct, Dover"_s;
    QTest::newRow("state and region")
        << customer(R"("addresses":[{"state":"XX","city":"Dover","region":"DE"}])")
        << u"|||@Dover, DE"_s;
    QTest::newRow("without an envelope") << "{" + dana + "}"
                                         << u"c-77|Dana Rook||@4 Elm Ct / Dover, DE 19901; # "
                                            "3025550100; dana@example.test"_s;
}

void TestCustomers::tolerates()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, line);
    const auto all = parsed(body);
    QCOMPARE(dump(all), QStringList(line));
    QVERIFY2(all.unreadable.isEmpty(), qPrintable(all.unreadable.join(u' ')));
}

void TestCustomers::namesWhatItCannotRead()
{
    const auto all = parsed(
        R"({"holders":[5,{"name":{"first":"Dana","nick":"D"},"tier":"gold"}],"score":{"a":1}})");
    QCOMPARE(dump(all), QStringList(u"|Dana||"_s));
    QCOMPARE(all.unreadable,
        (QStringList{u"holder 1: not an object"_s, u"holder 2: unknown field \"nick\""_s,
            u"holder 2: unknown field \"tier\""_s, u"unknown field \"score\""_s}));
}

void TestCustomers::refusesWhatIsNoJson()
{
    for (const QByteArray& body : {"<html>"_ba, ""_ba, "[]"_ba, R"({"customer":{"name")"_ba,
             QByteArray(customer(dana) + "x")})
        QVERIFY2(!GetCustomer::decode(body), body.constData());
}

void TestCustomers::tellsAbsentFromNone()
{
    const auto all = parsed(customer(R"("addresses":[],"telephones":null)"));
    QVERIFY(all.holders.first().reach.addresses.has_value());
    QVERIFY(!all.holders.first().reach.telephones.has_value());
    QVERIFY(!all.holders.first().reach.emails.has_value());
}

void TestCustomers::findsChanges_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char* name, const QByteArray& before, const QByteArray& after,
                         const QStringList& lines) {
        QTest::newRow(name) << customer("\"customerId\":\"1\"," + before)
                            << customer("\"customerId\":\"1\"," + after) << lines;
    };
    const int address = int(Field::Address);
    const int phone = int(Field::Telephone);
    row("nothing", R"("email":["a@b"])", R"("email":["a@b"])", {});
    row("a name", R"("name":{"first":"Dana","last":"Rook"})",
        R"("name":{"first":"Dana","last":"Byrd"})",
        {u"Dana Byrd %1: Dana Rook -> Dana Byrd"_s.arg(int(Field::Name))});
    row("a move",
        R"("name":"D","addresses":[{"line1":"4 Elm Ct","type":"HOME"},{"line1":"Box 1","type":"MAILING"}])",
        R"("name":"D","addresses":[{"line1":"Box 1","type":"MAILING"},{"line1":"9 Oak","type":"HOME"}])",
        {u"D %1: 4 Elm Ct -> 9 Oak"_s.arg(address)});
    row("one more telephone", R"("telephones":["1"])", R"("telephones":["1","2"])",
        {u"%1:  -> 2"_s.arg(phone)});
    row("one less", R"("telephones":["1","2"])", R"("telephones":["1"])",
        {u"%1: 2 ->"_s.arg(phone)});
    row("as another kind, the same number", R"("telephones":["(302) 555-0100"])",
        R"("telephones":[{"type":"HOME","number":"3025550100"}])", {});
    row("case, blanks and order", R"("addresses":["4 ELM CT,DOVER","x"],"email":["A@b","c"])",
        R"("addresses":["x","4 Elm Ct, Dover"],"email":["c","a@B"])", {});
    row("not told any more", R"("email":["a@b"],"telephones":["1"])", R"("email":null)", {});
    row("told for the first time", R"("name":"D")", R"("name":"D","email":["a@b"])", {});
    row("another relationship", R"("relationship":"PRIMARY")", R"("relationship":"SOLE_OWNER")",
        {u"%1: PRIMARY -> SOLE_OWNER"_s.arg(int(Field::Relationship))});
    const int holder = int(Field::Holder);
    QTest::newRow("somebody came") << R"({"holders":[{"name":"A"}]})"_ba
                                   << R"({"holders":[{"name":"B"},{"name":"A"}]})"_ba
                                   << QStringList(u"B %1:  -> B"_s.arg(holder));
    QTest::newRow("somebody is gone")
        << R"({"holders":[{"name":"A"},{"name":"B"}]})"_ba
        << R"({"holders":[{"name":"B"}]})"_ba << QStringList(u"A %1: A ->"_s.arg(holder));
    QTest::newRow("nobody is named") << R"({"holders":[{"name":"A"}]})"_ba
                                     << R"({"holders":[]})"_ba << QStringList();
    QTest::newRow("a sole holder's new name")
        << R"({"holders":[{"name":"A"}]})"_ba << R"({"holders":[{"name":"B"}]})"_ba
        << QStringList(u"B %1: A -> B"_s.arg(int(Field::Name)));
    QTest::newRow("of the account") << R"({"holders":[],"emails":["a@b"]})"_ba
                                    << R"({"holders":[],"emails":["c@d"]})"_ba
                                    << QStringList(u"%1: a@b -> c@d"_s.arg(int(Field::Email)));
}

void TestCustomers::findsChanges()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, lines);
    QCOMPARE(changes(before, after), lines);
    QCOMPARE(changes(after, after), QStringList());
}

void TestCustomers::aChangeStaysUntilItIsAcknowledged()
{
    Fixture f;
    f.take(customer(R"("customerId":"1","email":["a@b"])"));
    QVERIFY(f.changes().isEmpty()); // the first reading is news, not a change
    f.take(customer(R"("customerId":"1","email":["c@d"])"));
    const Instant noticed = f.reading.now;
    f.take(customer(R"("customerId":"1","email":["c@d"])"));
    QCOMPARE(f.changes().size(), 1);
    const Change change = f.changes().first();
    QCOMPARE(change.difference.before, u"a@b"_s);
    QCOMPARE(change.difference.after, u"c@d"_s);
    QVERIFY(change.noticedAt == noticed);
    QCOMPARE(change.link.value, f.reading.link.value);
    f.write([&](Db& db) {
        acknowledge(db, {change.id}, noticed);
        return true;
    });
    QVERIFY(f.changes().isEmpty());
    f.take(customer(R"("customerId":"1","email":["a@b"])")); // and back
    QCOMPARE(f.changes().size(), 1);
}

void TestCustomers::noDataIsNoChange()
{
    Fixture f;
    f.take(customer(R"("customerId":"1","email":["a@b"])"));
    const auto none = f.write([&](Db& db) { return takeCustomer(db, f.reading, Parties{}); });
    QCOMPARE(none.rows, 0);
    QCOMPARE(f.write([](Db& db) { return customers::load(db); }).size(), 1);
    QVERIFY(f.changes().isEmpty());
}

void TestCustomers::keepsTheAnswerAsItCame()
{
    Fixture f;
    const QByteArray body = customer(dana + R"(,"tier":"gold")");
    QCOMPARE(f.take(body).unreadable, QStringList(u"customer: unknown field \"tier\""_s));
    const auto kept = f.write([](Db& db) { return customers::load(db); });
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().parties.raw, body);
    QVERIFY(kept.first().askedAt == f.reading.now);
    QVERIFY(!kept.first().account);
}

void TestCustomers::erasesWithTheLink()
{
    Fixture f;
    f.take(customer(R"("customerId":"1","email":["a@b"])"));
    f.take(customer(R"("customerId":"1","email":["c@d"])"));
    f.write([&](Db& db) {
        eraseData(db, f.reading.link);
        return true;
    });
    QVERIFY(f.changes().isEmpty());
    QVERIFY(f.write([](Db& db) { return customers::load(db); }).isEmpty());
}

QTEST_GUILESS_MAIN(TestCustomers)

#include "tst_customers.moc"
