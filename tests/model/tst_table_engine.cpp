// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "tests/model/querytexts.h"
#include "tests/model/tablekit.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace bursar::table;
using namespace bursar::table::test;

namespace {

#if defined(BURSAR_SANITIZED)
constexpr bool slowly = true; // a sanitizer makes each case many times slower
#else
constexpr bool slowly = false;
#endif

/// A number in [first, end), as likely large in the first case as in the last: RapidCheck would
/// begin with the smallest tables.
template <class T> T pick(T first, T end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(first, end));
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

class TestEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsRowsAndTotals();
    void unknownAmountsAreNoZeros();
    void categoriesAreNamed();
    void whatThePersonWroteStaysWithItsRow();
    void aViewStaysAsItWas();
    void removalsComeBeforeUpserts();
    void stoppedWorkLosesNothing();
    void manyRowsAreJudgedAsOneByOne();
    void noRegexHangs();
    void equalsTheReference();
};

void TestEngine::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", slowly ? "max_success=150" : "max_success=10000");
}

void TestEngine::showsRowsAndTotals()
{
    Engine engine(QLocale(u"en_US"_s));
    engine.add(DeltaMaker()
            .reset()
            .upsert({1, "Green Basket Market", "-86.13", "2026-11-18", "Food"})
            .upsert({2, "Paprika LLC payroll", "2981.44", "2026-11-20", "Income"})
            .upsert({3, "Café Señorita", "-4.5", "2026-11-18", "Food", "", 2, "EUR"})
            .done());
    engine.work();
    const auto all = engine.view();
    QCOMPARE(dump(*all),
        u"2026-11-20 | Paprika LLC payroll | 2981.44 USD | Income\n"
        "2026-11-18 | Café Señorita | -4.5 EUR | Food\n"
        "2026-11-18 | Green Basket Market | -86.13 USD | Food"_s);
    QCOMPARE(all->totals.size(), 2U);
    QCOMPARE(all->totals[0].net.value().toString(), u"2895.31"_s);
    QCOMPARE(all->totals[0].out.value().toString(), u"-86.13"_s);

    engine.setFilter({parseQuery(u"CAFE senorita"), {}});
    QCOMPARE(dump(*engine.view()), u"2026-11-18 | Café Señorita | -4.5 EUR | Food"_s);
    engine.setFilter({parseQuery(u"food -4.50"), {}});
    QCOMPARE(dump(*engine.view()), u"2026-11-18 | Green Basket Market | -86.13 USD | Food"_s);
    engine.setFilter({{}, AccountRef{2}});
    QCOMPARE(engine.view()->shown->size(), 1U);
}

void TestEngine::unknownAmountsAreNoZeros()
{
    Engine engine(QLocale(u"en_US"_s));
    engine.add(DeltaMaker()
            .upsert({1, "Share split", "", "2026-11-18"})
            .upsert({2, "Nothing", "0.00", "2026-11-17"})
            .upsert({3, "Paprika LLC", "12.5", "2026-11-16"})
            .done());
    engine.work();
    const auto all = engine.view();
    QVERIFY(!all->rows->money(all->rows->find(RowId{1})));
    QVERIFY(all->rows->money(all->rows->find(RowId{2})));
    QCOMPARE(all->totals.size(), 1U);
    QCOMPARE(all->totals[0].count, 3);
    QCOMPARE(all->totals[0].unknown, 1);
    QCOMPARE(all->totals[0].net.value().toString(), u"12.5"_s);
    // No query by amount finds it.
    for (const QStringView query : {u"amount:0", u"amount:<5", u"0.00"}) {
        engine.setFilter({parseQuery(query), {}});
        QCOMPARE(dump(*engine.view()), u"2026-11-17 | Nothing | 0.00 USD | "_s);
    }
    // The bank may send it later, or take it back.
    engine.setFilter({});
    engine.add(DeltaMaker()
            .upsert({1, "Share split", "2", "2026-11-18"})
            .upsert({3, "Paprika LLC", "", "2026-11-16"})
            .done());
    engine.work();
    QCOMPARE(engine.view()->totals[0].unknown, 1);
    QCOMPARE(engine.view()->totals[0].net.value().toString(), u"2"_s);
    QCOMPARE(all->totals[0].unknown, 1);
}

void TestEngine::categoriesAreNamed()
{
    static int asked = 0;
    Engine engine(QLocale::c(), [](int code) {
        ++asked;
        return code == 742 ? std::string("Vétérinaires · 0742") : std::string();
    });
    engine.add(DeltaMaker()
            .upsert({1, "a", "1", "2026-11-04", "0742"})
            .upsert({2, "b", "1", "2026-11-03", "0742"})
            .upsert({3, "c", "1", "2026-11-02", "2000"}) // a number without words
            .upsert({4, "d", "1", "2026-11-01", "742"}) // not one of four digits
            .done());
    engine.work();
    QCOMPARE(dump(*engine.view()),
        u"2026-11-04 | a | 1 USD | Vétérinaires · 0742\n"
        "2026-11-03 | b | 1 USD | Vétérinaires · 0742\n"
        "2026-11-02 | c | 1 USD | 2000\n"
        "2026-11-01 | d | 1 USD | 742"_s);
    QCOMPARE(asked, 2);
    // Found by the words, and still by the number.
    engine.setFilter({parseQuery(u"veterin"), {}});
    QCOMPARE(engine.view()->shown->size(), 2U);
    engine.setFilter({parseQuery(u"0742"), {}});
    QCOMPARE(engine.view()->shown->size(), 2U);
    // A reset forgets the rows, not the words.
    engine.setFilter({});
    engine.add(DeltaMaker().reset().upsert({5, "e", "1", "2026-11-05", "0742"}).done());
    engine.work();
    QCOMPARE(dump(*engine.view()), u"2026-11-05 | e | 1 USD | Vétérinaires · 0742"_s);
}

void TestEngine::whatThePersonWroteStaysWithItsRow()
{
    Engine engine(QLocale::c());
    const auto apply = [&engine](transactions::DeltaPtr delta) {
        engine.add(std::move(delta));
        while (engine.hasWork())
            engine.work();
        return engine.view();
    };
    apply(DeltaMaker().upsert({1, "a", "1", "2026-11-04", "Food"}).done());
    const auto before =
        apply(DeltaMaker().annotate(1, "for Kim\nand me", "gift,holiday", "Gifts").done());
    const auto written = [](const View& view) {
        const RowNumber row = view.rows->find(RowId{1});
        return u"%1 | %2 | %3 | %4"_s.arg(toText(view.rows->note(row)),
            toText(view.rows->tags(row)).replace(toText(tagBorder), u","_s),
            toText(view.rows->category(row)), toText(view.rows->sentCategory(row)));
    };
    QCOMPARE(written(*before), u"for Kim\nand me | gift,holiday | Gifts | Food"_s);
    // The bank sends the row again, with another category: the person's stays.
    const auto again = apply(DeltaMaker().upsert({1, "b", "2", "2026-11-04", "Shops"}).done());
    QCOMPARE(written(*again), u"for Kim\nand me | gift,holiday | Gifts | Shops"_s);
    const auto bare = apply(DeltaMaker().annotate(1, {}).done());
    QCOMPARE(written(*bare), u" |  | Shops | Shops"_s);
    QVERIFY(!bare->rows->hasOwnCategory(0));
    QCOMPARE(written(*before), u"for Kim\nand me | gift,holiday | Gifts | Food"_s);
    // Nothing of it is left for a row that comes anew, and unknown rows are passed over.
    apply(DeltaMaker().annotate(1, "x").annotate(7, "y").done());
    apply(DeltaMaker().remove(1).done());
    QCOMPARE(written(*apply(DeltaMaker().upsert({1, "c", "1", {}, "Food"}).done())),
        u" |  | Food | Food"_s);
}

void TestEngine::aViewStaysAsItWas()
{
    Engine engine(QLocale::c());
    engine.add(DeltaMaker().upsert({1, "before"}).upsert({2, "other"}).done());
    engine.work();
    const auto before = engine.view();
    engine.add(DeltaMaker().upsert({1, "after"}).remove(2).upsert({3, "new"}).done());
    engine.work();
    const auto after = engine.view();
    QCOMPARE(dump(*before), u" | other | 0.00 USD | \n | before | 0.00 USD | "_s);
    QCOMPARE(dump(*after), u" | new | 0.00 USD | \n | after | 0.00 USD | "_s);
    // The row of a transaction stays the same, whatever happens to the others.
    QCOMPARE(before->rows->find(RowId{1}), after->rows->find(RowId{1}));
    QCOMPARE(after->rows->find(RowId{2}), noRow);
    QCOMPARE(before->epoch, after->epoch);
}

void TestEngine::removalsComeBeforeUpserts()
{
    Engine engine(QLocale::c());
    engine.add(DeltaMaker().upsert({1, "pending"}).done());
    engine.add(DeltaMaker().upsert({1, "posted"}).remove(1).done());
    while (engine.hasWork())
        engine.work();
    const auto view = engine.view();
    QCOMPARE(dump(*view), u" | posted | 0.00 USD | "_s);
    QCOMPARE(view->total, 1U);
}

void TestEngine::stoppedWorkLosesNothing()
{
    std::atomic<std::uint64_t> question = 1;
    const Stop stop(question, 0);
    Engine engine(QLocale::c());
    RowMaker rows(7);
    Reference reference(QLocale::c());
    for (int batch = 0; batch < 5; ++batch) {
        DeltaMaker maker;
        for (int i = 0; i < 300; ++i)
            maker.upsert(rows.row(1 + (batch * 200 + i) % 700));
        const auto delta = maker.done();
        reference.apply(*delta);
        engine.add(delta);
        engine.work();
        engine.setFilter({parseQuery(u"caf"), {}});
        QVERIFY(!engine.view(stop));
    }
    QCOMPARE(idsOf(*engine.view()), reference.ids(u"caf"_s, {}, {{Field::Day, true}}));
}

// Enough rows that two threads share the work.
void TestEngine::manyRowsAreJudgedAsOneByOne()
{
    constexpr int count = 130'000;
    RowMaker rows(11);
    DeltaMaker maker;
    for (int i = 1; i <= count; ++i)
        maker.upsert(rows.row(i));
    for (int i = 1; i <= count / 2; i += 3)
        rows.annotate(maker, i);
    const auto delta = maker.done();
    Reference reference(QLocale::c());
    reference.apply(*delta);
    Engine engine(QLocale::c());
    engine.add(delta);
    while (engine.hasWork())
        engine.work();
    const Meaning meaning{.today = Day::parse("2026-11-18").value(),
        .accounts = {{AccountRef{2}, u"airport"_s, u"Halden"_s}}};
    for (const QStringView query :
        {u"ref 99", u"r", u"-cafe", u"86", u"date:2026-11", u"date:<today", u"amount:>50",
            u"amount:-500..-4", u"amount:.84", u"account:air", u"institution:hal", u"category:food",
            u"type:pos", u"status:memo", u"is:out", u"has:category", u"has:note", u"has:tag",
            u"tag:foo", u"-note:zoe", u"tag:/^f.*d$/", u"holiday", u"/^straße$/", u"/\\d{5}/",
            u"/^caf/", u"/[^a-z]$/", u"/(?=o)[^x]+$/", u"/\\W\\W/", u"category:/e{1}/",
            u"green OR date:2024 OR /^zo/", u"-(food OR transfer) /a.*a/"}) {
        const FilterSpec spec{parseQuery(query, meaning), {}};
        engine.setFilter(spec);
        const auto view = engine.view();
        std::size_t expected = 0;
        for (RowNumber row = 0; row < view->rows->count(); ++row)
            expected += Filter::matches(*view->rows, spec, row) ? 1U : 0U;
        QCOMPARE(view->shown->size(), expected);
        QVERIFY(std::all_of(view->shown->begin(), view->shown->end(),
            [&](RowNumber row) { return Filter::matches(*view->rows, spec, row); }));
        QVERIFY(view->totals == reference.totals(idsOf(*view)));
    }
}

// Patterns whose time grows without end with the text, on rows that bring them there.
void TestEngine::noRegexHangs()
{
    DeltaMaker maker;
    for (int i = 1; i <= 20'000; ++i)
        maker.upsert({i, std::string(40, 'a') + std::to_string(i) + "!", "1", "2026-11-18"});
    Engine engine(QLocale::c());
    engine.add(maker.done());
    while (engine.hasWork())
        engine.work();
    for (const QStringView query : {u"/^(a+)+$/", u"/(a|aa)+$/", u"/(?=(a*)*b)/", u"/(.*)*x\\z/"}) {
        engine.setFilter({parseQuery(query), {}});
        QElapsedTimer timer;
        timer.start();
        const auto view = engine.view();
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(query.toString()));
        QCOMPARE(view->shown->size(), 0U);
    }
    engine.setFilter({parseQuery(u"/a+1\\d*!$/"), {}});
    QCOMPARE(engine.view()->shown->size(), 11111U);
    QVERIFY(!engine.view()->hasGivenUp);
}

void TestEngine::equalsTheReference()
{
    const QLocale locale(u"de_DE"_s);
    const Meaning meaning{.today = Day::parse("2026-11-18").value(),
        .accounts = {{AccountRef{1}, u"Zürich •1234"_s, u"Mikomo Bank"_s},
            {AccountRef{2}, u"airport"_s, u"Halden"_s}, {AccountRef{3}, {}, u"Mikomo Bank"_s}},
        .types = {{"POSDEBIT", u"Point of sale"_s}, {"CHECK", u"Überweisung"_s}}};
    const auto property = [&locale, &meaning] {
        RowMaker rows(*rc::gen::arbitrary<std::uint32_t>());
        Engine engine(locale);
        Reference reference(locale);
        QString query;
        std::optional<int> account;
        OrderSpec order{{Field::Day, true}};
        reference.setMeaning(meaning);
        const auto steps = pick(1, 12);
        for (int step = 0; step < steps; ++step) {
            switch (pick(0, 10)) {
            case 0:
            case 1:
            case 2: { // rows arrive, change and go
                DeltaMaker maker;
                if (pick(0, 12) == 0)
                    maker.reset();
                const auto upserts = pick(0, 80);
                for (int i = 0; i < upserts; ++i)
                    maker.upsert(rows.row(pick<std::int64_t>(1, 300)));
                const auto removals = pick(0, 5);
                for (int i = 0; i < removals; ++i)
                    maker.remove(pick<std::int64_t>(1, 300));
                const auto annotations = pick(0, 40);
                for (int i = 0; i < annotations; ++i)
                    rows.annotate(maker, pick<std::int64_t>(1, 300));
                const auto delta = maker.done();
                reference.apply(*delta);
                engine.add(delta);
                break;
            }
            case 3: // another word
                query += query.isEmpty() ? QString() : u" "_s;
                query += QString::fromStdString(rows.word());
                break;
            case 4: // typing on, and back
                query = *rc::gen::arbitrary<bool>() ? query + u'a'
                                                    : query.chopped(query.isEmpty() ? 0 : 1);
                break;
            case 5:
                query = QString::fromStdString(rows.word());
                break;
            case 6:
            case 7:
                query = *query::test::someQuery();
                break;
            case 8:
                account = *rc::gen::arbitrary<bool>() ? std::optional(pick(0, 5)) : std::nullopt;
                break;
            default:
                order = withFirst(order,
                    {*rc::gen::element(Field::Day, Field::Payee, Field::Category, Field::Account,
                         Field::Amount, Field::Tags, Field::Note),
                        *rc::gen::arbitrary<bool>()});
                if (pick(0, 3) == 0) {
                    engine.setAccounts(
                        {{AccountRef{1}, u"Zürich"_s}, {AccountRef{2}, u"airport"_s}});
                    reference.setAccounts({{1, u"Zürich"_s}, {2, u"airport"_s}});
                }
            }
            while (engine.hasWork())
                engine.work();
            engine.setOrder(order);
            engine.setFilter({parseQuery(query, meaning),
                account ? std::optional(AccountRef{*account}) : std::nullopt});
            const auto view = engine.view();
            const auto expected = reference.ids(query, account, order);
            RC_LOG() << "query: " << query.toStdString() << '\n';
            RC_ASSERT(idsOf(*view) == expected);
            RC_ASSERT(view->totals == reference.totals(expected));
            RC_ASSERT(view->total == reference.count());
        }
    };
    QVERIFY(rc::check(
        "filter, order and totals equal a naive reference while deltas arrive", property));
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_table_engine.moc"
