// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "ui/table/engine/query.h"

#include <QStringList>
#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace bursar::table;

namespace {

/// "and(text(green)@0+5 not(text(food)@7+4)@6+5)@0+11"
QString dump(const Condition& condition)
{
    QStringList inner;
    for (const Condition& part : condition.parts)
        inner << dump(part);
    QString name;
    switch (condition.kind) {
    case Condition::Kind::All:
        return u"all"_s;
    case Condition::Kind::Text:
        name = condition.digits ? u"digits"_s : u"text"_s;
        inner << QString::fromStdString(condition.needle);
        break;
    case Condition::Kind::Not:
        name = u"not"_s;
        break;
    case Condition::Kind::And:
        name = u"and"_s;
        break;
    }
    return u"%1(%2)@%3+%4"_s.arg(name, inner.join(u' '))
        .arg(condition.span.at)
        .arg(condition.span.size);
}

} // namespace

class TestQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void takesAnything();
    void amounts_data();
    void amounts();
    void implications_data();
    void implications();
};

void TestQuery::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    QTest::newRow("nothing") << u""_s << u"all"_s;
    QTest::newRow("blanks") << u"  \t"_s << u"all"_s;
    QTest::newRow("a word") << u" Café "_s << u"text(cafe)@1+4"_s;
    QTest::newRow("words") << u"green basket"_s << u"and(text(green)@0+5 text(basket)@6+6)@0+12"_s;
    QTest::newRow("phrase") << u"\"Green  Basket\""_s << u"text(green basket)@0+15"_s;
    QTest::newRow("open phrase") << u"\"green bas"_s << u"text(green bas)@0+10"_s;
    QTest::newRow("empty phrase") << u"\"\" a"_s << u"text(a)@3+1"_s;
    QTest::newRow("not") << u"-food"_s << u"not(text(food)@1+4)@0+5"_s;
    QTest::newRow("not a phrase") << u"-\"a b\""_s << u"not(text(a b)@1+5)@0+6"_s;
    QTest::newRow("a dash") << u"a - b"_s << u"and(text(a)@0+1 text(b)@4+1)@0+5"_s;
    QTest::newRow("only a dash") << u"-"_s << u"all"_s;
    QTest::newRow("dash inside") << u"check-in"_s << u"text(check-in)@0+8"_s;
    QTest::newRow("two dashes") << u"--a"_s << u"not(text(-a)@1+2)@0+3"_s;
    QTest::newRow("amount") << u"86.13"_s << u"digits(86.13)@0+5"_s;
    QTest::newRow("not an amount") << u"-86,13"_s << u"not(digits(86,13)@1+5)@0+6"_s;
    QTest::newRow("only marks") << u"\u0301"_s << u"all"_s;
    QTest::newRow("word before phrase") << u"a\"b c\""_s << u"and(text(a)@0+1 text(b c)@1+5)@0+6"_s;
}

void TestQuery::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, tree);
    QCOMPARE(dump(parseQuery(text)), tree);
}

void TestQuery::takesAnything()
{
    const bool ok = rc::check("any text parses, and every span lies in it", [] {
        const auto text = QString::fromStdString(*rc::gen::container<std::string>(
            rc::gen::element('a', 'B', '-', '"', ' ', '1', '.', '\n')));
        const auto check = [&text](const auto& self, const Condition& condition) -> void {
            RC_ASSERT(condition.span.at >= 0);
            RC_ASSERT(condition.span.at + condition.span.size <= text.size());
            for (const Condition& part : condition.parts)
                self(self, part);
        };
        check(check, parseQuery(text));
    });
    QVERIFY(ok);
}

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
