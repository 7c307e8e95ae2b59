// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "ui/kit/banner.h"
#include "ui/kit/categories.h"
#include "ui/kit/display.h"
#include "ui/kit/errortext.h"
#include "ui/kit/figures.h"
#include "ui/kit/fonts.h"
#include "ui/kit/fuzzymatch.h"
#include "ui/kit/icons.h"
#include "ui/kit/keyvaluegrid.h"
#include "ui/kit/label.h"
#include "ui/kit/shortcuts.h"
#include "ui/kit/themecontroller.h"
#include "ui/kit/whenseen.h"
#include "ui/kit/wraplabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>

using namespace bursar;
using namespace bursar::ui;

namespace {

Money money(const char* amount, const char* currency = "USD")
{
    return {*Decimal::parse(amount), Currency::fromCode(currency)};
}

Instant at(const char* iso) { return *parseInstant(iso); }

} // namespace

class TestKit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageIsFilledWhenSeen();
    void everyUsedPairHasContrast();
    void aPaletteKnowsItsScheme();
    void aNewPaletteRepaintsEverything();
    void aNewPaletteLeavesFontsAlone();
    void aLabelIsAsHighAsItsTextNeeds();
    void aBannerIsAsHighAsItsSentenceNeeds();
    void aWordOfAKeyIsNotCut();
    void everyIconIsThereInOneColour();
    void anIconTakesItsRolesColour();
    void everyErrorHasWordsAndANextStep();
    void noTwoShortcutsAreTheSame();
    void moneyInLocales_data();
    void moneyInLocales();
    void moneyIsNeverRounded();
    void moneyIsHiddenEverywhere();
    void daysInLocales();
    void everyLocaleWritesUsableDates();
    void timesHaveNoSeconds();
    void agesAreHonest();
    void figuresStandUnderEachOther();
    void aNumberIsNeverCutOff();
    void categoriesHaveWords();
    void machineTextBreaksBetweenWords();
    void fuzzyMatchPrefersStartsOfWords();
    void fuzzyMatchFindsItsLetters();
};

void TestKit::everyUsedPairHasContrast()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const Pair& pair : usedPairs()) {
            const double ratio = contrast(color(scheme, pair.front), color(scheme, pair.back));
            QVERIFY2(ratio >= pair.atLeast,
                qPrintable(u"scheme %1: role %2 on role %3 has %4"_s.arg(static_cast<int>(scheme))
                        .arg(static_cast<int>(pair.front))
                        .arg(static_cast<int>(pair.back))
                        .arg(ratio)));
        }
    }
}

void TestKit::aPaletteKnowsItsScheme()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        QCOMPARE(schemeOf(makePalette(scheme)), scheme);
        for (int role = 0; role < roleCount; ++role)
            QVERIFY(color(scheme, static_cast<Role>(role)).isValid());
    }
}

void TestKit::aNewPaletteRepaintsEverything()
{
    ThemeController theme(ThemeChoice::Light);
    QWidget window;
    window.show();
    Label label(u"x"_s, Type::Body, Role::Danger, &window);
    // Qt tells the widgets of a new palette through the event loop.
    QTRY_COMPARE(schemeOf(window.palette()), Scheme::Light);
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(theme.scheme(), Scheme::Dark);
    QTRY_COMPARE(schemeOf(window.palette()), Scheme::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), color(Scheme::Dark, Role::Danger));
    theme.setChoice(ThemeChoice::System); // the offscreen platform is light
    QTRY_COMPARE(schemeOf(window.palette()), Scheme::Light);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), color(Scheme::Light, Role::Danger));
}

void TestKit::aNewPaletteLeavesFontsAlone()
{
    ThemeController theme(ThemeChoice::Light);
    QWidget window;
    window.show();
    Label label(u"INSTITUTIONS"_s, Type::Small, Role::Muted, &window);
    QFont bold = typeFont(Type::Small);
    bold.setWeight(QFont::DemiBold);
    label.setFont(bold);
    theme.setChoice(ThemeChoice::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), color(Scheme::Dark, Role::Muted));
    QCOMPARE(label.font().weight(), QFont::DemiBold);
}

void TestKit::aLabelIsAsHighAsItsTextNeeds()
{
    const QString words = u"one two three four five six seven"_s;
    const auto same = [](const Label& label, int width) {
        QLabel plain(label.text());
        plain.setFont(label.font());
        plain.setContentsMargins(label.contentsMargins());
        plain.setWordWrap(label.wordWrap());
        return label.heightForWidth(width) == plain.heightForWidth(width);
    };
    Label label(words, Type::Body);
    QVERIFY(same(label, 100));
    label.setWordWrap(true);
    QVERIFY(same(label, 100));
    QVERIFY(label.heightForWidth(60) > label.heightForWidth(400)); // asked for again, and narrower
    const int low = label.heightForWidth(100);
    label.setText(words + u' ' + words);
    QVERIFY(same(label, 100));
    QVERIFY(label.heightForWidth(100) > low);
    QFont large = label.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    label.setFont(large);
    QVERIFY(same(label, 100));
    label.setContentsMargins(20, 30, 20, 30);
    QVERIFY(same(label, 100));
    for (int width = 50; width < 150; ++width)
        QVERIFY(same(label, width));
}

void TestKit::aBannerIsAsHighAsItsSentenceNeeds()
{
    QWidget pane;
    auto* column = new QVBoxLayout(&pane);
    auto* banner = new Banner;
    column->addWidget(banner);
    column->addStretch(1);
    pane.show();
    banner->show(Error{.kind = ErrorKind::BadRequest}, {}, {});
    const auto labels = banner->findChildren<QLabel*>();
    const auto sentence = std::find_if(labels.begin(), labels.end(),
        [](const QLabel* label) { return label->isVisible() && label->wordWrap(); });
    QVERIFY(sentence != labels.end());
    for (const int width : {900, 520, 340}) {
        pane.resize(width, 400);
        QTRY_COMPARE((*sentence)->height(), (*sentence)->heightForWidth((*sentence)->width()));
    }
}

void TestKit::aWordOfAKeyIsNotCut()
{
    const QString key = u"Hypothekenversicherung dieses Kontos"_s;
    KeyValueGrid grid(KeyValueGrid::Form::Beside);
    grid.set({{.key = key, .value = u"12.00"_s}});
    grid.resize(300, 200);
    grid.show();
    for (const auto* label : grid.findChildren<QLabel*>()) {
        if (label->text() != key)
            continue;
        QTRY_VERIFY(
            label->width() >= label->fontMetrics().horizontalAdvance(u"Hypothekenversicherung"_s));
        QVERIFY(label->width() < label->fontMetrics().horizontalAdvance(key)); // it wraps
    }
}

void TestKit::everyIconIsThereInOneColour()
{
    static const QRegularExpression hex(u"#[0-9a-fA-F]{3,8}"_s);
    QSet<QString> names;
    for (int i = 0; i < iconCount; ++i) {
        const auto icon = static_cast<Icon>(i);
        const QString path = iconPath(icon);
        names.insert(path);
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QSet<QString> colors;
        const QString svg = QString::fromUtf8(file.readAll());
        auto found = hex.globalMatch(svg);
        while (found.hasNext())
            colors.insert(found.next().captured().toLower());
        QCOMPARE(colors, QSet<QString>{u"#000000"_s});
        QSvgRenderer renderer(path);
        QVERIFY2(renderer.isValid(), qPrintable(path));
        QCOMPARE(renderer.viewBox(), QRect(0, 0, 24, 24));
        QVERIFY(!themedIcon(icon).pixmap(QSize(16, 16)).isNull());
    }
    QCOMPARE(names.size(), iconCount);
}

void TestKit::anIconTakesItsRolesColour()
{
    const QColor wanted = color(QGuiApplication::palette(), Role::Danger);
    const QImage image = themedIcon(Icon::Stop, Role::Danger).pixmap(QSize(32, 32)).toImage();
    bool seen = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            seen |= pixel.alpha() == 255 && pixel.rgb() == wanted.rgb();
        }
    }
    QVERIFY(seen);
}

void TestKit::everyErrorHasWordsAndANextStep()
{
    QSet<QString> sentences;
    for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        const ErrorText text = describe(kind);
        QVERIFY2(text.sentence.size() > 15, toString(kind).data());
        QVERIFY2(
            text.sentence.endsWith(u'.') || text.sentence.endsWith(u'?'), toString(kind).data());
        // Never a bare code, never the name in the source.
        QVERIFY2(!text.sentence.contains(toString(kind)), toString(kind).data());
        QVERIFY2(!text.sentence.contains(QRegularExpression(u"\\d{3}"_s)), toString(kind).data());
        QVERIFY2(!label(text.next).isEmpty(), toString(kind).data());
        sentences.insert(text.sentence);
    }
    QCOMPARE(sentences.size(), static_cast<int>(ErrorKind::Internal) + 1);
    const QString details = detailsOf(Error{.kind = ErrorKind::ProviderDown,
                                          .http = 503,
                                          .code = u"503"_s,
                                          .requestId = u"id-1"_s,
                                          .detail = u"why"_s},
        u"10:42"_s);
    for (const auto& part : {u"ProviderDown"_s, u"503"_s, u"id-1"_s, u"10:42"_s, u"why"_s})
        QVERIFY2(details.contains(part), qPrintable(part));
}

void TestKit::noTwoShortcutsAreTheSame()
{
    QSet<QString> seen;
    for (int i = 0; i < shortcutCount; ++i) {
        const QString text = keys(static_cast<Shortcut>(i)).toString(QKeySequence::PortableText);
        QVERIFY(!text.isEmpty());
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

void TestKit::moneyInLocales_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QString>("shown");
    QTest::newRow("the mark of a right-to-left locale")
        << u"he_IL"_s << "-86.13"_ba << "ILS"_ba << u"\u200e\u221286.13\u00a0₪"_s;
    QTest::newRow("dollars") << u"en_US"_s << "-86.13"_ba << "USD"_ba << u"\u2212$86.13"_s;
    QTest::newRow("grouped") << u"en_US"_s << "2981.4"_ba << "USD"_ba << u"$2,981.40"_s;
    QTest::newRow("zero") << u"en_US"_s << "0"_ba << "USD"_ba << u"$0.00"_s;
    QTest::newRow("euros in Germany")
        << u"de_DE"_s << "-1234.5"_ba << "EUR"_ba << u"\u22121.234,50\u00a0€"_s;
    QTest::newRow("yen have no decimals")
        << u"en_US"_s << "-880000"_ba << "JPY"_ba << u"\u2212¥880,000"_s;
    QTest::newRow("dinars have three")
        << u"en_US"_s << "1234.567"_ba << "KWD"_ba << u"KWD\u00a01,234.567"_s;
    QTest::newRow("lakhs") << u"en_IN"_s << "1234567.8"_ba << "INR"_ba << u"₹12,34,567.80"_s;
    QTest::newRow("another dollar than one's own")
        << u"en_CA"_s << "5"_ba << "USD"_ba << u"USD\u00a05.00"_s;
    QTest::newRow("unknown currency") << u"en_US"_s << "12.5"_ba << ""_ba << u"\u00a412.50"_s;
    QTest::newRow("smallest") << u"en_US"_s << "-92233720368547758.07"_ba << "USD"_ba
                              << u"\u2212$92,233,720,368,547,758.07"_s;
}

void TestKit::moneyInLocales()
{
    QFETCH(QString, locale);
    QFETCH(QByteArray, amount);
    QFETCH(QByteArray, currency);
    QFETCH(QString, shown);
    const Formats formats{QLocale(locale)};
    QCOMPARE(formats.money(money(amount.constData(), currency.constData())), shown);
}

void TestKit::moneyIsNeverRounded()
{
    const Formats formats{QLocale(u"en_US"_s)};
    QCOMPARE(formats.money(money("40.123456789012")), u"$40.123456789012"_s);
    QCOMPARE(formats.money(money("40.1200000")), u"$40.12"_s);
    QCOMPARE(formats.money(money("0.005")), u"$0.005"_s);
    QCOMPARE(formats.money(money("5"), SignStyle::Always), u"+$5.00"_s);
    QCOMPARE(formats.money(money("5"), SignStyle::Always, SymbolStyle::Omitted), u"+5.00"_s);
    QCOMPARE(formats.money(money("0"), SignStyle::Always), u"$0.00"_s);
    QCOMPARE(formats.money(std::nullopt), u"\u2014"_s);
}

void TestKit::moneyIsHiddenEverywhere()
{
    ui::Display display(QLocale(u"en_US"_s));
    int changes = 0;
    connect(&display, &ui::Display::changed, this, [&changes] { ++changes; });
    display.setAmountsHidden(true);
    display.setAmountsHidden(true);
    QCOMPARE(changes, 1);
    static const QRegularExpression digit(u"\\d"_s);
    for (const SignStyle sign : {SignStyle::Negative, SignStyle::Always}) {
        const QString shown = display.formats().money(money("-86.13"), sign);
        QCOMPARE(shown, u"\u2022\u2022\u2022"_s); // not even the sign
    }
    QVERIFY(!display.formats().moneySpoken(money("-86.13")).contains(digit));
}

void TestKit::daysInLocales()
{
    const Day day = *Day::parse("2026-11-18");
    const Day today = *Day::parse("2026-11-21");
    QCOMPARE(Formats(QLocale(u"en_US"_s)).dayLong(day), u"Nov 18, 2026"_s);
    QCOMPARE(Formats(QLocale(u"en_US"_s)).dayShort(day, today), u"Nov 18"_s);
    QCOMPARE(Formats(QLocale(u"en_GB"_s)).dayShort(day, today), u"18 Nov"_s);
    QCOMPARE(Formats(QLocale(u"de_DE"_s)).dayLong(day), u"18. Nov. 2026"_s);
    QCOMPARE(
        Formats(QLocale(u"en_GB"_s)).dayShort(day, *Day::parse("2027-01-02")), u"18 Nov 2026"_s);
    QCOMPARE(Formats().dayShort(Day{}, today), u"\u2014"_s);
    QCOMPARE(Formats().dayLong(Day{}), u"\u2014"_s);
}

void TestKit::everyLocaleWritesUsableDates()
{
    const Day day = *Day::parse("2026-11-18");
    const auto locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale& locale : locales) {
        const Formats formats(locale);
        const QString eighteen = locale.toString(18);
        const QString year = locale.toString(day.toDate(), u"yyyy"_s);
        QVERIFY2(formats.dayLong(day).contains(eighteen), qPrintable(locale.name()));
        QVERIFY2(formats.dayLong(day).contains(year), qPrintable(locale.name()));
        const QString brief = formats.dayShort(day, day);
        QVERIFY2(brief.contains(eighteen), qPrintable(locale.name() + u' ' + brief));
        QVERIFY2(
            formats.money(money("-1234.5", "EUR")).contains(u'\u2212'), qPrintable(locale.name()));
    }
}

void TestKit::timesHaveNoSeconds()
{
    const QDateTime local(QDate(2026, 11, 21), QTime(16, 42, 57));
    const Instant instant{std::chrono::milliseconds(local.toMSecsSinceEpoch())};
    QCOMPARE(Formats(QLocale::c()).time(instant), u"16:42"_s);
    QCOMPARE(Formats(QLocale(u"de_DE"_s)).time(instant), u"16:42"_s);
    QVERIFY(Formats(QLocale(u"en_US"_s)).time(instant).startsWith(u"4:42"_s));
    const auto locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    for (const QLocale& locale : locales)
        QVERIFY2(!Formats(locale).time(instant).contains(locale.toString(57)),
            qPrintable(locale.name()));
}

void TestKit::agesAreHonest()
{
    const Formats formats{QLocale(u"en_US"_s)};
    const Instant now = at("2026-11-21T12:00:00Z");
    QCOMPARE(formats.age({}, now), u"unknown"_s);
    QCOMPARE(formats.age(now, now), u"now"_s);
    QCOMPARE(formats.age(at("2026-11-21T12:05:00Z"), now), u"now"_s); // a clock that is ahead
    QVERIFY(formats.age(at("2026-11-21T11:48:00Z"), now).contains(u"12"_s));
    QVERIFY(formats.age(at("2026-11-21T09:10:00Z"), now).startsWith(u'2'));
    QVERIFY(formats.age(at("2026-11-19T11:59:00Z"), now).startsWith(u'2'));
}

void TestKit::figuresStandUnderEachOther()
{
    for (const Type type : {Type::Body, Type::Strong, Type::Figure}) {
        const Figures figures(typeFont(type));
        QCOMPARE(figures.width(u"1,111.11"_s), figures.width(u"8,888.88"_s));
    }
}

void TestKit::aNumberIsNeverCutOff()
{
    QImage image(60, 20, QImage::Format_ARGB32);
    QImage dots = image;
    const auto draw = [](QImage& on, const QString& text) {
        on.fill(Qt::white);
        QPainter painter(&on);
        Figures(typeFont(Type::Body)).draw(painter, on.rect(), Qt::AlignRight, text);
    };
    draw(image, u"92,233,720,368,547,758.07"_s);
    draw(dots, u"…"_s);
    QCOMPARE(image, dots);
}

void TestKit::categoriesHaveWords()
{
    QCOMPARE(categoryName(5814), u"Restaurants"_s);
    QCOMPARE(categoryName(5411), u"Groceries"_s);
    QCOMPARE(categoryName(3000), u"Airlines"_s); // first and last of a range
    QCOMPARE(categoryName(3350), u"Airlines"_s);
    QCOMPARE(categoryName(3351), u"Car rental"_s);
    QCOMPARE(categoryName(0), QString());
    QCOMPARE(categoryName(2000), QString());
    QCOMPARE(categoryName(9999), QString());
    QCOMPARE(categoryWithCode(742), u"Veterinarians · 0742"_s);
    QCOMPARE(categoryWithCode(9999), QString());
    QSet<QString> names;
    for (int code = 0; code < 10000; ++code) {
        if (const QString name = categoryName(code); !name.isEmpty())
            names += name;
    }
    QVERIFY(names.size() >= 55);
}

void TestKit::machineTextBreaksBetweenWords()
{
    const QFontMetrics metrics(typeFont(Type::Code));
    const int wide = metrics.horizontalAdvance(u"COFFEE CO"_s);
    const WrapLabel words(u"COFFEE COFFEE COFFEE"_s, Type::Code);
    const WrapLabel lines(u"COFFEE\nCOFFEE\nCOFFEE"_s, Type::Code);
    QCOMPARE(words.heightForWidth(wide), lines.heightForWidth(wide)); // not COF/FEE
    QVERIFY(words.heightForWidth(wide * 3) < words.heightForWidth(wide));
    // One word that is too long is broken all the same.
    const WrapLabel id(u"tp1j2cvcpmpmwctp1j2cvcpmpmwc"_s, Type::Code);
    QVERIFY(id.heightForWidth(wide) > id.heightForWidth(wide * 4));
}

void TestKit::fuzzyMatchPrefersStartsOfWords()
{
    const auto score = [](const QString& text) { return fuzzyMatch(u"tr", text)->score; };
    QVERIFY(score(u"Transactions"_s) > score(u"Restart"_s));
    QVERIFY(fuzzyMatch(u"li", u"Link institution")->score > fuzzyMatch(u"li", u"Follow it")->score);
    QVERIFY(fuzzyMatch(u"ha", u"Hide amounts")->score > fuzzyMatch(u"ha", u"Exchange a")->score);
}

void TestKit::fuzzyMatchFindsItsLetters()
{
    QVERIFY(!fuzzyMatch(u"xyz", u"Transactions"));
    QVERIFY(!fuzzyMatch(u"transactionss", u"Transactions"));
    QVERIFY(fuzzyMatch(u"", u"anything"));
    QVERIFY(fuzzyMatch(u"a", u""_s) == std::nullopt);
    const auto match = fuzzyMatch(u"hide am", u"Hide amounts");
    QVERIFY(match);
    QCOMPARE(match->positions, (QList<int>{0, 1, 2, 3, 5, 6}));
}

void TestKit::aPageIsFilledWhenSeen()
{
    int filled = 0;
    QWidget window;
    auto* page = new QWidget(&window);
    auto owner = std::make_unique<QObject>();
    auto* filling = new WhenSeen(page, [&filled] { ++filled; }, owner.get());
    filling->ask();
    filling->ask();
    QCOMPARE(filled, 0);
    window.show();
    QCOMPARE(filled, 1); // once, and before it is painted
    filling->ask();
    QCOMPARE(filled, 2);
    page->hide();
    page->show(); // nothing new
    QCOMPARE(filled, 2);
    page->hide();
    filling->ask();
    owner.reset();
    page->show();
    QCOMPARE(filled, 2); // nobody is there to do it
}

QTEST_MAIN(TestKit)
#include "tst_kit.moc"
