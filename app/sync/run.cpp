// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/run.h"

#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/consents/links.h"
#include "app/net/errortable.h"
#include "app/products/accounts/table.h"
#include "app/products/transactions/table.h"
#include "app/store/store.h"

#include <algorithm>
#include <utility>

namespace bursar::sync {

namespace {

/// Whoever shows accounts reads all of them again each time; nobody sees more often than this.
constexpr std::chrono::milliseconds accountsPause{100};

/// What to do next: new windows of all accounts first, then the account that is least far back.
Run::Work* nextWork(Run& run, Reach reach)
{
    Run::Work* next = nullptr;
    for (Run::Work& work : run.works) {
        if (work.busy || work.over)
            continue;
        if (!work.progress.isUpToDate(run.now))
            return &work;
        if (reach == Reach::UpToNow)
            continue;
        if (!next || *work.progress.oldest > *next->progress.oldest)
            next = &work;
    }
    return next;
}

QCoro::Task<Status> noteAccountError(RunPtr run, Run::Work* work, Error error)
{
    // Known and final for this account is no failure of the reading.
    work->progress.skipUntil = refusedUntil(error.kind, run->now);
    if (!work->progress.skipUntil)
        run->noteError(error);
    const auto writing =
        run->store.write([account = work->account, progress = work->progress, error](Db& db) {
            accounts::setHistoryError(db, account, error);
            save(db, account, progress);
        });
    const auto noted = co_await writing;
    if (run->isCancelled())
        co_return fail(ErrorKind::Cancelled);
    run->emitAccounts();
    co_return noted;
}

QCoro::Task<> workOff(RunPtr run, Reach reach)
{
    while (!run->isCancelled()) {
        Run::Work* const mine = nextWork(*run, reach);
        if (!mine)
            co_return;
        if (!takeWindow(mine->progress, run->now, mine->overlapDays, mine->oldestOpen)) {
            mine->over = true;
            run->publish();
            continue;
        }
        mine->busy = true;
        Status done = co_await readWindow(run, mine);
        mine->busy = false;
        if (run->isCancelled())
            co_return;
        if (!done) {
            mine->over = true;
            if (endsRun(done.error().kind)) {
                run->noteError(done.error());
                run->isLost = true;
                for (Run::Work& each : run->works)
                    each.over = true;
                co_return;
            }
            if (const auto noted = co_await noteAccountError(run, mine, done.error()); !noted)
                co_return;
        }
        run->publish();
    }
}

/// The accounts to read, with how far each has come.
QCoro::Task<Status> collectWork(RunPtr run)
{
    using Works = std::vector<Run::Work>;
    const LinkId link = run->target.link;
    const Instant now = run->now;
    const auto reading = run->store.write([link, now](Db& db) {
        Works list;
        const auto progress = load(db, link);
        for (const accounts::Entry& entry : accounts::load(db)) {
            const auto& account = entry.account;
            // Annuities have no transactions (akoya-api.md 4.2).
            if (entry.link != link || !entry.shared
                || account.category == accounts::Category::Annuity)
                continue;
            const Progress known = progress.value(account.ref);
            if (known.skipUntil && *known.skipUntil > now)
                continue;
            // Banks alter items for a while, card issuers longer (akoya-api.md 4.8).
            const bool card = account.category == accounts::Category::LineOfCredit;
            list.push_back({.account = account.ref,
                .id = account.id,
                .overlapDays = card ? 30 : 15,
                .oldestOpen = transactions::oldestOpen(db, account.ref),
                .progress = known});
        }
        return list;
    });
    auto works = co_await reading;
    if (run->isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!works)
        co_return fail(works.error());
    run->works = std::move(*works);
    run->publish();
    co_return Status{};
}

} // namespace

void Run::noteError(const Error& problem)
{
    if (!error)
        error = problem;
}

void Run::emitRows(const transactions::DeltaPtr& delta)
{
    if (engine)
        Q_EMIT engine->rowsChanged(delta);
}

void Run::emitProduct(const products::Product& product)
{
    if (engine)
        Q_EMIT engine->productRead(target.link, QString::fromLatin1(product.name));
}

void Run::emitAccounts()
{
    if (!engine || accountsLater)
        return;
    const auto moment = clock.monotonic();
    const auto next = accountsTold ? *accountsTold + accountsPause : moment;
    if (next > moment) {
        accountsLater = clock.callAfter(next - moment, [this] { settleAccounts(); });
        return;
    }
    accountsTold = moment;
    Q_EMIT engine->accountsChanged(target.link);
}

void Run::settleAccounts()
{
    if (!std::exchange(accountsLater, nullptr) || !engine)
        return;
    accountsTold = clock.monotonic();
    Q_EMIT engine->accountsChanged(target.link);
}

void Run::publish()
{
    if (!engine)
        return;
    state.accountsTotal = static_cast<int>(works.size());
    state.accountsDone = static_cast<int>(
        std::count_if(works.begin(), works.end(), [](const Work& work) { return work.over; }));
    Day back;
    for (const Work& work : works) {
        if (work.progress.oldest && !work.progress.reachedStart)
            back = std::max(back, Day::ofInstantUtc(*work.progress.oldest));
    }
    state.reachedBackTo = back;
    state.missing.clear();
    for (const accounts::LeftOut& one : std::as_const(leftOut))
        state.missing += one.name;
    const State before = std::exchange(engine->m_states[target.link], state);
    if (before != state)
        Q_EMIT engine->stateChanged(target.link);
}

QCoro::Task<> readTransactions(RunPtr run, Reach reach)
{
    // Started at once, both, as QCoro does; awaited one after the other.
    auto first = workOff(run, reach);
    auto second = workOff(run, reach);
    co_await first;
    co_await second;
}

QCoro::Task<std::optional<Error>> readLink(RunPtr run)
{
    Status status = co_await readAccounts(run);
    if (run->isCancelled())
        co_return Error{.kind = ErrorKind::Cancelled};
    if (status) {
        status = co_await collectWork(run);
        if (run->isCancelled())
            co_return Error{.kind = ErrorKind::Cancelled};
    }
    if (!status)
        run->noteError(status.error());
    // What is new first, and the long way back last.
    if (status)
        co_await readTransactions(run, Reach::UpToNow);
    if (status && !run->isLost && !run->isCancelled())
        co_await readProducts(run);
    if (status && !run->isLost && !run->isCancelled())
        co_await readTransactions(run, Reach::All);
    if (status && !run->isLost && !run->isCancelled())
        co_await readRest(run);
    if (run->isCancelled())
        co_return Error{.kind = ErrorKind::Cancelled};

    const auto error = run->error;
    const bool isFull = !error && run->leftOut.isEmpty();
    const auto writing = run->store.write([link = run->target.link, at = run->now, error, isFull](
                                              Db& db) {
        links::setOutcome(db, link, isFull ? std::optional(at) : std::nullopt, error);
        if (error
            && (error->kind == ErrorKind::SignInNeeded || error->kind == ErrorKind::NotAuthorized))
            links::setState(db, link, links::State::SignInNeeded);
    });
    const auto outcome = co_await writing;
    if (!error && !outcome)
        co_return outcome.error();
    co_return error;
}

bool endsRun(ErrorKind kind) { return conductOn(kind).concerns != Concerns::Item; }

bool isWorthAsking(const ProviderAccountId& id, ErrorKind reason)
{
    // What was refused for a reason that lasts is the same a moment later; a comma separates ids.
    return conductOn(reason).repeat == Repeat::AfterBackoff && !id.value.contains(u',');
}

} // namespace bursar::sync
