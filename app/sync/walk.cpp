// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/products/accounts/table.h"
#include "app/products/standing.h"
#include "app/store/store.h"
#include "app/sync/run.h"

#include <algorithm>
#include <utility>

namespace bursar::sync {

namespace {

/// One reading of one product that is due.
struct Errand {
    const products::Product* product;
    AccountRef account; ///< 0: the link
    ProviderAccountId id;
};

const products::Standing* standingOf(
    const QList<products::Standing>& all, const products::Product& product, AccountRef account)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const products::Standing& standing) {
            return standing.account == account
                && standing.product == QLatin1StringView(product.name);
        });
    return found == all.end() ? nullptr : &*found;
}

/// The app has no subscription to the product: said once of an account, it is true of all.
bool isRefusedToLink(const products::Standing* standing, Instant now)
{
    return standing && standing->skipUntil && *standing->skipUntil > now;
}

std::vector<Errand> errandsOf(
    Db& db, products::Catalogue catalogue, LinkId link, Cause cause, Extent extent, Instant now)
{
    // Whoever insists is told anew what the bank refuses, but not what has ended for ever.
    const auto isWanted = [&](const products::Product& product, const products::Standing* known) {
        const bool isOver = known && known->skipUntil == Instant::max();
        return (extent == Extent::All && !isOver) || products::isDue(product, known, cause, now);
    };
    std::vector<Errand> errands;
    const auto standings = products::loadStandings(db, link);
    const auto entries = accounts::load(db);
    for (const products::Product& product : catalogue) {
        const products::Standing* ofLink = standingOf(standings, product, {});
        if (!product.read || (extent == Extent::Due && isRefusedToLink(ofLink, now)))
            continue;
        if (product.scope == products::Scope::Link) {
            if (isWanted(product, ofLink))
                errands.push_back({&product, {}, {}});
            continue;
        }
        for (const accounts::Entry& entry : entries) {
            const accounts::Account& account = entry.account;
            if (entry.link == link && entry.shared
                && (!product.isFor || product.isFor(account.category))
                && isWanted(product, standingOf(standings, product, account.ref)))
                errands.push_back({&product, account.ref, account.id});
        }
    }
    return errands;
}

QCoro::Task<Status> note(
    RunPtr run, const char* product, AccountRef account, Result<products::Answer> outcome)
{
    const auto work = [product, account, outcome, link = run->target.link, at = run->now](Db& db) {
        if (outcome)
            products::noteSuccess(db, product, link, account, at, *outcome);
        else
            products::noteFailure(db, product, link, account, at, outcome.error());
    };
    const auto writing = run->store.write(work);
    co_return co_await writing;
}

products::Reading readingOf(const Run& run)
{
    return {.client = run.target.client,
        .store = &run.store,
        .network = run.target.network,
        .provider = run.target.provider,
        .link = run.target.link,
        .cause = run.cause,
        .now = run.now,
        .cancel = run.cancel.token()};
}

/// Keeps what is worth asking for once more at the end of the run.
QCoro::Task<> keepForRest(RunPtr run, const products::Product* product, products::Answer answer)
{
    const auto reading = run->store.read(&accounts::load);
    const auto entries = co_await reading;
    if (run->isCancelled() || !entries)
        co_return;
    Run::Rest rest{.product = product};
    const auto takeUp = [&](const std::pair<AccountRef, Error>& failed) {
        const auto entry = std::find_if(entries->cbegin(), entries->cend(),
            [&failed](const accounts::Entry& each) { return each.account.ref == failed.first; });
        if (entry == entries->cend() || !isWorthAsking(entry->account.id, failed.second.kind))
            return false;
        rest.ids += entry->account.id;
        return true;
    };
    std::erase_if(answer.failed, takeUp);
    rest.answer = std::move(answer);
    if (!rest.ids.isEmpty())
        run->rests.push_back(std::move(rest));
}

} // namespace

QCoro::Task<> noteStanding(RunPtr run, const char* product, Result<products::Answer> outcome)
{
    co_await note(run, product, {}, std::move(outcome)); // a store that fails says so soon enough
}

QCoro::Task<> readProducts(RunPtr run)
{
    const auto plan = [catalogue = run->products, link = run->target.link, cause = run->cause,
                          extent = run->extent, now = run->now](
                          Db& db) { return errandsOf(db, catalogue, link, cause, extent, now); };
    const auto planning = run->store.write(plan);
    const auto errands = co_await planning;
    if (run->isCancelled())
        co_return;
    if (!errands) {
        run->noteError(errands.error());
        co_return;
    }

    const products::Product* refused = nullptr;
    for (const Errand& errand : *errands) {
        if (errand.product == refused)
            continue;
        products::Reading reading = readingOf(*run);
        reading.account = errand.account;
        reading.accountId = errand.id;
        auto outcome = co_await errand.product->read(reading);
        if (run->isCancelled())
            co_return;
        const std::optional<Error> error = outcome ? std::nullopt : std::optional(outcome.error());
        if (outcome && !outcome->unreadable.isEmpty())
            qCWarning(lcSync, "%s: not readable: %s", errand.product->name,
                qPrintable(outcome->unreadable.mid(0, 5).join(u", "_s)));
        // Whose app has no subscription need not ask for each account.
        const bool ofAll = error && error->kind == ErrorKind::NotSubscribed;
        if (outcome && !outcome->failed.empty())
            co_await keepForRest(run, errand.product, *outcome);
        if (run->isCancelled())
            co_return;
        if (ofAll)
            refused = errand.product;
        co_await note(
            run, errand.product->name, ofAll ? AccountRef{} : errand.account, std::move(outcome));
        if (run->isCancelled())
            co_return;
        run->emitProduct(*errand.product);
        if (error && !ofAll && endsRun(error->kind)) {
            run->noteError(*error);
            run->isLost = true;
            co_return;
        }
    }
}

QCoro::Task<> readProductRest(RunPtr run, Run::Rest rest)
{
    products::Reading reading = readingOf(*run);
    reading.only = rest.ids;
    const auto outcome = co_await rest.product->read(reading);
    if (!outcome || run->isCancelled())
        co_return;
    rest.answer.rows += outcome->rows;
    rest.answer.partial |= outcome->partial;
    rest.answer.unreadable += outcome->unreadable;
    rest.answer.failed.insert(
        rest.answer.failed.end(), outcome->failed.begin(), outcome->failed.end());
    co_await noteStanding(run, rest.product->name, std::move(rest.answer));
    if (!run->isCancelled())
        run->emitProduct(*rest.product);
}

} // namespace bursar::sync
