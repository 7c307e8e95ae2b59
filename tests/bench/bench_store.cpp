// SPDX-License-Identifier: GPL-3.0-or-later
// What parsing, storing and loading cost beside the plain work of the libraries below them, in the
// same run:
//     bench_store [ROWS]        an array of {name, rows, value, unit, baseline, ratio, bar, ok}
#include "app/base/literals.h"
#include "app/consents/ledger.h"
#include "app/consents/links.h"
#include "app/products/accounts/table.h"
#include "app/products/transactions/load.h"
#include "app/products/transactions/parse.h"
#include "app/products/transactions/table.h"
#include "app/products/wire/json.h"
#include "app/store/store.h"
#include "app/sync/schema.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <deque>
#include <random>
#include <string>

using namespace bursar;

namespace {

constexpr int rowsPerPage = 500;
constexpr int ledgerEntries = 100'000;

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

double milliseconds(const QElapsedTimer& timer) { return double(timer.nsecsElapsed()) / 1e6; }

QJsonArray results;

void report(const QString& name, int rows, double value, double baseline, double bar)
{
    QJsonObject one{
        {u"name"_s, name}, {u"rows"_s, rows}, {u"value"_s, value}, {u"unit"_s, u"ms"_s}};
    if (baseline > 0) {
        one[u"baseline"_s] = baseline;
        one[u"ratio"_s] = value / baseline;
    }
    if (bar > 0) {
        one[u"bar"_s] = bar;
        one[u"ok"_s] = (baseline > 0 ? value / baseline : value) <= bar;
    }
    results += one;
}

/// simdjson alone, over the same pages: an amount and two texts of each item, kept nowhere.
double plainParse(const std::vector<QByteArray>& pages)
{
    simdjson::ondemand::parser parser;
    std::size_t sum = 0;
    QElapsedTimer timer;
    timer.start();
    const auto lengthOf = [](simdjson::simdjson_result<std::string_view> text) {
        std::string_view view;
        return std::move(text).get(view) ? 0 : view.size();
    };
    for (const QByteArray& page : pages) {
        simdjson::ondemand::document document;
        simdjson::ondemand::array list;
        if (parser.iterate(page.constData(), std::size_t(page.size()), std::size_t(page.capacity()))
                .get(document)
            || document["transactions"].get_array().get(list))
            return 0;
        for (auto element : list) {
            auto item = element["depositTransaction"];
            sum += lengthOf(item["transactionId"].get_string());
            sum += lengthOf(item["amount"].raw_json_token());
            sum += lengthOf(item["payee"].get_string());
        }
    }
    const double took = milliseconds(timer);
    return sum > 0 ? took : 0;
}

/// The same columns and indexes, filled by prepared statements in one transaction.
void plainTables(Db& db)
{
    db.run("CREATE TABLE t (id INTEGER PRIMARY KEY, account INTEGER NOT NULL,"
           " external_id TEXT NOT NULL, day INTEGER, status INTEGER NOT NULL, mantissa INTEGER,"
           " scale INTEGER, currency INTEGER NOT NULL, payee TEXT, description TEXT, category TEXT,"
           " type TEXT, assumed INTEGER, open_reading INTEGER, hidden INTEGER)");
    db.run("CREATE UNIQUE INDEX t_identity ON t (account, external_id)");
    db.run("CREATE INDEX t_by_day ON t (day)");
    db.run("CREATE TABLE t_raw (id INTEGER PRIMARY KEY, item BLOB NOT NULL)");
}

void plainInsert(Db& db, const std::vector<transactions::Page>& pages)
{
    for (const auto& page : pages) {
        const auto& texts = page.batch.strings;
        for (std::size_t i = 0; i < page.batch.rows.size(); ++i) {
            const auto& row = page.batch.rows[i];
            db.run("INSERT INTO t (account, external_id, day, status, mantissa, scale, currency,"
                   " payee, description, category, type)"
                   " VALUES (1, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)",
                texts.view(row.externalId), row.day, row.status, row.amount.value.mantissa,
                row.amount.value.scale, texts.view(row.payee), texts.view(row.description),
                texts.view(row.category), texts.view(row.type));
            db.run("INSERT INTO t_raw (id, item) VALUES (?, ?)", db.lastId(),
                QByteArray::fromRawData(
                    page.body.constData() + page.items[i].raw.at, page.items[i].raw.size));
        }
    }
}

double plainScan(Db& db)
{
    QElapsedTimer timer;
    timer.start();
    std::size_t sum = 0;
    auto rows = db.query("SELECT id, account, external_id, day, status, mantissa, scale, currency,"
                         " payee, description, category, type FROM t");
    while (rows.next())
        sum += std::size_t(rows.integer(0)) + rows.text(2).size() + rows.text(8).size()
            + rows.text(9).size() + rows.text(10).size() + rows.text(11).size();
    const double took = milliseconds(timer);
    return sum > 0 ? took : 0;
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
    listed.account.currency = Currency::fromCode("USD");
    accounts::take(db, {.link = links::grant(db, link), .info = true}, {.accounts = {listed}});
    return accounts::load(db).at(0).account.ref;
}

void measureStore(int rows, std::vector<transactions::Page> pages)
{
    constexpr Migration plain[] = {plainTables};
    QTemporaryDir plainDir;
    auto plainStore = openStore(plainDir.path(), plain);
    QElapsedTimer timer;
    timer.start();
    wait(*plainStore, [&pages](Db& db) {
        plainInsert(db, pages);
        return 0;
    });
    const double plainInsertTook = milliseconds(timer);
    const double plainScanTook = wait(*plainStore, &plainScan);
    plainStore.reset();

    QTemporaryDir dir;
    auto store = openStore(dir.path(), profileSchema());
    const AccountRef account = wait(*store, &makeAccount);
    timer.start();
    std::deque<QFuture<Result<int>>> storing; // as a sync does it, when the bank is the faster one
    for (auto& page : pages) {
        storing.push_back(store->write([account, &page](Db& db) {
            return transactions::merge(db, account, 1, page).inserted;
        }));
        if (storing.size() >= 16) {
            storing.front().waitForFinished();
            storing.pop_front();
        }
    }
    storing.back().waitForFinished();
    report(u"store: merge pages / plain bulk insert"_s, rows, milliseconds(timer), plainInsertTook,
        1.5);

    timer.start();
    double firstRows = 0;
    std::size_t loaded = 0;
    const auto status = QCoro::waitFor(transactions::loadAll(*store,
        [&](const transactions::DeltaPtr& delta) {
            if (loaded == 0)
                firstRows = milliseconds(timer);
            loaded += delta->upserts.rows.size();
        },
        {}));
    report(u"store: load everything / plain scan"_s, rows, milliseconds(timer), plainScanTook, 1.5);
    report(u"store: newest rows at start"_s, int(std::min<std::size_t>(loaded, 2000)), firstRows, 0,
        100);
    if (!status || int(loaded) != rows)
        std::fputs("rows are missing\n", stderr);

    wait(*store, [](Db& db) {
        CallRecord record;
        record.path = u"/transactions/v2/mikomo/dep-1"_s;
        for (int i = 0; i < ledgerEntries; ++i)
            Ledger::append(db, record);
        return 0;
    });
    timer.start();
    wait(*store, &Ledger::check);
    report(u"ledger: check the chain"_s, ledgerEntries, milliseconds(timer), 0, 1000);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = application.arguments().value(1, u"100000"_s).toInt();
    const auto bodies = makePages(rows);

    const double plain = plainParse(bodies);
    QElapsedTimer timer;
    timer.start();
    std::vector<transactions::Page> pages;
    pages.reserve(bodies.size());
    for (const QByteArray& body : bodies)
        pages.push_back(transactions::parsePage(body).value());
    report(u"parse: pages into rows / plain simdjson"_s, rows, milliseconds(timer), plain, 0);

    measureStore(rows, std::move(pages));
    std::fputs(QJsonDocument(results).toJson().constData(), stdout);
    return 0;
}
