// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/ids.h"
#include "app/products/accounts/accounts.h"
#include "app/store/db.h"

#include <QHash>
#include <QString>

#include <optional>

namespace bursar::sync {

/// A stretch of time to ask for; both ends belong to it.
struct Window {
    Instant from;
    Instant to;

    bool operator==(const Window&) const = default;
};

/// How far the transactions of one account have been read. Saved in the same SQL transaction as
/// each page, so that a reading that was cut at any page goes on behind it
/// (docs/decisions/0008-how-sync-walks.md).
struct Progress {
    static constexpr int usualDays = 90;
    static constexpr int shortestDays = 30;
    static constexpr int longestDays = 720; ///< about what banks give at all (akoya-api.md 4.0)
    static constexpr int emptyDaysAtTheEnd = 730; ///< 24 months without an item: there is no more

    // What has been read without a gap; none before the first window.
    std::optional<Instant> newest;
    std::optional<Instant> oldest;
    bool reachedStart = false; ///< the bank gives nothing older

    int windowDays = usualDays; ///< of the next window backwards
    int maxDays = longestDays; ///< less once the bank could not answer a long range
    int emptyDays = 0; ///< at the old end, without anything new

    // The window under way, if any.
    std::optional<Window> window;
    QString next; ///< address of its next page; empty: from its start
    int pages = 0; ///< of it that were read
    int found = 0; ///< items that the store did not have
    bool certain = true; ///< no page of it left anything out
    std::int64_t reading = 0; ///< counts windows; tells transactions::takeOff() what was seen

    std::optional<Instant> skipUntil; ///< the bank does not offer transactions of this account

    bool operator==(const Progress&) const = default;

    bool isUpToDate(Instant now) const { return newest && *newest >= now; }
    /// The window goes on from the newest that was read, or is the first of all.
    bool windowIsNew() const { return window && (!oldest || window->to > *oldest); }
};

/// Takes the next window of a reading that began at `now`, or goes on with the one under way: first
/// what is new since the last reading (with an overlap of `overlapDays`, more while `oldestOpen`
/// still waits to be posted), then backwards. False when there is nothing left to read.
bool takeWindow(Progress& progress, Instant now, int overlapDays, Day oldestOpen);

/// What one page brought.
struct PageOutcome {
    QString next; ///< empty: it was the last
    int found = 0; ///< items that the store did not have
    bool certain = true; ///< all of the page was readable, and it did not end a loop
};

/// A page of the window was stored. True: the window is done.
bool pageStored(Progress& progress, const PageOutcome& page);

/// The window is more than the bank can answer: `window` is a shorter one, 90 days, then 30. False
/// when it cannot be any shorter.
bool shorten(Progress& progress);

/// What is left to do after the bank refused the window's range (akoya-api.md 5.2, 703).
enum class Refusal : std::uint8_t {
    TryShorter, ///< `window` is a shorter one
    AtTheStart, ///< not even 30 days further back: the bank's history begins here
    GiveUp, ///< not even the newest 30 days
};
Refusal rangeRefused(Progress& progress);

/// The page after a cut is no longer to be had: the window from its start.
void restartWindow(Progress& progress);

// The store's side. Failures stick in the Db.

void createTables(Db& db);
QHash<AccountRef, Progress> load(Db& db, LinkId link);
/// All accounts of the profile, with how far their transactions are complete, and which of them
/// may be in two logins.
QList<accounts::Entry> loadEntries(Db& db);
/// Of one account; the default when nothing was read yet.
Progress load(Db& db, AccountRef account);
void save(Db& db, AccountRef account, const Progress& progress);
void erase(Db& db, LinkId link);

} // namespace bursar::sync
