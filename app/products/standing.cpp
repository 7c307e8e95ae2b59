// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/standing.h"

#include "app/net/errortable.h"
#include "app/store/errortext.h"

namespace bursar::products {

namespace {

Standing readStanding(const Rows& rows)
{
    Standing one;
    one.product = rows.string(0);
    one.link.value = rows.integer(1);
    one.account.value = rows.as<std::int32_t>(2);
    one.askedAt = rows.instant(3);
    one.succeededAt = rows.instant(4);
    one.rows = rows.integer(5);
    one.oldest = rows.day(6);
    one.partial = rows.integer(7) != 0;
    one.unreadable = rows.string(8).split(u'\n', Qt::SkipEmptyParts);
    one.error = errorFromColumn(rows.string(9));
    one.skipUntil = rows.instant(10);
    return one;
}

#define STANDING_COLUMNS                                                                           \
    "product, link, account, asked_at, succeeded_at, row_count, oldest, partial, unreadable,"      \
    " error, skip_until"

QList<Standing> all(Rows rows)
{
    QList<Standing> list;
    while (rows.next())
        list += readStanding(rows);
    return list;
}

} // namespace

void createStandings(Db& db)
{
    db.run("CREATE TABLE product_standings (product TEXT NOT NULL,"
           " link INTEGER NOT NULL REFERENCES links,"
           " account INTEGER NOT NULL," // 0: the link as a whole
           " asked_at INTEGER, succeeded_at INTEGER, row_count INTEGER NOT NULL DEFAULT 0,"
           " oldest INTEGER, partial INTEGER NOT NULL DEFAULT 0, unreadable TEXT, error TEXT,"
           " skip_until INTEGER, PRIMARY KEY (product, link, account)) WITHOUT ROWID");
}

void noteSuccess(
    Db& db, const char* product, LinkId link, AccountRef account, Instant at, const Answer& answer)
{
    const std::string_view name(product);
    db.run("INSERT OR REPLACE INTO product_standings (" STANDING_COLUMNS ")"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)",
        name, link, account, at, at, answer.rows, answer.oldest,
        answer.partial || !answer.failed.empty() ? 1 : 0, answer.unreadable.join(u'\n'));
    if (account) { // so the app has its subscription by now
        db.run("UPDATE product_standings SET error = NULL, skip_until = NULL"
               " WHERE product = ? AND link = ? AND account = 0",
            name, link);
        return;
    }
    db.run("UPDATE product_standings SET error = NULL, skip_until = NULL"
           " WHERE product = ? AND link = ? AND account <> 0",
        name, link);
    for (const auto& [failed, error] : answer.failed)
        noteFailure(db, product, link, failed, at, error);
}

void noteFailure(
    Db& db, const char* product, LinkId link, AccountRef account, Instant at, const Error& error)
{
    const std::string_view name(product);
    db.run("INSERT OR IGNORE INTO product_standings (product, link, account) VALUES (?, ?, ?)",
        name, link, account);
    db.run("UPDATE product_standings SET asked_at = ?, error = ?, skip_until = ?"
           " WHERE product = ? AND link = ? AND account = ?",
        at, toColumn(error), refusedUntil(error.kind, at), name, link, account);
}

QList<Standing> loadStandings(Db& db)
{
    return all(db.query("SELECT " STANDING_COLUMNS " FROM product_standings"));
}

QList<Standing> loadStandings(Db& db, LinkId link)
{
    return all(db.query("SELECT " STANDING_COLUMNS " FROM product_standings WHERE link = ?", link));
}

void forgetSkips(Db& db, LinkId link)
{
    db.run("UPDATE product_standings SET skip_until = NULL WHERE link = ?", link);
}

void eraseStandings(Db& db, LinkId link)
{
    db.run("DELETE FROM product_standings WHERE link = ?", link);
}

bool isDue(const Product& product, const Standing* known, Cause cause, Instant now)
{
    if (!product.read)
        return false;
    if (!known)
        return true;
    if (known->skipUntil && *known->skipUntil > now)
        return false;
    if (known->error && cause == Cause::Schedule && known->askedAt
        && now < scheduledAgain(*known->error, *known->askedAt))
        return false;
    // What a failure or a gap left out is asked for again, however recent the success before it.
    if (known->error || known->partial || !known->succeededAt)
        return true;
    return now >= *known->succeededAt + product.every;
}

bool isRefusal(ErrorKind kind) { return refusedUntil(kind, {}).has_value(); }

} // namespace bursar::products
