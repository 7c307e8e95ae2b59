// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "tests/model/tablekit.h"
#include "ui/kit/display.h"
#include "ui/table/balanceline.h"
#include "ui/table/selectiontotals.h"
#include "ui/table/shapedtext.h"
#include "ui/table/totalsfooter.h"
#include "ui/table/transactiondelegate.h"
#include "ui/table/transactionmodel.h"
#include "ui/table/transactiontable.h"
#include "ui/table/transactionview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <cstdlib>
#include <numeric>
#include <random>
#include <set>

// Counts every allocation of this program, Qt's among them. Only glibc lets a program stand in
// front of its malloc; a sanitizer has a malloc of its own.
#if defined(__GLIBC__) && !defined(BURSAR_SANITIZED)
#define BURSAR_COUNTS_ALLOCATIONS
namespace {
std::atomic<long> allocations = 0;
}
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
void* malloc(std::size_t size)
{
    ++allocations;
    return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size)
{
    ++allocations;
    return __libc_calloc(count, size);
}
void* realloc(void* old, std::size_t size)
{
    ++allocations;
    return __libc_realloc(old, size);
}
}
#endif

using namespace bursar;
using namespace bursar::ui;
using namespace bursar::table::test;
using table::Engine;
using table::Field;
using table::View;

namespace {

const QLocale english(u"en_GB"_s);

/// An engine without its thread, and the view of what it has been told.
struct Table {
    Engine engine{english};

    std::shared_ptr<const View> after(transactions::DeltaPtr delta)
    {
        engine.add(std::move(delta));
        while (engine.hasWork())
            engine.work();
        return now();
    }
    std::shared_ptr<const View> filtered(QStringView query)
    {
        engine.setFilter({table::parseQuery(query), {}});
        return now();
    }
    std::shared_ptr<const View> ordered(Field field, bool descending)
    {
        engine.setOrder({{field, descending}});
        return now();
    }
    std::shared_ptr<const View> now() { return std::make_shared<const View>(*engine.view()); }
};

transactions::DeltaPtr batch(std::uint32_t seed, std::int64_t firstId, int count)
{
    RowMaker rows(seed);
    DeltaMaker maker;
    for (int i = 0; i < count; ++i)
        maker.upsert(rows.row(firstId + i));
    return maker.done();
}

constexpr int shownFirst = 6; ///< columns; those of tags and notes come behind, hidden

QString dump(const TransactionModel& model, int role = Qt::DisplayRole)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < shownFirst; ++column)
            cells << model.index(row, column).data(role).toString();
        lines << cells.join(u" | "_s);
    }
    return lines.join(u'\n');
}

std::set<std::int64_t> selectedIds(const TransactionView& view, const TransactionModel& model)
{
    std::set<std::int64_t> ids;
    for (const auto& [first, last] : view.selectedRanges()) {
        for (int row = first; row <= last; ++row) {
            const table::RowNumber number = (*model.view().shown)[static_cast<std::size_t>(row)];
            ids.insert(model.view().rows->id(number).value);
        }
    }
    return ids;
}

/// All rows are of account 1.
void showOneAccount(TransactionTable& table)
{
    table.setAccountFilter(AccountRef{1});
    const auto* view = table.findChild<TransactionView*>();
    QTRY_VERIFY(!view->isColumnHidden(5));
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTexts();
    void speaks();
    void modelTesterUnderRandomDeltas();
    void selectionFollowsItsRows();
    void placeOnTheScreenStays();
    void keysMoveInAMillionRows();
    void repaintAllocatesNothing();
    void swapDoesNotGrowWithTheRows();
    void tableSaysWhenAllIsShown();
    void tableAnswers();
    void footerSumsWhatIsShown();
    void footerSumsTheSelection();
    void footerNeverAddsCurrencies();
    void manySelectedRowsAreSummedElsewhere();
    void headerOrders();
    void aSecondColumnKeepsTheFirstBehindIt();
    void showsTheBalanceAfterEachRow();
    void balancesArriveWithoutAMove();
    void saysWhetherTheBankAgrees();
    void showsWhatIsSuspect();
    void columnsFitTheWidth_data();
    void columnsFitTheWidth();
    void aBalanceIsOfOneAccount();
    void totalsEndWhereAmountsDo();
    void anAccountKeepsItsNumber();
    void columnsKeepTheirOwnWidths();
    void tagsAndNotesAreColumnsOnDemand();
    void stateSurvives();
    void copiesTheShownColumns();
    void copiesCsvThatProgramsRead();
    void copiesHiddenAmountsHidden();
    void copiesManyRowsWithoutAWait();
    void readsManySelectedWithoutAWait();
};

void TestWidgets::showsTexts()
{
    const ui::Display display(english);
    TransactionModel model(display);
    model.setAccountNames({{AccountRef{1}, u"Everyday Checking •8123"_s}});
    Table table;
    model.swapIn(table.after(DeltaMaker()
            .upsert({1, "Green Basket Market", "-86.13", "2024-11-18", "Food · Groceries"})
            .upsert({2, "Paprika LLC payroll", "2981.44", "2024-11-20", "Income"})
            .upsert({3, "No date", "-4.5", "", "", "", 2})
            .done()));
    QCOMPARE(dump(model),
        u"20 Nov 2024 | Paprika LLC payroll | Income | Everyday Checking •8123 | +2,981.44 | \n"
        "18 Nov 2024 | Green Basket Market | Food · Groceries | Everyday Checking •8123 | −86.13 | "
        "\n"
        "— | No date |  |  | −4.50 | "_s);
    // Two currencies: each amount says its own.
    model.swapIn(table.after(DeltaMaker().upsert({3, "x", "-4.5", "", "", "", 2, "EUR"}).done()));
    QCOMPARE(model.index(2, 4).data().toString(), u"−€4.50"_s);
    QCOMPARE(model.index(1, 4).data().toString(), u"−$86.13"_s);
}

void TestWidgets::speaks()
{
    const ui::Display display(english);
    TransactionModel model(display);
    Table table;
    Plain pending{1, "Harbor Coffee", "-4.75", "2024-11-21"};
    pending.status = transactions::BankStatus::Pending;
    model.swapIn(table.after(DeltaMaker().upsert(pending).done()));
    QCOMPARE(
        model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"Harbor Coffee, pending"_s);
    QCOMPARE(model.index(0, 4).data(Qt::AccessibleTextRole).toString(), u"minus 4.75 USD"_s);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestWidgets::modelTesterUnderRandomDeltas()
{
    const ui::Display display(english);
    TransactionModel model(display);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Table table;
    std::mt19937 random(5);
    for (int i = 0; i < 200; ++i) {
        DeltaMaker maker;
        RowMaker rows(static_cast<std::uint32_t>(random()));
        if (random() % 20 == 0)
            maker.reset();
        for (auto upserts = random() % 30; upserts > 0; --upserts)
            maker.upsert(rows.row(1 + static_cast<std::int64_t>(random() % 100)));
        for (auto removals = random() % 10; removals > 0; --removals)
            maker.remove(1 + static_cast<std::int64_t>(random() % 100));
        table.engine.setFilter({table::parseQuery(QString::fromStdString(rows.word())), {}});
        const auto view = table.after(maker.done());
        model.swapIn(view);
        QCOMPARE(model.rowCount(), static_cast<int>(view->shown->size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row, 1).data().toString(),
                ui::toText(model.view().rows->payee(
                    (*model.view().shown)[static_cast<std::size_t>(row)])));
    }
}

void TestWidgets::selectionFollowsItsRows()
{
    const ui::Display display(english);
    TransactionModel model(display);
    TransactionView view(model);
    view.resize(800, 400);
    view.show();
    Table table;
    view.swapIn(table.after(batch(1, 1, 300)));
    QSignalSpy changed(&view, &TransactionView::currentIdChanged);
    QVERIFY(view.setCurrentId(RowId{150}));
    QCOMPARE(changed.size(), 1);
    view.selectionModel()->select(QItemSelection(model.index(3, 0), model.index(40, 4)),
        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto selected = selectedIds(view, model);
    QVERIFY(selected.size() >= 38);

    view.swapIn(table.ordered(Field::Amount, false));
    QCOMPARE(selectedIds(view, model), selected);
    view.swapIn(table.after(batch(2, 301, 500)));
    QCOMPARE(selectedIds(view, model), selected);
    QCOMPARE(view.currentId(), std::optional(RowId{150}));
    QCOMPARE(changed.size(), 1); // it has moved, it has not changed

    // What is not shown is not selected, and what stays keeps its selection.
    view.swapIn(table.filtered(u"cafe"));
    for (const std::int64_t id : selectedIds(view, model))
        QVERIFY(selected.contains(id));
    view.swapIn(table.filtered(u"nothing has this"));
    QVERIFY(selectedIds(view, model).empty());
    QVERIFY(!view.currentId());
    QCOMPARE(changed.size(), 2);

    // A reset brings its rows in parts: the current one is waited for.
    view.swapIn(table.filtered(u""));
    QVERIFY(view.setCurrentId(RowId{20}));
    view.swapIn(table.after(DeltaMaker().reset().upsert({500, "other"}).done()));
    QVERIFY(!view.currentId());
    view.swapIn(table.after(DeltaMaker().upsert({20, "back"}).done()));
    QCOMPARE(view.currentId(), std::optional(RowId{20}));
    QCOMPARE(selectedIds(view, model), std::set<std::int64_t>{20});
}

void TestWidgets::placeOnTheScreenStays()
{
    const ui::Display display(english);
    TransactionModel model(display);
    TransactionView view(model);
    view.resize(800, 400);
    view.show();
    Table table;
    table.engine.setOrder({{Field::Day, true}});
    view.swapIn(table.after(batch(1, 1, 1000)));
    const auto idAtTop = [&] {
        return model.view().rows->id(
            (*model.view().shown)[static_cast<std::size_t>(view.indexAt({10, 1}).row())]);
    };

    // At the top, the newest rows are wanted.
    view.swapIn(table.after(DeltaMaker().upsert({5000, "new", "1", "2030-01-01"}).done()));
    QCOMPARE(idAtTop(), RowId{5000});
    // Further down, what is read stays under the eyes.
    view.verticalScrollBar()->setValue(500 * TransactionDelegate::rowHeight + 7);
    const RowId read = idAtTop();
    view.swapIn(table.after(DeltaMaker().upsert({5001, "new", "1", "2030-01-02"}).done()));
    QCOMPARE(idAtTop(), read);
    QCOMPARE(view.verticalScrollBar()->value() % TransactionDelegate::rowHeight, 7);
    // The current row stays where it is on the screen, in any order.
    const QModelIndex current = view.indexAt({10, 200});
    view.setCurrentIndex(current);
    const int y = view.visualRect(current).top();
    view.swapIn(table.ordered(Field::Payee, false));
    QCOMPARE(view.visualRect(view.currentIndex()).top(), y);
}

void TestWidgets::keysMoveInAMillionRows()
{
    // Rows are only numbers here: one row shown a million times costs nothing but the numbers.
    const ui::Display display(english);
    TransactionModel model(display);
    TransactionView view(model);
    view.resize(800, 400);
    view.show();
    Table table;
    auto many = std::make_shared<View>(*table.after(DeltaMaker().upsert({1, "one"}).done()));
    many->shown = std::make_shared<const std::vector<table::RowNumber>>(1'000'000, 0);
    view.swapIn(many);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view.currentIndex().row(), 999'999);
    QCOMPARE(view.visualRect(view.currentIndex()).bottom(), view.viewport()->rect().bottom());
    QTest::keyClick(&view, Qt::Key_PageUp);
    QVERIFY(view.currentIndex().row() < 999'999);
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view.currentIndex().row(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentIndex().row(), 1);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedRanges(), (std::vector<PositionRange>{{0, 999'999}}));
    // Nothing in the view grows with the rows.
    QCOMPARE(view.verticalHeader()->count(), 0);
}

void TestWidgets::repaintAllocatesNothing()
{
#ifndef BURSAR_COUNTS_ALLOCATIONS
    QSKIP("allocations are counted with glibc only");
#else
    const ui::Display display(english);
    TransactionModel model(display);
    TransactionView view(model);
    Table table;
    // Emoji are left out: a font of pictures allocates one for each, whoever draws it.
    view.swapIn(table.after(batch(1, 1, 200)));
    table.engine.setFilter({table::parseQuery(u"-sushi"), {}});
    view.swapIn(table.now());
    const TransactionDelegate delegate;
    QImage image(800, 640, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    const auto paintAll = [&] {
        for (int row = 0; row < 20; ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                option.rect = QRect(column * 160, row * 32, 160, 32);
                delegate.paint(&painter, option, model.index(row, column));
            }
        }
    };
    const auto readAll = [&model] {
        qsizetype size = 0;
        for (int row = 0; row < 20; ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                size += model.index(row, column).data().toString().size();
        }
        return size;
    };
    paintAll();
    paintAll(); // the painter's own buffers have grown to their size
    const long before = allocations;
    const qsizetype size = readAll();
    const long afterRead = allocations;
    paintAll();
    const long afterPaint = allocations;
    QVERIFY(size > 0);
    QCOMPARE(afterRead - before, 0);
    QCOMPARE(afterPaint - afterRead, 0);
#endif
}

// Counted, not timed: whatever Qt keeps for each row would show.
void TestWidgets::swapDoesNotGrowWithTheRows()
{
#ifndef BURSAR_COUNTS_ALLOCATIONS
    QSKIP("allocations are counted with glibc only");
#else
    const ui::Display display(english);
    TransactionModel model(display);
    TransactionView view(model);
    view.resize(800, 400);
    view.show();
    Table table;
    const auto one = table.after(DeltaMaker().upsert({1, "one"}).done());
    const auto showing = [&one](std::size_t rows) {
        auto made = std::make_shared<View>(*one);
        made->shown = std::make_shared<const std::vector<table::RowNumber>>(rows, 0);
        return made;
    };
    const auto allocationsOf = [&](const std::shared_ptr<const View>& next) {
        const long before = allocations;
        view.swapIn(next);
        return allocations - before;
    };
    const auto few = showing(1000);
    const auto alsoFew = showing(1000);
    const auto many = showing(1'000'000);
    view.swapIn(few);
    view.setCurrentIndex(model.index(500, 0));
    const long small = allocationsOf(alsoFew);
    const long large = allocationsOf(many);
    QVERIFY2(large <= small + 4, qPrintable(u"%1 for few, %2 for many"_s.arg(small).arg(large)));
#endif
}

void TestWidgets::tableSaysWhenAllIsShown()
{
    const ui::Display display(english);
    TransactionTable table(display);
    QVERIFY(table.isUpToDate());
    constexpr int perDelta = 20'000;
    for (int i = 0; i < 5; ++i)
        table.applyDelta(batch(1, 1 + i * perDelta, perDelta));
    QVERIFY(!table.isUpToDate());
    bool saidEarly = false;
    connect(&table, &TransactionTable::countsChanged, &table, [&](qint64, qint64 total) {
        saidEarly = saidEarly || (table.isUpToDate() && total != 5 * perDelta);
    });
    QTRY_VERIFY(table.isUpToDate());
    QCOMPARE(table.totalCount(), 5 * perDelta);
    QVERIFY(!saidEarly);
}

void TestWidgets::tableAnswers()
{
    const ui::Display display(english);
    TransactionTable table(display);
    QSignalSpy counts(&table, &TransactionTable::countsChanged);
    QSignalSpy timed(&table, &TransactionTable::queryTimed);
    table.applyDelta(batch(1, 1, 500));
    QTRY_COMPARE(table.totalCount(), 500);
    table.setQuery(u"cafe"_s);
    QTRY_COMPARE(timed.size(), 1);
    QVERIFY(table.shownCount() > 0 && table.shownCount() < 500);
    table.setAccountFilter(AccountRef{99});
    QTRY_COMPARE(table.shownCount(), 0);
    QVERIFY(!table.select(RowId{7}));
    table.setAccountFilter({});
    table.setQuery({});
    QTRY_COMPARE(table.shownCount(), 500);
    QVERIFY(table.select(RowId{7}));
    QCOMPARE(table.current(), std::optional(RowId{7}));
    QCOMPARE(table.row(RowId{7})->id, RowId{7});
    QVERIFY(!table.row(RowId{7000}));
}

void TestWidgets::footerSumsWhatIsShown()
{
    ui::Display display(english);
    TransactionTable table(display);
    table.resize(900, 400);
    table.show();
    const auto* footer = table.findChild<TotalsFooter*>();
    QCOMPARE(footer->accessibleDescription(), u"0 shown"_s);
    table.applyDelta(DeltaMaker()
            .upsert({1, "Green Basket Market", "-86.13", "2024-11-18"})
            .upsert({2, "Paprika LLC payroll", "2981.44", "2024-11-20"})
            .upsert({3, "Green Basket Market", "-0.5", "2024-11-17"})
            .done());
    QTRY_COMPARE(footer->toolTip(), u"3 shown: in +$2,981.44, out −$86.63, net +$2,894.81"_s);
    QCOMPARE(footer->accessibleName(), u"Totals of the shown transactions"_s);
    QCOMPARE(footer->accessibleDescription(),
        u"3 shown: in 2,981.44 USD, out minus 86.63 USD, net 2,894.81 USD"_s);
    table.setQuery(u"basket"_s);
    QTRY_COMPARE(footer->toolTip(), u"2 shown: in $0.00, out −$86.63, net −$86.63"_s);
    table.setQuery(u"nothing has this"_s);
    QTRY_COMPARE(footer->accessibleDescription(), u"0 shown"_s);
    table.setQuery({});
    QTRY_VERIFY(footer->toolTip().startsWith(u"3 shown"));
    // What is hidden is hidden here too, from the eye and the ear.
    display.setAmountsHidden(true);
    QCOMPARE(footer->toolTip(), u"3 shown: in •••, out •••, net •••"_s);
    QVERIFY(!footer->accessibleDescription().contains(u"86"_s));
    display.setAmountsHidden(false);
    // An amount that the bank did not send is in no sum, and that is said.
    table.applyDelta(DeltaMaker().upsert({4, "Share split", "", "2024-11-16"}).done());
    QTRY_COMPARE(footer->toolTip(),
        u"4 shown: in +$2,981.44, out −$86.63, net +$2,894.81\n1 amount(s) unknown, not counted"_s);
    QCOMPARE(table.row(RowId{4})->amount, std::nullopt);
}

void TestWidgets::footerSumsTheSelection()
{
    const ui::Display display(english);
    TransactionTable table(display);
    table.resize(900, 400);
    table.show();
    auto* view = table.findChild<TransactionView*>();
    const auto* footer = table.findChild<TotalsFooter*>();
    table.applyDelta(DeltaMaker()
            .upsert({1, "a", "-1.10", "2024-01-04"})
            .upsert({2, "b", "20", "2024-01-03"})
            .upsert({3, "c", "300", "2024-01-02"})
            .upsert({4, "d", "-4000", "2024-01-01"})
            .done());
    const QString all = u"4 shown: in +$320.00, out −$4,001.10, net −$3,681.10"_s;
    QTRY_COMPARE(footer->toolTip(), all);
    QVERIFY(table.select(RowId{2}));
    QCOMPARE(footer->toolTip(), all); // one row says its amount itself
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(footer->toolTip(), u"2 selected: in +$320.00, out $0.00, net +$320.00"_s);
    QCOMPARE(footer->accessibleName(), u"Totals of the selected transactions"_s);
    // It follows its rows into another order, and a change of one of them.
    table.applyDelta(DeltaMaker().upsert({3, "c", "-7", "2024-01-09"}).done());
    QTRY_COMPARE(footer->toolTip(), u"2 selected: in +$20.00, out −$7.00, net +$13.00"_s);
    // Rows that are not shown are not selected.
    table.setQuery(u"b"_s);
    QTRY_COMPARE(footer->toolTip(), u"1 shown: in +$20.00, out $0.00, net +$20.00"_s);
    table.setQuery({});
    QTRY_VERIFY(footer->toolTip().startsWith(u"4 shown"));
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(footer->toolTip(), u"4 selected: in +$20.00, out −$4,008.10, net −$3,988.10"_s);
    view->clearSelection();
    QVERIFY(footer->toolTip().startsWith(u"4 shown"));
}

void TestWidgets::footerNeverAddsCurrencies()
{
    const ui::Display display(english);
    TotalsFooter footer(display);
    const auto total = [](const char* code, std::int64_t count, const char* in) {
        const auto sum = Decimal::parse(in);
        return table::CurrencyTotal{.currency = Currency::fromCode(code),
            .count = count,
            .in = sum,
            .out = Decimal{},
            .net = sum};
    };
    footer.setShown({total("USD", 1200, "10")});
    const int one = footer.sizeHint().height();
    footer.setShown({total("USD", 1200, "10"), total("EUR", 20, "5"), total("", 1, "1")});
    const int three = footer.sizeHint().height();
    QVERIFY(three > one);
    QCOMPARE(footer.toolTip(),
        u"1,200 shown in USD: in +$10.00, out $0.00, net +$10.00\n"
        "20 shown in EUR: in +€5.00, out €0.00, net +€5.00\n"
        "1 shown in an unknown currency: in +¤1.00, out ¤0.00, net +¤1.00"_s);
    // More than have a line are counted; all can be read.
    footer.setShown({total("USD", 9, "1"), total("EUR", 8, "1"), total("GBP", 7, "1"),
        total("JPY", 6, "1"), total("CHF", 5, "1")});
    QVERIFY(footer.sizeHint().height() > three);
    QVERIFY(footer.accessibleDescription().contains(u"5 shown in CHF: in 1.00 CHF"_s));
    // A selection in fewer currencies does not make the table higher.
    const int most = footer.sizeHint().height();
    footer.setSelected({total("JPY", 2, "1")}, 2);
    QCOMPARE(footer.sizeHint().height(), most);
    // A sum that no number holds is unknown.
    auto tooLarge = total("USD", 2, "1");
    tooLarge.in.reset();
    tooLarge.net.reset();
    footer.setSelected({tooLarge}, 2);
    QCOMPARE(
        footer.accessibleDescription(), u"2 selected: in unknown, out 0.00 USD, net unknown"_s);
}

void TestWidgets::manySelectedRowsAreSummedElsewhere()
{
    Table made;
    const auto view = made.after(batch(3, 1, 60'000));
    const auto rows = static_cast<int>(view->shown->size());
    SelectionTotals selection;
    QSignalSpy summed(&selection, &SelectionTotals::summed);
    selection.sum(view, {{0, rows - 1}}); // all: known already
    QCOMPARE(summed.size(), 1);
    QCOMPARE(summed.takeFirst().front().value<table::Totals>(), view->totals);

    selection.sum(view, {{0, rows / 2}}); // given up for the next one
    selection.sum(view, {{0, 9}, {100, rows - 1}});
    QCOMPARE(summed.size(), 0);
    QTRY_COMPARE(summed.size(), 1);
    QCOMPARE(summed.front().back().toLongLong(), rows - 90);
    const auto many = summed.takeFirst().front().value<table::Totals>();
    selection.sum(view, {{10, 99}}); // at once: the rest
    QCOMPARE(summed.size(), 1);
    const auto rest = summed.takeFirst().front().value<table::Totals>();
    for (const table::CurrencyTotal& all : view->totals) {
        std::int64_t count = 0;
        std::optional<Decimal> out = Decimal{};
        for (const table::Totals* part : {&many, &rest}) {
            for (const table::CurrencyTotal& each : *part) {
                if (each.currency == all.currency) {
                    count += each.count;
                    out = out && each.out ? bursar::sum(*out, *each.out) : std::nullopt;
                }
            }
        }
        QCOMPARE(count, all.count);
        if (out && all.out) // huge amounts of many decimals have no exact sum
            QCOMPARE(out->toString(), all.out->toString());
    }
}

void TestWidgets::headerOrders()
{
    const ui::Display display(english);
    TransactionTable table(display);
    table.resize(900, 400);
    table.show();
    auto* view = table.findChild<TransactionView*>();
    table.applyDelta(DeltaMaker()
            .upsert({1, "b", "-1", "2024-01-01"})
            .upsert({2, "a", "-1", "2024-01-02"})
            .upsert({3, "c", "5", "2024-01-03"})
            .done());
    const auto ids = [view] {
        const auto* model = qobject_cast<TransactionModel*>(view->model());
        return idsOf(model->view());
    };
    const auto click = [view](int column, Qt::KeyboardModifiers modifiers = {}) {
        QHeaderView* header = view->horizontalHeader();
        const int x = header->sectionViewportPosition(column) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, {x, 10});
    };
    using Ids = std::vector<std::int64_t>;
    QTRY_COMPARE(ids(), (Ids{3, 2, 1}));
    click(4); // amounts, large ones first; days break the tie
    QTRY_COMPARE(ids(), (Ids{3, 2, 1}));
    click(4);
    QTRY_COMPARE(ids(), (Ids{2, 1, 3}));
    click(1);
    QTRY_COMPARE(ids(), (Ids{2, 1, 3}));
    click(1);
    QTRY_COMPARE(ids(), (Ids{3, 1, 2}));
    click(4);
    click(0, Qt::ShiftModifier); // turns the days behind the amounts
    QTRY_COMPARE(ids(), (Ids{3, 1, 2}));
}

void TestWidgets::aSecondColumnKeepsTheFirstBehindIt()
{
    const ui::Display display(english);
    TransactionTable table(display);
    table.resize(1100, 400);
    table.show();
    auto* view = table.findChild<TransactionView*>();
    table.applyDelta(DeltaMaker()
            .upsert({1, "b", "-1", "2024-01-01", "Food"})
            .upsert({2, "a", "-2", "2024-01-01", "Rent"})
            .upsert({3, "b", "-3", "2024-01-02", "Rent"})
            .upsert({4, "a", "-2", "2024-01-02", "Food"})
            .upsert({5, "a", "-2", "2024-01-03", "Food"})
            .done());
    const auto ids = [view] {
        return idsOf(qobject_cast<TransactionModel*>(view->model())->view());
    };
    const auto click = [view](int column) {
        QHeaderView* header = view->horizontalHeader();
        const int x = header->sectionViewportPosition(column) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, 10});
    };
    using Ids = std::vector<std::int64_t>;
    QTRY_COMPARE(ids(), (Ids{5, 4, 3, 2, 1}));
    click(1); // payees; within one, still the newest first
    QTRY_COMPARE(ids(), (Ids{5, 4, 2, 3, 1}));
    click(2); // categories; within one by payee, then by date
    QTRY_COMPARE(ids(), (Ids{5, 4, 1, 2, 3}));
    // All three keys are part of what a saved view keeps.
    const QByteArray state = table.saveState();
    click(4);
    QTRY_VERIFY(ids() != (Ids{5, 4, 1, 2, 3}));
    QVERIFY(table.restoreState(state));
    QTRY_COMPARE(ids(), (Ids{5, 4, 1, 2, 3}));
    // A balance has no order of its own: it is by date, and the date's header says so.
    table.setAccountFilter(AccountRef{1});
    QTRY_VERIFY(!view->isColumnHidden(5));
    click(5);
    QTRY_COMPARE(ids(), (Ids{5, 4, 3, 1, 2}));
    QCOMPARE(view->horizontalHeader()->sortIndicatorSection(), 0);
    QVERIFY(!view->model()->headerData(5, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
}

namespace {

accounts::Reading readingOf(const char* at, const char* amount)
{
    accounts::Reading reading;
    reading.at = parseInstant(at).value();
    reading.askedAt = reading.at;
    reading.amount = {Decimal::parse(amount).value(), Currency::fromCode("USD")};
    return reading;
}

accounts::Entry bankAccount(int ref, QList<accounts::Reading> readings,
    accounts::BalanceKind kind = accounts::BalanceKind::Current)
{
    accounts::Entry entry;
    entry.account.ref = AccountRef{ref};
    entry.account.nickname = u"Account %1"_s.arg(ref);
    entry.balance.kind = kind;
    entry.readings = std::move(readings);
    entry.completeTo = parseInstant("2030-01-01T00:00:00Z");
    return entry;
}

accounts::Snapshot snapshotOf(QList<accounts::Entry> entries)
{
    return std::make_shared<const QList<accounts::Entry>>(std::move(entries));
}

QStringList balancesOf(const TransactionTable& table, int role = Qt::DisplayRole)
{
    const QAbstractItemModel* model = table.findChild<TransactionView*>()->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, 5).data(role).toString();
    return texts;
}

} // namespace

void TestWidgets::showsTheBalanceAfterEachRow()
{
    const ui::Display display(english);
    TransactionTable table(display);
    Plain coming{4, "Coffee", "-4.75", "2024-11-21"};
    coming.status = transactions::BankStatus::Pending;
    table.applyDelta(DeltaMaker()
            .upsert({1, "Rent", "-500.00", "2024-11-17"})
            .upsert({2, "Share split", "", "2024-11-18"})
            .upsert({3, "Salary", "2981.44", "2024-11-20"})
            .upsert(coming)
            .upsert({5, "Fund", "-9", "2024-11-16", "", "", 2})
            .done());
    table.setAccounts(snapshotOf({bankAccount(1, {readingOf("2024-11-20T10:00:00Z", "6204.15")}),
        bankAccount(2, {}, accounts::BalanceKind::Value)}));
    QTRY_COMPARE(table.totalCount(), 5);
    // Not before all rows are there: sums would have gaps.
    QCOMPARE(balancesOf(table), QStringList(5));
    table.setComplete(true);
    QTRY_COMPARE(
        balancesOf(table), (QStringList{u"6,199.40"_s, u"6,204.15"_s, u"3,222.71"_s, u"—"_s, {}}));
    QCOMPARE(balancesOf(table, Qt::AccessibleTextRole),
        (QStringList{u"6,199.40 USD expected"_s, u"6,204.15 USD"_s, u"3,222.71 USD"_s, u"unknown"_s,
            u"none"_s}));
    // Neither a query nor another order changes what stands beside a row.
    table.setQuery(u"salary OR coffee"_s);
    QTRY_COMPARE(balancesOf(table), (QStringList{u"6,199.40"_s, u"6,204.15"_s}));
}

void TestWidgets::balancesArriveWithoutAMove()
{
    const ui::Display display(english);
    TransactionTable table(display);
    table.resize(1000, 400);
    table.show();
    auto* view = table.findChild<TransactionView*>();
    table.applyDelta(batch(1, 1, 300));
    table.setComplete(true);
    QTRY_COMPARE(table.totalCount(), 300);
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
    QVERIFY(table.select(RowId{150}));
    const int place = view->verticalScrollBar()->value();
    table.setAccounts(snapshotOf({bankAccount(1, {readingOf("2026-11-20T10:00:00Z", "1")})}));
    QTRY_VERIFY(balancesOf(table) != QStringList(300));
    QCOMPARE(view->verticalScrollBar()->value(), place);
    QCOMPARE(table.current(), std::optional(RowId{150}));
    QCOMPARE(view->selectedRanges().size(), 1U);
}

void TestWidgets::saysWhetherTheBankAgrees()
{
    const ui::Display display(english);
    TransactionTable table(display);
    table.resize(1000, 400);
    table.show();
    auto* line = table.findChild<BalanceLine*>();
    table.applyDelta(DeltaMaker()
            .upsert({1, "x", "-1", "2024-11-12"})
            .upsert({2, "y", "-5", "2024-11-12", "", "", 2})
            .done());
    table.setComplete(true);
    QTRY_COMPARE(table.totalCount(), 2);
    QVERIFY(!line->isVisible());
    const auto tell = [&table](const char* last) {
        table.setAccounts(snapshotOf({bankAccount(1,
            {readingOf("2024-11-11T10:00:00Z", "101"), readingOf("2024-11-13T10:00:00Z", last)})}));
    };
    tell("100");
    table.setAccountFilter(AccountRef{1});
    QTRY_VERIFY(line->accessibleDescription().startsWith(
        u"Agrees with the bank's balance of $100.00 as of 13 Nov 2024"_s));
    QVERIFY(line->isVisible());
    auto* button = line->findChild<QPushButton*>();
    QVERIFY(!button->isVisible());
    // Of all accounts only those that differ are worth a line.
    table.setAccountFilter({});
    QTRY_VERIFY(!line->isVisible());
    tell("90");
    QTRY_VERIFY(line->isVisible());
    QCOMPARE(line->accessibleDescription(),
        u"Account 1: Differs from the bank's balance by −$10.00 between 11 Nov 2024 and 13 Nov "
        u"2024. "
        "No transaction explains it: one may be missing."_s);
    QVERIFY(button->isVisible());
    QVERIFY(!button->text().isEmpty());
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
}

void TestWidgets::showsWhatIsSuspect()
{
    const ui::Display display(english);
    TransactionTable table(display);
    table.resize(1000, 400);
    table.show();
    DeltaMaker rows;
    for (int i = 0; i < 40; ++i)
        rows.upsert({i + 1, "Shop", "-" + std::to_string(i + 100), "2024-11-12"});
    rows.upsert({50, "Twice", "-3", "2024-11-12"}).upsert({51, "Twice", "-3", "2024-11-14"});
    table.applyDelta(rows.done());
    table.setAccounts(snapshotOf({bankAccount(1,
        {readingOf("2024-11-11T10:00:00Z", "10000"), readingOf("2024-11-15T10:00:00Z", "5217")})}));
    table.setComplete(true);
    auto* button = table.findChild<BalanceLine*>()->findChild<QPushButton*>();
    QTRY_VERIFY(button->isVisible());
    QObject::connect(&table, &TransactionTable::suspectsWanted, &table,
        [&table](AccountRef account, const QString& query, const std::vector<RowId>& suspects) {
            QCOMPARE(account, AccountRef{1});
            QCOMPARE(query, u"date:2024-11-11..2024-11-15"_s);
            table.setQuery(query);
            table.selectRows(suspects);
        });
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    const auto* view = table.findChild<TransactionView*>();
    const auto* model = qobject_cast<TransactionModel*>(view->model());
    QTRY_COMPARE(selectedIds(*view, *model), (std::set<std::int64_t>{50, 51}));
}

void TestWidgets::columnsFitTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<int>>("widths"); // date, description, category, account, amount, balance
    QTest::newRow("wide") << 1100 << QList{104, 434, 140, 190, 120, 112};
    QTest::newRow("with the details beside it") << 880 << QList{104, 214, 140, 190, 120, 112};
    QTest::newRow("description at its least") << 846 << QList{104, 180, 140, 190, 120, 112};
    QTest::newRow("the account yields") << 800 << QList{104, 180, 140, 144, 120, 112};
    QTest::newRow("then the category") << 740 << QList{104, 180, 124, 100, 120, 112};
    QTest::newRow("nothing yields any more") << 500 << QList{104, 180, 90, 100, 120, 112};
}

void TestWidgets::columnsFitTheWidth()
{
    QFETCH(int, width);
    QFETCH(QList<int>, widths);
    const ui::Display display(english);
    TransactionModel model(display);
    TransactionView view(model);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.resize(1000, 400);
    view.show();
    view.resize(width, 400); // follows
    QList<int> made;
    for (int column = 0; column < shownFirst; ++column)
        made << view.columnWidth(column);
    QCOMPARE(made, widths);
    const int sum = std::accumulate(widths.begin(), widths.end(), 0);
    QCOMPARE(view.horizontalScrollBar()->maximum(), std::max(0, sum - width));
}

void TestWidgets::tagsAndNotesAreColumnsOnDemand()
{
    const ui::Display display(english);
    TransactionTable table(display);
    table.applyDelta(DeltaMaker()
            .reset()
            .upsert({1, "a", "1", "2024-11-04"})
            .annotate(1, "for Kim\nand me", "gift,holiday")
            .done());
    QTRY_COMPARE(table.shownCount(), 1);
    QTRY_COMPARE(table.tags(), (QStringList{u"gift"_s, u"holiday"_s}));
    const auto* view = table.findChild<TransactionView*>();
    QVERIFY(view->isColumnHidden(6));
    QVERIFY(view->isColumnHidden(7));
    table.setColumnWanted(u"note"_s, true);
    QVERIFY(!view->isColumnHidden(7));
    QTRY_COMPARE(view->model()->index(0, 6).data().toString(), u"gift, holiday"_s);
    QCOMPARE(view->model()->index(0, 7).data().toString(), u"for Kim and me"_s);
    TransactionTable other(display);
    QVERIFY(other.restoreState(table.saveState()));
    QVERIFY(!other.findChild<TransactionView*>()->isColumnHidden(7));
    QVERIFY(other.findChild<TransactionView*>()->isColumnHidden(6));
}

void TestWidgets::aBalanceIsOfOneAccount()
{
    const ui::Display display(english);
    TransactionTable table(display);
    table.applyDelta(DeltaMaker()
            .upsert({1, "a", "1", "2024-11-04"})
            .upsert({2, "b", "2", "2024-11-04", "", "", 2})
            .done());
    table.setAccounts(snapshotOf({bankAccount(1, {}), bankAccount(2, {})}));
    QTRY_COMPARE(table.shownCount(), 2);
    const auto* view = table.findChild<TransactionView*>();
    constexpr int account = 3;
    constexpr int balance = 5;
    QVERIFY(!view->isColumnHidden(account));
    QVERIFY(view->isColumnHidden(balance));
    table.setAccountFilter(AccountRef{2});
    QVERIFY(view->isColumnHidden(balance)); // not before its rows
    QTRY_COMPARE(table.shownCount(), 1);
    QVERIFY(view->isColumnHidden(account));
    QVERIFY(!view->isColumnHidden(balance));
    // What the person wants to see is kept apart from what can be shown now.
    const QByteArray state = table.saveState();
    table.setColumnWanted(u"balance"_s, false);
    QVERIFY(view->isColumnHidden(balance));
    table.setAccountFilter({});
    QTRY_COMPARE(table.shownCount(), 2);
    QVERIFY(!view->isColumnHidden(account));
    QVERIFY(table.restoreState(state));
    QVERIFY(view->isColumnHidden(balance));
    QVERIFY(!view->isColumnHidden(account));
    QVERIFY(table.isColumnWanted(u"balance"_s));
    // With one account in all there is nothing to tell apart.
    table.setAccounts(snapshotOf({bankAccount(1, {})}));
    QTRY_VERIFY(!view->isColumnHidden(balance));
}

void TestWidgets::totalsEndWhereAmountsDo()
{
    const ui::Display display(english);
    TransactionTable table(display);
    table.resize(1000, 300);
    table.show();
    table.applyDelta(batch(1, 1, 100)); // more than the screen holds: there is a scroll bar
    QTRY_COMPARE(table.shownCount(), 100);
    const auto* view = table.findChild<TransactionView*>();
    const auto amountsEnd = [view] {
        return view->columnViewportPosition(4) + view->columnWidth(4);
    };
    QTRY_VERIFY(view->viewport()->width() < table.width());
    QCOMPARE(table.width() - view->roomBehind(Column::Look::Amount), amountsEnd());
    showOneAccount(table); // the balance stands behind the amounts
    QCOMPARE(table.width() - view->roomBehind(Column::Look::Amount), amountsEnd());
    // Where amounts stand at the start there is no room for sums before their end.
    table.findChild<TransactionView*>()->horizontalHeader()->moveSection(4, 0);
    QCOMPARE(view->roomBehind(Column::Look::Amount), table.width() - view->viewport()->width());
    table.setLayoutDirection(Qt::RightToLeft);
    table.findChild<TransactionView*>()->horizontalHeader()->moveSection(0, 4);
    QTRY_COMPARE(view->roomBehind(Column::Look::Amount),
        view->viewport()->x() + view->columnViewportPosition(4));
}

void TestWidgets::anAccountKeepsItsNumber()
{
    const QString name = u"The joint account of the whole family •8123"_s;
    const QFont font;
    const auto widthOf = [&](const QString& text, double room, ShapedText::Keep keep) {
        ShapedText shaped;
        shaped.set(text, font, room, ShapedText::Digits::AsTheyAre, keep);
        return shaped.width();
    };
    const double number = widthOf(u" •8123"_s, 1000, ShapedText::Keep::Start);
    const double room = number + 80;
    QVERIFY(widthOf(name, 1000, ShapedText::Keep::Number) > room);
    const double cut = widthOf(name, room, ShapedText::Keep::Number);
    QVERIFY(cut > number);
    QVERIFY(cut <= room + 0.5);
    QVERIFY(widthOf(name, number / 2, ShapedText::Keep::Number) <= number / 2 + 0.5);
}

void TestWidgets::columnsKeepTheirOwnWidths()
{
    const ui::Display display(english);
    TransactionModel model(display);
    TransactionView view(model);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.resize(1000, 400);
    view.show();
    QHeaderView* header = view.horizontalHeader();
    header->resizeSection(3, 240);
    QCOMPARE(view.columnWidth(3), 240);
    QCOMPARE(view.columnWidth(1), 1000 - 104 - 140 - 240 - 120 - 112);
    view.resize(892, 400); // the others yield first
    QCOMPARE(view.columnWidth(3), 240);
    QCOMPARE(view.columnWidth(2), 136);
    view.resize(732, 400);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    view.resize(1000, 400); // and it comes back
    QCOMPARE(view.columnWidth(3), 240);
    header->resizeSection(1, 200); // then the last one takes the rest
    QCOMPARE(view.columnWidth(1), 200);
    QCOMPARE(view.columnWidth(5), 1000 - 104 - 200 - 140 - 240 - 120);
    Q_EMIT header->sectionHandleDoubleClicked(1); // leaves it to the table again
    QCOMPARE(view.columnWidth(5), 112);
}

void TestWidgets::stateSurvives()
{
    const ui::Display display(english);
    TransactionTable table(display);
    table.resize(1100, 400);
    table.show();
    auto* header = table.findChild<TransactionView*>()->horizontalHeader();
    table.setColumnWanted(u"category"_s, false);
    header->moveSection(header->visualIndex(4), 0);
    header->resizeSection(1, 333);
    const QByteArray state = table.saveState();

    TransactionTable other(display);
    other.resize(900, 400);
    other.show();
    auto* otherHeader = other.findChild<TransactionView*>()->horizontalHeader();
    QVERIFY(!other.restoreState("rubbish"));
    QVERIFY(!other.restoreState(state.chopped(1)));
    QVERIFY(other.restoreState(state));
    QCOMPARE(otherHeader->visualIndex(4), 0);
    QCOMPARE(otherHeader->sectionSize(1), 333);
    QVERIFY(!other.isColumnWanted(u"category"_s));
    QCOMPARE(otherHeader->length(), 900); // widths of another window are not taken over
    // Rows that arrive leave the columns alone.
    other.applyDelta(batch(1, 1, 10));
    QTRY_COMPARE(other.totalCount(), 10);
    QCOMPARE(otherHeader->visualIndex(4), 0);
    QVERIFY(!other.isColumnWanted(u"category"_s));
}

namespace {

void trigger(const TransactionTable& table, int action)
{
    table.rowActions().at(action)->trigger();
}

QString pasted() { return QGuiApplication::clipboard()->text(); }

} // namespace

void TestWidgets::copiesTheShownColumns()
{
    const ui::Display display(english);
    TransactionTable table(display);
    table.applyDelta(DeltaMaker()
            .upsert({1, "Green\tBasket", "-86.13", "2024-11-18", "Food"})
            .upsert({2, "Other", "1", "2024-11-17"})
            .done());
    QTRY_COMPARE(table.totalCount(), 2);
    QVERIFY(table.select(RowId{1}));
    trigger(table, 0);
    QVERIFY(pasted().startsWith(u"Date\tDescription\tCategory\tAccount\tAmount\n"_s));
    table.setColumnWanted(u"category"_s, false);
    trigger(table, 0);
    QVERIFY(pasted().startsWith(u"Date\tDescription\tAccount\tAmount\n"_s));
    table.setColumnWanted(u"category"_s, true);
    showOneAccount(table);
    trigger(table, 0);
    QCOMPARE(pasted(),
        u"Date\tDescription\tCategory\tAmount\tBalance\n18 Nov 2024\tGreen Basket\tFood\t−86.13\t\n"_s);
    trigger(table, 2);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->html(),
        u"<meta charset=\"utf-8\"><table>\n"
        "<tr><th>Date</th><th>Description</th><th>Category</th><th>Amount</th>"
        "<th>Balance</th></tr>\n"
        "<tr><td>18 Nov 2024</td><td>Green\tBasket</td><td>Food</td><td>−86.13</td><td></td></tr>\n"
        "</table>\n"_s);
}

void TestWidgets::copiesCsvThatProgramsRead()
{
    const ui::Display display(english);
    TransactionTable table(display);
    table.applyDelta(DeltaMaker()
            .upsert({1, "Shoes, \"Bags\"", "-1086.1", "2024-11-18", "Food"})
            .upsert({2, "=HYPERLINK(\"http://x\")", "12", "2024-11-17"})
            .done());
    QTRY_COMPARE(table.totalCount(), 2);
    showOneAccount(table);
    trigger(table, 3);
    trigger(table, 1);
    QCOMPARE(pasted(),
        u"Date,Description,Category,Amount,Currency,Balance\r\n"
        "2024-11-18,\"Shoes, \"\"Bags\"\"\",Food,-1086.1,USD,\r\n"
        "2024-11-17,\"'=HYPERLINK(\"\"http://x\"\")\",,12,USD,\r\n"_s);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"text/csv"_s), pasted().toUtf8());
}

void TestWidgets::copiesHiddenAmountsHidden()
{
    ui::Display display(english);
    display.setAmountsHidden(true);
    TransactionTable table(display);
    table.applyDelta(DeltaMaker().upsert({1, "Shoes", "-86.13", "2024-11-18"}).done());
    QTRY_COMPARE(table.totalCount(), 1);
    trigger(table, 3);
    for (int format = 0; format < 3; ++format) {
        trigger(table, format);
        QVERIFY(pasted().contains(u"Shoes"));
        QVERIFY(!pasted().contains(u"86"));
    }
}

void TestWidgets::copiesManyRowsWithoutAWait()
{
    const ui::Display display(english);
    TransactionTable table(display);
    constexpr int many = 30'000;
    table.applyDelta(batch(1, 1, many));
    QTRY_COMPARE(table.totalCount(), many);
    QSignalSpy copied(&table, &TransactionTable::copied);
    trigger(table, 3);
    trigger(table, 1); // given up for the next
    trigger(table, 0);
    QVERIFY(copied.isEmpty());
    QVERIFY(copied.wait());
    QCOMPARE(copied, (QList<QVariantList>{{many}}));
    QCOMPARE(pasted().count(u'\n'), many + 1);
    QVERIFY(pasted().startsWith(u"Date\t"));
}

void TestWidgets::readsManySelectedWithoutAWait()
{
    const ui::Display display(english);
    TransactionTable table(display);
    constexpr int many = 30'000;
    table.applyDelta(batch(1, 1, many));
    QTRY_COMPARE(table.totalCount(), many);
    QSignalSpy read(&table, &TransactionTable::selectionRead);
    trigger(table, 3);
    QVERIFY(table.isReadingSelection());
    QVERIFY(table.selectedRows().ids->empty());
    QVERIFY(read.wait());
    QCOMPARE(table.selectedRows().ids->size(), std::size_t(many));
    QCOMPARE(table.selectedRows().words.note, std::optional(QString()));

    // What is written to one of them is read as well.
    table.applyDelta(DeltaMaker().annotate(7, "mine", "gift").done());
    QTRY_COMPARE(table.selectedRows().words.someTags, QStringList{u"gift"_s});
    QCOMPARE(table.selectedRows().words.note, std::nullopt);
    QCOMPARE(table.selectedRows().words.rows, many);

    // A small selection is there at once, and nothing of the large one comes after it.
    trigger(table, 3);
    table.applyDelta(DeltaMaker().annotate(8, "", "gift").done());
    QVERIFY(table.select(RowId{7}));
    QVERIFY(!table.isReadingSelection());
    QCOMPARE(*table.selectedRows().ids, std::vector{RowId{7}});
    QCOMPARE(table.selectedRows().words.note, std::optional(u"mine"_s));
    QTRY_COMPARE(table.row(RowId{8})->tags, QStringList{u"gift"_s});
    QCOMPARE(*table.selectedRows().ids, std::vector{RowId{7}});
}

QTEST_MAIN(TestWidgets)
#include "tst_table_widgets.moc"
