// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "ui/query/fold.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace bursar::query;

class TestFold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldingTwiceIsFoldingOnce();
    void aPlainTextIsItsOwnFoldButForCase();
};

void TestFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("ascii") << u"GRN BSKT MKT #114"_s << u"grn bskt mkt #114"_s;
    QTest::newRow("accents") << u"Café Señorita"_s << u"cafe senorita"_s;
    QTest::newRow("combining accents") << u"Cafe\u0301"_s << u"cafe"_s;
    QTest::newRow("several marks") << u"Ệ ǘ"_s << u"e u"_s;
    QTest::newRow("sharp s") << u"Straße STRAẞE"_s << u"strasse strasse"_s;
    QTest::newRow("Turkish") << u"İstanbul ISPARTA ılık"_s << u"istanbul isparta ilik"_s;
    QTest::newRow("ligatures") << u"ﬁne Æther œuvre"_s << u"fine aether oeuvre"_s;
    QTest::newRow("strokes") << u"Łódź Đà Ødegård"_s << u"lodz da odegard"_s;
    QTest::newRow("Greek") << u"ΣΊΣΥΦΟΣ"_s << u"σισυφοσ"_s;
    QTest::newRow("Cyrillic") << u"ЁЛКА"_s << u"елка"_s;
    QTest::newRow("Arabic vowels") << u"السَّلام"_s << u"السلام"_s;
    QTest::newRow("Arabic tatweel") << u"مقـــهى"_s << u"مقهى"_s;
    QTest::newRow("Hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("directions") << u"\u200fab\u202ac\u2069"_s << u"abc"_s;
    QTest::newRow("full width") << u"ＦＵＬＬ １２３"_s << u"full 123"_s;
    QTest::newRow("Arabic digits") << u"٨٦٫١٣ ۴۵"_s << u"86٫13 45"_s;
    QTest::newRow("emoji") << u"Sushi 🍣 👩‍🍳"_s << u"sushi 🍣 👩🍳"_s;
    QTest::newRow("apostrophes and dashes") << u"O’Hara – −5"_s << u"o'hara - -5"_s;
    QTest::newRow("blanks") << u"a  b\tc\u00a0\u2003d\n"_s << u"a b c d "_s;
    QTest::newRow("blanks around what is dropped") << u"a \u200d b\u00a0 c"_s << u"a b c"_s;
    QTest::newRow("a mark on a letter") << u"nai\u0308ve x\u0301y"_s << u"naive xy"_s;
    QTest::newRow("scripts in one word") << u"Ångström寿司Ёж12٣"_s << u"angstrom寿司еж123"_s;
    QTest::newRow("CJK") << u"寿司"_s << u"寿司"_s;
}

void TestFold::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    const std::string result = fold(text.toStdString());
    QCOMPARE(QString::fromStdString(result), folded);
    QCOMPARE(fold(result), result);
}

void TestFold::foldingTwiceIsFoldingOnce()
{
    const bool ok = rc::check("fold is idempotent, for any bytes", [] {
        const auto text = *rc::gen::arbitrary<std::string>();
        RC_ASSERT(fold(fold(text)) == fold(text));
    });
    QVERIFY(ok);
    const bool okToo = rc::check("and for any characters", [] {
        const auto points =
            *rc::gen::container<std::vector<char32_t>>(rc::gen::inRange<char32_t>(1, 0x1ffff));
        const std::string text =
            QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size())).toStdString();
        RC_ASSERT(fold(fold(text)) == fold(text));
    });
    QVERIFY(okToo);
}

void TestFold::aPlainTextIsItsOwnFoldButForCase()
{
    QVERIFY(isPlain("GRN BSKT MKT #114"));
    QVERIFY(!isPlain("two  blanks"));
    QVERIFY(!isPlain("caf\xc3\xa9"));
    QVERIFY(!isPlain("tab\t"));
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_query_fold.moc"
