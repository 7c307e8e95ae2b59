// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/transactions/table.h"

#include "app/products/transactions/matches.h"

namespace bursar::transactions {

void createTables(Db& db)
{
    db.run(
        "CREATE TABLE transactions (id INTEGER PRIMARY KEY,"
        " account INTEGER NOT NULL REFERENCES accounts, external_id TEXT NOT NULL,"
        " day INTEGER, status INTEGER NOT NULL,"
        " mantissa INTEGER, scale INTEGER, currency INTEGER NOT NULL," // mantissa NULL: not sent
        " payee TEXT," // NULL: the description
        " description TEXT, category TEXT, type TEXT,"
        " assumed INTEGER," // 1: Item::outIfUnsigned
        " open_reading INTEGER," // not posted yet: the reading that saw it last
        " hidden INTEGER)"); // no longer sent by the bank before it was posted: see createMatches()
    db.run("CREATE UNIQUE INDEX transactions_identity ON transactions (account, external_id)");
    db.run("CREATE INDEX transactions_by_day ON transactions (day)");
    db.run("CREATE INDEX transactions_open ON transactions (account, day)"
           " WHERE open_reading IS NOT NULL");
    db.run("CREATE INDEX transactions_assumed ON transactions (account) WHERE assumed IS NOT NULL");
    // Apart, so that a start reads only what the table shows. No foreign keys on a transaction's
    // row: looking it up would cost each insert a search (docs/decisions/0007-store-layout.md).
    db.run("CREATE TABLE transactions_raw (id INTEGER PRIMARY KEY, item BLOB NOT NULL)");
    db.run("CREATE TABLE annotations ("
           "id INTEGER PRIMARY KEY," // the person's own words: no sync writes here (D6)
           " category TEXT, note TEXT, tags TEXT)");
}

std::vector<RowId> takeOff(Db& db, AccountRef account, std::int64_t reading, Day after, Day before)
{
    std::vector<RowId> gone;
    auto rows = db.query("SELECT id FROM transactions WHERE account = ? AND open_reading <> ?"
                         " AND day > ? AND day < ? ORDER BY id",
        account, reading, after, before);
    while (rows.next())
        gone.push_back({rows.integer(0)});
    for (const RowId row : gone)
        db.run(
            "UPDATE transactions SET hidden = open_reading, open_reading = NULL WHERE id = ?", row);
    db.run("UPDATE accounts SET row_count = row_count - ? WHERE id = ?", gone.size(), account);
    return gone;
}

Day oldestOpen(Db& db, AccountRef account)
{
    auto rows = db.query("SELECT min(day) FROM transactions WHERE account = ?"
                         " AND open_reading IS NOT NULL",
        account);
    return rows.next() ? rows.day(0) : Day{};
}

QByteArray raw(Db& db, RowId row)
{
    auto rows = db.query("SELECT item FROM transactions_raw WHERE id = ?", row);
    return rows.next() ? rows.bytes(0) : QByteArray();
}

QByteArrayList someRaw(Db& db, AccountRef account, int most)
{
    QByteArrayList items;
    auto rows = db.query("SELECT r.item FROM transactions t JOIN transactions_raw r ON r.id = t.id"
                         " WHERE t.account = ? LIMIT ?",
        account, most);
    while (rows.next())
        items += rows.bytes(0);
    return items;
}

void erase(Db& db, LinkId link)
{
    eraseMatches(db, link);
    db.run("DELETE FROM annotations WHERE id IN (SELECT t.id FROM transactions t"
           " JOIN accounts a ON a.id = t.account WHERE a.link = ?)",
        link);
    db.run("DELETE FROM transactions_raw WHERE id IN (SELECT t.id FROM transactions t"
           " JOIN accounts a ON a.id = t.account WHERE a.link = ?)",
        link);
    db.run(
        "DELETE FROM transactions WHERE account IN (SELECT id FROM accounts WHERE link = ?)", link);
}

} // namespace bursar::transactions
