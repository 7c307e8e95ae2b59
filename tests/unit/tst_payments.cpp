// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of the numbers to pay with, and that they never reach the disk.
#include "app/base/literals.h"
#include "app/consents/links.h"
#include "app/products/accounts/table.h"
#include "app/products/payments/list.h"
#include "app/products/payments/table.h"
#include "app/store/store.h"
#include "app/sync/schema.h"
#include "tests/kit/testaccount.h"
#include "tests/kit/teststore.h"

#include <QCoroTask>
#include <QTest>

using namespace bursar;
using namespace bursar::payments;

namespace {

QByteArray listOf(const QByteArray& items) { return "{\"paymentNetworks\":[" + items + "]}"; }

FullNetworks parsed(const QByteArray& body)
{
    auto all = ListNetworks::decode(body);
    if (all)
        return std::move(*all);
    FullNetworks none;
    none.unreadable = {u"failed: "_s + all.error().detail};
    return none;
}

QString text(const Secret& secret) { return QString::fromUtf8(secret.reveal()); }

/// "type|routing|number|numberType|in|out" of each.
QStringList dump(const FullNetworks& all)
{
    const auto flag = [](std::optional<bool> known) {
        return !known ? u"?"_s : *known ? u"yes"_s : u"no"_s;
    };
    QStringList lines;
    for (const FullNetwork& each : all.networks)
        lines += QStringList{each.network.type, text(each.routing), text(each.number),
            each.network.numberType, flag(each.network.transferIn), flag(each.network.transferOut)}
                     .join(u'|');
    return lines;
}

const QByteArray token = R"({ "bankId": "011000015", "identifier": "000123456789",
    "identifierType": "TOKENIZED_ACCOUNT_NUMBER", "type": "US_ACH", "transferIn": true,
    "transferOut": false })";

struct Fixture : kit::TestStore {
    Fixture()
        : TestStore(profileSchema())
    {
        reading.now = *parseInstant("2026-11-22T10:00:00Z");
        reading.link = write([](Db& db) { return kit::linkIn(db); });
        reading.account = write([this](Db& db) { return kit::accountIn(db, reading.link); });
    }
    products::Answer take(const QByteArray& body)
    {
        return write([&](Db& db) { return payments::take(db, reading, parsed(body)); });
    }
    QList<PaymentNetwork> kept()
    {
        return write([](Db& db) { return payments::load(db); }).value(reading.account);
    }

    products::Reading reading;
};

} // namespace

class TestPayments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNetworks();
    void tolerates_data();
    void tolerates();
    void namesWhatItCannotRead();
    void refusesWhatIsNoJson();
    void masks_data();
    void masks();
    void saysWhatTheNumberIs();
    void asksForTheNetworksOfOneAccount();
    void keepsAllButTheNumbers();
    void aNewReadingReplacesTheOneBefore();
    void erasesWithTheLink();
};

void TestPayments::readsNetworks()
{
    const auto all = parsed(listOf(token));
    QCOMPARE(
        dump(all), QStringList(u"US_ACH|011000015|000123456789|TOKENIZED_ACCOUNT_NUMBER|yes|no"_s));
    QVERIFY(all.unreadable.isEmpty());
    QCOMPARE(all.networks.front().network.number.end, u"6789"_s);
    QCOMPARE(all.networks.front().network.number.length, 12);
}

void TestPayments::tolerates_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const QByteArray& item, const QString& line) {
        QTest::newRow(name) << listOf(item) << line;
    };
    row("nothing but a number", R"({"identifier":"12345678"})", u"||12345678||?|?"_s);
    row("nulls",
        R"({"identifier":"12345678","bankId":null,"type":null,"identifierType":null,"transferIn":null})",
        u"||12345678||?|?"_s);
    row("numbers as numbers", R"({"identifier":12345678,"bankId":990100017})",
        u"|990100017|12345678||?|?"_s);
    row("blanks", R"({"identifier":" 1234 5678 "})", u"||12345678||?|?"_s);
    row("flags as texts", R"({"identifier":"12345678","transferIn":"TRUE","transferOut":"false"})",
        u"||12345678||yes|no"_s);
    row("unknown enums", R"({"identifier":"12345678","type":"CA_LVTS","identifierType":"iban"})",
        u"CA_LVTS||12345678|iban|?|?"_s);
    QTest::newRow("a bare list") << R"([{"identifier":"12345678"}])"_ba << u"||12345678||?|?"_s;
}

void TestPayments::tolerates()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, line);
    const auto all = parsed(body);
    QCOMPARE(dump(all), QStringList(line));
    QVERIFY2(all.unreadable.isEmpty(), qPrintable(all.unreadable.join(u' ')));
}

void TestPayments::namesWhatItCannotRead()
{
    const auto all =
        parsed(listOf(R"("x",{"type":"US_ACH"},)"
                      R"({"identifier":"12345678","limit":5000,"pin1234":"9876543210"})"));
    QCOMPARE(dump(all), QStringList(u"||12345678||?|?"_s));
    QCOMPARE(all.unreadable,
        (QStringList{u"network 1: not an object"_s, u"network 2: without a number"_s,
            u"network 3: unknown field \"limit\""_s, u"network 3: unknown field \"pin####\""_s}));
    QVERIFY(parsed("{}").networks.empty());
    QVERIFY(parsed(R"({"paymentNetworks":null})").networks.empty());
}

void TestPayments::refusesWhatIsNoJson()
{
    for (const QByteArray& body :
        {"<html>"_ba, ""_ba, R"({"paymentNetworks":[)"_ba, QByteArray(listOf(token) + "x"),
            R"({"paymentNetworks":[{"identifier":"12345678")"_ba}) {
        const auto all = ListNetworks::decode(body);
        QVERIFY2(!all, body.constData());
        QVERIFY(!all.error().detail.contains(u"1234"_s));
    }
}

void TestPayments::masks_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("end");
    QTest::newRow("long") << "12345678901234567"_ba << u"4567"_s;
    QTest::newRow("eight") << "12345678"_ba << u"5678"_s;
    QTest::newRow("seven") << "1234567"_ba << u"567"_s;
    QTest::newRow("four: no more than half") << "1234"_ba << u"34"_s;
    QTest::newRow("one") << "1"_ba << u""_s;
    QTest::newRow("none") << ""_ba << u""_s;
}

void TestPayments::masks()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, end);
    const Mask mask = maskOf(number);
    QCOMPARE(mask.end, end);
    QCOMPARE(mask.length, int(number.size()));
    QCOMPARE(mask.isKnown(), !number.isEmpty());
}

void TestPayments::saysWhatTheNumberIs()
{
    const auto kind = [](const QString& type) {
        PaymentNetwork one;
        one.numberType = type;
        return int(one.kind());
    };
    QCOMPARE(kind(u"TOKENIZED_ACCOUNT_NUMBER"_s), int(NumberKind::Token));
    QCOMPARE(kind(u"account_number"_s), int(NumberKind::Account));
    QCOMPARE(kind(u"IBAN"_s), int(NumberKind::Unknown));
    QCOMPARE(kind({}), int(NumberKind::Unknown));
}

void TestPayments::asksForTheNetworksOfOneAccount()
{
    Network network;
    network.products = QUrl(u"https://products.example"_s);
    network.apiVersion = u"v2"_s;
    ListNetworks request;
    request.account.value = u"a/b"_s;
    QCOMPARE(request.url(network, ProviderId{u"mikomo"_s}).toString(QUrl::FullyEncoded),
        u"https://products.example/payments/v2/mikomo/a%2Fb/payment-networks"_s);
}

void TestPayments::keepsAllButTheNumbers()
{
    Fixture f;
    const auto answer = f.take(listOf(token + R"(,{"identifier":"4455667788","limit":1})"));
    QCOMPARE(answer.rows, 2);
    QCOMPARE(answer.unreadable, QStringList(u"network 2: unknown field \"limit\""_s));
    const auto kept = f.kept();
    QCOMPARE(kept.size(), 2);
    PaymentNetwork expected;
    expected.type = u"US_ACH"_s;
    expected.numberType = u"TOKENIZED_ACCOUNT_NUMBER"_s;
    expected.routing = {u"0015"_s, 9};
    expected.number = {u"6789"_s, 12};
    expected.transferIn = true;
    expected.transferOut = false;
    QCOMPARE(kept.first(), expected);
    QVERIFY(!kept.last().transferIn);
    // In no table at all.
    const QString all = f.write([](Db& db) {
        QStringList tables;
        auto names = db.query("SELECT name FROM sqlite_master WHERE type = 'table'");
        while (names.next())
            tables += names.string(0);
        QString text = tables.join(u' ');
        auto rows = db.query(
            "SELECT coalesce(group_concat(coalesce(type, '') || '|' || coalesce(number_type, '')"
            " || '|' || coalesce(routing_end, '') || '|' || coalesce(number_end, '')), '')"
            " FROM payment_networks");
        while (rows.next())
            text += rows.string(0);
        auto documents =
            db.query("SELECT count(*) FROM product_documents WHERE product = 'payments'");
        if (documents.next())
            text += u" documents: %1"_s.arg(documents.integer(0));
        return text;
    });
    QVERIFY(all.contains(u"6789"_s));
    QVERIFY(all.contains(u"documents: 0"_s));
    for (const QString& secret : {u"123456789"_s, u"011000"_s, u"44556"_s})
        QVERIFY2(!all.contains(secret), qPrintable(all));
}

void TestPayments::aNewReadingReplacesTheOneBefore()
{
    Fixture f;
    f.take(listOf(token + "," + token));
    QCOMPARE(f.kept().size(), 2);
    f.take(listOf(token));
    QCOMPARE(f.kept().size(), 1);
    f.take(listOf(""));
    QCOMPARE(f.kept().size(), 0);
}

void TestPayments::erasesWithTheLink()
{
    Fixture f;
    f.take(listOf(token));
    f.write([&](Db& db) {
        eraseData(db, f.reading.link);
        return true;
    });
    QCOMPARE(f.kept().size(), 0);
}

QTEST_GUILESS_MAIN(TestPayments)

#include "tst_payments.moc"
