// SPDX-License-Identifier: GPL-3.0-or-later
// The two lists of a link's accounts: names, and figures.
#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/products/balances/balances.h"
#include "app/products/standing.h"
#include "app/store/store.h"
#include "app/sync/run.h"

#include <algorithm>
#include <utility>

namespace bursar::sync {

namespace {

using ListingPtr = std::shared_ptr<accounts::Listing>;

/// Adds what came to what the run knows of the list, and says how the product stands with it.
products::Answer addTo(
    Run::List& list, const accounts::Listing& listing, const accounts::Taking& taking)
{
    for (const accounts::Listed& one : listing.accounts)
        list.came += one.account.id;
    list.unreadable += listing.unreadable;
    return {.rows = list.came.size(),
        .partial = taking.partial || listing.error,
        .unreadable = list.unreadable};
}

QCoro::Task<Status> takeListing(RunPtr run, accounts::Taking taking, ListingPtr listing)
{
    taking.link = run->target.link;
    taking.at = run->now;
    const auto answer = addTo(taking.balances ? run->figures : run->info, *listing, taking);
    const auto writing = run->store.write([taking, listing, answer](Db& db) {
        auto taken = accounts::take(db, taking, *listing);
        products::noteSuccess(
            db, taking.balances ? "balances" : "accounts", taking.link, {}, taking.at, answer);
        std::vector<transactions::DeltaPtr> deltas;
        for (const AccountRef account : std::as_const(taken.currencyLearned))
            deltas.push_back(transactions::takeCurrency(db, account));
        return std::pair(std::move(taken.leftOut), std::move(deltas));
    });
    const auto taken = co_await writing;
    // Also when cancelled meanwhile: it is in the store, so the table must hear of it.
    for (std::size_t i = 0; taken && i < taken->second.size(); ++i) {
        if (!taken->second[i]->upserts.rows.empty())
            run->emitRows(taken->second[i]);
    }
    if (run->isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!taken)
        co_return fail(taken.error());
    for (const accounts::LeftOut& one : taken->first) {
        const auto isSame = [&one](const accounts::LeftOut& known) { return known.id == one.id; };
        if (std::none_of(run->leftOut.cbegin(), run->leftOut.cend(), isSame))
            run->leftOut += one;
    }
    if (!listing->unreadable.isEmpty()) // the places in the list only, nothing of what is there
        qCWarning(
            lcSync, "accounts not readable: %s", qPrintable(listing->unreadable.join(u", "_s)));
    run->emitAccounts();
    run->publish();
    co_return Status{};
}

/// As many as an address can hold everywhere; what is too much waits for the next sync.
QList<ProviderAccountId> worthAsking(const QList<accounts::LeftOut>& leftOut)
{
    constexpr qsizetype longest = 1500;
    QList<ProviderAccountId> ids;
    qsizetype length = 0;
    for (const accounts::LeftOut& one : leftOut) {
        length += QUrl::toPercentEncoding(one.id.value).size() + 3;
        if (length <= longest && isWorthAsking(one.id, one.reason))
            ids += one.id;
    }
    return ids;
}

struct Came {
    accounts::Taking taking;
    ListingPtr listing;
};

template <ApiRequest R>
QCoro::Task<Result<Came>> ask(RunPtr run, R request, accounts::Taking taking)
{
    taking.only = request.only;
    auto call =
        co_await run->target.client->send(std::move(request), run->cause, run->cancel.token());
    if (run->isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!call)
        co_return fail(call.error());
    taking.partial = call->partial;
    co_return Came{taking, std::make_shared<accounts::Listing>(std::move(call->value))};
}

/// Both lists of the accounts that either left out: one that comes in both is whole again.
QCoro::Task<> readRestOfLists(RunPtr run)
{
    accounts::ListAccounts names;
    balances::ListBalances sums;
    names.only = sums.only = worthAsking(run->leftOut);
    if (names.only.isEmpty())
        co_return;
    std::vector<Came> all;
    const bool hasNames = !run->info.came.isEmpty();
    if (hasNames) {
        auto came = co_await ask(run, names, {.info = true});
        if (!came)
            co_return;
        all.push_back(std::move(*came));
    }
    if (!run->figures.came.isEmpty()) {
        auto came = co_await ask(run, sums, {.info = !hasNames, .balances = true});
        if (!came)
            co_return;
        all.push_back(std::move(*came));
    }
    run->leftOut.removeIf(
        [&names](const accounts::LeftOut& one) { return names.only.contains(one.id); });
    for (const Came& one : all) {
        const Status taken = co_await takeListing(run, one.taking, one.listing);
        if (!taken)
            co_return;
    }
}

} // namespace

QCoro::Task<Status> readAccounts(RunPtr run)
{
    accounts::ListAccounts names;
    const auto info = co_await ask(run, names, {.info = true});
    if (run->isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (info) {
        if (const auto taken = co_await takeListing(run, info->taking, info->listing); !taken)
            co_return taken;
    } else {
        co_await noteStanding(run, "accounts", fail(info.error()));
        if (run->isCancelled())
            co_return fail(ErrorKind::Cancelled);
        // Without this product the balances tell the names too.
        const bool other = info.error().kind == ErrorKind::NotSubscribed;
        if (!other && endsRun(info.error().kind))
            co_return fail(info.error());
        if (!other)
            run->noteError(info.error());
    }

    balances::ListBalances sums;
    const auto figures = co_await ask(run, sums, {.info = !info, .balances = true});
    if (run->isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (figures)
        co_return co_await takeListing(run, figures->taking, figures->listing);
    co_await noteStanding(run, "balances", fail(figures.error()));
    if (run->isCancelled())
        co_return fail(ErrorKind::Cancelled);
    const bool other = figures.error().kind == ErrorKind::NotSubscribed && info;
    if (!other && endsRun(figures.error().kind))
        co_return fail(figures.error());
    if (!other)
        run->noteError(figures.error());
    co_return Status{};
}

QCoro::Task<> readRest(RunPtr run)
{
    co_await readRestOfLists(run);
    for (const Run::Rest& rest : std::as_const(run->rests)) {
        if (run->isCancelled())
            co_return;
        co_await readProductRest(run, rest);
    }
}

} // namespace bursar::sync
