// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/customers/table.h"

#include "app/products/customers/list.h"
#include "app/products/documents.h"

#include <utility>

namespace bursar::customers {

namespace {

void noteChanges(
    Db& db, const products::Reading& reading, const QByteArray& before, const Parties& parties)
{
    const auto known = GetCustomer::decode(before);
    if (!known)
        return; // never read before, or what was kept is of no use
    for (const Difference& one : differences(*known, parties))
        db.run("INSERT INTO customer_changes (link, account, who, field, before, after, noticed_at)"
               " VALUES (?, ?, ?, ?, ?, ?, ?)",
            reading.link, reading.account, one.who, one.field, one.before, one.after, reading.now);
}

products::Answer take(
    Db& db, const char* product, const products::Reading& reading, const Parties& parties)
{
    products::Answer answer{.rows = GetCustomer::rows(parties), .unreadable = parties.unreadable};
    if (parties.raw.isEmpty())
        return answer; // "no data": what was known stays
    noteChanges(
        db, reading, products::loadDocument(db, product, reading.link, reading.account), parties);
    products::keepDocument(db, product,
        {.link = reading.link,
            .account = reading.account,
            .raw = parties.raw,
            .askedAt = reading.now});
    return answer;
}

} // namespace

void createTables(Db& db)
{
    db.run("CREATE TABLE customer_changes (id INTEGER PRIMARY KEY,"
           " link INTEGER NOT NULL REFERENCES links,"
           " account INTEGER NOT NULL," // 0: the current customer of the link
           " who TEXT, field INTEGER NOT NULL, before TEXT, after TEXT,"
           " noticed_at INTEGER NOT NULL, acknowledged_at INTEGER)");
}

products::Answer takeCustomer(Db& db, const products::Reading& reading, const Parties& parties)
{
    return take(db, customerName, reading, parties);
}

products::Answer takeHolders(Db& db, const products::Reading& reading, const Parties& parties)
{
    return take(db, holdersName, reading, parties);
}

QList<Kept> load(Db& db)
{
    QList<Kept> all;
    for (const char* product : {customerName, holdersName}) {
        for (const products::Document& one : products::loadDocuments(db, product)) {
            auto parties = GetCustomer::decode(one.raw);
            if (!parties)
                continue; // only what was parsed once is kept
            all += Kept{one.link, one.account, one.askedAt, std::move(*parties)};
        }
    }
    return all;
}

QList<Change> loadChanges(Db& db)
{
    QList<Change> all;
    auto rows = db.query("SELECT id, link, account, who, field, before, after, noticed_at"
                         " FROM customer_changes WHERE acknowledged_at IS NULL"
                         " ORDER BY noticed_at DESC, id");
    while (rows.next()) {
        Change one;
        one.id = rows.integer(0);
        one.link.value = rows.integer(1);
        one.account.value = rows.as<std::int32_t>(2);
        one.difference = {rows.string(3), rows.as<Field>(4), rows.string(5), rows.string(6)};
        one.noticedAt = rows.instant(7).value_or(Instant{});
        all += std::move(one);
    }
    return all;
}

void acknowledge(Db& db, const QList<std::int64_t>& changes, Instant at)
{
    for (const std::int64_t id : changes)
        db.run("UPDATE customer_changes SET acknowledged_at = ? WHERE id = ?"
               " AND acknowledged_at IS NULL",
            at, id);
}

void erase(Db& db, LinkId link) { db.run("DELETE FROM customer_changes WHERE link = ?", link); }

} // namespace bursar::customers
