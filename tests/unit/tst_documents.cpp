// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of statements and tax forms, what is missing in them, and what bytes are.
#include "app/base/literals.h"
#include "app/products/documents/inspection.h"
#include "app/products/statements/coverage.h"
#include "app/products/statements/list.h"
#include "app/products/taxforms/list.h"
#include "app/vault/retries.h"

#include <QTest>

using namespace bursar;
using documents::AtBank;
using documents::Flaw;

namespace {

QByteArray listOf(const QByteArray& items) { return "{\"statements\":[" + items + "]}"; }

/// "id|day|description|status" of each.
QStringList dump(const statements::Page& page)
{
    QStringList lines;
    for (const documents::Listed& each : page.listed)
        lines += QStringList{each.bankId, each.day.toIso(), each.description,
            QString::number(int(each.atBank))}
                     .join(u'|');
    return lines;
}

statements::Page parsed(const QByteArray& body)
{
    const auto page = statements::parsePage(body);
    if (page)
        return *page;
    statements::Page none;
    none.unreadable = {u"failed"_s};
    return none;
}

Day day(const char* text) { return Day::parse(text).value(); }

} // namespace

class TestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAList();
    void toleratesLists_data();
    void toleratesLists();
    void saysWhatItCannotRead();
    void refusesWhatIsNoList();
    void readsLinks();
    void asksForBothTimes();
    void readsTaxForms();
    void toleratesTaxForms();
    void takesThePdfOutOfItsData();
    void knowsBytes_data();
    void knowsBytes();
    void knowsBytesInPieces();
    void findsGaps();
    void findsNoGapsWithoutARhythm();
    void gapsAtTheNewEnd();
    void waitsLongerEachTime();
};

void TestDocuments::readsAList()
{
    const auto page = parsed(R"({ "links": {}, "statements": [ { "accountId": "dep-001",
        "statementId": "st-2025-04", "statementDate": "2025-04-30T00:00:00Z",
        "description": "Monthly statement April 2025", "status": "AVAILABLE",
        "links": [ { "href": "/statements/v2/mikomo/dep-001/st-2025-04", "action": "GET",
        "types": ["application/pdf"] } ] } ] })");
    QCOMPARE(dump(page), QStringList(u"st-2025-04|2025-04-30|Monthly statement April 2025|0"_s));
    QVERIFY(page.next.isEmpty());
    QVERIFY(page.unreadable.isEmpty());
}

void TestDocuments::toleratesLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const QByteArray& item, const QString& line) {
        QTest::newRow(name) << listOf(item) << line;
    };
    row("a date alone", R"({"statementId":"a","statementDate":"2026-01-31"})",
        u"a|2026-01-31||0"_s);
    row("with an offset", R"({"statementId":"a","statementDate":"2026-01-31T23:00:00-05:00"})",
        u"a|2026-01-31||0"_s);
    row("nothing but an id", R"({"statementId":"a"})", u"a|||0"_s);
    row("nulls",
        R"({"statementId":"a","statementDate":null,"description":null,"status":null,"links":null})",
        u"a|||0"_s);
    row("a number as id", R"({"statementId":42,"statementDate":"2026-01-31"})",
        u"42|2026-01-31||0"_s);
    row("status in lower case", R"({"statementId":"a","status":"processing"})", u"a|||1"_s);
    row("failed", R"({"statementId":"a","status":"FAILED"})", u"a|||2"_s);
    row("a status of its own", R"({"statementId":"a","status":"ARCHIVED"})", u"a|||0"_s);
    row("link for links", R"({"statementId":"a","link":[{"href":"/x"}]})", u"a|||0"_s);
    row("entities", R"({"statementId":"a","description":"  Monthly &amp;  more\u0007 "})",
        u"a||Monthly & more|0"_s);
    row("unknown fields", R"({"x":{"y":[1,2]},"statementId":"a","z":1.5})", u"a|||0"_s);
    row("wrapped", R"({"accountStatement":{"statementId":"a"}})", u"a|||0"_s);
    QTest::newRow("a bare list") << R"([{"statementId":"a"}])"_ba << u"a|||0"_s;
}

void TestDocuments::toleratesLists()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, line);
    const auto page = parsed(body);
    QCOMPARE(dump(page), QStringList(line));
    QVERIFY2(page.unreadable.isEmpty(), qPrintable(page.unreadable.join(u' ')));
}

void TestDocuments::saysWhatItCannotRead()
{
    const auto page =
        parsed(listOf(R"("text",{"description":"x"},{"statementId":"a","statementDate":"soon"})"));
    QCOMPARE(dump(page), QStringList(u"a|||0"_s));
    QCOMPARE(page.unreadable,
        QStringList({u"item 1: not an object"_s, u"item 2: no id"_s, u"item 3: date"_s}));
}

void TestDocuments::refusesWhatIsNoList()
{
    for (const QByteArray& body : {""_ba, "<html>"_ba, "{\"statements\":["_ba, "42"_ba}) {
        QVERIFY2(!statements::parsePage(body), body.constData());
        QVERIFY2(!taxforms::SearchTaxForms::decode(body), body.constData());
    }
    QVERIFY(parsed("{}").listed.isEmpty());
}

void TestDocuments::readsLinks()
{
    Network network;
    network.products = QUrl(u"https://products.example"_s);
    const QUrl current(u"https://products.example/statements/v2/mikomo/a?endTime=x&offset=3"_s);
    const auto next = [&](const QByteArray& more) {
        const auto page = parsed("{\"statements\":[]," + more + "}");
        const auto url = statements::nextPage(network, current, page);
        return url ? url->toString(QUrl::FullyEncoded) : u"refused"_s;
    };
    QCOMPARE(next("\"links\":{\"next\":{\"href\":\"/statements/v2/mikomo/a?offset=5\"}}"),
        u"https://products.example/statements/v2/mikomo/a?offset=5"_s);
    QCOMPARE(next("\"links\":{\"next\":null}"), QString());
    QCOMPARE(next("\"page\":{\"nextOffset\":\"b==\"}"),
        u"https://products.example/statements/v2/mikomo/a?endTime=x&offset=b%3D%3D"_s);
    QCOMPARE(next("\"links\":{\"next\":{\"href\":\"https://evil.test/x\"}}"), u"refused"_s);
}

void TestDocuments::asksForBothTimes()
{
    Network network;
    network.products = QUrl(u"https://products.example"_s);
    network.apiVersion = u"v3"_s;
    statements::ListStatements request;
    request.account.value = u"a/b"_s;
    request.from = parseInstant("2024-11-22T01:02:03.456Z").value();
    request.to = parseInstant("2026-11-22T00:00:00Z").value();
    QCOMPARE(request.url(network, {u"mikomo"_s}).toString(QUrl::FullyEncoded),
        u"https://products.example/statements/v3/mikomo/a%2Fb?endTime=2026-11-22T00%3A00%3A00Z&"
        "startTime=2024-11-22T01%3A02%3A03Z"_s);
    QCOMPARE(statements::documentUrl(network, {u"mikomo"_s}, request.account, u"st?1"_s)
                 .toString(QUrl::FullyEncoded),
        u"https://products.example/statements/v3/mikomo/a%2Fb/st%3F1"_s);
}

void TestDocuments::readsTaxForms()
{
    const auto search = taxforms::SearchTaxForms::decode(R"({"statements":[{"taxYear":2025,
        "taxStatementId":"t","issuer":{"tin":"0"},"taxDataType":"JSON","forms":[
        {"tax1099Int":{"taxYear":2025,"accountId":"dep","taxFormId":"f1","taxFormDate":"2026-01-31",
         "taxFormType":"Tax1099Int","interestIncome":12.5,
         "links":[{"href":"/x","types":["application/json","application/pdf"]}]}},
        {"tax1098":{"taxFormId":"f2","links":[{"types":["application/json"]}]}}]}]})");
    QVERIFY(search);
    QCOMPARE(search->forms.size(), 2);
    const auto& first = search->forms[0];
    QCOMPARE(first.account.value, u"dep"_s);
    QCOMPARE(first.listed.bankId, u"f1"_s);
    QCOMPARE(first.listed.form, u"Tax1099Int"_s);
    QCOMPARE(first.listed.year, 2025);
    QCOMPARE(first.listed.day.toIso(), u"2026-01-31"_s);
    QVERIFY(first.listed.asPaper);
    QVERIFY(first.listed.raw.contains(u"\"interestIncome\":12.5"_s));
    const auto& second = search->forms[1];
    QCOMPARE(second.listed.form, u"Tax1098"_s); // from the wrapper
    QCOMPARE(second.listed.year, 2025); // from the statement around it
    QVERIFY(!second.listed.asPaper);
}

void TestDocuments::toleratesTaxForms()
{
    const auto search = taxforms::SearchTaxForms::decode(
        R"({"statements":[7,{"forms":null},{"forms":[3,{"other":1},{"taxW2":{}},)"
        R"({"taxW2":{"taxFormId":9,"taxYear":"2024","links":null,"taxFormDate":"x"}}]}]})");
    QVERIFY(search);
    QCOMPARE(search->forms.size(), 1);
    QCOMPARE(search->forms[0].listed.bankId, u"9"_s);
    QCOMPARE(search->forms[0].listed.year, 2024);
    QVERIFY(search->forms[0].listed.asPaper);
    QCOMPARE(search->unreadable,
        QStringList({u"statement 1: not an object"_s, u"statement 2: forms"_s,
            u"statement 3: a form that is no object"_s,
            u"statement 3: a form of a kind that is not known"_s,
            u"statement 3: a form without an id"_s,
            u"statement 3: taxFormDate kept as raw text only"_s}));
}

void TestDocuments::takesThePdfOutOfItsData()
{
    using taxforms::GetFormPdf;
    QCOMPARE(GetFormPdf::decode("{\"forms\":[],\"pdf\":\"JVBERg==\"}").value(), "%PDF"_ba);
    QCOMPARE(GetFormPdf::decode("{\"pdf\":\"JVBE\\r\\nRg==\"}").value(), "%PDF"_ba);
    QCOMPARE(GetFormPdf::decode("{\"forms\":[]}").value(), QByteArray());
    QCOMPARE(GetFormPdf::decode("{\"pdf\":null}").value(), QByteArray());
    QVERIFY(!GetFormPdf::decode("{\"pdf\":\"%%%\"}"));
}

void TestDocuments::knowsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Flaw>("flaw");
    QTest::newRow("nothing") << QByteArray() << Flaw::Empty;
    QTest::newRow("a PDF") << "%PDF-1.4\n...\n%%EOF\n"_ba << Flaw::None;
    QTest::newRow("with a mark before it") << "\xef\xbb\xbf%PDF-1.7 %%EOF"_ba << Flaw::None;
    QTest::newRow("with blanks behind it")
        << "%PDF-1.7 %%EOF" + QByteArray(900, '\n') << Flaw::None;
    QTest::newRow("cut") << "%PDF-1.4\n" + QByteArray(5000, 'x') << Flaw::Incomplete;
    QTest::newRow("a page") << "<!DOCTYPE html><html><body>Please wait</body></html>"_ba
                            << Flaw::WebPage;
    QTest::newRow("a page after blanks") << "\r\n  <HTML><body>"_ba << Flaw::WebPage;
    QTest::newRow("JSON") << "{\"code\":500}"_ba << Flaw::NotPdf;
    QTest::newRow("zeros") << QByteArray(3000, '\0') << Flaw::NotPdf;
}

void TestDocuments::knowsBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Flaw, flaw);
    documents::Inspection inspection;
    inspection.add(bytes);
    QCOMPARE(int(inspection.flaw()), int(flaw));
    QCOMPARE(inspection.length(), bytes.size());
}

void TestDocuments::knowsBytesInPieces()
{
    const QByteArray bytes = "%PDF-1.4\n" + QByteArray(5000, 'x') + "\n%%EOF\n";
    for (const int piece : {1, 7, 1000, 4096}) {
        documents::Inspection inspection;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            inspection.add(bytes.mid(at, piece));
            QVERIFY(!inspection.isHopeless());
        }
        QCOMPARE(int(inspection.flaw()), int(Flaw::None));
        QCOMPARE(inspection.length(), bytes.size());
    }
    documents::Inspection page;
    page.add(QByteArray(2000, 'x'));
    QVERIFY(page.isHopeless());
}

void TestDocuments::findsGaps()
{
    const AccountRef account{3};
    const auto days = [account](const QList<Day>& all, const char* today) {
        QStringList found;
        for (const statements::Gap& gap : statements::gapsOf(account, all, day(today)))
            found += gap.day.toIso().left(7);
        return found;
    };
    const QList<Day> months{day("2026-01-31"), day("2026-02-28"), day("2026-03-31"),
        day("2026-05-31"), day("2026-06-30"), day("2026-07-31")};
    QCOMPARE(days(months, "2026-08-10"), QStringList(u"2026-04"_s));
    // February's came on the second of March: nothing is missing.
    const QList<Day> late{day("2025-12-31"), day("2026-01-31"), day("2026-03-02"),
        day("2026-03-31"), day("2026-04-30")};
    QCOMPARE(days(late, "2026-05-10"), QStringList());
    const QList<Day> quarters{day("2025-03-31"), day("2025-06-30"), day("2025-12-31"),
        day("2026-03-31"), day("2026-06-30")};
    QCOMPARE(days(quarters, "2026-07-20"), QStringList(u"2025-09"_s));
    const QList<Day> holes{day("2026-01-18"), day("2026-02-18"), day("2026-03-18"),
        day("2026-04-18"), day("2026-08-18")};
    QCOMPARE(days(holes, "2026-08-20"), QStringList({u"2026-07"_s, u"2026-06"_s, u"2026-05"_s}));
}

void TestDocuments::findsNoGapsWithoutARhythm()
{
    const auto count = [](const QList<Day>& all) {
        return statements::gapsOf(AccountRef{1}, all, day("2026-11-21")).size();
    };
    QCOMPARE(count({}), 0);
    QCOMPARE(count({day("2020-01-31"), day("2026-01-31")}), 0);
    QCOMPARE(count({day("2026-01-31"), day("2026-01-31"), day("2026-01-31")}), 0);
    QCOMPARE(
        count({day("2026-01-01"), day("2026-01-09"), day("2026-05-20"), day("2026-05-25")}), 0);
    QVERIFY(count({day("1900-01-31"), day("1900-02-28"), day("1900-03-31")}) <= 240);
}

void TestDocuments::gapsAtTheNewEnd()
{
    const QList<Day> months{day("2026-05-31"), day("2026-06-30"), day("2026-07-31")};
    QCOMPARE(statements::gapsOf(AccountRef{1}, months, day("2026-09-10")).size(), 0);
    QCOMPARE(statements::gapsOf(AccountRef{1}, months, day("2026-09-20")).size(), 1);
}

void TestDocuments::waitsLongerEachTime()
{
    Error error{.kind = ErrorKind::Offline};
    std::chrono::seconds before{0};
    for (int attempt = 1; attempt <= 6; ++attempt) {
        const auto wait = vault::waitAfter(attempt, error);
        QVERIFY(wait > before);
        before = wait;
    }
    QCOMPARE(vault::waitAfter(7, error).count(), 0);
    error.retryAfter = std::chrono::minutes(30);
    QCOMPARE(vault::waitAfter(1, error), std::chrono::seconds(1800));
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
