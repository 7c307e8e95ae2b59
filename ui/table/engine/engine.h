// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/balances.h"
#include "ui/table/engine/collation.h"
#include "ui/table/engine/filter.h"
#include "ui/table/engine/order.h"
#include "ui/table/engine/rowstore.h"
#include "ui/table/engine/totals.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace bursar::table {

/// What the screen shows, complete and immutable: swapped in at once.
struct View {
    std::shared_ptr<const Rows> rows;
    std::shared_ptr<const std::vector<RowNumber>> shown; ///< top to bottom
    Totals totals; ///< of what is shown
    std::shared_ptr<const Balances> balances = std::make_shared<const Balances>(); ///< of all rows
    bool hasGivenUp = false; ///< a regular expression took too long and matches nothing
    std::uint32_t total = 0; ///< rows held, shown or not
    std::uint32_t epoch = 0; ///< counts resets: row numbers of two epochs have nothing in common
    std::uint64_t deltas = 0; ///< of those given in all, how many are in it whole
    std::uint64_t answers = 0; ///< the latest question (enginethread.h) that this answers
};

/// The table without its screen and without threads: deltas and questions in, views out. One
/// thread's own. A view is made from the last one wherever that is less work: a row that changed is
/// taken out of the order and put in again, a query that grew looks only at what was shown.
class Engine {
public:
    explicit Engine(const QLocale& locale, CategoryWords words = nullptr);

    /// Takes a delta to be applied; removals are done before upserts.
    void add(transactions::DeltaPtr delta);
    bool hasWork() const { return !m_deltas.empty(); }
    /// Applies the next few thousand rows, a matter of milliseconds. True when somebody waits for
    /// these: the first ones of an empty table, or the last that the store holds.
    bool work();

    void setFilter(FilterSpec filter);
    void setOrder(OrderSpec order) { m_orderSpec = std::move(order); }
    void setAccounts(const std::vector<AccountName>& names);
    /// Counts once what has been added before is applied: they go with those rows.
    void setBalances(std::vector<AccountBalances> balances);

    /// The view of what has been applied and set. None when stopped: nothing is lost, the next call
    /// goes on from where the last complete one was.
    std::optional<View> view(const Stop& stop = {});

    /// Forgets where words were found, which only costs time: for measuring.
    void forgetFound() { m_filter.forget(); }

    /// Does ahead what a later order by text would have to wait for.
    void prepare(const Stop& stop);
    bool isPrepared() const;

private:
    void reset();
    void takeBalances();
    bool annotate(const transactions::Annotations& annotations);
    // Each does all, or nothing and says false when stopped.
    bool rank(const OrderSpec& spec, const Stop& stop);
    bool mergeChanges(const Stop& stop);
    bool setOrdered(std::vector<RowNumber> rows, const OrderSpec& spec, const Stop& stop);
    bool order(const Stop& stop);
    bool filter(const Stop& stop);
    std::vector<RowNumber> allRows() const;
    Bitmap aliveRows() const;

    RowStore m_store;
    Ranks m_ranks;
    Filter m_filter;
    BalanceKeeper m_balances;
    std::optional<std::vector<AccountBalances>> m_nextBalances;
    std::size_t m_deltasBefore = 0; ///< m_nextBalances
    std::deque<transactions::DeltaPtr> m_deltas;
    std::uint64_t m_taken = 0; ///< deltas, whole
    std::size_t m_applied = 0; ///< upserts of the first delta
    std::size_t m_annotated = 0; ///< of what the person wrote, in the first delta
    std::uint32_t m_epoch = 0;

    // What is wanted, and what the results below were made for.
    OrderSpec m_orderSpec{{Field::Day, true}};
    FilterSpec m_filterSpec;
    std::optional<OrderSpec> m_orderedBy;
    std::optional<FilterSpec> m_filteredBy;
    std::vector<RowNumber> m_toOrder; ///< changed since; may name a row twice
    std::vector<RowNumber> m_toFilter;

    std::shared_ptr<const Rows> m_snapshot; ///< null: rows have changed since
    std::shared_ptr<const std::vector<RowNumber>> m_order; ///< all rows
    Bitmap m_matched;
    std::shared_ptr<const std::vector<RowNumber>> m_shown; ///< null: to be made
    std::optional<Totals> m_totals; ///< none: to be made
};

} // namespace bursar::table
