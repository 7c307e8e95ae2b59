// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/accounts/days.h"

namespace bursar::accounts {

namespace {

// An account of a login that came later, with the same ids.
#define IS_REPEATED                                                                                \
    " EXISTS (SELECT 1 FROM accounts o JOIN links ol ON ol.id = o.link"                            \
    " JOIN links al ON al.id = a.link WHERE o.external_id = a.external_id AND o.id < a.id"         \
    " AND ol.id <> al.id AND ol.network = al.network AND ol.provider = al.provider)"

} // namespace

void createDays(Db& db)
{
    db.run("CREATE TABLE balance_days (day INTEGER NOT NULL,"
           " account INTEGER NOT NULL REFERENCES accounts, mantissa INTEGER NOT NULL,"
           " scale INTEGER NOT NULL, currency INTEGER NOT NULL, PRIMARY KEY (day, account))"
           " WITHOUT ROWID");
    db.run("INSERT INTO balance_days (day, account, mantissa, scale, currency)"
           " SELECT asked_at / 86400000, account, mantissa, scale, currency"
           " FROM balances WHERE mantissa IS NOT NULL");
}

void keepDay(Db& db, AccountRef account, const Balance& balance, Instant askedAt)
{
    if (balance.kind == BalanceKind::None)
        return;
    const Decimal& value = balance.amount.value;
    db.run("INSERT OR REPLACE INTO balance_days (day, account, mantissa, scale, currency)"
           " VALUES (?, ?, ?, ?, ?)",
        Day::ofInstantUtc(askedAt), account, value.mantissa, value.scale,
        balance.amount.currency.packed());
}

QList<DayBalance> loadDays(Db& db)
{
    QList<DayBalance> all;
    auto rows = db.query("SELECT d.day, d.account, d.mantissa, d.scale, d.currency"
                         " FROM balance_days d WHERE d.account NOT IN"
                         " (SELECT a.id FROM accounts a WHERE" IS_REPEATED ")"
                         " ORDER BY d.day, d.account");
    while (rows.next())
        all += DayBalance{{rows.as<std::int32_t>(1)}, rows.day(0),
            {{rows.integer(2), rows.as<std::uint8_t>(3)},
                Currency::fromPacked(rows.as<std::uint16_t>(4))}};
    return all;
}

QList<AccountRef> loadRepeated(Db& db)
{
    QList<AccountRef> all;
    auto rows = db.query("SELECT a.id FROM accounts a WHERE" IS_REPEATED " ORDER BY a.id");
    while (rows.next())
        all += AccountRef{rows.as<std::int32_t>(0)};
    return all;
}

void eraseDays(Db& db, LinkId link)
{
    db.run(
        "DELETE FROM balance_days WHERE account IN (SELECT id FROM accounts WHERE link = ?)", link);
}

} // namespace bursar::accounts
