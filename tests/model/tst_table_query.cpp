// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "ui/table/engine/compile.h"

#include <QTest>

#include <limits>

using namespace bursar;
using namespace bursar::table;

class TestQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amounts_data();
    void amounts();
    void manyAmountsAreJudgedAsOneByOne();
    void implications_data();
    void implications();
};

void TestQuery::amounts_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* word, const char* amount, bool matches) {
        QTest::addRow("%s in %s", word, amount)
            << QString::fromUtf8(word) << QByteArray(amount) << matches;
    };
    row("86.13", "-86.13", true);
    row("86,13", "-86.13", true);
    row("86.1", "-86.13", true);
    row("86.", "-86.13", true);
    row("6.1", "-86.13", true);
    row(".13", "-86.13", true);
    row(".3", "-86.13", false);
    row("8613", "-86.13", false);
    row("86", "-86.13", true);
    row("13", "-86.13", true);
    row("87", "-86.13", false);
    row("4.50", "4.5", true);
    row("100.00", "100", true);
    row("1,234", "1234.00", true);
    row("1,234", "61234.5", true);
    row("1,234", "1.234", true);
    row("1,23", "1234.00", false);
    row("1,234.5", "1234.50", true);
    row("1.234,5", "1234.50", true);
    row("1,234,5", "12345", false);
    row("1.2.3", "1.23", false);
    row("007", "1007.00", true);
    row("07", "7.00", false);
    row("0", "0", true);
    row("05", "0.05", true);
    row("0.05", "0.05", true);
    row("+86", "86.13", true);
    row("+86", "-86.13", false);
    row("−86", "-86.13", true);
    row("−86", "86.13", false);
    row("9223372036854775807", "9223372036854775807", false); // 19 digits are no longer a word
    row("72036854775807", "9223372036854775807", true);
}

void TestQuery::amounts()
{
    QFETCH(QString, word);
    QFETCH(QByteArray, amount);
    QFETCH(bool, matches);
    const auto digits = AmountDigits::parse(word);
    QCOMPARE(digits && digits->matches(Decimal::parse(amount.toStdString()).value()), matches);
}

void TestQuery::manyAmountsAreJudgedAsOneByOne()
{
    for (const QStringView word : {u"86.13", u"8", u"0", u"00", u".", u".0", u"1,234", u"+5", u"−5",
             u"99,99", u"1.2", u"100.", u"123456"}) {
        const auto digits = AmountDigits::parse(word);
        if (!digits)
            continue;
        const ManyAmounts many(*digits);
        for (const std::uint8_t scale : std::initializer_list<std::uint8_t>{0, 1, 2, 3, 18}) {
            for (std::int64_t mantissa = -1'100'000; mantissa < 1'100'000; mantissa += 97)
                QCOMPARE(many.matches({mantissa, scale}), digits->matches({mantissa, scale}));
        }
        for (const std::int64_t mantissa :
            {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(),
                std::int64_t{999'999}, std::int64_t{-1'000'000}, std::int64_t{0}})
            QCOMPARE(many.matches({mantissa, 2}), digits->matches({mantissa, 2}));
    }
}

void TestQuery::implications_data()
{
    QTest::addColumn<QString>("narrow");
    QTest::addColumn<QString>("wide");
    QTest::addColumn<bool>("implied");
    QTest::newRow("longer") << u"green"_s << u"gre"_s << true;
    QTest::newRow("shorter") << u"gre"_s << u"green"_s << false;
    QTest::newRow("one more word") << u"green b"_s << u"green"_s << true;
    QTest::newRow("from nothing") << u"g"_s << u""_s << true;
    QTest::newRow("one more not") << u"green -f"_s << u"green"_s << true;
    QTest::newRow("longer not") << u"-fo"_s << u"-f"_s << false;
    QTest::newRow("shorter not") << u"-f"_s << u"-fo"_s << true;
    QTest::newRow("longer number") << u"86"_s << u"8"_s << true;
    QTest::newRow("a mark may group") << u"1,234"_s << u"1,23"_s << false;
    QTest::newRow("text from number") << u"8a"_s << u"8"_s << true;
    QTest::newRow("number from text") << u".8"_s << u"."_s << false;
    QTest::newRow("one alternative less") << u"a"_s << u"a OR b"_s << true;
    QTest::newRow("one alternative more") << u"a OR b"_s << u"a"_s << false;
    QTest::newRow("each alternative") << u"ab OR ac"_s << u"a"_s << true;
    QTest::newRow("alternatives of alternatives") << u"ab OR b"_s << u"b OR a OR c"_s << true;
    QTest::newRow("fewer days") << u"date:2026-11"_s << u"date:2026"_s << true;
    QTest::newRow("more days") << u"date:2026"_s << u"date:2026-11"_s << false;
    QTest::newRow("other days") << u"date:2026-11"_s << u"date:2026-10"_s << false;
    QTest::newRow("typed on, amount") << u"amount:>50"_s << u"amount:>5"_s << true;
    QTest::newRow("typed on, less") << u"amount:<50"_s << u"amount:<5"_s << false;
    QTest::newRow("included end") << u"amount:>50"_s << u"amount:>=50"_s << true;
    QTest::newRow("excluded end") << u"amount:>=50"_s << u"amount:>50"_s << false;
    QTest::newRow("sign and none") << u"amount:>+50"_s << u"amount:>50"_s << false;
    QTest::newRow("fraction") << u"amount:.84"_s << u"amount:.8"_s << false;
    QTest::newRow("longer category") << u"category:food"_s << u"category:fo"_s << true;
    QTest::newRow("other place") << u"category:food"_s << u"food"_s << false;
    QTest::newRow("other place back") << u"food"_s << u"category:food"_s << false;
    QTest::newRow("status of several") << u"status:memo"_s << u"is:pending"_s << true;
    QTest::newRow("several of status") << u"is:pending"_s << u"status:memo"_s << false;
    QTest::newRow("same regex") << u"/a/ b"_s << u"/a/"_s << true;
    QTest::newRow("other regex") << u"/ab/"_s << u"/a/"_s << false;
    QTest::newRow("longer tag") << u"tag:xy"_s << u"tag:x"_s << true;
    QTest::newRow("note and tag") << u"note:x"_s << u"tag:x"_s << false;
}

void TestQuery::implications()
{
    QFETCH(QString, narrow);
    QFETCH(QString, wide);
    QFETCH(bool, implied);
    QCOMPARE(implies(parseQuery(narrow), parseQuery(wide)), implied);
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_table_query.moc"
