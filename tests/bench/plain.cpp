// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain.h"

#include "app/base/literals.h"
#include "app/products/wire/json.h"
#include "app/store/db.h"
#include "tests/bench/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bursar::bench {

namespace {

std::size_t sizeOfRow(const Rows& rows)
{
    return std::size_t(rows.integer(0)) + rows.text(2).size() + rows.text(8).size()
        + rows.text(9).size() + rows.text(10).size() + rows.text(11).size();
}

} // namespace

double plainParse(const std::vector<QByteArray>& bodies)
{
    simdjson::ondemand::parser parser;
    std::size_t sum = 0;
    const auto lengthOf = [](simdjson::simdjson_result<std::string_view> text) {
        std::string_view view;
        return std::move(text).get(view) ? 0 : view.size();
    };
    const double took = timed([&] {
        for (const QByteArray& body : bodies) {
            simdjson::ondemand::document document;
            simdjson::ondemand::array list;
            if (parser
                    .iterate(
                        body.constData(), std::size_t(body.size()), std::size_t(body.capacity()))
                    .get(document)
                || document["transactions"].get_array().get(list))
                return;
            for (auto element : list) {
                simdjson::ondemand::object wrapper;
                if (element.get_object().get(wrapper))
                    return;
                for (auto member : wrapper) { // the one that names the category
                    auto item = member.value();
                    sum += lengthOf(item["transactionId"].get_string());
                    sum += lengthOf(item["amount"].raw_json_token());
                    sum += lengthOf(item["description"].get_string());
                }
            }
        }
    });
    return sum > 0 ? took : 0;
}

double qtParse(const std::vector<QByteArray>& bodies)
{
    qsizetype sum = 0;
    const double took = timed([&] {
        for (const QByteArray& body : bodies) {
            const QJsonObject page = QJsonDocument::fromJson(body).object();
            for (const QJsonValue& element : page["transactions"_L1].toArray()) {
                const QJsonObject item = element.toObject().begin()->toObject();
                sum += item["transactionId"_L1].toString().size()
                    + item["description"_L1].toString().size()
                    + (item["amount"_L1].toDouble() != 0 ? 1 : 0);
            }
        }
    });
    return sum > 0 ? took : 0;
}

void makePlainTables(Db& db)
{
    db.run("CREATE TABLE t (id INTEGER PRIMARY KEY, account INTEGER NOT NULL,"
           " external_id TEXT NOT NULL, day INTEGER, status INTEGER NOT NULL, mantissa INTEGER,"
           " scale INTEGER, currency INTEGER NOT NULL, payee TEXT, description TEXT, category TEXT,"
           " type TEXT, assumed INTEGER, open_reading INTEGER, hidden INTEGER)");
    db.run("CREATE UNIQUE INDEX t_identity ON t (account, external_id)");
    db.run("CREATE INDEX t_by_day ON t (day)");
    db.run("CREATE TABLE t_raw (id INTEGER PRIMARY KEY, item BLOB NOT NULL)");
}

double plainInsert(Db& db, const std::vector<transactions::Page>& pages)
{
    return timed([&] {
        for (const auto& page : pages) {
            const auto& texts = page.batch.strings;
            for (std::size_t i = 0; i < page.batch.rows.size(); ++i) {
                const auto& row = page.batch.rows[i];
                db.run("INSERT INTO t (account, external_id, day, status, mantissa, scale,"
                       " currency, payee, description, category, type)"
                       " VALUES (1, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)",
                    texts.view(row.externalId), row.day, row.status, row.amount.value.mantissa,
                    row.amount.value.scale, texts.view(row.payee), texts.view(row.description),
                    texts.view(row.category), texts.view(row.type));
                db.run("INSERT INTO t_raw (id, item) VALUES (?, ?)", db.lastId(),
                    QByteArray::fromRawData(
                        page.body.constData() + page.items[i].raw.at, page.items[i].raw.size));
            }
        }
    });
}

double plainScan(Db& db)
{
    std::size_t sum = 0;
    const double took = timed([&] {
        auto rows = db.query("SELECT id, account, external_id, day, status, mantissa, scale,"
                             " currency, payee, description, category, type FROM t");
        while (rows.next())
            sum += sizeOfRow(rows);
    });
    return sum > 0 ? took : 0;
}

double plainReadAll(Db& db)
{
    std::size_t sum = 0;
    const double took = timed([&] {
        auto rows = db.query("SELECT t.id, account, external_id, day, status, mantissa, scale,"
                             " currency, payee, description, category, type, item"
                             " FROM t JOIN t_raw ON t_raw.id = t.id");
        while (rows.next())
            sum += sizeOfRow(rows) + rows.text(12).size();
    });
    return sum > 0 ? took : 0;
}

} // namespace bursar::bench
