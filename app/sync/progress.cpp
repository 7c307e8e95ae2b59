// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/progress.h"

#include "app/consents/links.h"
#include "app/products/accounts/table.h"
#include "app/products/accounts/twins.h"

#include <algorithm>

namespace bursar::sync {

namespace {

using std::chrono::days;

constexpr int longestWaitForPosting = 60; // days that an open item may stretch the overlap by

int daysOf(const Window& window)
{
    return static_cast<int>(std::chrono::ceil<days>(window.to - window.from).count());
}

Window newWindow(const Progress& progress, Instant now, int overlapDays, Day oldestOpen)
{
    const days usual(std::min(Progress::usualDays, progress.maxDays));
    if (!progress.newest)
        return {now - usual, now};
    Instant from = *progress.newest - days(std::min(overlapDays, progress.maxDays / 2));
    if (oldestOpen.isKnown()) {
        const Instant open{days(oldestOpen.days - 1)}; // strictly before it: takeOff()
        const Instant longest =
            *progress.newest - days(std::min(longestWaitForPosting, progress.maxDays / 2));
        from = std::min(from, std::max(open, longest));
    }
    // After a long absence from old to new, so that what has been read stays without a gap.
    return {from, std::min(now, from + usual)};
}

void begin(Progress& progress, Window window)
{
    progress.window = window;
    progress.next.clear();
    progress.pages = 0;
    progress.found = 0;
    progress.certain = true;
    ++progress.reading;
}

void grow(Progress& progress)
{
    progress.windowDays =
        std::min({progress.windowDays * 2, progress.maxDays, Progress::longestDays});
}

} // namespace

bool takeWindow(Progress& progress, Instant now, int overlapDays, Day oldestOpen)
{
    if (progress.window)
        return true;
    if (!progress.isUpToDate(now)) {
        begin(progress, newWindow(progress, now, overlapDays, oldestOpen));
        return true;
    }
    if (progress.reachedStart)
        return false;
    begin(progress, {*progress.oldest - days(progress.windowDays), *progress.oldest});
    return true;
}

bool pageStored(Progress& progress, const PageOutcome& page)
{
    ++progress.pages;
    progress.found += page.found;
    progress.certain = progress.certain && page.certain;
    progress.next = page.next;
    if (!page.next.isEmpty())
        return false;

    const Window window = *progress.window;
    const bool isFirst = !progress.oldest;
    if (progress.windowIsNew())
        progress.newest = window.to;
    if (isFirst || window.from < *progress.oldest) {
        progress.oldest = window.from;
        progress.emptyDays = progress.found == 0 ? progress.emptyDays + daysOf(window) : 0;
        // A window that fits one page wastes a call: sparse accounts are walked in longer ones.
        if (progress.found == 0 || progress.pages == 1)
            grow(progress);
        else
            progress.windowDays = std::min(Progress::usualDays, progress.maxDays);
        progress.reachedStart = progress.emptyDays >= Progress::emptyDaysAtTheEnd;
    }
    progress.window.reset();
    return true;
}

bool shorten(Progress& progress)
{
    const Window tooLong = *progress.window;
    const int tried = daysOf(tooLong);
    if (tried <= Progress::shortestDays)
        return false;
    const int shorter = tried > Progress::usualDays ? Progress::usualDays : Progress::shortestDays;
    Window again{tooLong.to - days(shorter), tooLong.to};
    if (progress.windowIsNew() && progress.newest) {
        // from where the last reading ended, still with an overlap
        again.from = std::max(tooLong.from, *progress.newest - days(shorter / 2));
        again.to = std::min(tooLong.to, again.from + days(shorter));
    }
    progress.maxDays = std::min(progress.maxDays, shorter);
    progress.windowDays = std::min(progress.windowDays, shorter);
    begin(progress, again);
    return true;
}

Refusal rangeRefused(Progress& progress)
{
    if (shorten(progress))
        return Refusal::TryShorter;
    const bool isNew = progress.windowIsNew();
    progress.window.reset();
    progress.reachedStart = progress.reachedStart || !isNew;
    return isNew ? Refusal::GiveUp : Refusal::AtTheStart;
}

void restartWindow(Progress& progress)
{
    progress.next.clear();
    progress.pages = 0;
    progress.certain = true;
}

void createTables(Db& db)
{
    db.run("CREATE TABLE sync_progress (account INTEGER PRIMARY KEY REFERENCES accounts,"
           " newest INTEGER, oldest INTEGER, reached_start INTEGER NOT NULL,"
           " window_days INTEGER NOT NULL, max_days INTEGER NOT NULL, empty_days INTEGER NOT NULL,"
           " window_from INTEGER, window_to INTEGER, next TEXT, pages INTEGER NOT NULL,"
           " found INTEGER NOT NULL, certain INTEGER NOT NULL, reading INTEGER NOT NULL,"
           " skip_until INTEGER)");
}

QHash<AccountRef, Progress> load(Db& db, LinkId link)
{
    QList<AccountRef> accounts;
    {
        auto rows = db.query("SELECT p.account FROM sync_progress p"
                             " JOIN accounts a ON a.id = p.account WHERE a.link = ?",
            link);
        while (rows.next())
            accounts += AccountRef{rows.as<std::int32_t>(0)};
    }
    QHash<AccountRef, Progress> all;
    for (const AccountRef account : accounts)
        all.insert(account, load(db, account));
    return all;
}

QList<accounts::Entry> loadEntries(Db& db)
{
    QList<accounts::Entry> entries = accounts::load(db);
    for (accounts::Entry& entry : entries) {
        const Progress progress = load(db, entry.account.ref);
        entry.completeTo = progress.newest;
        // The first day was read from some hour on.
        if (progress.oldest && !progress.reachedStart)
            entry.completeAfter = Day::ofInstantUtc(*progress.oldest);
    }
    QHash<LinkId, QString> institutions;
    for (const links::Link& link : links::load(db))
        institutions.insert(link.id, link.networkId + u'/' + link.provider.value);
    accounts::markTwins(entries, institutions);
    return entries;
}

Progress load(Db& db, AccountRef account)
{
    Progress p;
    auto rows = db.query("SELECT newest, oldest, reached_start, window_days, max_days, empty_days,"
                         " window_from, window_to, next, pages, found, certain, reading,"
                         " skip_until FROM sync_progress WHERE account = ?",
        account);
    if (!rows.next())
        return p;
    p.newest = rows.instant(0);
    p.oldest = rows.instant(1);
    p.reachedStart = rows.integer(2) != 0;
    p.windowDays = rows.as<int>(3);
    p.maxDays = rows.as<int>(4);
    p.emptyDays = rows.as<int>(5);
    const auto from = rows.instant(6);
    const auto to = rows.instant(7);
    if (from && to)
        p.window = Window{*from, *to};
    p.next = rows.string(8);
    p.pages = rows.as<int>(9);
    p.found = rows.as<int>(10);
    p.certain = rows.integer(11) != 0;
    p.reading = rows.integer(12);
    p.skipUntil = rows.instant(13);
    return p;
}

void save(Db& db, AccountRef account, const Progress& p)
{
    const auto from = p.window ? std::optional(p.window->from) : std::nullopt;
    const auto to = p.window ? std::optional(p.window->to) : std::nullopt;
    db.run("INSERT OR REPLACE INTO sync_progress (account, newest, oldest, reached_start,"
           " window_days, max_days, empty_days, window_from, window_to, next, pages, found,"
           " certain, reading, skip_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        account, p.newest, p.oldest, p.reachedStart, p.windowDays, p.maxDays, p.emptyDays, from, to,
        p.next, p.pages, p.found, p.certain, p.reading, p.skipUntil);
}

void erase(Db& db, LinkId link)
{
    db.run("DELETE FROM sync_progress WHERE account IN (SELECT id FROM accounts WHERE link = ?)",
        link);
}

} // namespace bursar::sync
