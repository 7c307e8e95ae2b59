// SPDX-License-Identifier: GPL-3.0-or-later
// A first sync from the sandbox into a real store and a real table in a real window: alone, and
// with a person who types, scrolls and sorts meanwhile; then starts of the program with that store
// and with an empty one, its key in a real keychain.
//
//   bench_sync [--rows N]        figures, as report.h tells
//   bench_sync --keychain FOLDER  puts the key on standard input into the keychain, for that
//   profile
#include "app/auth/keychainstore.h"
#include "app/auth/secretstore.h"
#include "app/base/literals.h"
#include "app/net/qnamtransport.h"
#include "app/products/transactions/parse.h"
#include "app/profile/folder.h"
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
#include "ui/kit/localsettings.h"
#include "ui/kit/themecontroller.h"

#include <QApplication>
#include <QCoroFuture>
#include <QCoroTask>
#include <QDateTime>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
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

/// The rows of a profile's store in a plain one, parsed and inserted by the libraries alone.
class PlainRows {
public:
    PlainRows(const QString& folder, const QByteArray& key)
    {
        std::vector<QByteArray> bodies;
        {
            const auto store = openStore(folder, key, profileSchema());
            bodies = *resultOf(store->read(
                [](Db& db) { return std::make_shared<std::vector<QByteArray>>(pagesIn(db)); }));
        }
        parse = plainParse(bodies);
        std::vector<transactions::Page> pages;
        for (const QByteArray& body : bodies)
            pages.push_back(transactions::parsePage(body).value());
        constexpr Migration schema[] = {makePlainTables};
        m_store = openStore(m_folder.path(), QByteArray(32, 'k'), schema);
        insert = timed(
            [&] { resultOf(m_store->write([&pages](Db& db) { return plainInsert(db, pages); })); });
    }

    /// Of what the table shows.
    double scan() const
    {
        return timed([this] { resultOf(m_store->read(&plainScan)); });
    }
    /// Of what the bank sent, too.
    double readAll() const
    {
        return timed([this] { resultOf(m_store->read(&plainReadAll)); });
    }

    double parse = 0;
    double insert = 0;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

// ---- starts

struct Start {
    double usable = 0;
    double loaded = 0;
    double peak = 0;
};

/// When the program wrote this down, by the clock of all processes; none when it has not yet.
std::optional<qint64> notedAt(const QString& log, QByteArrayView message)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (line.value("message"_L1).toString().startsWith(QLatin1StringView(message)))
            return QDateTime::fromString(line.value("time"_L1).toString(), Qt::ISODateWithMs)
                .toMSecsSinceEpoch();
    }
    return {};
}

/// Without what this process set for its own measuring.
QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_NO_GLIB"_s);
    environment.remove(u"QT_LOGGING_RULES"_s);
    return environment;
}

/// One start of the program, from the moment it is asked for.
std::optional<Start> start(const QString& folder, bool hasRows)
{
    const QString log = QDir(folder).filePath(u"bursar.log"_s);
    QFile::remove(log);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 asked = QDateTime::currentMSecsSinceEpoch();
    process.setProcessEnvironment(plainEnvironment());
    process.start(QStringLiteral(BURSAR_PROGRAM), {u"--profile"_s, folder});
    std::optional<qint64> usable;
    std::optional<qint64> loaded;
    const bool done = runUntil(
        [&] {
            usable = notedAt(log, "the first screen");
            loaded = notedAt(log, "all transactions");
            return usable && (loaded || !hasRows);
        },
        std::chrono::minutes(1));
    const double peak = memory("VmHWM", process.processId());
    process.kill();
    process.waitForFinished(-1);
    if (!done)
        return {};
    return Start{static_cast<double>(*usable - asked),
        static_cast<double>(loaded.value_or(*usable) - asked), peak};
}

/// In a process of its own: the keychain's library needs GLib's event loop, which BusyMeter cannot
/// stand.
int keepKey(int& argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    SystemClock clock;
    const auto profile = ProfileFolder::open(QCoreApplication::arguments().value(2));
    QFile in;
    if (!profile || !in.open(stdin, QIODevice::ReadOnly))
        return 1;
    KeychainStore secrets(clock, profile->id());
    return QCoro::waitFor(secrets.write(secretkeys::storeKey(), Secret(in.readAll()))) ? 0 : 1;
}

bool keepKeyOf(const QString& folder, const QByteArray& key)
{
    QProcess keychain;
    keychain.setProcessEnvironment(plainEnvironment());
    keychain.setProcessChannelMode(QProcess::ForwardedChannels);
    keychain.start(QCoreApplication::applicationFilePath(), {u"--keychain"_s, folder});
    keychain.write(key);
    keychain.closeWriteChannel();
    keychain.waitForFinished(-1);
    return keychain.exitCode() == 0;
}

struct Starts {
    Start empty;
    Start full;
    double scan = 0;
    double readAll = 0;
};

/// The medians of five of each, in turn: what else the machine does then meets all of them.
std::optional<Starts> starts(const QString& empty, const QString& full, const PlainRows& plain)
{
    std::vector<double> emptyUsable;
    std::vector<double> emptyPeak;
    std::vector<double> usable;
    std::vector<double> loaded;
    std::vector<double> peak;
    std::vector<double> scans;
    std::vector<double> reads;
    for (int i = 0; i < 5; ++i) {
        const auto without = start(empty, false);
        const auto with = start(full, true);
        if (!without || !with) {
            std::fprintf(stderr, "bench_sync: a start came to no end\n");
            return {};
        }
        emptyUsable.push_back(without->usable);
        emptyPeak.push_back(without->peak);
        usable.push_back(with->usable);
        loaded.push_back(with->loaded);
        peak.push_back(with->peak);
        scans.push_back(plain.scan());
        reads.push_back(plain.readAll());
    }
    const auto middle = [](const std::vector<double>& all) { return percentile(all, 0.5); };
    return Starts{{middle(emptyUsable), middle(emptyUsable), middle(emptyPeak)},
        {middle(usable), middle(loaded), middle(peak)}, middle(scans), middle(reads)};
}

/// The key of an empty store that is made here.
QByteArray keyOfNew(const QString& folder)
{
    kit::FakeSecretStore secrets;
    QnamTransport transport;
    const Desk desk(folder, transport, secrets, {});
    return secrets.value(secretkeys::storeKey());
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--keychain") == 0)
        return keepKey(argc, argv);
    qputenv("QT_NO_GLIB", "1"); // GLib's dispatcher says "about to block" before it does its work
    const QApplication application(argc, argv);
    const ui::ThemeController theme(ui::ThemeChoice::Light);
    const int rows = rowsAsked(QApplication::arguments());

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
    const PlainRows plain(folder.path(), key);
    report.add({.name = u"first sync / simdjson and plain insert"_s,
        .value = took,
        .baseline = plain.parse + plain.insert,
        .bar = Bar{1.5, true}});

    // As if the person had been at the transactions last.
    ui::LocalSettings(QDir(folder.path()).filePath(u"window.ini"_s))
        .set(ui::setting::page, u"transactions"_s);
    const QTemporaryDir nothing;
    if (!keepKeyOf(nothing.path(), keyOfNew(nothing.path())) || !keepKeyOf(folder.path(), key))
        return 1;
    const auto started = starts(nothing.path(), folder.path(), plain);
    if (!started)
        return 1;
    const auto& [empty, full, scan, readAll] = *started;
    report.add({.name = u"start to the newest rows / with an empty store"_s,
        .value = full.usable,
        .baseline = empty.usable,
        .bar = Bar{1.3, true}});
    report.add({.name = u"start to everything loaded / plainly reading the same rows"_s,
        .value = full.loaded,
        .baseline = readAll,
        .bar = Bar{1.5, true}});
    report.add({.name = u"start to everything loaded / reading only the table's columns"_s,
        .value = full.loaded,
        .baseline = scan});
    report.add({.name = u"memory per row, everything loaded"_s,
        .value = (full.peak - empty.peak) / rows,
        .unit = u"bytes"_s,
        .bar = Bar{160}});
    return report.print() ? 0 : 1;
}
