// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/accounts/table.h"

#include "app/base/literals.h"
#include "app/products/accounts/days.h"
#include "app/products/accounts/readings.h"
#include "app/products/documents.h"
#include "app/store/errortext.h"

#include <QSet>

namespace bursar::accounts {

namespace {

// What an account is called for as long as it has no better name (Account::displayName()).
#define STORED_NAME "coalesce(nickname, product_name, description, number_display, type)"

/// What the store knows of an account that came; nothing when it is new.
struct Known {
    AccountRef ref;
    Currency currency;
    QString name;
};

Known find(Db& db, LinkId link, const ProviderAccountId& id)
{
    Known known;
    auto rows = db.query("SELECT id, currency, " STORED_NAME " FROM accounts"
                         " WHERE link = ? AND external_id = ?",
        link, id);
    if (rows.next()) {
        known.ref.value = rows.as<std::int32_t>(0);
        known.currency = Currency::fromPacked(rows.as<std::uint16_t>(1));
        known.name = rows.string(2);
    }
    return known;
}

AccountRef insert(Db& db, LinkId link, const Account& a)
{
    db.run("INSERT INTO accounts (link, external_id, category, type, nickname, product_name,"
           " description, number_display, status, currency, raw)"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        link, a.id, a.category, a.type, a.nickname, a.productName, a.description, a.numberDisplay,
        a.status, a.currency.packed(), a.raw);
    return {static_cast<std::int32_t>(db.lastId())};
}

void update(Db& db, AccountRef ref, const Account& a)
{
    db.run("UPDATE accounts SET category = ?, type = ?, nickname = ?, product_name = ?,"
           " description = ?, number_display = ?, status = ?, raw = ? WHERE id = ?",
        a.category, a.type, a.nickname, a.productName, a.description, a.numberDisplay, a.status,
        a.raw, ref);
}

/// False when it was known before, or still is not.
bool learnCurrency(Db& db, const Known& known, Currency currency)
{
    if (!currency.isKnown() || currency == known.currency)
        return false;
    db.run("UPDATE accounts SET currency = ? WHERE id = ?", currency.packed(), known.ref);
    return !known.currency.isKnown();
}

void setListingError(Db& db, AccountRef account, const std::optional<Error>& error)
{
    db.run("UPDATE accounts SET listing_error = ? WHERE id = ?", toColumn(error), account);
}

void setBalance(Db& db, AccountRef account, const Balance& balance, Instant at)
{
    std::optional<Decimal> amount;
    if (balance.kind != BalanceKind::None)
        amount = balance.amount.value;
    std::optional<Decimal> available;
    if (balance.available)
        available = balance.available->value;
    const auto mantissa = [](const std::optional<Decimal>& d) {
        return d ? std::optional(d->mantissa) : std::nullopt;
    };
    const auto scale = [](const std::optional<Decimal>& d) {
        return d ? std::optional<int>(d->scale) : std::nullopt;
    };
    db.run("INSERT OR REPLACE INTO balances (account, kind, mantissa, scale, available_mantissa,"
           " available_scale, currency, as_of, asked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        account, balance.kind, mantissa(amount), scale(amount), mantissa(available),
        scale(available), balance.amount.currency.packed(), balance.asOf, at);
}

Account readAccount(const Rows& rows)
{
    Account a;
    a.ref.value = rows.as<std::int32_t>(0);
    a.id.value = rows.string(2);
    a.category = rows.as<Category>(3);
    a.type = rows.string(4);
    a.nickname = rows.string(5);
    a.productName = rows.string(6);
    a.description = rows.string(7);
    a.numberDisplay = rows.string(8);
    a.status = rows.string(9);
    a.currency = Currency::fromPacked(rows.as<std::uint16_t>(10));
    a.raw = rows.string(11);
    return a;
}

Balance readBalance(const Rows& rows, int first)
{
    Balance balance;
    balance.kind = rows.as<BalanceKind>(first);
    balance.amount.value = {rows.integer(first + 1), rows.as<std::uint8_t>(first + 2)};
    balance.amount.currency = Currency::fromPacked(rows.as<std::uint16_t>(first + 5));
    if (!rows.isNull(first + 3))
        balance.available = Money{
            {rows.integer(first + 3), rows.as<std::uint8_t>(first + 4)}, balance.amount.currency};
    balance.asOf = rows.instant(first + 6);
    return balance;
}

/// The link's accounts that the answer did not bring.
struct Absent {
    AccountRef ref;
    ProviderAccountId id;
    QString name;
};

QList<Absent> absent(Db& db, const Taking& taking, const QSet<AccountRef>& came)
{
    QList<Absent> list;
    auto rows = db.query("SELECT id, external_id, " STORED_NAME
                         " FROM accounts WHERE link = ? AND shared = 1 ORDER BY id",
        taking.link);
    while (rows.next()) {
        Absent one{{rows.as<std::int32_t>(0)}, {rows.string(1)}, rows.string(2)};
        if (!came.contains(one.ref) && (taking.only.isEmpty() || taking.only.contains(one.id)))
            list += std::move(one);
    }
    return list;
}

} // namespace

void createTables(Db& db)
{
    db.run("CREATE TABLE accounts ("
           "id INTEGER PRIMARY KEY AUTOINCREMENT," // never given again: rows refer to it for ever
           " link INTEGER NOT NULL REFERENCES links, external_id TEXT NOT NULL,"
           " category INTEGER NOT NULL, type TEXT, nickname TEXT, product_name TEXT,"
           " description TEXT, number_display TEXT, status TEXT, currency INTEGER NOT NULL,"
           " raw TEXT, shared INTEGER NOT NULL DEFAULT 1, listing_error TEXT, history_error TEXT,"
           // kept by transactions/merge.cpp, so that a start counts nothing
           " newest_posting INTEGER, row_count INTEGER NOT NULL DEFAULT 0,"
           " signs_amounts INTEGER NOT NULL DEFAULT 0, UNIQUE (link, external_id))");
    db.run("CREATE TABLE balances (account INTEGER PRIMARY KEY REFERENCES accounts,"
           " kind INTEGER NOT NULL, mantissa INTEGER, scale INTEGER, available_mantissa INTEGER,"
           " available_scale INTEGER, currency INTEGER NOT NULL, as_of INTEGER,"
           " asked_at INTEGER NOT NULL)");
}

Taken take(Db& db, const Taking& taking, const Listing& listing)
{
    Taken taken;
    QSet<AccountRef> came;
    for (const Listed& listed : listing.accounts) {
        Known known = find(db, taking.link, listed.account.id);
        const bool isNew = !known.ref;
        if (isNew) {
            known = {.ref = insert(db, taking.link, listed.account),
                .currency = listed.account.currency,
                .name = listed.account.displayName()};
        }
        came += known.ref;
        db.run("UPDATE accounts SET shared = 1 WHERE id = ?", known.ref);
        if (listed.error) {
            setListingError(db, known.ref, listed.error);
            taken.leftOut += LeftOut{listed.account.id, known.name, listed.error->kind};
            continue; // an error's husk has no names and no figures to take over
        }
        if (learnCurrency(db, known, listed.account.currency))
            taken.currencyLearned += known.ref;
        products::keepDocument(db, taking.balances ? "balances" : "accounts",
            {.link = taking.link,
                .account = known.ref,
                .raw = listed.account.raw.toUtf8(),
                .askedAt = taking.at});
        if (taking.info) {
            setListingError(db, known.ref, {});
            if (!isNew)
                update(db, known.ref, listed.account);
        }
        if (taking.balances) {
            Balance balance = listed.balance;
            if (!balance.amount.currency.isKnown())
                balance.amount.currency = known.currency;
            setBalance(db, known.ref, balance, taking.at);
            keepDay(db, known.ref, balance, taking.at);
            keepReading(db, known.ref, balance, taking.at);
        }
    }
    // An account that is no longer shared is a refusal of its id, not an answer without it.
    const bool partial =
        taking.partial || listing.error || listing.lacksAny || !taking.only.isEmpty();
    for (const Absent& one : absent(db, taking, came)) {
        if (partial) {
            const Error why =
                listing.error.value_or(Error{.kind = ErrorKind::ProviderDown, .http = 206});
            setListingError(db, one.ref, why);
            taken.leftOut += LeftOut{one.id, one.name, why.kind};
        } else if (taking.info) {
            db.run("UPDATE accounts SET shared = 0 WHERE id = ?", one.ref);
        }
    }
    return taken;
}

void setHistoryError(Db& db, AccountRef account, const std::optional<Error>& error)
{
    db.run("UPDATE accounts SET history_error = ? WHERE id = ?", toColumn(error), account);
}

QList<Entry> load(Db& db)
{
    QList<Entry> entries;
    auto rows = db.query(
        "SELECT a.id, a.link, a.external_id, a.category, a.type, a.nickname, a.product_name,"
        " a.description, a.number_display, a.status, a.currency, a.raw, a.shared,"
        " coalesce(a.listing_error, a.history_error), a.newest_posting, a.row_count, b.kind,"
        " b.mantissa, b.scale, b.available_mantissa, b.available_scale, b.currency, b.as_of,"
        " b.asked_at FROM accounts a LEFT JOIN balances b ON b.account = a.id ORDER BY a.id");
    while (rows.next()) {
        Entry entry;
        entry.account = readAccount(rows);
        entry.link.value = rows.integer(1);
        entry.shared = rows.integer(12) != 0;
        entry.error = errorFromColumn(rows.string(13));
        entry.newestPosting = rows.day(14);
        entry.transactionCount = rows.integer(15);
        if (!rows.isNull(16))
            entry.balance = readBalance(rows, 16);
        entry.askedAt = rows.instant(23);
        entries += std::move(entry);
    }
    loadReadings(db, entries);
    return entries;
}

void erase(Db& db, LinkId link)
{
    eraseReadings(db, link);
    eraseDays(db, link);
    db.run("DELETE FROM balances WHERE account IN (SELECT id FROM accounts WHERE link = ?)", link);
    db.run("DELETE FROM accounts WHERE link = ?", link);
}

} // namespace bursar::accounts
