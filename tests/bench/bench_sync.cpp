// SPDX-License-Identifier: GPL-3.0-or-later
// A first sync from the sandbox into a real store and a real table in a real window, with a clock
// beside it.
//
//   bench_sync [--rows N]      prints an array of {name, rows, value, unit, baseline, ratio, bar,
//   ok}
#include "app/base/literals.h"
#include "tests/bench/busymeter.h"
#include "tests/e2e/world.h"
#include "ui/kit/display.h"
#include "ui/kit/themecontroller.h"
#include "ui/table/transactiontable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace bursar;

namespace {

constexpr int pageSize = 5'000;

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

/// Peak resident memory of this process, in MB.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine()) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Runs the program's own event loop until it is so. QTest::qWaitFor() would sleep ten milliseconds
/// between two looks, outside the loop, and the meter would call that busy.
bool runUntil(const std::function<bool()>& isSo, std::chrono::minutes longest)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.quit();
    });
    look.start(std::chrono::milliseconds(20));
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    loop.exec();
    return isSo();
}

QJsonObject row(const QString& name, int rows, double value, const QString& unit, double bar = 0)
{
    QJsonObject object{
        {u"name"_s, name}, {u"rows"_s, rows}, {u"value"_s, value}, {u"unit"_s, unit}};
    if (bar > 0) {
        object[u"bar"_s] = bar;
        object[u"ok"_s] = value <= bar;
    }
    return object;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_NO_GLIB", "1"); // GLib's dispatcher says "about to block" before it does its work
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const auto rowsAt = arguments.indexOf(u"--rows"_s);
    const int rows = rowsAt > 0 ? arguments.value(rowsAt + 1).toInt() : 100'000;

    const ui::ThemeController theme(ui::ThemeChoice::Light);
    ui::Display display;
    ui::TransactionTable table(display);
    table.resize(1000, 700);
    table.show();

    const SandboxProcess sandbox({u"--rate"_s, u"0"_s, u"--max-page"_s, QString::number(pageSize),
        u"--transactions"_s, QString::number(rows)});
    QTemporaryDir folder;
    kit::FakeSecretStore secrets;
    secrets.set(secretkeys::clientSecret(u"test"_s), sandbox.clientSecret());
    SystemClock clock;
    QElapsedTimer stopwatch;
    stopwatch.start();
    TimedTransport transport(stopwatch);
    kit::Pending opening(Profile::open(QDir(folder.path()), {transport, secrets, clock}));
    if (!QTest::qWaitFor([&opening] { return opening.isDone(); }) || !opening->has_value())
        return 1;
    const auto profile = std::move(**opening);
    profile->takeNetwork(sandbox.network(0, pageSize));
    QObject::connect(
        profile.get(), &Profile::transactionsChanged, &table, &ui::TransactionTable::applyDelta);
    profile->start();

    qint64 firstRows = -1;
    QObject::connect(&table, &ui::TransactionTable::countsChanged, &table, [&](qint64 shown) {
        if (shown > 0 && firstRows < 0)
            firstRows = stopwatch.nsecsElapsed();
    });
    FormSurface surface(u"mikomo_1"_s);
    const qint64 began = stopwatch.nsecsElapsed();
    BusyMeter meter;
    kit::Pending linking(profile->link(u"test"_s, {u"mikomo"_s}, surface, {}, {}));
    const auto finished = [&] {
        return linking.isDone() && !profile->links().isEmpty()
            && !profile->links().first().sync.running && table.totalCount() >= rows;
    };
    if (!runUntil(finished, std::chrono::minutes(30))) {
        std::fprintf(stderr, "bench_sync: only %lld rows came\n",
            static_cast<long long>(table.totalCount()));
        return 1;
    }
    const auto ms = [](qint64 nanoseconds) { return static_cast<double>(nanoseconds) / 1e6; };
    const auto stretchMs = [](std::chrono::microseconds stretch) {
        return static_cast<double>(stretch.count()) / 1e3;
    };
    const QJsonArray out{
        row(u"first sync: first page to first rows shown"_s, rows,
            ms(firstRows - transport.firstPage), u"ms"_s, 500),
        row(u"first sync: total"_s, rows, ms(stopwatch.nsecsElapsed() - began), u"ms"_s),
        row(u"first sync: GUI thread busy, 99.9 %"_s, rows, stretchMs(meter.percentile(0.999)),
            u"ms"_s, 16),
        row(u"first sync: GUI thread busy, longest"_s, rows, stretchMs(meter.longest()), u"ms"_s,
            16),
        row(u"first sync: peak memory"_s, rows, peakMemory(), u"MB"_s),
    };
    std::printf("%s", QJsonDocument(out).toJson().constData());
    return 0;
}
