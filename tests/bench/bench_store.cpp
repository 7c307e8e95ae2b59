// SPDX-License-Identifier: GPL-3.0-or-later
// What parsing, storing and loading cost beside the plain work of the libraries below them, in the
// same run:
//     bench_store [--rows N]     figures, as report.h tells
#include "app/base/literals.h"
#include "app/consents/ledger.h"
#include "app/consents/links.h"
#include "app/details/history.h"
#include "app/products/accounts/table.h"
#include "app/products/transactions/load.h"
#include "app/products/transactions/parse.h"
#include "app/products/transactions/table.h"
#include "app/store/store.h"
#include "app/sync/schema.h"
#include "tests/bench/plain.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <deque>
#include <random>
#include <string>

using namespace bursar;

namespace {

constexpr int rowsPerPage = 500;
constexpr int ledgerEntries = 100'000;
const QString ledgerPath = u"/transactions/v2/mikomo/dep-1?limit=500&offset=0"_s;
const QString ledgerRequest = u"8f0c1a5e-77a1-4f6e-a6b0-0d6f6f4f1c11"_s;

/// Items as banks send them: 230 to 280 bytes, ids that are spread, few payees, newest first.
std::vector<QByteArray> makePages(int rows)
{
    std::mt19937_64 random(42);
    const Day newest = Day::parse("2026-11-01").value();
    std::vector<QByteArray> pages;
    for (int row = 0; row < rows;) {
        QByteArray page = "{\"links\":{},\"transactions\":[";
        for (int i = 0; i < rowsPerPage && row < rows; ++i, ++row) {
            const QByteArray shop = QByteArray::number(random() % 400);
            const QByteArray day = newest.plus(-row / 20).toIso().toLatin1();
            page += (i ? "," : "") + "{\"depositTransaction\":{\"accountId\":\"dep-1\","_ba
                + "\"transactionId\":\"" + QByteArray::number(quint64(random()), 16)
                + "\",\"amount\":-" + QByteArray::number(random() % 300) + "."
                + QByteArray::number(10 + random() % 90)
                + ",\"debitCreditMemo\":\"DEBIT\",\"description\":\"POS SHOP NO " + shop
                + " SPRINGFIELD\",\"payee\":\"Shop No " + shop
                + "\",\"category\":\"5411\",\"status\":\"POSTED\",\"transactionTimestamp\":\"" + day
                + "T14:03:00Z\",\"postedTimestamp\":\"" + day
                + "T00:00:00Z\",\"transactionType\":\"POSDEBIT\"}}";
        }
        page += "]}";
        page.reserve(page.size() + 64);
        pages.push_back(std::move(page));
    }
    return pages;
}

/// The bytes that a check hashes, hashed and no more: the hash before, twelve numbers or lengths,
/// the texts.
double plainHashes()
{
    constexpr qsizetype fixed = 32 + 12 * 8;
    const QByteArray bytes(fixed + ledgerPath.size() + ledgerRequest.size(), 'x');
    return bench::timed([&bytes] {
        for (int i = 0; i < ledgerEntries; ++i)
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    });
}

std::unique_ptr<Store> openStore(const QString& folder, Schema schema)
{
    return std::move(
        QCoro::waitFor(Store::open(QDir(folder), Secret(QByteArray(32, 'k')), schema)).value());
}

template <class Work> auto wait(Store& store, Work work)
{
    auto future = store.write(std::move(work));
    future.waitForFinished();
    return future.result().value();
}

AccountRef makeAccount(Db& db)
{
    links::Link link;
    link.networkId = u"bench"_s;
    link.provider.value = u"bench"_s;
    link.subject = u"bench"_s;
    accounts::Listed listed;
    listed.account.id.value = u"dep-1"_s;
    listed.account.category = accounts::Category::Deposit;
    listed.account.currency = Currency::fromCode("USD");
    listed.account.raw = u"{}"_s;
    accounts::take(db, {.link = links::grant(db, link), .info = true}, {.accounts = {listed}});
    return accounts::load(db).at(0).account.ref;
}

std::vector<transactions::Page> parsed(const std::vector<QByteArray>& bodies)
{
    std::vector<transactions::Page> pages;
    pages.reserve(bodies.size());
    for (const QByteArray& body : bodies)
        pages.push_back(transactions::parsePage(body).value());
    return pages;
}

/// As a sync does it, when the bank is the faster one.
double mergeAll(Store& store, AccountRef account, std::vector<transactions::Page>& pages)
{
    return bench::timed([&] {
        std::deque<QFuture<Result<int>>> works;
        for (auto& page : pages) {
            works.push_back(store.write([account, &page](Db& db) {
                return transactions::merge(db, account, 1, page).inserted;
            }));
            if (works.size() >= 16) {
                works.front().waitForFinished();
                works.pop_front();
            }
        }
        works.back().waitForFinished();
    });
}

struct Loading {
    double took = 0;
    double firstRows = 0;
};

Loading loadAll(Store& store, int rows)
{
    QElapsedTimer timer;
    timer.start();
    Loading loading;
    std::int64_t loaded = 0; // the newest rows come twice
    Status status;
    loading.took = bench::timed([&] {
        status = QCoro::waitFor(transactions::loadAll(store, store.read(&transactions::loadNewest),
            [&](const transactions::DeltaPtr& delta) {
                if (loaded == 0)
                    loading.firstRows = static_cast<double>(timer.nsecsElapsed()) / 1e6;
                for (const auto& row : delta->upserts.rows)
                    loaded = std::max(loaded, row.id.value);
            },
            {}));
    });
    if (!status || loaded != rows)
        std::fputs("rows are missing\n", stderr);
    return loading;
}

/// What the overview shows beside the balances, as of the newest row.
double readHistories(Store& store)
{
    return bench::timed([&store] {
        const auto all = wait(store, [](Db& db) {
            const Day newest{
                static_cast<std::int32_t>(db.number("SELECT max(day) FROM transactions"))};
            return details::loadHistories(db, newest);
        });
        if (all->flows.isEmpty())
            std::fputs("the cash flow is empty\n", stderr);
    });
}

/// The plain work and the store's in turn, so that what else the machine does meets both.
void measureStore(bench::Report& report, int rows, const std::vector<QByteArray>& bodies)
{
    constexpr int rounds = 3;
    constexpr Migration plain[] = {bench::makePlainTables};
    std::vector<double> plainInserts;
    std::vector<double> merges;
    std::unique_ptr<QTemporaryDir> plainDir;
    std::unique_ptr<QTemporaryDir> dir;
    std::unique_ptr<Store> plainStore;
    std::unique_ptr<Store> store;
    for (int i = 0; i < rounds; ++i) {
        std::vector<transactions::Page> pages = parsed(bodies); // merging takes them
        plainStore.reset();
        plainDir = std::make_unique<QTemporaryDir>();
        plainStore = openStore(plainDir->path(), plain);
        plainInserts.push_back(bench::timed([&] {
            wait(*plainStore, [&pages](Db& db) { return bench::plainInsert(db, pages); });
        }));
        store.reset();
        dir = std::make_unique<QTemporaryDir>();
        store = openStore(dir->path(), profileSchema());
        merges.push_back(mergeAll(*store, wait(*store, &makeAccount), pages));
    }
    report.add({.name = u"merge pages / plain bulk insert"_s,
        .value = bench::percentile(merges, 0.5),
        .baseline = bench::percentile(plainInserts, 0.5),
        .bar = bench::Bar{1.5, true}});

    std::vector<double> scans;
    std::vector<double> loads;
    std::vector<double> firstRows;
    std::vector<double> histories;
    for (int i = 0; i < rounds; ++i) {
        scans.push_back(wait(*plainStore, &bench::plainScan));
        const Loading loading = loadAll(*store, rows);
        loads.push_back(loading.took);
        firstRows.push_back(loading.firstRows);
        histories.push_back(readHistories(*store));
    }
    report.add({.name = u"load everything / plain scan"_s,
        .value = bench::percentile(loads, 0.5),
        .baseline = bench::percentile(scans, 0.5),
        .bar = bench::Bar{1.5, true}});
    report.add({.name = u"net worth and cash flow / plain scan"_s,
        .value = bench::percentile(histories, 0.5),
        .baseline = bench::percentile(scans, 0.5),
        .bar = bench::Bar{0.5, true}});
    report.add({.name = u"newest rows at start"_s,
        .value = bench::percentile(firstRows, 0.5),
        .bar = bench::Bar{100}});

    wait(*store, [](Db& db) {
        CallRecord record;
        record.path = ledgerPath;
        record.requestId = ledgerRequest;
        for (int i = 0; i < ledgerEntries; ++i)
            Ledger::append(db, record);
        return 0;
    });
    const double checking = bench::timed([&] { wait(*store, &Ledger::check); });
    report.add({.name = u"check the ledger's chain"_s,
        .value = checking,
        .bar = bench::Bar{1000},
        .rows = ledgerEntries});
    report.add({.name = u"check the ledger's chain / plain SHA-256"_s,
        .value = checking,
        .baseline = plainHashes(),
        .bar = bench::Bar{3, true},
        .rows = ledgerEntries});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = bench::rowsAsked(QCoreApplication::arguments());
    const auto bodies = makePages(rows);

    bench::Report report(u"store"_s, rows);
    const double plain = bench::plainParse(bodies);
    const double parsing = bench::timed([&] { (void)parsed(bodies); });
    report.add(
        {.name = u"parse pages into rows / plain simdjson"_s, .value = parsing, .baseline = plain});
    report.add({.name = u"parse pages into rows / QJsonDocument"_s,
        .value = parsing,
        .baseline = bench::qtParse(bodies)});
    measureStore(report, rows, bodies);
    return report.print() ? 0 : 1;
}
