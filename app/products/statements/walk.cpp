// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/statements/walk.h"

#include "app/base/literals.h"
#include "app/products/documents/table.h"
#include "app/products/statements/list.h"
#include "app/store/store.h"

#include <QSet>

#include <algorithm>
#include <memory>

namespace bursar::statements {

namespace {

using std::chrono::days;

constexpr int longestRange = 730; // days
constexpr int shortestRange = 30;
constexpr int mostYears = 20; // nobody keeps them longer
constexpr days overlap{130}; // a status may still change, a quarter may come late
constexpr days allAgain{30};
constexpr int mostPages = 200; // of one range: more is a bank that pages in circles

/// How far the list of one account was read.
struct Walk {
    std::optional<Instant> wholeAt; ///< last to its old end
    int rangeDays = longestRange; ///< what the bank takes in one call
};

Walk loadWalk(Db& db, AccountRef account)
{
    Walk walk;
    auto rows =
        db.query("SELECT whole_at, range_days FROM statement_walks WHERE account = ?", account);
    if (rows.next()) {
        walk.wholeAt = rows.instant(0);
        walk.rangeDays = rows.as<int>(1);
    }
    return walk;
}

void saveWalk(Db& db, AccountRef account, const Walk& walk)
{
    db.run("INSERT OR REPLACE INTO statement_walks (account, whole_at, range_days)"
           " VALUES (?, ?, ?)",
        account, walk.wholeAt, walk.rangeDays);
}

/// All pages of one range.
struct Range {
    QList<documents::Listed> listed;
    QStringList unreadable;
    bool partial = false;
};

QCoro::Task<Result<Range>> readRange(products::Reading reading, Instant from, Instant to)
{
    Range range;
    QSet<QString> seen;
    ListStatements request;
    request.account = reading.accountId;
    request.from = from;
    request.to = to;
    for (int pages = 0; pages < mostPages; ++pages) {
        const QUrl current = request.url(reading.network, reading.provider);
        auto reply = co_await reading.client->send(request, reading.cause, reading.cancel);
        if (reading.cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (!reply)
            co_return fail(reply.error());
        range.partial |= reply->partial;
        range.unreadable += reply->value.unreadable;
        bool isNew = false;
        for (const documents::Listed& listed : std::as_const(reply->value.listed)) {
            if (seen.contains(listed.bankId))
                continue;
            seen.insert(listed.bankId);
            range.listed += listed;
            isNew = true;
        }
        const auto next = nextPage(reading.network, current, reply->value);
        if (!next)
            co_return fail(next.error());
        if (next->isEmpty() || !isNew) // a page that brings nothing new ends a loop
            break;
        request.page = *next;
    }
    co_return range;
}

} // namespace

QCoro::Task<Result<products::Answer>> readList(products::Reading reading)
{
    const auto loading =
        reading.store->read([account = reading.account](Db& db) { return loadWalk(db, account); });
    auto known = co_await loading;
    if (reading.cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!known)
        co_return fail(known.error());
    Walk walk = *known;
    const bool whole = !walk.wholeAt || *walk.wholeAt + allAgain <= reading.now;
    const Instant end = whole ? reading.now - days(mostYears * 365) : reading.now - overlap;

    products::Answer answer;
    Instant to = reading.now;
    int emptyDays = 0;
    while (to > end && emptyDays < longestRange) {
        const Instant from = std::max(end, to - days(walk.rangeDays));
        auto range = co_await readRange(reading, from, to);
        if (reading.cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (!range && range.error().kind == ErrorKind::BadDateRange
            && walk.rangeDays > shortestRange) {
            walk.rangeDays = std::max(shortestRange, walk.rangeDays / 2);
            continue;
        }
        if (!range && range.error().kind == ErrorKind::BadDateRange && to < reading.now)
            break; // not even a month further back: the bank's own end
        if (!range && range.error().kind == ErrorKind::NoData)
            range = Range{};
        if (!range)
            co_return fail(range.error());

        emptyDays = range->listed.isEmpty() ? emptyDays + walk.rangeDays : 0;
        answer.rows += range->listed.size();
        answer.partial |= range->partial;
        answer.unreadable += range->unreadable;
        for (const documents::Listed& listed : std::as_const(range->listed)) {
            if (listed.day.isKnown() && (!answer.oldest.isKnown() || listed.day < answer.oldest))
                answer.oldest = listed.day;
        }
        documents::Owner owner;
        owner.link = reading.link;
        owner.account = reading.account;
        const auto entries = std::make_shared<const Range>(std::move(*range));
        const auto store = [owner, entries, from, to, at = reading.now](Db& db) {
            for (const documents::Listed& listed : entries->listed)
                documents::take(db, owner, listed, at);
            if (!entries->partial && entries->unreadable.isEmpty())
                documents::takeOff(
                    db, owner, Day::ofInstantUtc(from).plus(1), Day::ofInstantUtc(to).plus(-1), at);
        };
        const auto storing = reading.store->write(store);
        const auto stored = co_await storing;
        if (reading.cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (!stored)
            co_return fail(stored.error());
        to = from;
    }
    if (whole)
        walk.wholeAt = reading.now;
    const auto save = [account = reading.account, walk](Db& db) { saveWalk(db, account, walk); };
    const auto saving = reading.store->write(save);
    const auto saved = co_await saving;
    if (!saved)
        co_return fail(saved.error());
    co_return answer;
}

void createWalks(Db& db)
{
    db.run("CREATE TABLE statement_walks (account INTEGER PRIMARY KEY REFERENCES accounts,"
           " whole_at INTEGER, range_days INTEGER NOT NULL)");
}

void eraseWalks(Db& db, LinkId link)
{
    db.run("DELETE FROM statement_walks WHERE account IN (SELECT id FROM accounts WHERE link = ?)",
        link);
}

} // namespace bursar::statements
