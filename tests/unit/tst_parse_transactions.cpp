// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "app/products/transactions/list.h"
#include "app/products/transactions/parse.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace bursar::transactions;

namespace {

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(BURSAR_FIXTURES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString text(const Page& page, StrRef ref)
{
    const auto view = page.batch.strings.view(ref);
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// One line a row: what a failure shows.
QStringList dump(const Page& page)
{
    const QStringList status{u"?"_s, u"pending"_s, u"memo"_s, u"auth"_s, u"posted"_s};
    QStringList lines;
    for (std::size_t i = 0; i < page.batch.rows.size(); ++i) {
        const Row& row = page.batch.rows[i];
        const QString amount = row.amountKnown ? row.amount.value.toString() : u"unknown"_s;
        lines += QStringList{text(page, row.externalId), row.day.toIso(),
            status.value(int(row.status)), amount, text(page, row.payee),
            text(page, row.description), text(page, row.category), text(page, row.type),
            page.items[i].outIfUnsigned ? u"out?"_s : QString()}
                     .join(u'|');
    }
    return lines;
}

Page parsed(const QByteArray& body)
{
    auto page = parsePage(body);
    return page ? std::move(*page) : Page{.next = u"(failed)"_s};
}

QByteArray pageOf(const QByteArray& item) { return "{\"transactions\":[" + item + "]}"; }

} // namespace

class TestParseTransactions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAPage();
    void keepsTheItemAsItCame();
    void toleratesWhatBanksSend_data();
    void toleratesWhatBanksSend();
    void normalizesSigns_data();
    void normalizesSigns();
    void readsEnvelopes_data();
    void readsEnvelopes();
    void countsWhatItCannotRead();
    void makesIdsThatLast();
    void repairsBytesThatAreNotUtf8();
    void refusesWhatIsNotWhole_data();
    void refusesWhatIsNotWhole();
    void survivesAnyCutAndAnyFlip();
    void survivesDepthAndSize();
    void buildsAddresses();
    void followsOnlyItsOrigin_data();
    void followsOnlyItsOrigin();
};

void TestParseTransactions::readsAPage()
{
    const Page page = parsed(fixture(u"transactions/page1.json"_s));
    QCOMPARE(dump(page),
        (QStringList{
            u"t-101|2025-05-02|posted|-42.18|Green Grocer|GREEN GROCER 12|5411|POSDEBIT|"_s,
            u"t-102|2025-05-02|pending|1800.00|PAYROLL ACME & SONS|PAYROLL ACME & SONS||DIRECTDEPOSIT|"_s,
            u"t-103|2025-05-02|memo|-12.5|FEE|FEE||FEE|"_s}));
    QVERIFY(page.hasMinus);
    QVERIFY(page.next.startsWith(u"/transactions/v2/mikomo/dep-001?endTime="_s));
    QVERIFY(page.unreadable.isEmpty());
}

void TestParseTransactions::keepsTheItemAsItCame()
{
    const QByteArray item = R"({ "depositTransaction" : {"transactionId":"a\u00e9", "amount":1.0 ,)"
                            R"( "x":[ {} ] } })";
    const Page page = parsed("{\"transactions\":[ " + item + " , " + item + "\n]}");
    QCOMPARE(page.items.size(), 2U);
    for (const Item& one : page.items)
        QCOMPARE(page.body.sliced(one.raw.at, one.raw.size), item);
}

void TestParseTransactions::toleratesWhatBanksSend_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("row");
    const auto row = [](const char* name, const QByteArray& item, const QString& line) {
        QTest::newRow(name) << item << line;
    };
    row("nothing but an id", R"({"locTransaction":{"transactionId":"1"}})", u"1||?|unknown|||||"_s);
    row("all null",
        R"({"locTransaction":{"transactionId":"1","amount":null,"description":null,"status":null,)"
        R"("payee":null,"postedTimestamp":null,"transactionTimestamp":null,"category":null}})",
        u"1||?|unknown|||||"_s);
    row("bare, no wrapper", R"({"transactionId":"1","amount":-2})", u"1||?|-2|||||"_s);
    row("a wrapper nobody knows (#10)",
        R"({"cryptoTransaction":{"transactionId":"1","amount":-2}})", u"1||?|-2|||||"_s);
    row("enums in any case (#2)",
        R"({"locTransaction":{"transactionId":"1","amount":5,"status":"Posted","debitCreditMemo":"Debit"}})",
        u"1||posted|-5|||||"_s);
    row("a status nobody knows (#16)",
        R"({"locTransaction":{"transactionId":"1","amount":-5,"status":"SETTLING"}})",
        u"1||?|-5|||||"_s);
    row("no status, but a posting time",
        R"({"locTransaction":{"transactionId":"1","amount":-5,"postedTimestamp":"2025-01-02"}})",
        u"1|2025-01-02|posted|-5|||||"_s);
    row("a number as a string", R"({"locTransaction":{"transactionId":"1","amount":"-5.10"}})",
        u"1||?|-5.10|||||"_s);
    row("an id as a number", R"({"locTransaction":{"transactionId":12345,"amount":-1}})",
        u"12345||?|-1|||||"_s);
    row("many decimals (#24)",
        R"({"locTransaction":{"transactionId":"1","amount":-1.123456789012}})",
        u"1||?|-1.123456789012|||||"_s);
    row("an exponent", R"({"locTransaction":{"transactionId":"1","amount":-1.5E+3}})",
        u"1||?|-1500|||||"_s);
    row("midnight UTC is a date",
        R"({"locTransaction":{"transactionId":"1","amount":-1,)"
        R"("postedTimestamp":"2025-03-09T00:00:00.000Z"}})",
        u"1|2025-03-09|posted|-1|||||"_s);
    row("a date that is none",
        R"({"locTransaction":{"transactionId":"1","amount":-1,)"
        R"("postedTimestamp":"soon","transactionTimestamp":"2025-03-08"}})",
        u"1|2025-03-08|?|-1|||||"_s);
    row("entities, control characters, blanks (#25)",
        R"({"locTransaction":{"transactionId":"1","amount":-1,"description":)"
        R"("  AT&amp;T\u0007 &#8364;uro&nbsp;\r\n  M&uuml;ller &lt;x&gt; "}})",
        u"1||?|-1|AT&T €uro M&uuml;ller <x>|AT&T €uro M&uuml;ller <x>|||"_s);
    row("nothing turns the text around",
        R"({"locTransaction":{"transactionId":"1","amount":-1,"payee":"\u202eevil\u2066"}})",
        u"1||?|-1|evil||||"_s);
    row("memo instead of a description",
        R"({"locTransaction":{"transactionId":"1","amount":-1,"memo":"Rent May"}})",
        u"1||?|-1|Rent May|Rent May|||"_s);
    row("wrong types everywhere",
        R"({"locTransaction":{"transactionId":"1","amount":{"value":1},"description":["x"],)"
        R"("status":7,"payee":true,"postedTimestamp":20250101,"category":{}}})",
        u"1||?|unknown|true||||"_s);
    row("a broken escape in one text",
        R"({"locTransaction":{"transactionId":"1","amount":-1,"payee":"\q","memo":"ok"}})",
        u"1||?|-1|ok|ok|||"_s);
    row("no transaction type is known (#16)",
        R"({"investmentTransaction":{"transactionId":"1","amount":9,"transactionType":"AIRDROP"}})",
        u"1||?|9||||AIRDROP|"_s);
}

void TestParseTransactions::toleratesWhatBanksSend()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, row);
    const Page page = parsed(pageOf(item));
    QCOMPARE(dump(page), QStringList{row});
}

void TestParseTransactions::normalizesSigns_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<bool>("outIfUnsigned");
    QTest::newRow("1: credit") << R"("amount":5,"debitCreditMemo":"CREDIT")"_ba << u"5"_s << false;
    QTest::newRow("1: negative credit")
        << R"("amount":-5,"debitCreditMemo":"CREDIT")"_ba << u"5"_s << false;
    QTest::newRow("1: debit") << R"("amount":5,"debitCreditMemo":"DEBIT")"_ba << u"-5"_s << false;
    QTest::newRow("1: negative debit")
        << R"("amount":-5,"debitCreditMemo":"DEBIT")"_ba << u"-5"_s << false;
    QTest::newRow("2: a minus") << R"("amount":-5,"transactionType":"DEPOSIT")"_ba << u"-5"_s
                                << false;
    for (const char* type : {"CHECK", "WITHDRAWAL", "POSDEBIT", "ATMWITHDRAWAL", "BILLPAYMENT",
             "FEE", "PURCHASED", "EXPENSE", "INVEXPENSE", "SRVCHG", "MARGININTEREST"})
        QTest::addRow("3: %s", type)
            << (R"("amount":5,"transactionType":")" + QByteArray(type) + '"') << u"5"_s << true;
    QTest::newRow("3: of another kind")
        << R"("amount":5,"transactionType":"DEPOSIT")"_ba << u"5"_s << false;
    QTest::newRow("3: of no kind") << R"("amount":5)"_ba << u"5"_s << false;
    QTest::newRow("3: nothing to turn")
        << R"("amount":0.00,"transactionType":"FEE")"_ba << u"0.00"_s << false;
}

void TestParseTransactions::normalizesSigns()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, amount);
    QFETCH(bool, outIfUnsigned);
    const Page page =
        parsed(pageOf("{\"depositTransaction\":{\"transactionId\":\"1\"," + members + "}}"));
    QCOMPARE(page.batch.rows.size(), 1U);
    QCOMPARE(page.batch.rows[0].amount.value.toString(), amount);
    QCOMPARE(page.items[0].outIfUnsigned, outIfUnsigned);
    QCOMPARE(page.hasMinus, members.contains('-'));
}

void TestParseTransactions::readsEnvelopes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("next");
    const QByteArray item = R"({"depositTransaction":{"transactionId":"1","amount":-1}})";
    const QByteArray bare = R"({"transactionId":"1","amount":-1})";
    QTest::newRow("none") << R"({"transactions":[]})"_ba << 0 << QString();
    QTest::newRow("null list") << R"({"transactions":null})"_ba << 0 << QString();
    QTest::newRow("no list") << R"({})"_ba << 0 << QString();
    QTest::newRow("links null") << R"({"links":null,"transactions":[)" + item + "]}" << 1
                                << QString();
    QTest::newRow("next null") << R"({"links":{"next":null},"transactions":[)" + item + "]}" << 1
                               << QString();
    QTest::newRow("links behind") << R"({"transactions":[)" + item
            + R"(],"links":{"next":{"href":"/n"}}})"
                                  << 1 << u"/n"_s;
    QTest::newRow("next as text") << R"({"transactions":[)" + item + R"(],"links":{"next":"/n"}})"
                                  << 1 << u"/n"_s;
    QTest::newRow("a bare array") << "[" + item + "," + bare + "]" << 2 << QString();
    QTest::newRow("grouped at the top (#19)")
        << R"({"depositTransaction":[)" + bare + R"(],"locTransactions":[)" + bare + "]}" << 2
        << QString();
    QTest::newRow("grouped in the list (#19)") << R"({"transactions":{"depositTransaction":[)"
            + bare + "," + bare + "]}}" << 2 << QString();
}

void TestParseTransactions::readsEnvelopes()
{
    QFETCH(QByteArray, body);
    QFETCH(int, rows);
    QFETCH(QString, next);
    const Page page = parsed(body);
    QCOMPARE(int(page.batch.rows.size()), rows);
    QCOMPARE(page.next, next);
}

void TestParseTransactions::countsWhatItCannotRead()
{
    const Page page = parsed(R"({"transactions":[null,7,"x",[],{},{"depositTransaction":{}},)"
                             R"({"depositTransaction":{"transactionId":"1","amount":"12,50"}}]})");
    QCOMPARE(dump(page), QStringList{u"1||?|unknown|||||"_s});
    QCOMPARE(page.unreadable,
        (QStringList{u"item 1: not an object"_s, u"item 2: not an object"_s,
            u"item 3: not an object"_s, u"item 4: not an object"_s,
            u"item 5: nothing of a transaction in it"_s,
            u"item 6: nothing of a transaction in it"_s,
            u"item 7: amount kept as raw text only"_s}));
}

void TestParseTransactions::makesIdsThatLast()
{
    const QByteArray coffee =
        R"({"amount":-3.50,"description":"COFFEE","transactionTimestamp":"2025-01-02"})";
    const QByteArray tea =
        R"({"amount":-3.50,"description":"TEA","transactionTimestamp":"2025-01-02"})";
    const Page page = parsed("[" + coffee + "," + tea + "," + coffee + "]");
    const Page again = parsed("[" + tea + "," + coffee + "," + coffee + "]");
    const auto id = [](const Page& p, std::size_t i) {
        return text(p, p.batch.rows[i].externalId);
    };
    QCOMPARE(page.batch.rows.size(), 3U);
    QVERIFY(id(page, 0) != id(page, 1));
    QCOMPARE(id(page, 2), id(page, 0) + u"#2"_s);
    QCOMPARE(id(again, 0), id(page, 1));
    QCOMPARE(id(again, 1), id(page, 0));
    QVERIFY(id(page, 0).startsWith(u'~'));
}

void TestParseTransactions::repairsBytesThatAreNotUtf8()
{
    const Page page = parsed(pageOf(
        "{\"depositTransaction\":{\"transactionId\":\"1\",\"amount\":-1,\"payee\":\"Caf\xe9\"}}"));
    QCOMPARE(dump(page), QStringList{u"1||?|-1|Caf\ufffd||||"_s});
}

void TestParseTransactions::refusesWhatIsNotWhole_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("blank") << "  \n"_ba;
    QTest::newRow("HTML") << "<html>Bad gateway</html>"_ba;
    QTest::newRow("a word") << "\"ok\""_ba;
    QTest::newRow("cut") << R"({"transactions":[{"depositTransaction":{"transactionId":"1",)"_ba;
    QTest::newRow("cut behind an item")
        << R"({"transactions":[{"depositTransaction":{"transactionId":"1"}})"_ba;
    QTest::newRow("two documents") << R"({"transactions":[]} {"transactions":[]})"_ba;
    QTest::newRow("rubbish behind") << R"({"transactions":[]} x)"_ba;
}

void TestParseTransactions::refusesWhatIsNotWhole()
{
    QFETCH(QByteArray, body);
    const auto page = parsePage(body);
    QVERIFY(!page.has_value());
    QCOMPARE(toString(page.error().kind), toString(ErrorKind::BadPayload));
}

void TestParseTransactions::survivesAnyCutAndAnyFlip()
{
    const QByteArray whole = fixture(u"transactions/page1.json"_s);
    QVERIFY(!whole.isEmpty());
    for (qsizetype size = 0; size < whole.trimmed().size(); ++size)
        QVERIFY2(!parsePage(whole.first(size)).has_value(), qPrintable(QString::number(size)));
    const bool ok = rc::check("no byte can harm the parser", [&whole] {
        QByteArray body = whole;
        const int flips = *rc::gen::inRange(1, 6);
        for (int i = 0; i < flips; ++i)
            body[*rc::gen::inRange<int>(0, int(body.size()))] = char(*rc::gen::inRange(0, 256));
        const auto page = parsePage(body);
        if (page)
            RC_ASSERT(page->items.size() == page->batch.rows.size());
    });
    QVERIFY(ok);
}

void TestParseTransactions::survivesDepthAndSize()
{
    const QByteArray deep = "{\"depositTransaction\":{\"transactionId\":\"1\",\"amount\":-1,\"x\":"
        + QByteArray(200'000, '[') + QByteArray(200'000, ']') + "}}";
    if (const auto page = parsePage(pageOf(deep))) // whether it is read is the reader's choice
        QCOMPARE(page->batch.rows.size(), 1U);
    const QByteArray wide = "{\"depositTransaction\":{\"transactionId\":\"1\",\"amount\":-1,"
                            "\"description\":\""
        + QByteArray(4'000'000, 'x') + "\"}}";
    QCOMPARE(parsed(pageOf(wide)).batch.rows.size(), 1U);
}

void TestParseTransactions::buildsAddresses()
{
    Network network;
    network.products = QUrl(u"https://products.example/base/"_s);
    network.apiVersion = u"v3"_s;
    const ListTransactions request{.account = {u"a/b&c d"_s},
        .from = *parseInstant("2025-02-02T00:00:00.250Z"),
        .to = *parseInstant("2025-05-03T00:00:00Z"),
        .limit = 250};
    QCOMPARE(QString::fromLatin1(request.url(network, {u"mikomo"_s}).toEncoded()),
        u"https://products.example/base/transactions/v3/mikomo/a%2Fb%26c%20d"
        "?endTime=2025-05-03T00%3A00%3A00Z&limit=250&mode=standard"
        "&startTime=2025-02-02T00%3A00%3A00Z"_s);
}

void TestParseTransactions::followsOnlyItsOrigin_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("nextOffset");
    QTest::addColumn<QString>("url"); // empty: none; "!": refused
    const QString base = u"https://products.example"_s;
    QTest::newRow("no more") << QString() << QString() << QString();
    QTest::newRow("a path, verbatim") << u"/t/v2/m/a?limit=5&offset=b%3D%3D"_s << QString()
                                      << base + u"/t/v2/m/a?limit=5&offset=b%3D%3D"_s;
    QTest::newRow("the same origin in full") << base + u"/n"_s << QString() << base + u"/n"_s;
    QTest::newRow("another host") << u"https://evil.example/n"_s << QString() << u"!"_s;
    QTest::newRow("another scheme") << u"http://products.example/n"_s << QString() << u"!"_s;
    QTest::newRow("another port") << u"https://products.example:8443/n"_s << QString() << u"!"_s;
    QTest::newRow("no scheme, another host") << u"//evil.example/n"_s << QString() << u"!"_s;
    QTest::newRow("credentials") << u"https://me@products.example/n"_s << QString() << u"!"_s;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << QString() << u"!"_s;
    QTest::newRow("an offset") << QString() << u"x+/="_s
                               << base + u"/first?limit=5&offset=x%2B%2F%3D"_s;
}

void TestParseTransactions::followsOnlyItsOrigin()
{
    QFETCH(QString, href);
    QFETCH(QString, nextOffset);
    QFETCH(QString, url);
    Network network;
    network.products = QUrl(u"https://products.example"_s);
    const QUrl current(u"https://products.example/first?limit=5&offset=2"_s);
    const auto next = nextPage(network, current, Page{.next = href, .nextOffset = nextOffset});
    QCOMPARE(next ? QString::fromLatin1(next->toEncoded()) : u"!"_s, url);
}

QTEST_GUILESS_MAIN(TestParseTransactions)
#include "tst_parse_transactions.moc"
