// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/products/accounts/table.h"
#include "app/products/transactions/list.h"
#include "app/products/transactions/matches.h"
#include "app/store/store.h"
#include "app/sync/run.h"

#include <deque>
#include <functional>
#include <limits>
#include <unordered_set>
#include <utility>

namespace bursar::sync {

namespace {

using transactions::ListTransactions;
using transactions::Page;
using PagePtr = std::shared_ptr<Page>;

constexpr int smallestPage = 25; // below that a slow bank is not slow because of the page

/// Pages of one account that may wait to be stored: enough for the store to commit several at once
/// when the bank is faster than the disk, and no more, because each holds its whole body.
constexpr std::size_t mostWaiting = 16;

/// What a stored page leaves behind.
struct Stored {
    transactions::Merged merged;
    Progress progress;
};
using Storing = QFuture<Result<Stored>>;

/// The ids that a window has brought so far. A page without a new one ends it: some banks send the
/// same page for ever (akoya-api.md section 9, 22).
class SeenIds {
public:
    bool addAll(const Page& page)
    {
        bool anyNew = page.batch.rows.empty(); // an empty page with a next one is no loop
        for (const auto& row : page.batch.rows)
            anyNew |=
                m_hashes
                    .insert(std::hash<std::string_view>{}(page.batch.strings.view(row.externalId)))
                    .second;
        return anyNew;
    }

private:
    std::unordered_set<std::size_t> m_hashes;
};

/// Days whose items the window has surely brought: those strictly inside it, as a bank may cut its
/// edges by another of an item's times; up to the end for a window that ends now.
std::pair<Day, Day> certainDays(const Window& window, Instant now)
{
    const Day last = window.to >= now ? Day{std::numeric_limits<std::int32_t>::max()}
                                      : Day::ofInstantUtc(window.to);
    return {Day::ofInstantUtc(window.from), last};
}

/// What the writer needs of one page; values only, as its asker may be gone by then.
struct Storage {
    AccountRef account;
    std::optional<Progress> start; ///< for the first page that is asked for
    std::int64_t reading; ///< for the others: where the store must be by then
    int pages;
    PagePtr page; ///< used up
    PageOutcome outcome; ///< without `found`, which the merge tells
    Instant now;

    /// One SQL transaction: the page, how far the reading has come, and what is gone. A page whose
    /// predecessor did not get into the store does not either: it would leave a hole.
    Result<Stored> operator()(Db& db)
    {
        const Progress before = start ? *start : load(db, account);
        if (!before.window || before.reading != reading || before.pages != pages)
            return fail(ErrorKind::StoreFailed, u"the page before is missing"_s);
        Stored stored{
            .merged = transactions::merge(db, account, reading, *page), .progress = before};
        outcome.found = stored.merged.inserted;
        if (pageStored(stored.progress, outcome)) {
            accounts::setHistoryError(db, account, {});
            if (stored.progress.certain)
                takeOff(db, *before.window, stored);
        }
        save(db, account, stored.progress);
        return stored;
    }

    void takeOff(Db& db, const Window& window, Stored& stored) const
    {
        const auto [after, before] = certainDays(window, now);
        auto delta = std::make_shared<transactions::Delta>(*stored.merged.delta);
        delta->removed = transactions::takeOff(db, account, reading, after, before);
        transactions::matchPending(db, account, now, {after, before}, *delta);
        stored.merged.delta = std::move(delta);
    }
};

/// Takes over what was stored. Also when the run was cancelled meanwhile: it is in the store, so
/// the table must hear of it, if there still is an engine to tell it.
Status settle(Run& run, Run::Work& work, const Result<Stored>& stored)
{
    if (!stored)
        return fail(stored.error());
    const bool reachesFurther = work.progress.newest != stored->progress.newest
        || work.progress.oldest != stored->progress.oldest
        || work.progress.reachedStart != stored->progress.reachedStart;
    work.progress = stored->progress;
    const auto& merged = stored->merged;
    run.state.rows += merged.inserted + merged.changed + merged.same;
    const transactions::Delta& delta = *merged.delta;
    if (!delta.upserts.rows.empty() || !delta.removed.empty() || !delta.annotations.rows.empty())
        run.emitRows(merged.delta);
    if (merged.inserted > 0 || merged.changed > 0 || reachesFurther)
        run.emitAccounts();
    run.publish();
    return {};
}

QCoro::Task<Status> settleAll(RunPtr run, Run::Work* work, std::deque<Storing>* storing)
{
    while (!storing->empty()) {
        const auto stored = co_await storing->front();
        storing->pop_front();
        if (const auto settled = settle(*run, *work, stored); !settled)
            co_return settled;
    }
    co_return Status{};
}

/// Whether a page that brings nothing new tells that the bank ignores where a page begins, so that
/// what follows the first one is out of reach: it is full. A last page that names itself as the
/// next one is a smaller one.
bool isRepeated(const Page& page, int pageSize)
{
    return page.batch.rows.size() >= static_cast<std::size_t>(pageSize);
}

/// What a failure leaves to do.
enum class Remedy : std::uint8_t { AskAgain, WindowIsDone, None };

Remedy remedyFor(Run& run, Progress& progress, const Error& error, bool resumed)
{
    if (error.kind == ErrorKind::Timeout && error.http == 408 && run.pageSize > smallestPage) {
        run.pageSize = std::max(run.pageSize / 2, smallestPage);
        restartWindow(progress); // a next page's address has the old size in it
        return Remedy::AskAgain;
    }
    const bool refused = error.kind == ErrorKind::BadRequest || error.kind == ErrorKind::NotFound
        || error.kind == ErrorKind::BadDateRange || error.kind == ErrorKind::BadPayload;
    if (resumed && refused) { // the address was kept since another run: a bank may forget it
        restartWindow(progress);
        return Remedy::AskAgain;
    }
    if (error.kind != ErrorKind::BadDateRange)
        return Remedy::None;
    switch (rangeRefused(progress)) {
    case Refusal::TryShorter:
        return Remedy::AskAgain;
    case Refusal::AtTheStart:
        return Remedy::WindowIsDone;
    case Refusal::GiveUp:
        break;
    }
    return Remedy::None;
}

QCoro::Task<Status> saveProgress(RunPtr run, AccountRef account, Progress progress)
{
    const auto writing =
        run->store.write([account, progress](Db& db) { save(db, account, progress); });
    co_return co_await writing;
}

} // namespace

QCoro::Task<Status> readWindow(RunPtr run, Run::Work* work)
{
    Progress& progress = work->progress;
    const Network& network = run->target.network;
    SeenIds seen;
    bool resumed = !progress.next.isEmpty();
    QUrl nextUrl(progress.next);
    int asked = 0; // pages since the progress was last known
    std::deque<Storing> storing;

    for (;;) {
        const ListTransactions request{.account = work->id,
            .from = progress.window->from,
            .to = progress.window->to,
            .limit = run->pageSize,
            .page = nextUrl};
        auto reply = co_await run->target.client->send(request, run->cause, run->cancel.token());
        const bool drain = !reply || run->isCancelled();
        while (!storing.empty()
            && (drain || storing.size() >= mostWaiting || storing.front().isFinished())) {
            const auto stored = co_await storing.front();
            storing.pop_front();
            if (const auto settled = settle(*run, *work, stored); !settled)
                co_return settled;
            --asked;
        }
        if (run->isCancelled())
            co_return fail(ErrorKind::Cancelled);

        if (!reply && reply.error().kind != ErrorKind::NoData) {
            switch (remedyFor(*run, progress, reply.error(), resumed)) {
            case Remedy::AskAgain:
                break;
            case Remedy::WindowIsDone:
                co_return co_await saveProgress(run, work->account, progress);
            case Remedy::None:
                co_return fail(reply.error());
            }
            nextUrl.clear();
            resumed = false;
            seen = {};
            continue;
        }

        const auto page = std::make_shared<Page>(reply ? std::move(reply->value) : Page{});
        if (!page->unreadable.isEmpty())
            qCWarning(lcSync, "items not readable: %s",
                qPrintable(page->unreadable.mid(0, 5).join(u", "_s)));
        const auto next = nextPage(network, request.url(network, run->target.provider), *page);
        const bool brings = seen.addAll(*page);
        if (!brings && isRepeated(*page, run->pageSize)) {
            if (const auto settled = co_await settleAll(run, work, &storing); !settled)
                co_return settled;
            asked = 0;
            if (run->isCancelled())
                co_return fail(ErrorKind::Cancelled);
            if (shorten(progress)) {
                nextUrl.clear();
                resumed = false;
                seen = {};
                continue;
            }
        }
        nextUrl = brings && next ? *next : QUrl();
        const bool isWhole = brings && page->unreadable.isEmpty() && !(reply && reply->partial);
        if (next) {
            const Storage storage{.account = work->account,
                .start = asked == 0 ? std::optional(progress) : std::nullopt,
                .reading = progress.reading,
                .pages = progress.pages + asked,
                .page = page,
                .outcome = {.next = nextUrl.toString(QUrl::FullyEncoded), .certain = isWhole},
                .now = run->now};
            storing.push_back(run->store.write(storage));
            ++asked;
            resumed = false;
            if (!nextUrl.isEmpty())
                continue; // the next page comes while this one is stored
        }
        if (const auto settled = co_await settleAll(run, work, &storing); !settled)
            co_return settled;
        if (!next)
            co_return fail(next.error());
        co_return Status{};
    }
}

} // namespace bursar::sync
