// SPDX-License-Identifier: GPL-3.0-or-later
// A first sync from the sandbox into a real store and a real table in a real window: alone, with a
// person who types, scrolls and sorts meanwhile; and the starts afterwards, each in a process of
// its own.
//
//   bench_sync [--rows N]       figures, as report.h tells
//   bench_sync --start FOLDER   one start; the keychain's content comes on standard input
#include "app/auth/secretstore.h"
#include "app/base/literals.h"
#include "app/net/qnamtransport.h"
#include "app/products/transactions/parse.h"
#include "app/store/store.h"
#include "app/sync/schema.h"
#include "tests/bench/busymeter.h"
#include "tests/bench/desk.h"
#include "tests/bench/plain.h"
#include "tests/bench/report.h"
#include "tests/bench/typing.h"
#include "tests/e2e/formsurface.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/kit/pending.h"
#include "ui/kit/themecontroller.h"
#include "ui/program/program.h"

#include <QApplication>
#include <QCoroFuture>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <utility>

using namespace bursar;
using namespace bursar::bench;

namespace {

constexpr int pageSize = 5'000;
constexpr std::chrono::minutes longestRun(30);
const QString networkId = u"test"_s;

/// Notes when the first page of transactions arrived.
class TimedTransport final : public Transport {
public:
    explicit TimedTransport(const QElapsedTimer& clock)
        : m_clock(clock)
    {
    }

    QCoro::Task<Result<HttpResponse>> send(
        HttpRequest request, std::chrono::milliseconds timeout, CancelToken cancel) override
    {
        const bool isPage = request.url.path().startsWith("/transactions/"_L1);
        auto response = co_await m_inner.send(std::move(request), timeout, cancel);
        if (isPage && response && firstPage < 0)
            firstPage = m_clock.nsecsElapsed();
        co_return response;
    }

    qint64 firstPage = -1;

private:
    const QElapsedTimer& m_clock;
    QnamTransport m_inner;
};

/// Somebody who does not wait for the sync: a key each 60 ms, now and then the scroll bar or a
/// header.
class Person : public QObject {
public:
    explicit Person(ui::TransactionTable& table)
        : m_table(table)
        , m_view(table.findChild<QTableView*>())
    {
        connect(&m_table, &ui::TransactionTable::queryTimed, this,
            [this](std::chrono::microseconds took) { answers.push_back(milliseconds(took)); });
        connect(&m_turn, &QTimer::timeout, this, &Person::act);
        m_turn.start(std::chrono::milliseconds(60));
    }

    std::vector<double> answers; ///< from a key to its complete result on the screen, ms

private:
    void act()
    {
        ++m_acts;
        if (m_acts % 5 == 0) {
            QScrollBar* bar = m_view->verticalScrollBar();
            bar->setValue(static_cast<int>((qint64{m_acts} * 7'919) % (bar->maximum() + 1)));
        } else if (m_acts % 33 == 0) {
            Q_EMIT m_view->horizontalHeader()->sectionClicked(m_acts / 33 % 5);
        } else {
            m_table.setQuery(m_queries.at(m_acts % m_queries.size()));
        }
    }

    ui::TransactionTable& m_table;
    QTableView* m_view;
    QStringList m_queries = typedQueries();
    QTimer m_turn;
    int m_acts = 0;
};

/// The first sync of `rows` transactions, through a real sign-in.
struct FirstSync {
    FirstSync(const SandboxProcess& sandbox, int numRows, const QString& folder)
        : rows(numRows)
    {
        clock.start();
        secrets.set(secretkeys::clientSecret(networkId), sandbox.clientSecret());
        desk = std::make_unique<Desk>(folder, transport, secrets, sandbox.network(0, pageSize));
    }

    /// False when not all rows came.
    bool run()
    {
        QObject::connect(&desk->table(), &ui::TransactionTable::countsChanged, &desk->table(),
            [this](qint64 shown) {
                if (shown > 0 && firstRows < 0)
                    firstRows = clock.nsecsElapsed();
            });
        FormSurface surface(u"mikomo_1"_s);
        Profile& profile = desk->profile();
        meter.reset();
        const qint64 began = clock.nsecsElapsed();
        const kit::Pending linking(profile.link(networkId, {u"mikomo"_s}, surface, {}, {}));
        const auto isThere = [&] {
            return linking.isDone() && !profile.links().isEmpty()
                && !profile.links().first().sync.running && desk->table().totalCount() >= rows;
        };
        const bool came = runUntil(isThere, longestRun);
        took = static_cast<double>(clock.nsecsElapsed() - began) / 1e6;
        if (!came)
            std::fprintf(stderr, "bench_sync: only %lld rows came\n",
                static_cast<long long>(desk->table().totalCount()));
        return came;
    }
    double firstRowsAfterPage() const
    {
        return static_cast<double>(firstRows - transport.firstPage) / 1e6;
    }

    int rows;
    QElapsedTimer clock;
    TimedTransport transport{clock};
    kit::FakeSecretStore secrets;
    BusyMeter meter;
    std::unique_ptr<Desk> desk;
    qint64 firstRows = -1;
    double took = 0;
};

// ---- the same rows by the libraries alone

std::unique_ptr<Store> openStore(const QString& folder, const QByteArray& key, Schema schema)
{
    return std::move(QCoro::waitFor(Store::open(QDir(folder), Secret(key), schema)).value());
}

template <class Work> auto resultOf(Work future)
{
    future.waitForFinished();
    return future.result().value();
}

std::vector<QByteArray> pagesIn(Db& db)
{
    constexpr int roomForParser = 64;
    std::vector<QByteArray> pages;
    auto rows = db.query("SELECT item FROM transactions_raw ORDER BY id");
    for (int count = 0; rows.next(); ++count) {
        const bool begins = count % pageSize == 0;
        if (begins && !pages.empty())
            pages.back() += "]}";
        if (begins)
            pages.emplace_back("{\"transactions\":[");
        else
            pages.back() += ',';
        pages.back() += rows.bytes(0);
    }
    if (!pages.empty())
        pages.back() += "]}";
    for (QByteArray& page : pages)
        page.reserve(page.size() + roomForParser);
    return pages;
}

struct Plain {
    double parse = 0;
    double insert = 0;
    double scan = 0; ///< of what the table shows
    double readAll = 0; ///< of what the bank sent, too
};

Plain plainWork(const QString& folder, const QByteArray& key)
{
    Plain plain;
    std::vector<QByteArray> bodies;
    {
        const auto store = openStore(folder, key, profileSchema());
        bodies = *resultOf(store->read(
            [](Db& db) { return std::make_shared<std::vector<QByteArray>>(pagesIn(db)); }));
    }
    plain.parse = plainParse(bodies);
    std::vector<transactions::Page> pages;
    for (const QByteArray& body : bodies)
        pages.push_back(transactions::parsePage(body).value());
    constexpr Migration schema[] = {makePlainTables};
    const QTemporaryDir other;
    const auto store = openStore(other.path(), QByteArray(32, 'k'), schema);
    plain.insert =
        timed([&] { resultOf(store->write([&pages](Db& db) { return plainInsert(db, pages); })); });
    plain.scan = median(3, [&] { resultOf(store->read(&plainScan)); });
    plain.readAll = median(3, [&] { resultOf(store->read(&plainReadAll)); });
    return plain;
}

// ---- starts

/// The clock that all processes of this computer share, in ms.
double sharedClock() { return milliseconds(SteadyClock::now().time_since_epoch()); }

/// One start: prints when the window was usable, when all was loaded (both by the shared clock),
/// and the most memory it took (bytes).
[[nodiscard]] int startOnce(const QString& folder)
{
    QFile in;
    kit::FakeSecretStore secrets;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 1;
    secrets.set(secretkeys::storeKey(), QByteArray::fromHex(in.readAll().trimmed()));
    QnamTransport transport;
    SystemClock clock;
    ui::Program program({QDir(folder), false, {}, {}}, {transport, secrets, clock}, {});
    program.start();
    const auto now = &sharedClock;
    double usable = 0;
    double loaded = 0;
    qint64 rows = 0;
    const auto note = [&](qint64 total) {
        if (std::exchange(rows, total) != total || loaded == 0)
            loaded = now();
        if (usable == 0) {
            program.window().repaint();
            usable = now();
        }
    };
    const auto follow = [&] {
        if (program.profile()->links().isEmpty())
            return note(0);
        program.window().showPage(u"transactions"_s);
        auto* table = program.window().findChild<ui::TransactionTable*>();
        QObject::connect(
            table, &ui::TransactionTable::countsChanged, table, [&](qint64 shown, qint64 total) {
                if (shown > 0)
                    note(total);
            });
    };
    QObject::connect(&program, &ui::Program::opened, &program, follow);
    // All has been loaded when nothing more has come for a while.
    if (!runUntil([&] { return usable > 0 && now() - loaded > 1'000; }, longestRun))
        return 1;
    std::printf("%f %f %f %lld\n", usable, loaded, memory("VmHWM"), static_cast<long long>(rows));
    std::fflush(stdout);
    std::_Exit(0); // what closing takes is not asked
}

/// The key of an empty store that is made here.
QByteArray keyOfNew(const QString& folder)
{
    kit::FakeSecretStore secrets;
    QnamTransport transport;
    const Desk desk(folder, transport, secrets, {});
    return secrets.value(secretkeys::storeKey());
}

struct Start {
    double usable = 0;
    double loaded = 0;
    double peak = 0;
};

/// The medians of five, each from the moment the process is asked for.
std::optional<Start> starts(const QString& folder, const QByteArray& key, qint64 rows)
{
    std::vector<double> usable;
    std::vector<double> loaded;
    std::vector<double> peak;
    for (int i = 0; i < 5; ++i) {
        QProcess process;
        const double asked = sharedClock();
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"--start"_s, folder});
        process.write(key.toHex());
        process.closeWriteChannel();
        process.waitForFinished(-1);
        const QByteArrayList told = process.readAllStandardOutput().trimmed().split(' ');
        if (process.exitCode() != 0 || told.size() != 4 || told[3].toLongLong() < rows) {
            std::fprintf(stderr, "bench_sync: a start ended with %d: %s\n", process.exitCode(),
                told.join(' ').constData());
            return {};
        }
        usable.push_back(told[0].toDouble() - asked);
        loaded.push_back(told[1].toDouble() - asked);
        peak.push_back(told[2].toDouble());
    }
    return Start{percentile(usable, 0.5), percentile(loaded, 0.5), percentile(peak, 0.5)};
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_NO_GLIB", "1"); // GLib's dispatcher says "about to block" before it does its work
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const ui::ThemeController theme(ui::ThemeChoice::Light);
    if (const auto at = arguments.indexOf(u"--start"_s); at > 0)
        return startOnce(arguments.value(at + 1));
    const int rows = rowsAsked(arguments);

    Report report(u"sync"_s, rows);
    const SandboxProcess sandbox({u"--rate"_s, u"0"_s, u"--max-page"_s, QString::number(pageSize),
        u"--transactions"_s, QString::number(rows)});
    const QTemporaryDir folder;
    QByteArray key;
    double took = 0;
    {
        FirstSync sync(sandbox, rows, folder.path());
        if (!sync.run())
            return 1;
        took = sync.took;
        key = sync.secrets.value(secretkeys::storeKey());
        report.add({.name = u"first page to first rows shown"_s,
            .value = sync.firstRowsAfterPage(),
            .bar = Bar{500}});
        report.add({.name = u"GUI thread busy, 99.9 %"_s,
            .value = milliseconds(sync.meter.percentile(0.999)),
            .bar = Bar{16}});
        report.add({.name = u"GUI thread busy, longest"_s,
            .value = milliseconds(sync.meter.longest()),
            .bar = Bar{16}});
        report.add({.name = u"peak memory"_s, .value = memory("VmHWM") / 1e6, .unit = u"MB"_s});
    }
    {
        const QTemporaryDir other;
        FirstSync sync(sandbox, rows, other.path());
        const Person person(sync.desk->table());
        if (!sync.run())
            return 1;
        report.add({.name = u"with a person at it: GUI thread busy, 99.9 %"_s,
            .value = milliseconds(sync.meter.percentile(0.999)),
            .bar = Bar{16}});
        report.add({.name = u"with a person at it: GUI thread busy, longest"_s,
            .value = milliseconds(sync.meter.longest())});
        report.add({.name = u"with a person at it: key to result, p99"_s,
            .value = percentile(person.answers, 0.99)});
    }
    const Plain plain = plainWork(folder.path(), key);
    report.add({.name = u"first sync / simdjson and plain insert"_s,
        .value = took,
        .baseline = plain.parse + plain.insert,
        .bar = Bar{1.5, true}});

    const QTemporaryDir nothing;
    const auto empty = starts(nothing.path(), keyOfNew(nothing.path()), 0);
    const auto full = starts(folder.path(), key, rows);
    if (!empty || !full)
        return 1;
    report.add({.name = u"start to the newest rows / with an empty store"_s,
        .value = full->usable,
        .baseline = empty->usable,
        .bar = Bar{1.3, true}});
    report.add({.name = u"start to everything loaded / plainly reading the same rows"_s,
        .value = full->loaded,
        .baseline = plain.readAll,
        .bar = Bar{1.5, true}});
    report.add({.name = u"start to everything loaded / reading only the table's columns"_s,
        .value = full->loaded,
        .baseline = plain.scan});
    report.add({.name = u"memory per row, everything loaded"_s,
        .value = (full->peak - empty->peak) / rows,
        .unit = u"bytes"_s,
        .bar = Bar{160}});
    return report.print() ? 0 : 1;
}
