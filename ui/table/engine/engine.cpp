// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/engine.h"

#include <algorithm>
#include <span>
#include <utility>

namespace bursar::table {

namespace {

// About five milliseconds of work: the longest that a keystroke waits for rows that arrive.
constexpr std::size_t rowsPerStep = 8192;
constexpr std::size_t firstRows = 512; ///< a few screens of them, shown before anything else

// From this part of all rows on, doing everything again is less work than one by one.
constexpr std::size_t manyChanged = 8;

} // namespace

Engine::Engine(const QLocale& locale, CategoryWords words)
    : m_store(words)
    , m_ranks(locale)
    , m_order(std::make_shared<const std::vector<RowNumber>>())
{
}

void Engine::add(transactions::DeltaPtr delta)
{
    if (delta->reset) { // what came before it is not shown any more
        m_deltas.clear();
        m_applied = 0;
        m_annotated = 0;
        takeBalances();
    }
    m_deltas.push_back(std::move(delta));
}

void Engine::setBalances(std::vector<AccountBalances> balances)
{
    m_nextBalances = std::move(balances);
    m_deltasBefore = m_deltas.size();
    if (m_deltas.empty())
        takeBalances();
}

void Engine::takeBalances()
{
    if (m_nextBalances)
        m_balances.set(std::move(*m_nextBalances));
    m_nextBalances.reset();
    m_deltasBefore = 0;
}

void Engine::reset()
{
    m_store.clear();
    m_balances.reset();
    m_ranks.forgetTexts();
    m_filter.forget();
    m_order = std::make_shared<const std::vector<RowNumber>>();
    m_matched = {};
    m_totals.reset();
    m_toOrder.clear();
    m_toFilter.clear();
    ++m_epoch;
}

bool Engine::work()
{
    if (m_deltas.empty())
        return false;
    const transactions::Delta& delta = *m_deltas.front();
    m_snapshot.reset();
    m_shown.reset();
    const auto changed = [this](RowNumber row) {
        if (row == noRow)
            return;
        m_toOrder.push_back(row);
        m_toFilter.push_back(row);
        m_balances.rowChanged(row);
    };
    if (m_applied == 0 && m_annotated == 0) {
        if (delta.reset)
            reset();
        for (const RowId id : delta.removed)
            changed(m_store.remove(id));
    }
    const std::vector<transactions::Row>& upserts = delta.upserts.rows;
    const bool wasEmpty = m_store.alive() == 0;
    const std::size_t most = wasEmpty ? firstRows : rowsPerStep;
    const std::size_t end = std::min(m_applied + most, upserts.size());
    m_store.upsert(
        std::span(upserts).subspan(m_applied, end - m_applied), delta.upserts.strings, changed);
    m_applied = end;
    const bool areFirst = wasEmpty && m_store.alive() > 0;
    if (end < upserts.size() || !annotate(delta.annotations))
        return areFirst;
    const bool wasLast = delta.isLast;
    m_deltas.pop_front();
    ++m_taken;
    m_applied = 0;
    m_annotated = 0;
    if (m_deltasBefore > 0) {
        --m_deltasBefore;
        if (m_deltasBefore == 0)
            takeBalances();
    }
    return areFirst || wasLast;
}

/// The next few thousand; true when all are done.
bool Engine::annotate(const transactions::Annotations& annotations)
{
    const std::span<const transactions::AnnotatedRow> rows(annotations.rows);
    const std::size_t count = std::min(rowsPerStep, rows.size() - m_annotated);
    m_store.annotate(rows.subspan(m_annotated, count), annotations.strings, [this](RowNumber row) {
        m_toOrder.push_back(row); // its category may be another
        m_toFilter.push_back(row);
    });
    m_annotated += count;
    return m_annotated == rows.size();
}

void Engine::setFilter(FilterSpec filter)
{
    // An equal one is the same question: its patterns keep what they have learnt of themselves.
    if (filter != m_filterSpec)
        m_filterSpec = std::move(filter);
}

void Engine::setAccounts(const std::vector<AccountName>& names)
{
    m_ranks.setAccounts(names);
    const auto byAccount = [](const SortKey& key) { return key.field == Field::Account; };
    if (m_orderedBy && std::any_of(m_orderedBy->begin(), m_orderedBy->end(), byAccount))
        m_orderedBy.reset();
}

bool Engine::isPrepared() const
{
    return m_ranks.payees().isComplete(m_store.rows().payees)
        && m_ranks.categories().isComplete(m_store.rows().categories);
}

void Engine::prepare(const Stop& stop)
{
    m_ranks.categories().extend(m_store.rows().categories, stop);
    m_ranks.payees().extend(m_store.rows().payees, stop);
}

std::vector<RowNumber> Engine::allRows() const
{
    std::vector<RowNumber> all;
    all.reserve(m_store.alive());
    for (RowNumber row = 0; row < m_store.rows().count(); ++row) {
        if (!m_store.rows().isRemoved(row))
            all.push_back(row);
    }
    return all;
}

Bitmap Engine::aliveRows() const
{
    Bitmap alive(m_store.rows().count(), true);
    if (m_store.alive() != m_store.rows().count()) {
        for (RowNumber row = 0; row < m_store.rows().count(); ++row) {
            if (m_store.rows().isRemoved(row))
                alive.clear(row);
        }
    }
    return alive;
}

bool Engine::rank(const OrderSpec& spec, const Stop& stop)
{
    for (const SortKey& key : spec) {
        if (key.field == Field::Payee)
            m_ranks.payees().extend(m_store.rows().payees, stop);
        if (key.field == Field::Category)
            m_ranks.categories().extend(m_store.rows().categories, stop);
        if (key.field == Field::Tags)
            m_ranks.tagSets().extend(m_store.rows().tagSets, stop);
        if (key.field == Field::Note)
            m_ranks.notes().extend(m_store.rows().notes, stop);
    }
    return !stop.wanted();
}

bool Engine::mergeChanges(const Stop& stop)
{
    if (!rank(*m_orderedBy, stop))
        return false;
    Bitmap touched(m_store.rows().count());
    for (const RowNumber row : m_toOrder)
        touched.set(row);
    std::vector<RowNumber> added;
    touched.forEachSet([&](RowNumber row) {
        if (!m_store.rows().isRemoved(row))
            added.push_back(row);
    });
    return setOrdered(Orderer(m_store.rows(), m_ranks, *m_orderedBy)
                          .merge(*m_order, touched, std::move(added), stop),
        *m_orderedBy, stop);
}

bool Engine::order(const Stop& stop)
{
    const bool fewChanged = m_toOrder.size() < m_store.alive() / manyChanged;
    if (m_orderedBy && fewChanged && !m_toOrder.empty() && !mergeChanges(stop))
        return false;
    if (m_orderedBy == m_orderSpec && m_toOrder.empty())
        return true;

    if (!rank(m_orderSpec, stop))
        return false;
    const Orderer orderer(m_store.rows(), m_ranks, m_orderSpec);
    std::vector<RowNumber> ordered;
    const bool isOrdered = m_orderedBy && m_toOrder.empty();
    if (isOrdered && Orderer::isTurn(m_orderSpec, *m_orderedBy)) {
        ordered = *m_order;
        orderer.turn(ordered);
    } else if (isOrdered && Orderer::isRefinement(m_orderSpec, *m_orderedBy)) {
        ordered = *m_order;
        orderer.refine(ordered, stop);
    } else {
        ordered = allRows();
        orderer.sort(ordered, stop);
    }
    return setOrdered(std::move(ordered), m_orderSpec, stop);
}

bool Engine::setOrdered(std::vector<RowNumber> rows, const OrderSpec& spec, const Stop& stop)
{
    if (stop.wanted())
        return false;
    m_order = std::make_shared<const std::vector<RowNumber>>(std::move(rows));
    m_orderedBy = OrderSpec(spec);
    m_toOrder.clear();
    m_shown.reset();
    return true;
}

bool Engine::filter(const Stop& stop)
{
    const bool same = m_filteredBy == m_filterSpec;
    if (same && m_toFilter.empty())
        return true;

    const Rows& rows = m_store.rows();
    const bool narrower = m_filteredBy && implies(m_filterSpec, *m_filteredBy);
    const bool fewChanged = m_toFilter.size() < rows.count() / manyChanged;
    Bitmap candidates;
    if (narrower && fewChanged) {
        // A changed row was judged by what it was; all others were judged rightly, or too mildly.
        candidates = m_matched;
        candidates.resize(rows.count());
        for (const RowNumber row : m_toFilter) {
            if (Filter::matches(rows, m_filterSpec, row))
                candidates.set(row);
            else
                candidates.clear(row);
        }
    } else {
        candidates = aliveRows();
    }
    if (!(same && fewChanged))
        candidates = m_filter.matches(rows, m_filterSpec, std::move(candidates), stop);
    if (stop.wanted())
        return false;
    m_matched = std::move(candidates);
    m_filteredBy = m_filterSpec;
    m_toFilter.clear();
    m_shown.reset();
    m_totals.reset();
    return true;
}

std::optional<View> Engine::view(const Stop& stop)
{
    if (!order(stop) || !filter(stop))
        return {};
    if (!m_shown) {
        const bool all = m_filterSpec == FilterSpec{};
        auto shown = m_order;
        if (!all) {
            // Written always and counted when it matches: no branch to guess wrong.
            std::vector<RowNumber> matching(m_matched.count() + 1);
            RowNumber* to = matching.data();
            for (const RowNumber row : *m_order) {
                *to = row;
                to += m_matched.test(row) ? 1 : 0;
            }
            matching.pop_back();
            shown = std::make_shared<const std::vector<RowNumber>>(std::move(matching));
        }
        m_shown = std::move(shown);
    }
    if (!m_totals) {
        Totals totals = totalsOf(m_store.rows(), m_matched, stop);
        if (stop.wanted())
            return {};
        m_totals = std::move(totals);
    }
    std::shared_ptr<const Balances> balances = m_balances.made(m_store.rows(), stop);
    if (!balances)
        return {};
    if (!m_snapshot)
        m_snapshot = m_store.snapshot();
    return View{.rows = m_snapshot,
        .shown = m_shown,
        .totals = *m_totals,
        .balances = std::move(balances),
        .hasGivenUp = hasGivenUp(m_filteredBy->condition),
        .total = m_store.alive(),
        .epoch = m_epoch,
        .deltas = m_taken};
}

} // namespace bursar::table
