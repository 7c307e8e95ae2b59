// SPDX-License-Identifier: GPL-3.0-or-later
// The table's figures beside what they are measured against in the same run: one memmem pass over
// the same folded text, std::sort of (key, row) pairs, and Qt's own proxy and vertical header.
// bench_table [--rows N]: figures, as report.h tells.
#include "app/base/literals.h"
#include "tests/bench/busymeter.h"
#include "tests/bench/report.h"
#include "tests/bench/tablerows.h"
#include "tests/bench/typing.h"
#include "ui/kit/display.h"
#include "ui/kit/style.h"
#include "ui/kit/transactiontypes.h"
#include "ui/query/fold.h"
#include "ui/table/engine/compile.h"
#include "ui/table/engine/engine.h"
#include "ui/table/transactionmodel.h"
#include "ui/table/transactiontable.h"
#include "ui/table/transactionview.h"

#include <QAction>
#include <QApplication>
#include <QEventLoop>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace bursar;
using namespace bursar::bench;
using namespace bursar::table;
using query::fold;
using ui::TransactionModel;
using ui::TransactionTable;
using ui::TransactionView;

namespace {

constexpr std::size_t rowsPerDelta = 10'000;
constexpr std::size_t lateRows = 1'000; // that arrive when all else is there

std::string foldedTexts(const View& view)
{
    std::string all;
    for (const RowNumber row : *view.shown) {
        all.append(fold(view.rows->payee(row))).append(1, '\n');
        all.append(fold(view.rows->description(row))).append(1, '\n');
        all.append(fold(view.rows->category(row))).append(1, '\n');
    }
    return all;
}

/// Finds the rows' texts that hold the needle, as memmem does it: on to the next text at a hit.
std::size_t memmemPass(const std::string& text, std::string_view needle)
{
    std::size_t hits = 0;
    const char* at = text.data();
    const char* const end = at + text.size();
    const auto left = [&] { return static_cast<std::size_t>(end - at); };
    for (;;) {
        const void* hit = memmem(at, left(), needle.data(), needle.size());
        if (hit == nullptr)
            return hits;
        ++hits;
        at = static_cast<const char*>(hit);
        at = static_cast<const char*>(memchr(at, '\n', left()));
    }
}

/// Each operator, asked when nothing is known of its word yet and all rows are candidates. The
/// memmem pass is the baseline, as of plain words.
void benchOperators(Report& report, Engine& engine, double memmemTime)
{
    Meaning meaning{.today = Day{20'775}};
    for (int account = 1; account <= 12; ++account)
        meaning.accounts.push_back({AccountRef{account}, u"Account %1"_s.arg(account),
            account % 2 == 0 ? u"Mikomo"_s : u"Halden"_s});
    for (const QString& sent : ui::knownTypes())
        meaning.types.push_back({sent.toStdString(), ui::typeName(sent)});
    const auto timedQuery = [&](const QString& text) {
        std::vector<double> times;
        for (int i = 0; i < 5; ++i) {
            engine.forgetFound();
            engine.setFilter({});
            (void)engine.view();
            engine.setFilter({parseQuery(text, meaning), {}});
            times.push_back(timed([&] { (void)engine.view(); }));
        }
        return percentile(times, 0.5);
    };
    for (const QString& text : {u"date:2024"_s, u"date:last-30d"_s, u"amount:>50"_s,
             u"amount:10..20"_s, u"amount:-86.13"_s, u"amount:.84"_s, u"account:4"_s,
             u"institution:mikomo"_s, u"category:5814"_s, u"tag:x"_s, u"status:posted"_s,
             u"type:bill"_s, u"note:x"_s, u"has:category"_s, u"is:in"_s,
             u"date:2024 OR amount:>500"_s, u"-category:5814 amount:>20 date:2020.."_s})
        report.add(
            {.name = text, .value = timedQuery(text), .baseline = memmemTime, .bar = Bar{30}});
    for (const QString& text : {u"/green.*market/"_s, u"/ref \\d*4711/"_s, u"/[0-9]{4}/"_s,
             u"/^caf/"_s, u"/(a|e|o)+s\\b/"_s, u"/(?=.*x)y/"_s, u"category:/^58/"_s})
        report.add(
            {.name = text, .value = timedQuery(text), .baseline = memmemTime, .bar = Bar{150}});
    engine.setFilter({});
    (void)engine.view();
}

/// As if each account had told a balance each day of a month.
std::vector<AccountBalances> manyBalances()
{
    std::vector<AccountBalances> all;
    for (int account = 1; account <= 12; ++account) {
        AccountBalances each;
        each.account = AccountRef{account};
        each.kind = accounts::BalanceKind::Current;
        for (int day = 0; day < 30; ++day) {
            accounts::Reading reading;
            reading.at = Instant(std::chrono::days(18'000 + day));
            reading.askedAt = reading.at;
            reading.amount = {{100 * day, 2}, Currency::fromCode("USD")};
            each.readings += reading;
        }
        each.completeTo = Instant::max();
        all.push_back(std::move(each));
    }
    return all;
}

void benchBalances(Report& report, Engine& engine)
{
    const auto view = engine.view();
    std::vector<double> screens;
    std::mt19937 random(4);
    std::size_t known = 0; // written down, so that no look-up is left out as useless
    for (int i = 0; i < 200; ++i) {
        screens.push_back(timed([&] {
            for (int line = 0; line < 40; ++line) {
                const auto row = static_cast<RowNumber>(random() % view->rows->count());
                known += view->balances->after(*view->rows, row) ? 1 : 0;
            }
        }));
    }
    report.add({.name = u"balances that were known"_s,
        .value = static_cast<double>(known),
        .unit = u"rows"_s});
    report.add(
        {.name = u"balances of 40 rows, p99"_s, .value = percentile(screens, 0.99), .bar = Bar{2}});
}

void benchFilter(Report& report, Engine& engine, const View& all)
{
    const std::string text = foldedTexts(all);
    std::vector<double> passes;
    std::size_t hits = 0; // written down, so that no pass is left out as useless
    for (const char* needle : {"green", "sushi", "zzzqq", "basket mar", "o'hara"})
        passes.push_back(timed([&] { hits += memmemPass(text, needle); }));
    const double memmemTime = percentile(passes, 0.5);
    report.add({.name = u"hits of the memmem passes"_s,
        .value = static_cast<double>(hits),
        .unit = u"texts"_s});
    report.add({.name = u"folded text"_s,
        .value = static_cast<double>(text.size()) / 1e6,
        .unit = u"MB"_s});

    std::vector<double> keystrokes;
    for (const QString& query : typedQueries()) {
        engine.setFilter({parseQuery(query), {}});
        keystrokes.push_back(timed([&] { (void)engine.view(); }));
    }
    engine.setFilter({});
    (void)engine.view();
    report.add({.name = u"filter / memmem, p50 of 200 keystrokes"_s,
        .value = percentile(keystrokes, 0.5),
        .baseline = memmemTime});
    report.add({.name = u"filter / memmem, p99 of 200 keystrokes"_s,
        .value = percentile(keystrokes, 0.99),
        .baseline = memmemTime,
        .bar = Bar{1, true}});
    benchOperators(report, engine, memmemTime);
}

void benchOrder(Report& report, Engine& engine, const View& all)
{
    std::vector<std::pair<std::int64_t, RowNumber>> pairs;
    const auto sortPairs = [&] {
        pairs.clear();
        for (RowNumber row = 0; row < all.rows->count(); ++row)
            pairs.emplace_back(all.rows->amount(row).sortKey(), row);
        std::sort(pairs.begin(), pairs.end());
    };
    engine.prepare({});
    const OrderSpec days{{Field::Day, true}};
    const auto clicked = [&days](Field field) { return withFirst(days, {field, false}); };
    const auto add = [&](const QString& name, const OrderSpec& to, double most) {
        std::vector<double> times;
        std::vector<double> sorts; // in turn, so that what else the machine does meets both
        for (int i = 0; i < 5; ++i) {
            engine.setOrder(days);
            (void)engine.view();
            engine.setOrder(to);
            times.push_back(timed([&] { (void)engine.view(); }));
            sorts.push_back(timed(sortPairs));
        }
        report.add({.name = name,
            .value = percentile(times, 0.5),
            .baseline = percentile(sorts, 0.5),
            .bar = Bar{most, true}});
    };
    add(u"order by amount / std::sort"_s, clicked(Field::Amount), 0.6);
    add(u"order by date, turned / std::sort"_s, {{Field::Day, false}}, 0.6);
    add(u"order by description / std::sort"_s, clicked(Field::Payee), 1.2);
    engine.setOrder(days);
    (void)engine.view();
}

/// What QTableView's own way costs: the same model under it, reset.
void benchSwap(Report& report, Engine& engine)
{
    const auto viewOf = [&engine](OrderSpec order) {
        engine.setOrder(std::move(order));
        return std::make_shared<const View>(*engine.view());
    };
    const auto down = viewOf({{Field::Day, true}});
    const auto up = viewOf({{Field::Day, false}});
    const ui::Display display;

    const auto swaps = [&](auto swapIn) {
        std::vector<double> times;
        for (int i = 0; i < 40; ++i)
            times.push_back(timed([&] { swapIn(i % 2 == 0 ? up : down); }));
        return times;
    };
    TransactionModel plainModel(display);
    QTableView plain;
    plain.verticalHeader()->setDefaultSectionSize(32);
    plain.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    plain.verticalHeader()->hide();
    plain.setModel(&plainModel);
    plain.resize(1000, 800);
    plain.show();
    (void)QTest::qWaitForWindowExposed(&plain);
    const std::vector<double> stock = swaps([&](const auto& view) {
        plainModel.swapIn(view);
        plain.doItemsLayout();
        plain.viewport()->repaint();
    });

    TransactionModel model(display);
    TransactionView view(model);
    view.resize(1000, 800);
    view.show();
    (void)QTest::qWaitForWindowExposed(&view);
    view.swapIn(down);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    view.setCurrentIndex(view.indexAt({20, 200}));
    const std::vector<double> own = swaps([&](const auto& made) {
        view.swapIn(made);
        view.viewport()->repaint();
    });
    report.add({.name = u"swap and repaint / QTableView, p99"_s,
        .value = percentile(own, 0.99),
        .baseline = percentile(stock, 0.99),
        .bar = Bar{16}});

    std::vector<double> frames;
    std::mt19937 random(3);
    for (int i = 0; i < 400; ++i) {
        const int value = static_cast<int>(
            random() % static_cast<unsigned>(view.verticalScrollBar()->maximum() + 1));
        frames.push_back(timed([&] {
            view.verticalScrollBar()->setValue(i % 2 == 0 ? value : value + 40);
            view.viewport()->repaint();
        }));
    }
    report.add({.name = u"frame while scrolling, p99"_s,
        .value = percentile(frames, 0.99),
        .bar = Bar{16}});
}

/// The program most Qt programs would be.
void benchProxy(Report& report, Engine& engine, const View& all)
{
    class Model : public QAbstractTableModel {
    public:
        explicit Model(const View& view)
            : m_view(view)
        {
        }
        int rowCount(const QModelIndex& = {}) const override
        {
            return static_cast<int>(m_view.shown->size());
        }
        int columnCount(const QModelIndex& = {}) const override { return 2; }
        QVariant data(const QModelIndex& index, int role) const override
        {
            const RowNumber row = (*m_view.shown)[static_cast<std::size_t>(index.row())];
            if (role != Qt::DisplayRole)
                return {};
            if (index.column() == 1)
                return QVariant::fromValue<qint64>(m_view.rows->amount(row).mantissa);
            return QString(ui::toText(m_view.rows->payee(row)) + u' '
                + ui::toText(m_view.rows->description(row)));
        }

    private:
        const View& m_view;
    };
    Model model(all);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterKeyColumn(0);
    const double filtered = timed([&] {
        proxy.setFilterFixedString(u"green"_s);
        (void)proxy.rowCount(); // the work is put off until somebody asks
    });
    proxy.setFilterFixedString({});
    (void)proxy.rowCount();
    const double sorted = timed([&] { proxy.sort(1, Qt::AscendingOrder); });

    engine.forgetFound();
    engine.setFilter({parseQuery(u"green"_s), {}});
    report.add({.name = u"one filter / QSortFilterProxyModel without a view"_s,
        .value = timed([&] { (void)engine.view(); }),
        .baseline = filtered});
    engine.setFilter({});
    (void)engine.view();
    engine.setOrder({{Field::Amount, false}});
    report.add({.name = u"order by amount / QSortFilterProxyModel without a view"_s,
        .value = timed([&] { (void)engine.view(); }),
        .baseline = sorted});
}

/// All rows are selected, and stay so while a thousand more arrive.
void benchSelection(
    Report& report, TransactionTable& table, BusyMeter& meter, const transactions::DeltaPtr& more)
{
    QEventLoop loop;
    QObject::connect(&table, &TransactionTable::selectionRead, &loop, &QEventLoop::quit);
    const auto untilRead = [&] {
        while (table.isReadingSelection())
            loop.exec();
    };
    table.rowActions().last()->trigger();
    untilRead();
    table.findChild<QTableView*>()->clearSelection();
    meter.reset();
    report.add({.name = u"all selected, until what they hold is told"_s, .value = timed([&] {
                    table.rowActions().last()->trigger();
                    untilRead();
                })});
    const qint64 before = table.totalCount();
    table.applyDelta(more);
    while (table.totalCount() == before)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    untilRead();
    report.add({.name = u"GUI thread busy while all are selected, longest"_s,
        .value = milliseconds(meter.longest()),
        .bar = Bar{16}});
}

/// From setQuery() to the swap, through the thread and the event loop.
void benchTyping(Report& report, std::size_t rows)
{
    const ui::Display display;
    TransactionTable table(display);
    table.resize(1000, 800);
    table.show();
    bench::TableRows maker(rows + lateRows);
    QEventLoop loop;
    qint64 awaited = 1;
    QObject::connect(&table, &TransactionTable::countsChanged, &loop, [&](qint64, qint64 total) {
        if (total >= awaited)
            loop.quit();
    });
    const transactions::DeltaPtr first = maker.next(std::min(rows, rowsPerDelta), true);
    const double firstRows = timed([&] {
        table.applyDelta(first);
        loop.exec();
    });
    report.add({.name = u"first rows, from the delta to the screen"_s,
        .value = firstRows,
        .bar = Bar{50}});
    awaited = static_cast<qint64>(rows);
    for (std::size_t made = rowsPerDelta; made < rows; made += rowsPerDelta)
        table.applyDelta(maker.next(std::min(rowsPerDelta, rows - made)));
    if (table.totalCount() < awaited)
        loop.exec();

    std::vector<double> times;
    QObject::connect(
        &table, &TransactionTable::queryTimed, &loop, [&](std::chrono::microseconds took) {
            times.push_back(static_cast<double>(took.count()) / 1000);
            loop.quit();
        });
    BusyMeter meter;
    for (const QString& query : typedQueries()) {
        table.setQuery(query);
        loop.exec();
    }
    report.add({.name = u"keystroke to the complete result on the screen, p50"_s,
        .value = percentile(times, 0.5)});
    report.add({.name = u"keystroke to the complete result on the screen, p99"_s,
        .value = percentile(times, 0.99)});
    report.add({.name = u"GUI thread busy while typing, 99.9 %"_s,
        .value = milliseconds(meter.percentile(0.999)),
        .bar = Bar{16}});

    const QList<QAction*> actions = table.rowActions();
    table.setQuery({});
    loop.exec();
    meter.reset();
    QObject::connect(&table, &TransactionTable::copied, &loop, &QEventLoop::quit);
    report.add({.name = u"all selected and copied as CSV"_s, .value = timed([&] {
                    actions.last()->trigger();
                    actions.at(1)->trigger();
                    loop.exec();
                })});
    report.add({.name = u"GUI thread busy while copying, longest"_s,
        .value = milliseconds(meter.longest()),
        .bar = Bar{16}});
    benchSelection(report, table, meter, maker.next(lateRows));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_NO_GLIB", "1"); // GLib's dispatcher says "about to block" before it does its work
    QApplication app(argc, argv);
    QApplication::setStyle(new ui::Style);
    const auto rows = static_cast<std::size_t>(rowsAsked(QApplication::arguments()));
    Report report(u"table"_s, static_cast<qint64>(rows));

    {
        bench::TableRows maker(rows + lateRows);
        const double before = memory("VmRSS");
        Engine engine{QLocale(u"en_US"_s)};
        double loading = 0;
        for (std::size_t made = 0; made < rows; made += rowsPerDelta) {
            engine.add(maker.next(std::min(rowsPerDelta, rows - made)));
            loading += timed([&] {
                while (engine.hasWork())
                    engine.work();
            });
        }
        loading += timed([&] { (void)engine.view(); });
        const auto all = engine.view();
        report.add({.name = u"load, without reading"_s, .value = loading});
        engine.setBalances(manyBalances());
        report.add(
            {.name = u"balances of all rows"_s, .value = timed([&] { (void)engine.view(); })});
        report.add({.name = u"memory per row"_s,
            .value = (memory("VmRSS") - before) / static_cast<double>(rows),
            .unit = u"bytes"_s,
            .bar = Bar{160}});
        benchBalances(report, engine);
        benchFilter(report, engine, *all);
        benchOrder(report, engine, *all);
        engine.add(maker.next(lateRows));
        report.add({.name = u"1,000 rows arrive"_s, .value = timed([&] {
                        while (engine.hasWork())
                            engine.work();
                        (void)engine.view();
                    })});
        benchSwap(report, engine);
        benchProxy(report, engine, *all);
    }
    benchTyping(report, rows);
    return report.print() ? 0 : 1;
}
