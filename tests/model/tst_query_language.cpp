// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "tests/model/querytexts.h"
#include "ui/query/query.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace bursar;
using namespace bursar::query;

namespace {

QString dump(const Value& value)
{
    struct Dumper {
        QString operator()(const Text& text) const { return text.text; }
        QString operator()(const Pattern& pattern) const { return u'/' + pattern.pattern + u'/'; }
        QString operator()(const DateRange& range) const { return range.toString(); }
        QString operator()(const AmountRange& range) const { return range.toString(); }
        QString operator()(Choice choice) const { return info(choice).name; }
    };
    return std::visit(Dumper{}, value);
}

/// "and(green@0+5 not(category=food@7+4)@6+5)@0+11"
QString dump(const Node& node)
{
    if (node.kind == Node::Kind::All)
        return u"all"_s;
    const QString place = u"@%1+%2"_s.arg(node.span.at).arg(node.span.size);
    if (node.kind == Node::Kind::Term)
        return (node.op ? QString(info(*node.op).name) + u'=' : QString()) + dump(node.value)
            + place;
    QStringList inner;
    for (const Node& part : node.parts)
        inner << dump(part);
    const QString name = node.kind == Node::Kind::Not ? u"not"_s
        : node.kind == Node::Kind::And                ? u"and"_s
                                                      : u"or"_s;
    return name + u'(' + inner.join(u' ') + u')' + place;
}

QString dump(const QList<Mistake>& mistakes)
{
    static const QStringList names{u"missing"_s, u"wrong"_s, u"nosuch"_s, u"near"_s, u"quote"_s,
        u"pattern"_s, u"badpattern"_s, u"group"_s, u"close"_s, u"or"_s, u"deep"_s};
    QStringList list;
    for (const Mistake& mistake : mistakes) {
        list << u"%1@%2+%3"_s.arg(names.at(static_cast<int>(mistake.kind)))
                    .arg(mistake.span.at)
                    .arg(mistake.span.size);
    }
    return list.join(u' ');
}

constexpr Day day(int year, unsigned month, unsigned date)
{
    const std::chrono::year_month_day ymd{
        std::chrono::year(year), std::chrono::month(month), std::chrono::day(date)};
    return {static_cast<std::int32_t>(std::chrono::sys_days(ymd).time_since_epoch().count())};
}

void checkSpans(const Node& node, qsizetype size)
{
    RC_ASSERT(node.span.at >= 0);
    RC_ASSERT(node.span.size >= 0);
    RC_ASSERT(node.span.end() <= size);
    for (const Node& part : node.parts)
        checkSpans(part, size);
}

} // namespace

class TestQueryLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void parses_data();
    void parses();
    void dates_data();
    void dates();
    void amounts_data();
    void amounts();
    void everyWordOfTheTableParses();
    void mistakesHaveSentences();
    void printsPlainly_data();
    void printsPlainly();
    void printedParsesToTheSame();
    void takesAnyBytes();
    void takesVeryDeepAndLong();
};

void TestQueryLanguage::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=3000");
}

void TestQueryLanguage::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    QTest::addColumn<QString>("mistakes");
    const auto row = [](const char* name, const QString& text, const QString& tree,
                         const QString& mistakes = {}) {
        QTest::newRow(name) << text << tree << mistakes;
    };
    row("nothing", u""_s, u"all"_s);
    row("blanks", u"  \t"_s, u"all"_s);
    row("a word", u" Café "_s, u"Café@1+4"_s);
    row("words", u"green basket"_s, u"and(green@0+5 basket@6+6)@0+12"_s);
    row("phrase", u"\"Green  Basket\""_s, u"Green  Basket@0+15"_s);
    row("open phrase", u"\"green bas"_s, u"green bas@0+10"_s, u"quote@0+10"_s);
    row("empty phrase", u"\"\" a"_s, u"a@3+1"_s);
    row("not", u"-food"_s, u"not(food@1+4)@0+5"_s);
    row("not a phrase", u"-\"a b\""_s, u"not(a b@1+5)@0+6"_s);
    row("a dash", u"a - b"_s, u"and(a@0+1 b@4+1)@0+5"_s);
    row("only a dash", u"-"_s, u"all"_s);
    row("dash inside", u"check-in"_s, u"check-in@0+8"_s);
    row("two dashes", u"--a"_s, u"not(-a@1+2)@0+3"_s);
    row("word before phrase", u"a\"b c\""_s, u"and(a@0+1 b c@1+5)@0+6"_s);

    row("alternatives", u"a b OR c"_s, u"or(and(a@0+1 b@2+1)@0+3 c@7+1)@0+8"_s);
    row("or is a word", u"a or b"_s, u"and(a@0+1 or@2+2 b@5+1)@0+6"_s);
    row("group", u"(a OR b) c"_s, u"and(or(a@1+1 b@6+1)@0+8 c@9+1)@0+10"_s);
    row("not a group", u"-(a b)"_s, u"not(and(a@2+1 b@4+1)@1+5)@0+6"_s);
    row("groups in a row are one", u"(a b) (c)"_s, u"and(a@1+1 b@3+1 c@6+3)@0+9"_s);
    row("nothing in the group", u"() a"_s, u"a@3+1"_s);
    row("open group", u"a (b OR c"_s, u"and(a@0+1 or(b@3+1 c@8+1)@2+7)@0+9"_s, u"group@2+1"_s);
    row("stray close", u"a) b"_s, u"and(a@0+1 b@3+1)@0+4"_s, u"close@1+1"_s);
    row("OR at the end", u"a OR"_s, u"a@0+1"_s, u"or@2+2"_s);
    row("OR first", u"OR a"_s, u"a@3+1"_s, u"or@0+2"_s);
    row("OR twice", u"a OR OR b"_s, u"or(a@0+1 b@8+1)@0+9"_s, u"or@2+2"_s);
    row("only OR", u"OR"_s, u"all"_s, u"or@0+2"_s);

    row("operator", u"category:food"_s, u"category=food@0+13"_s);
    row("any case", u"CATEGORY:Food"_s, u"category=Food@0+13"_s);
    row("operator and phrase", u"account:\"my card\" x"_s,
        u"and(account=my card@0+17 x@18+1)@0+19"_s);
    row("not an operator", u"-category:food"_s, u"not(category=food@1+13)@0+14"_s);
    row("value with a colon", u"category:a:b"_s, u"category=a:b@0+12"_s);
    row("other colons are words", u"ref:12 a:b"_s, u"and(ref:12@0+6 a:b@7+3)@0+10"_s);
    row("nearly an operator", u"catgory:food"_s, u"catgory:food@0+12"_s, u"near@0+8"_s);
    row("exchanged letters", u"dtae:x"_s, u"dtae:x@0+6"_s, u"near@0+5"_s);
    row("value missing", u"green date:"_s, u"green@0+5"_s, u"missing@6+5"_s);
    row("value behind a blank", u"date: 2024"_s, u"2024@6+4"_s, u"missing@0+5"_s);
    row("wrong date", u"date:soon green"_s, u"green@10+5"_s, u"wrong@5+4"_s);
    row("wrong amount", u"amount:much"_s, u"all"_s, u"wrong@7+4"_s);
    row("status", u"status:posted"_s, u"status=posted@0+13"_s);
    row("beginning of a status", u"status:auth"_s, u"status=authorized@0+11"_s);
    row("beginning of two", u"status:p"_s, u"all"_s, u"wrong@7+1"_s);
    row("is and has", u"is:in -has:category"_s,
        u"and(is=in@0+5 not(has=category@7+12)@6+13)@0+19"_s);
    row("a note", u"note:x"_s, u"note=x@0+6"_s);
    row("any tag", u"has:tag"_s, u"has=tag@0+7"_s);

    row("regex", u"/gr.*n \\d/"_s, u"/gr.*n \\d/@0+10"_s);
    row("regex with a slash", u"/a\\/b/ c"_s, u"and(/a\\/b/@0+6 c@7+1)@0+8"_s);
    row("not a regex", u"-/a b/"_s, u"not(/a b/@1+5)@0+6"_s);
    row("regex of a category", u"category:/^f/"_s, u"category=/^f/@0+13"_s);
    row("open regex", u"/gre"_s, u"/gre/@0+4"_s, u"pattern@0+4"_s);
    row("wrong regex", u"a /b(/"_s, u"a@0+1"_s, u"badpattern@4+1"_s);
    row("wrong regex behind accents", u"/éé**b/"_s, u"all"_s, u"badpattern@3+1"_s);
    row("slash inside", u"a/b"_s, u"a/b@0+3"_s);
    row("regex of a date", u"date:/20/"_s, u"all"_s, u"wrong@5+4"_s);
}

void TestQueryLanguage::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, tree);
    QFETCH(QString, mistakes);
    const Query query = parse(text);
    QCOMPARE(dump(query.root), tree);
    QCOMPARE(dump(QList<Mistake>(query.mistakes.begin(), query.mistakes.end())), mistakes);
}

void TestQueryLanguage::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("days"); // as seen on Wednesday, 2026-11-18
    const auto row = [](const QString& text, const QString& days) {
        QTest::newRow(qPrintable(text)) << text << days;
    };
    row(u"2024-05-03"_s, u"2024-05-03 2024-05-03"_s);
    row(u"2024-5-3"_s, u"2024-05-03 2024-05-03"_s);
    row(u"2024-02"_s, u"2024-02-01 2024-02-29"_s);
    row(u"2024"_s, u"2024-01-01 2024-12-31"_s);
    row(u"2024-01..2024-06"_s, u"2024-01-01 2024-06-30"_s);
    row(u"2024-06..2024-01"_s, u"2024-01-01 2024-06-30"_s);
    row(u"2024.."_s, u"2024-01-01 end"_s);
    row(u"..2024-02"_s, u"start 2024-02-29"_s);
    row(u">2024"_s, u"2025-01-01 end"_s);
    row(u">=2024"_s, u"2024-01-01 end"_s);
    row(u"<2024"_s, u"start 2023-12-31"_s);
    row(u"<=2024"_s, u"start 2024-12-31"_s);
    row(u"today"_s, u"2026-11-18 2026-11-18"_s);
    row(u"Yesterday"_s, u"2026-11-17 2026-11-17"_s);
    row(u"this-week"_s, u"2026-11-16 2026-11-22"_s);
    row(u"last-week"_s, u"2026-11-09 2026-11-15"_s);
    row(u"this-month"_s, u"2026-11-01 2026-11-30"_s);
    row(u"last-month"_s, u"2026-10-01 2026-10-31"_s);
    row(u"this-year"_s, u"2026-01-01 2026-12-31"_s);
    row(u"last-year"_s, u"2025-01-01 2025-12-31"_s);
    row(u"last-30d"_s, u"2026-10-20 2026-11-18"_s);
    row(u"last-1d"_s, u"2026-11-18 2026-11-18"_s);
    row(u"last-2w"_s, u"2026-11-05 2026-11-18"_s);
    row(u"last-3m"_s, u"2026-08-19 2026-11-18"_s);
    row(u"last-1y"_s, u"2025-11-19 2026-11-18"_s);
    row(u"last-month..today"_s, u"2026-10-01 2026-11-18"_s);
    for (const QString& wrong : {u"2024-13"_s, u"2023-02-29"_s, u"24"_s, u".."_s, u"a..b"_s,
             u"2024-1-2-3"_s, u"0000"_s, u"last-0d"_s, u"last-d"_s, u"last-"_s, u">"_s, u">.."_s,
             u"2024-..2025"_s, u"last-99999d"_s, u"20 24"_s})
        row(wrong, {});
}

void TestQueryLanguage::dates()
{
    QFETCH(QString, text);
    QFETCH(QString, days);
    const auto range = DateRange::parse(text);
    QCOMPARE(range.has_value(), !days.isEmpty());
    if (!range)
        return;
    const Days resolved = range->resolve(day(2026, 11, 18));
    const auto written = [](Day each) {
        return each.days == Day::unknownValue + 1                   ? u"start"_s
            : each.days == std::numeric_limits<std::int32_t>::max() ? u"end"_s
                                                                    : each.toIso();
    };
    QCOMPARE(QString(written(resolved.first) + u' ' + written(resolved.last)), days);
    QVERIFY(DateRange::parse(range->toString()) == range);
}

void TestQueryLanguage::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("out");
    const auto row = [](const QString& text, const QString& in, const QString& out) {
        QTest::newRow(qPrintable(text)) << text << in << out;
    };
    row(u"12.50"_s, u"12.5 -12.50"_s, u"12 12.51 0.125"_s);
    row(u"12,5"_s, u"12.5 -12.50"_s, u"12 125"_s);
    row(u"12"_s, u"12.00 -12"_s, u"12.50 112"_s);
    row(u"+12"_s, u"12"_s, u"-12"_s);
    row(u"-12"_s, u"-12.0"_s, u"12"_s);
    row(u"−12"_s, u"-12.0"_s, u"12"_s);
    row(u">50"_s, u"50.01 -51"_s, u"50 -50 0"_s);
    row(u">=50"_s, u"50 -50.00"_s, u"49.99"_s);
    row(u"<50"_s, u"49.99 -49.99 0"_s, u"50 -51"_s);
    row(u"<=50"_s, u"50 -50"_s, u"50.0001"_s);
    row(u"<-50"_s, u"-50.01 -1000"_s, u"-50 50 0"_s);
    row(u">-50"_s, u"-49 0 1000"_s, u"-50 -51"_s);
    row(u">+50"_s, u"51"_s, u"-51 50"_s);
    row(u"10..20"_s, u"10 20 -15"_s, u"9.99 20.01"_s);
    row(u"20..10"_s, u"10 20 -15"_s, u"9.99 20.01"_s);
    row(u"-20..-10"_s, u"-10 -20"_s, u"15"_s);
    row(u"-10..20"_s, u"-10 0 20"_s, u"-10.01 20.01"_s);
    row(u"50.."_s, u"50 -60"_s, u"49"_s);
    row(u"..50"_s, u"50 -50 0"_s, u"51"_s);
    row(u".84"_s, u"86.84 -0.84 1.840"_s, u"84 8.40 0.841 184"_s);
    row(u",5"_s, u"4.5 -4.50"_s, u"4.05"_s);
    row(u"-.84"_s, u"-86.84"_s, u"86.84"_s);
    row(u"1,234"_s, u"1234"_s, u"1.234"_s);
    row(u"1.234"_s, u"1234"_s, u"1.234"_s);
    row(u"0.123"_s, u"0.123"_s, u"123"_s);
    row(u"1.2340"_s, u"1.234"_s, u"1234"_s);
    row(u"1.234.567,89"_s, u"1234567.89"_s, {});
    row(u"1,234,567.89"_s, u"1234567.89"_s, {});
    row(u"12."_s, u"12"_s, u"12.1"_s);
    for (const QString& wrong : {u"1.2.3"_s, u"1,23,456"_s, u"much"_s, u"$5"_s, u"."_s, u"-"_s,
             u">"_s, u".."_s, u"1..x"_s, u"--5"_s, u"1e3"_s, u"99999999999999999999"_s})
        row(wrong, {}, {});
}

void TestQueryLanguage::amounts()
{
    QFETCH(QString, text);
    QFETCH(QString, in);
    QFETCH(QString, out);
    const auto range = AmountRange::parse(text);
    QCOMPARE(range.has_value(), !in.isEmpty());
    if (!range)
        return;
    for (const QString& amount : in.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(range->matches(Decimal::parse(amount.toStdString()).value()), qPrintable(amount));
    for (const QString& amount : out.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(!range->matches(Decimal::parse(amount.toStdString()).value()), qPrintable(amount));
    QVERIFY(AmountRange::parse(range->toString()) == range);
}

// The help page and the completion are made from the table: what they offer must work.
void TestQueryLanguage::everyWordOfTheTableParses()
{
    const auto isRight = [](const QString& text) {
        const Query query = parse(text);
        return query.root.kind == Node::Kind::Term && query.root.op && query.mistakes.empty();
    };
    for (const OperatorInfo& each : operators()) {
        for (const QString& example : QString(each.examples).split(u'|', Qt::SkipEmptyParts))
            QVERIFY2(isRight(QString(each.name + u':' + example)), qPrintable(example));
        QVERIFY(!translated(each.meaning).isEmpty());
    }
    for (const ChoiceInfo& each : choices())
        QVERIFY2(isRight(QString(info(each.op).name + u':' + each.name)), each.name.data());
    for (const DateWord& each : dateWords())
        QVERIFY2(isRight(QString(u"date:"_s + each.name)), each.name.data());
}

void TestQueryLanguage::mistakesHaveSentences()
{
    for (const QString& text :
        {u"date:"_s, u"amount:x"_s, u"status:"_s, u"has:x"_s, u"is:"_s, u"account:"_s, u"tag:"_s,
            u"note:"_s, u"catgory:x"_s, u"\"a"_s, u"/a"_s, u"/(/"_s, u"(a"_s, u"a)"_s, u"OR"_s}) {
        const Query query = parse(text);
        QCOMPARE(query.mistakes.size(), 1U);
        QVERIFY2(sentence(query.mistakes.front()).size() > 15, qPrintable(text));
    }
    QVERIFY(sentence(parse(u"status:x").mistakes.front()).contains(u"pending"));
    QVERIFY(sentence(parse(u"catgory:x").mistakes.front()).contains(u"category:"));
}

void TestQueryLanguage::printsPlainly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const QString& text, const QString& printed) {
        QTest::newRow(qPrintable(text)) << text << printed;
    };
    row(u" a   -b "_s, u"a -b"_s);
    row(u"(a) (b OR (c OR d))"_s, u"a (b OR c OR d)"_s);
    row(u"a (b c) OR d"_s, u"a b c OR d"_s);
    row(u"-(-a)"_s, u"-(-a)"_s);
    row(u"\"a\" \"-a\" \"OR\" \"date:x\" \"/x\" \"a b\""_s,
        u"a \"-a\" \"OR\" \"date:x\" \"/x\" \"a b\""_s);
    row(u"Category:\"OR\" category:\"/x\" CATEGORY:-x"_s,
        u"category:OR category:\"/x\" category:-x"_s);
    row(u"date:>=2024 amount:−5 status:auth"_s, u"date:2024.. amount:-5 status:authorized"_s);
    row(u"a date: \"open"_s, u"a open"_s);
}

void TestQueryLanguage::printsPlainly()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    QCOMPARE(print(parse(text).root), printed);
}

void TestQueryLanguage::printedParsesToTheSame()
{
    QVERIFY(rc::check("a printed query has no syntax mistake and means the same", [] {
        const QString text = *query::test::someQuery();
        const Query query = parse(text);
        checkSpans(query.root, text.size());
        for (const Mistake& mistake : query.mistakes)
            RC_ASSERT(mistake.span.at >= 0 && mistake.span.end() <= text.size());
        const QString printed = print(query.root);
        RC_LOG() << text.toStdString() << "\n" << printed.toStdString() << "\n";
        const Query again = parse(printed);
        RC_ASSERT(again.root == query.root);
        RC_ASSERT(print(again.root) == printed);
        for (const Mistake& mistake : again.mistakes)
            RC_ASSERT(mistake.kind == Mistake::Kind::UnknownOperator);
    }));
}

// The fuzzer's target (tests/fuzz) does the same with what it finds; this is a fixed piece of it.
void TestQueryLanguage::takesAnyBytes()
{
    std::mt19937 random(20261118);
    const QStringList pieces{u"date:"_s, u"amount:"_s, u"is:"_s, u"\""_s, u"("_s, u")"_s, u"-"_s,
        u"/"_s, u" "_s, u"OR"_s, u".."_s, u"\\"_s, u"note:"_s};
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (auto size = random() % 24; size > 0; --size) {
            if (random() % 3 == 0)
                text += pieces.at(static_cast<qsizetype>(random()) % pieces.size());
            else
                text += QChar(static_cast<char16_t>(random() % 4 == 0 ? random() : random() % 128));
        }
        const Query query = parse(text);
        QVERIFY(parse(print(query.root)).root == query.root);
        for (const Mistake& mistake : query.mistakes)
            QVERIFY(mistake.span.at >= 0 && mistake.span.end() <= text.size());
    }
}

void TestQueryLanguage::takesVeryDeepAndLong()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString& piece :
        {u"("_s, u"-("_s, u"(a "_s, u")"_s, u"a OR "_s, u"-"_s, u"(a OR "_s}) {
        const QString text = piece.repeated(20'000);
        const Query query = parse(text);
        QVERIFY(parse(print(query.root)).root == query.root);
    }
    const Query nested = parse(QString(u"("_s.repeated(60) + u'a' + u")"_s.repeated(60) + u" b"_s));
    QCOMPARE(print(nested.root), u"a b"_s);
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_GUILESS_MAIN(TestQueryLanguage)
#include "tst_query_language.moc"
