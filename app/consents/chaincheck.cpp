// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/chaincheck.h"

#include "app/base/log.h"

#include <QCoroFuture>
#include <QPointer>

#include <utility>

namespace bursar {

namespace {

/// A few milliseconds of the reader's time.
constexpr int entriesPerSlice = 4'096;

struct Slice {
    Ledger::Place place;
    std::optional<Ledger::Verdict> verdict;
};

} // namespace

void ChainCheck::start(Instant now)
{
    if (!m_state.running)
        check(now);
}

QCoro::Task<Result<Ledger::Verdict>> ChainCheck::check(Instant now)
{
    const QPointer<ChainCheck> alive = this;
    State begun = m_state;
    begun.running = true;
    begun.entries = 0;
    set(std::move(begun));
    Ledger::Place place;
    for (;;) {
        const auto work = [place](Db& db) {
            Slice slice{place, {}};
            slice.verdict = Ledger::checkOn(db, slice.place, entriesPerSlice);
            return slice;
        };
        const auto reading = m_store.read(work);
        const Result<Slice> slice = co_await reading;
        if (!alive)
            co_return fail(ErrorKind::Cancelled);
        State next = m_state;
        next.running = false;
        if (!slice) {
            next.error = slice.error();
            set(std::move(next));
            co_return fail(slice.error());
        }
        next.entries = slice->place.entries;
        if (!slice->verdict) {
            place = slice->place;
            next.running = true;
            set(std::move(next));
            continue;
        }
        const Ledger::Verdict verdict = *slice->verdict;
        if (verdict.brokenAt)
            qCWarning(lcStore) << "the ledger's chain is broken at entry" << *verdict.brokenAt;
        next.verdict = verdict;
        next.at = now;
        next.error.reset();
        set(std::move(next));
        co_return verdict;
    }
}

void ChainCheck::set(State state)
{
    if (std::exchange(m_state, std::move(state)) != m_state)
        Q_EMIT changed();
}

} // namespace bursar
