// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/accounts/readings.h"

namespace bursar::accounts {

namespace {

bool isSumOfTransactions(BalanceKind kind)
{
    return kind == BalanceKind::Current || kind == BalanceKind::Principal;
}

} // namespace

void createReadings(Db& db)
{
    db.run("CREATE TABLE balance_readings (account INTEGER NOT NULL REFERENCES accounts,"
           " at INTEGER NOT NULL, asked_at INTEGER NOT NULL, mantissa INTEGER NOT NULL,"
           " scale INTEGER NOT NULL, currency INTEGER NOT NULL, PRIMARY KEY (account, at))"
           " WITHOUT ROWID");
    db.run("INSERT INTO balance_readings (account, at, asked_at, mantissa, scale, currency)"
           " SELECT account, coalesce(as_of, asked_at), asked_at, mantissa, scale, currency"
           " FROM balances WHERE mantissa IS NOT NULL AND kind IN (?, ?)",
        BalanceKind::Current, BalanceKind::Principal);
}

void keepReading(Db& db, AccountRef account, const Balance& balance, Instant askedAt)
{
    if (!isSumOfTransactions(balance.kind))
        return;
    const Decimal& value = balance.amount.value;
    const auto currency = balance.amount.currency.packed();
    const Instant at = balance.asOf.value_or(askedAt);
    // Without a change the first asking stays: what was read since then was complete.
    if (db.number("SELECT count(*) FROM balance_readings WHERE account = ? AND at = ?"
                  " AND mantissa = ? AND scale = ? AND currency = ?",
            account, at, value.mantissa, value.scale, currency)
        > 0)
        return;
    db.run("INSERT OR REPLACE INTO balance_readings"
           " (account, at, asked_at, mantissa, scale, currency) VALUES (?, ?, ?, ?, ?, ?)",
        account, at, askedAt, value.mantissa, value.scale, currency);
}

void loadReadings(Db& db, QList<Entry>& entries)
{
    auto rows = db.query("SELECT account, at, asked_at, mantissa, scale, currency"
                         " FROM balance_readings ORDER BY account, at");
    auto entry = entries.begin(); // in the same order
    while (rows.next()) {
        const AccountRef account{rows.as<std::int32_t>(0)};
        while (entry != entries.end() && entry->account.ref < account)
            ++entry;
        if (entry == entries.end())
            return;
        if (entry->account.ref != account)
            continue;
        Reading reading;
        reading.at = rows.instant(1).value_or(Instant{});
        reading.askedAt = rows.instant(2).value_or(Instant{});
        reading.amount = {{rows.integer(3), rows.as<std::uint8_t>(4)},
            Currency::fromPacked(rows.as<std::uint16_t>(5))};
        entry->readings += reading;
    }
}

void eraseReadings(Db& db, LinkId link)
{
    db.run("DELETE FROM balance_readings WHERE account IN"
           " (SELECT id FROM accounts WHERE link = ?)",
        link);
}

} // namespace bursar::accounts
