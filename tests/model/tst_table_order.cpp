// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "tests/model/tablekit.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <memory>
#include <numeric>

using namespace bursar;
using namespace bursar::table;
using namespace bursar::table::test;

namespace {

// Ids far apart and amounts of any size, so that keys do not fit one word.
std::unique_ptr<RowStore> randomRows()
{
    auto store = std::make_unique<RowStore>();
    const auto delta = std::make_shared<transactions::Delta>();
    const auto count = *rc::gen::inRange(0, 60);
    for (int i = 0; i < count; ++i) {
        transactions::Row row;
        row.id = RowId{*rc::gen::suchThat(
            rc::gen::arbitrary<std::int64_t>(), [](std::int64_t id) { return id != 0; })};
        row.day = Day{*rc::gen::element(Day::unknownValue, -1, 0, 1, INT32_MAX)};
        row.amount.value = {
            *rc::gen::arbitrary<std::int64_t>(), *rc::gen::inRange<std::uint8_t>(0, 19)};
        row.amountKnown = *rc::gen::arbitrary<bool>();
        delta->upserts.rows.push_back(row);
    }
    store->upsert(delta->upserts.rows, delta->upserts.strings, [](RowNumber) { });
    return store;
}

std::vector<RowNumber> numbersOf(const RowStore& store)
{
    std::vector<RowNumber> numbers(store.alive());
    std::iota(numbers.begin(), numbers.end(), 0U);
    return numbers;
}

} // namespace

class TestOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingValuesComeLast();
    void aNewKeyKeepsTheOldAsTieBreaker();
    void ranksGrowAsIfMadeAtOnce();
    void sortAgreesWithComparing();
    void turningAgreesWithSorting();
};

void TestOrder::missingValuesComeLast()
{
    Engine engine(QLocale(u"en_US"_s));
    engine.add(DeltaMaker()
            .upsert({.id = 1, .payee = "b", .day = ""})
            .upsert({.id = 2, .payee = "", .day = "2026-01-02"})
            .upsert({.id = 3, .payee = "A", .day = "2026-01-03"})
            .done());
    engine.work();
    const auto ordered = [&engine](Field field, bool descending) {
        engine.setOrder({{field, descending}});
        return idsOf(*engine.view());
    };
    using Ids = std::vector<std::int64_t>;
    QCOMPARE(ordered(Field::Day, false), (Ids{2, 3, 1}));
    QCOMPARE(ordered(Field::Day, true), (Ids{3, 2, 1}));
    QCOMPARE(ordered(Field::Payee, false), (Ids{3, 1, 2}));
    QCOMPARE(ordered(Field::Payee, true), (Ids{1, 3, 2}));
    QCOMPARE(ordered(Field::Account, true), (Ids{3, 2, 1})); // no names: all equal

    // An amount that the bank did not send is not zero: it stands between none.
    engine.add(DeltaMaker()
            .reset()
            .upsert({.id = 1, .amount = ""})
            .upsert({.id = 2, .amount = "-5"})
            .upsert({.id = 3, .amount = "7"})
            .upsert({.id = 4, .amount = "0"})
            .done());
    engine.work();
    QCOMPARE(ordered(Field::Amount, false), (Ids{2, 4, 3, 1}));
    QCOMPARE(ordered(Field::Amount, true), (Ids{3, 4, 2, 1}));
}

void TestOrder::aNewKeyKeepsTheOldAsTieBreaker()
{
    const OrderSpec byDay{{Field::Day, true}};
    const OrderSpec byAmount = withFirst(byDay, {Field::Amount, false});
    QCOMPARE(byAmount, (OrderSpec{{Field::Amount, false}, {Field::Day, true}}));
    QCOMPARE(withFirst(byAmount, {Field::Day, false}),
        (OrderSpec{{Field::Day, false}, {Field::Amount, false}}));
}

void TestOrder::ranksGrowAsIfMadeAtOnce()
{
    QCollator collator(QLocale(u"en_US"_s));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const bool ok = rc::check("ranks do not depend on the steps they were made in", [&collator] {
        Texts texts;
        Dictionary dictionary;
        Collation inSteps(collator);
        const auto batches = *rc::gen::container<std::vector<std::vector<std::string>>>(
            rc::gen::container<std::vector<std::string>>(
                rc::gen::container<std::string>(rc::gen::element('a', 'A', 'b', 'Z', ' ', '1'))));
        for (const auto& batch : batches) {
            for (const std::string& text : batch)
                dictionary.add(texts, text);
            inSteps.extend(texts, {});
        }
        Collation atOnce(collator);
        atOnce.extend(texts, {});
        inSteps.extend(texts, {});
        RC_ASSERT(inSteps.ranks() == atOnce.ranks());
    });
    QVERIFY(ok);
}

void TestOrder::sortAgreesWithComparing()
{
    const bool ok = rc::check("radix sort is std::sort by isBefore", [] {
        const auto store = randomRows();
        const Ranks ranks(QLocale::c());
        OrderSpec spec;
        for (const Field field : {Field::Amount, Field::Day, Field::Account}) {
            if (*rc::gen::arbitrary<bool>())
                spec.push_back({field, *rc::gen::arbitrary<bool>()});
        }
        const Orderer orderer(store->rows(), ranks, spec);
        std::vector<RowNumber> sorted = numbersOf(*store);
        std::vector<RowNumber> expected = sorted;
        orderer.sort(sorted, {});
        std::sort(expected.begin(), expected.end(),
            [&](RowNumber a, RowNumber b) { return orderer.isBefore(a, b); });
        RC_ASSERT(sorted == expected);
    });
    QVERIFY(ok);
}

void TestOrder::turningAgreesWithSorting()
{
    const bool ok = rc::check("days turned are days sorted the other way", [] {
        const auto store = randomRows();
        const Ranks ranks(QLocale::c());
        const bool descending = *rc::gen::arbitrary<bool>();
        const OrderSpec from{{Field::Day, descending}};
        const OrderSpec to{{Field::Day, !descending}};
        RC_ASSERT(Orderer::isTurn(to, from));
        std::vector<RowNumber> turned = numbersOf(*store);
        std::vector<RowNumber> sorted = turned;
        const Orderer orderer(store->rows(), ranks, to);
        Orderer(store->rows(), ranks, from).sort(turned, {});
        orderer.turn(turned);
        orderer.sort(sorted, {});
        RC_ASSERT(turned == sorted);
    });
    QVERIFY(ok);
    // With another key behind the days its ties do not turn.
    const OrderSpec down{{Field::Day, true}, {Field::Amount, false}};
    QVERIFY(!Orderer::isTurn({{Field::Day, false}, {Field::Amount, false}}, down));
    QVERIFY(!Orderer::isTurn({{Field::Amount, false}}, {{Field::Amount, true}}));
}

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_table_order.moc"
