// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "tests/model/tablekit.h"
#include "ui/query/fold.h"
#include "ui/table/engine/textpattern.h"
#include "ui/table/engine/texts.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace bursar::table;
using query::fold;
using test::Plain;
using test::referenceRegex;
using test::RowMaker;

class TestTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEachTextOnce();
    void cutsLongTextsAtACharacter();
    void snapshotStaysAsItWas();
    void findsWhatAPlainSearchFinds();
    void searchesAllBlocks();
    void searchEqualsLookingAtEachText();
    void patternsSayWhatQtsMatcherSays();
};

void TestTexts::keepsEachTextOnce()
{
    Texts texts;
    Dictionary dictionary;
    QCOMPARE(dictionary.add(texts, ""), 0U);
    const TextId cafe = dictionary.add(texts, "Café");
    const TextId plain = dictionary.add(texts, "CAFE");
    QVERIFY(cafe != plain);
    for (int i = 0; i < 10'000; ++i)
        dictionary.add(texts, "text " + std::to_string(i));
    QCOMPARE(dictionary.add(texts, "Café"), cafe);
    QCOMPARE(texts.count(), 10'003U);
    QCOMPARE(texts.shown(cafe), std::string_view("Café"));
    QCOMPARE(texts.searched(cafe), std::string_view("cafe"));
    QCOMPARE(texts.shown(plain), std::string_view("CAFE"));
    QCOMPARE(
        texts.shown(dictionary.add(texts, std::string_view("a\0b", 3))), std::string_view("a b"));
    const TextId broken = dictionary.add(texts, "a\xe9");
    QCOMPARE(texts.shown(broken), std::string_view("a\xef\xbf\xbd"));
    QCOMPARE(dictionary.add(texts, "a\xe9"), broken);
}

void TestTexts::cutsLongTextsAtACharacter()
{
    Texts texts;
    Dictionary dictionary;
    std::string longText = "x";
    while (longText.size() < 2 * Texts::maxSize)
        longText += "é";
    const TextId id = dictionary.add(texts, longText);
    QCOMPARE(texts.shown(id).size(), Texts::maxSize - 1);
    QVERIFY(texts.shown(id).ends_with("é"));
}

void TestTexts::snapshotStaysAsItWas()
{
    Texts texts;
    Dictionary dictionary;
    const TextId first = dictionary.add(texts, "first");
    const Texts snapshot = texts;
    for (int i = 0; i < 50'000; ++i)
        dictionary.add(texts, "Później " + std::to_string(i));
    QCOMPARE(snapshot.count(), 2U);
    QCOMPARE(snapshot.shown(first), std::string_view("first"));
    Bitmap hits(snapshot.count());
    snapshot.search(Finder("pozniej"), 0, snapshot.count(), hits, {});
    QCOMPARE(hits.count(), 0U);
}

void TestTexts::findsWhatAPlainSearchFinds()
{
    const bool ok = rc::check("the fast search finds what the plain one finds", [] {
        const auto letters = rc::gen::element('a', 'b', 'A', 'B', ' ', '@', '`', '\xc3');
        const auto text = *rc::gen::scale(4, rc::gen::container<std::string>(letters));
        const auto needle = fold(*rc::gen::nonEmpty(rc::gen::scale(
            0.05, rc::gen::container<std::string>(rc::gen::element('a', 'b', ' ', '@')))));
        const Finder finder(needle);
        const char* const end = text.data() + text.size();
        RC_ASSERT(finder.find(text.data(), end) == finder.findPlainly(text.data(), end));
    });
    QVERIFY(ok);
}

void TestTexts::searchesAllBlocks()
{
    Texts texts;
    Dictionary dictionary;
    for (std::uint32_t i = 0; i < 1000; ++i)
        dictionary.add(texts,
            std::string(i * 37 % 9000, 'x') + (i % 3 == 0 ? "ab" : "ba") + std::to_string(i));
    for (const char* const needle : {"ab", "a", "x", "xxab", "99"}) {
        const Finder finder(needle);
        Bitmap hits(texts.count());
        texts.search(finder, 0, texts.count(), hits, {});
        for (TextId id = 0; id < texts.count(); ++id)
            QCOMPARE(hits.test(id), finder.isIn(texts.searched(id)));
    }
}

void TestTexts::searchEqualsLookingAtEachText()
{
    const bool ok = rc::check("a search of all is a search of each", [] {
        Texts texts;
        Dictionary dictionary;
        const auto some = *rc::gen::container<std::vector<std::string>>(
            rc::gen::container<std::string>(rc::gen::element('a', 'b', 'C', ' ', '\xe9')));
        for (const std::string& text : some)
            dictionary.add(texts, text);
        // As long as some looks, so that texts end and matches lie at each place of them.
        RowMaker rows(*rc::gen::arbitrary<std::uint32_t>());
        const auto more = *rc::gen::inRange(0, 60);
        for (int i = 0; i < more; ++i)
            dictionary.add(texts, rows.row(i).description);
        const auto pick = [](TextId first, TextId end) {
            return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
        };
        const bool manyBlocks = pick(0, 4) == 0;
        for (int i = 0; manyBlocks && i < 40; ++i)
            dictionary.add(
                texts, std::string(9000, 'x') + (i % 3 == 0 ? "ab" : "ba") + std::to_string(i));
        const Finder finder(*rc::gen::element<std::string>(
            "a", "ab", "bc", "c", " a", "abab", "ref", "cafe", "er", "market", "ref 1"));
        const auto from = pick(0, texts.count());
        const auto to = pick(from, texts.count() + 1);
        Bitmap hits(texts.count());
        texts.search(finder, from, to, hits, {});
        for (TextId id = 0; id < texts.count(); ++id)
            RC_ASSERT(hits.test(id) == (id >= from && id < to && finder.isIn(texts.searched(id))));
    });
    QVERIFY(ok);
}

void TestTexts::patternsSayWhatQtsMatcherSays()
{
    QVERIFY(rc::check("a regular expression finds what Qt's matcher finds in each text", [] {
        RowMaker rows(*rc::gen::arbitrary<std::uint32_t>());
        Texts texts;
        Dictionary dictionary;
        for (int i = 0; i < 60; ++i) {
            const Plain row = rows.row(i);
            dictionary.add(texts, *rc::gen::arbitrary<bool>() ? row.payee : row.description);
        }
        QString source;
        for (auto size = *rc::gen::inRange(1, 7); size > 0; --size) {
            source += QString::fromUtf8(*rc::gen::elementOf(std::vector<const char*>{"a", "e", "o",
                "é", ".", ".*", "\\w", "\\W", "\\S", "\\s", "\\d", "[^e]", "[^a]*", "^", "$", "+",
                "?", "*", "*+", "(?=s)", "(?!s)", "(?<=e)", "\\b", "\\B", "|", "(a|r)", "(?:e+)",
                "\\A", "\\z", "\\x00", "\\R", "\\D", "(.)\\1", "\\X", "\\p{Lu}", "\\x{e9}", "[à-ž]",
                "K", "ß", "[[:punct:]]"}));
        }
        const QRegularExpression reference = referenceRegex(source);
        RC_PRE(reference.isValid());
        const TextPattern pattern(source);
        Bitmap hits(texts.count());
        pattern.search(texts, 0, texts.count(), hits, {});
        RC_LOG() << source.toStdString() << '\n';
        for (TextId id = 1; id < texts.count(); ++id) {
            const auto finds = [&reference](std::string_view text) {
                return !text.empty()
                    && reference.match(QString::fromStdString(std::string(text))).hasMatch();
            };
            const bool expected = finds(texts.shown(id)) || finds(texts.searched(id));
            RC_ASSERT(hits.test(id) == expected);
            RC_ASSERT(pattern.matches(texts.shown(id), texts.searched(id)) == expected);
        }
    }));
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_table_texts.moc"
