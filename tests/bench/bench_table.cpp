// SPDX-License-Identifier: GPL-3.0-or-later
// The table's figures beside what they are measured against in the same run: one memmem pass over
// the same folded text, std::sort of (key, row) pairs, and Qt's own proxy and vertical header.
// bench_table [--rows N]; JSON on the standard output.
#include "app/base/literals.h"
#include "tests/bench/tablerows.h"
#include "ui/kit/display.h"
#include "ui/kit/style.h"
#include "ui/kit/transactiontypes.h"
#include "ui/query/fold.h"
#include "ui/table/engine/compile.h"
#include "ui/table/engine/engine.h"
#include "ui/table/transactionmodel.h"
#include "ui/table/transactiontable.h"
#include "ui/table/transactionview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QSortFilterProxyModel>
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
using namespace bursar::table;
using query::fold;
using ui::TransactionModel;
using ui::TransactionTable;
using ui::TransactionView;

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr std::size_t rowsPerDelta = 10'000;

double milliseconds(SteadyClock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

template <class Work> double timed(Work work)
{
    const auto start = SteadyClock::now();
    work();
    return milliseconds(SteadyClock::now() - start);
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    return values.empty() ? 0 : values[at];
}

template <class Work> double median(int times, Work work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i)
        all.push_back(timed(work));
    return percentile(all, 0.5);
}

/// Resident bytes of this process; 0 where /proc is not.
double residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double pageSize = 4096;
    return file.readAll().split(' ').value(1).toDouble() * pageSize;
}

/// The figures, as design.md section 5 wants them.
class Report {
public:
    explicit Report(qint64 rows)
        : m_rows(rows)
    {
    }
    struct Bar {
        double most;
        bool ofRatio = false;
    };
    void add(const QString& name, double value, const QString& unit,
        std::optional<double> baseline = {}, std::optional<Bar> bar = {})
    {
        QJsonObject line;
        line[u"name"_s] = QString(u"table/"_s + name);
        line[u"rows"_s] = m_rows;
        line[u"value"_s] = value;
        line[u"unit"_s] = unit;
        if (baseline) {
            line[u"baseline"_s] = *baseline;
            line[u"ratio"_s] = value / *baseline;
        }
        if (bar) {
            line[u"bar"_s] = bar->most;
            line[u"ok"_s] = (bar->ofRatio && baseline ? value / *baseline : value) <= bar->most;
        }
        m_lines.append(line);
    }
    QByteArray json() const { return QJsonDocument(m_lines).toJson(); }

private:
    qint64 m_rows;
    QJsonArray m_lines;
};

const QStringList& words()
{
    static const QStringList list{u"green basket"_s, u"café señor"_s, u"sushi"_s, u"ref 4711"_s,
        u"86.13"_s, u"transfer"_s, u"harbor coffee"_s, u"straße"_s, u"seattle books"_s,
        u"kestrel -mobile"_s, u"o'hara"_s, u"insurance"_s, u"online 12"_s, u"metro"_s, u"zoe"_s};
    return list;
}

/// 200 queries as a person types them: each word letter by letter, then another.
QStringList typedQueries()
{
    QStringList queries;
    while (queries.size() < 200) {
        for (const QString& word : words()) {
            for (qsizetype size = 1; size <= word.size(); ++size)
                queries << word.first(size);
        }
    }
    return queries.first(200);
}

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
             u"institution:mikomo"_s, u"category:food"_s, u"tag:x"_s, u"status:posted"_s,
             u"type:sale"_s, u"note:x"_s, u"has:category"_s, u"is:in"_s,
             u"date:2024 OR amount:>500"_s, u"-category:food amount:>20 date:2020.."_s})
        report.add(text, timedQuery(text), u"ms"_s, memmemTime, Report::Bar{30});
    for (const QString& text : {u"/green.*market/"_s, u"/ref \\d*4711/"_s, u"/[0-9]{4}/"_s,
             u"/^caf/"_s, u"/(a|e|o)+s\\b/"_s, u"/(?=.*x)y/"_s, u"category:/^f/"_s})
        report.add(text, timedQuery(text), u"ms"_s, memmemTime, Report::Bar{150});
    engine.setFilter({});
    (void)engine.view();
}

void benchFilter(Report& report, Engine& engine, const View& all)
{
    const std::string text = foldedTexts(all);
    std::vector<double> passes;
    std::size_t hits = 0; // written down, so that no pass is left out as useless
    for (const char* needle : {"green", "sushi", "zzzqq", "basket mar", "o'hara"})
        passes.push_back(timed([&] { hits += memmemPass(text, needle); }));
    const double memmemTime = percentile(passes, 0.5);
    report.add(u"hits of the memmem passes"_s, static_cast<double>(hits), u"texts"_s);
    report.add(u"folded text"_s, static_cast<double>(text.size()) / 1e6, u"MB"_s);

    std::vector<double> keystrokes;
    for (const QString& query : typedQueries()) {
        engine.setFilter({parseQuery(query), {}});
        keystrokes.push_back(timed([&] { (void)engine.view(); }));
    }
    engine.setFilter({});
    (void)engine.view();
    report.add(
        u"filter, p50 of 200 keystrokes"_s, percentile(keystrokes, 0.5), u"ms"_s, memmemTime);
    report.add(u"filter, p99 of 200 keystrokes"_s, percentile(keystrokes, 0.99), u"ms"_s,
        memmemTime, Report::Bar{1, true});
    benchOperators(report, engine, memmemTime);
}

void benchOrder(Report& report, Engine& engine, const View& all)
{
    std::vector<std::pair<std::int64_t, RowNumber>> pairs;
    const double sorted = median(3, [&] {
        pairs.clear();
        for (RowNumber row = 0; row < all.rows->count(); ++row)
            pairs.emplace_back(all.rows->amount(row).sortKey(), row);
        std::sort(pairs.begin(), pairs.end());
    });
    engine.prepare({});
    const auto ordered = [&](const OrderSpec& from, const OrderSpec& to) {
        std::vector<double> times;
        for (int i = 0; i < 5; ++i) {
            engine.setOrder(from);
            (void)engine.view();
            engine.setOrder(to);
            times.push_back(timed([&] { (void)engine.view(); }));
        }
        return percentile(times, 0.5);
    };
    const OrderSpec days{{Field::Day, true}};
    const auto clicked = [&days](Field field) { return withFirst(days, {field, false}); };
    report.add(u"order by amount"_s, ordered(days, clicked(Field::Amount)), u"ms"_s, sorted,
        Report::Bar{0.6, true});
    report.add(u"order by date, turned"_s, ordered(days, {{Field::Day, false}}), u"ms"_s, sorted,
        Report::Bar{0.6, true});
    report.add(u"order by description"_s, ordered(days, clicked(Field::Payee)), u"ms"_s, sorted,
        Report::Bar{1.2, true});
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
    report.add(u"swap and repaint on the GUI thread, p99"_s, percentile(own, 0.99), u"ms"_s,
        percentile(stock, 0.99), Report::Bar{16});

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
    report.add(
        u"frame while scrolling, p99"_s, percentile(frames, 0.99), u"ms"_s, {}, Report::Bar{16});
}

/// The program most Qt programs would be.
void benchProxy(Report& report, const View& all)
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
    report.add(u"QSortFilterProxyModel, one filter, no view"_s, timed([&] {
        proxy.setFilterFixedString(u"green"_s);
        (void)proxy.rowCount(); // the work is put off until somebody asks
    }),
        u"ms"_s);
    proxy.setFilterFixedString({});
    (void)proxy.rowCount();
    report.add(u"QSortFilterProxyModel, order by amount, no view"_s,
        timed([&] { proxy.sort(1, Qt::AscendingOrder); }), u"ms"_s);
}

/// From setQuery() to the swap, through the thread and the event loop.
void benchTyping(Report& report, std::size_t rows)
{
    const ui::Display display;
    TransactionTable table(display);
    table.resize(1000, 800);
    table.show();
    bench::TableRows maker(1);
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
    report.add(
        u"first rows, from the delta to the screen"_s, firstRows, u"ms"_s, {}, Report::Bar{50});
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
    for (const QString& query : typedQueries()) {
        table.setQuery(query);
        loop.exec();
    }
    report.add(
        u"keystroke to the complete result on the screen, p50"_s, percentile(times, 0.5), u"ms"_s);
    report.add(
        u"keystroke to the complete result on the screen, p99"_s, percentile(times, 0.99), u"ms"_s);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(new ui::Style);
    QCommandLineParser options;
    options.addOption({u"rows"_s, u"How many transactions."_s, u"n"_s, u"1000000"_s});
    options.process(app);
    const std::size_t rows = options.value(u"rows"_s).toULongLong();
    Report report(static_cast<qint64>(rows));

    {
        bench::TableRows maker(1);
        (void)maker.next(rowsPerDelta); // what the generator needs is not the table's
        const double before = residentBytes();
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
        report.add(u"load, without reading"_s, loading, u"ms"_s);
        report.add(u"memory per row"_s, (residentBytes() - before) / static_cast<double>(rows),
            u"bytes"_s, {}, Report::Bar{160});
        benchFilter(report, engine, *all);
        benchOrder(report, engine, *all);
        engine.add(maker.next(1000));
        report.add(u"1,000 rows arrive"_s, timed([&] {
            while (engine.hasWork())
                engine.work();
            (void)engine.view();
        }),
            u"ms"_s);
        benchSwap(report, engine);
        benchProxy(report, *all);
    }
    benchTyping(report, rows);
    QFile out;
    return out.open(stdout, QIODevice::WriteOnly) && out.write(report.json()) > 0 ? 0 : 1;
}
