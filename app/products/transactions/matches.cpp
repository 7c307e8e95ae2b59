// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/transactions/matches.h"

#include "app/base/literals.h"
#include "app/products/transactions/annotations.h"
#include "app/products/transactions/likeness.h"
#include "app/products/wire/facts.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace bursar::transactions {

namespace {

// A hold is dated when it was made, its posting when it was booked: some days later, on some
// clocks one earlier. Where the bank names the hold itself, as long as a hotel keeps one.
constexpr int daysBefore = 1;
constexpr int daysAfter = 10;
constexpr int daysAfterReference = 60;
constexpr int daysLookedBack = 90; // for what is gone; older ones were never posted
constexpr int daysPastAnEdge = 10; // a bank may cut its answer by another of an item's times

struct Open {
    RowId id;
    Day day;
    std::optional<Decimal> amount;
    QString externalId;
    QString text;
    std::optional<std::int64_t> lastReading; ///< that brought it; none: it is still being sent
};

QString textOf(const Rows& rows, int payee, int description)
{
    return rows.string(payee) + u' ' + rows.string(description);
}

#define OPEN_AS(COLUMN)                                                                            \
    "SELECT id, day, mantissa, scale, external_id, payee, description, hidden FROM transactions t" \
    " WHERE account = ?1 AND day BETWEEN ?2 AND ?3 AND " COLUMN " IS NOT NULL"                     \
    " AND NOT EXISTS (SELECT 1 FROM transaction_matches m WHERE m.pending = t.id)"

std::vector<Open> openOnes(Db& db, AccountRef account, Day from, Day to)
{
    std::vector<Open> all;
    // Each half has an index of its own: a history of years is not gone through.
    auto rows = db.query(OPEN_AS("hidden") " UNION ALL " OPEN_AS("open_reading") " ORDER BY 2, 1",
        account, from, to);
    while (rows.next()) {
        Open one{.id = {rows.integer(0)},
            .day = rows.day(1),
            .externalId = rows.string(4),
            .text = textOf(rows, 5, 6)};
        if (!rows.isNull(2))
            one.amount = Decimal{rows.integer(2), rows.as<std::uint8_t>(3)};
        if (!rows.isNull(7))
            one.lastReading = rows.integer(7);
        all.push_back(std::move(one));
    }
    return all;
}

bool refersTo(const QByteArray& item, const QString& externalId)
{
    const auto facts = wire::factsOf(item);
    return std::any_of(facts.begin(), facts.end(), [&](const wire::Fact& fact) {
        return fact.leaf() == "referenceTransactionId"_L1 && fact.text == externalId;
    });
}

// By the day's index (the plus keeps that of the account out of it): some weeks of all accounts are
// fewer rows than years of one.
#define FREE_POSTED                                                                                \
    " +t.account = ? AND t.status = ? AND t.hidden IS NULL AND t.day BETWEEN ? AND ?"              \
    " AND NOT EXISTS (SELECT 1 FROM transaction_matches m WHERE m.posted = t.id)"

std::optional<RowId> namedByTheBank(Db& db, AccountRef account, const Open& open)
{
    auto rows = db.query("SELECT t.id, r.item FROM transactions t"
                         " JOIN transactions_raw r ON r.id = t.id WHERE" FREE_POSTED
                         " AND instr(r.item, ?) > 0 ORDER BY t.day, t.id",
        account, BankStatus::Posted, open.day.plus(-daysBefore), open.day.plus(daysAfterReference),
        open.externalId.toUtf8());
    while (rows.next()) {
        if (refersTo(rows.bytes(1), open.externalId))
            return RowId{rows.integer(0)};
    }
    return std::nullopt;
}

/// The nearest by its day; of equal ones the first that was booked.
std::optional<RowId> likeIt(Db& db, AccountRef account, const Open& open)
{
    if (!open.lastReading || !open.amount)
        return std::nullopt;
    std::optional<RowId> best;
    int nearest = std::numeric_limits<int>::max();
    // What the bank sent beside the pending one is another item: only what came since.
    auto rows = db.query("SELECT t.id, t.day, t.mantissa, t.scale, t.payee, t.description"
                         " FROM transactions t WHERE" FREE_POSTED
                         " AND t.first_reading > ? AND t.mantissa IS NOT NULL ORDER BY t.id",
        account, BankStatus::Posted, open.day.plus(-daysBefore), open.day.plus(daysAfter),
        *open.lastReading);
    while (rows.next()) {
        const Decimal amount{rows.integer(2), rows.as<std::uint8_t>(3)};
        const int distance = std::abs(rows.day(1).days - open.day.days);
        if (amount == *open.amount && distance < nearest
            && isAlike(textOf(rows, 4, 5), open.text)) {
            nearest = distance;
            best = RowId{rows.integer(0)};
        }
    }
    return best;
}

void hide(Db& db, AccountRef account, const Open& open, Delta& delta)
{
    if (open.lastReading)
        return;
    db.run(
        "UPDATE transactions SET hidden = open_reading, open_reading = NULL WHERE id = ?", open.id);
    db.run("UPDATE accounts SET row_count = row_count - 1 WHERE id = ?", account);
    delta.removed.push_back(open.id);
    std::erase_if(delta.upserts.rows, [&](const Row& row) { return row.id == open.id; });
}

} // namespace

void createMatches(Db& db)
{
    db.run("ALTER TABLE transactions ADD COLUMN first_reading INTEGER"); // that brought it
    // From now on `hidden` is the reading that brought it last. Before, nobody kept it: what is
    // hidden is matched with nothing.
    db.run("UPDATE transactions SET hidden = ? WHERE hidden IS NOT NULL",
        std::numeric_limits<std::int64_t>::max());
    db.run(
        "CREATE INDEX transactions_gone ON transactions (account, day) WHERE hidden IS NOT NULL");
    db.run("CREATE TABLE transaction_matches (pending INTEGER PRIMARY KEY, posted INTEGER NOT NULL,"
           " reason INTEGER NOT NULL, matched_at INTEGER NOT NULL,"
           " separated INTEGER)"); // 1: the person says that they are not the same
    db.run("CREATE UNIQUE INDEX transaction_matches_posted ON transaction_matches (posted)");
}

void matchPending(Db& db, AccountRef account, Instant now, Days read, Delta& delta)
{
    const Day oldest = Day::ofInstantUtc(now).plus(-daysLookedBack);
    const Day from = std::max(oldest, read.first.plus(-daysAfterReference - daysPastAnEdge));
    const Day to = std::min(read.last, Day::ofInstantUtc(now)).plus(daysBefore + daysPastAnEdge);
    for (const Open& open : openOnes(db, account, from, to)) {
        auto reason = MatchReason::Reference;
        auto posted = namedByTheBank(db, account, open);
        if (!posted) {
            reason = MatchReason::Likeness;
            posted = likeIt(db, account, open);
        }
        if (!posted)
            continue;
        db.run("INSERT INTO transaction_matches (pending, posted, reason, matched_at)"
               " VALUES (?, ?, ?, ?)",
            open.id, *posted, reason, now);
        hide(db, account, open, delta);
        if (addOwnTexts(db, open.id, *posted))
            load(db, *posted, delta.annotations);
    }
}

std::optional<Match> matchOf(Db& db, RowId posted)
{
    auto rows = db.query("SELECT m.reason, m.separated, t.day, t.mantissa, t.scale, t.currency,"
                         " coalesce(t.payee, t.description), a.note"
                         " FROM transaction_matches m JOIN transactions t ON t.id = m.pending"
                         " LEFT JOIN annotations a ON a.id = m.pending WHERE m.posted = ?",
        posted);
    if (!rows.next())
        return std::nullopt;
    Match match{.posted = posted,
        .reason = rows.as<MatchReason>(0),
        .isSeparated = rows.integer(1) != 0,
        .day = rows.day(2),
        .payee = rows.string(6),
        .note = rows.string(7)};
    if (!rows.isNull(3))
        match.amount = Money{{rows.integer(3), rows.as<std::uint8_t>(4)},
            Currency::fromPacked(rows.as<std::uint16_t>(5))};
    return match;
}

DeltaPtr setSeparated(Db& db, RowId posted, bool separated)
{
    auto delta = std::make_shared<Delta>();
    const RowId pending{
        db.number("SELECT pending FROM transaction_matches WHERE posted = ?", posted)};
    if (!pending)
        return delta;
    db.run("UPDATE transaction_matches SET separated = ? WHERE posted = ?",
        separated ? std::optional(1) : std::nullopt, posted);
    const bool changed =
        separated ? takeOwnTexts(db, pending, posted) : addOwnTexts(db, pending, posted);
    if (changed) {
        load(db, posted, delta->annotations);
        if (delta->annotations.rows.empty()) // nothing is left there
            delta->annotations.rows.push_back({.id = posted});
    }
    return delta;
}

bool reappears(Db& db, RowId pending, BankStatus status)
{
    const auto reason = db.number(
        "SELECT reason FROM transaction_matches WHERE pending = ? AND separated IS NULL", pending);
    if (reason == static_cast<std::int64_t>(MatchReason::Reference) && isPending(status))
        return false;
    db.run("DELETE FROM transaction_matches WHERE pending = ?", pending);
    return true;
}

void eraseMatches(Db& db, LinkId link)
{
    db.run("DELETE FROM transaction_matches WHERE pending IN (SELECT t.id FROM transactions t"
           " JOIN accounts a ON a.id = t.account WHERE a.link = ?)",
        link);
}

} // namespace bursar::transactions
