// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/ledger.h"

#include <algorithm>

namespace sandbox {
namespace {

std::size_t at(std::int64_t number) { return static_cast<std::size_t>(number); }

void count(Totals& totals, const Row& row)
{
    (row.status == RowStatus::Posted ? totals.posted : totals.pending) += row.amount;
}

} // namespace

std::int64_t Ledger::olderThan(Seconds instant) const
{
    std::int64_t low = 0;
    std::int64_t high = size();
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        if (timeOf(middle) < instant)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

MemoryLedger::MemoryLedger(std::vector<Row> rows)
    : m_rows(std::move(rows))
{
    std::ranges::sort(m_rows, [](const Row& a, const Row& b) {
        return a.time != b.time ? a.time < b.time : a.order < b.order;
    });
    std::int64_t running = 0;
    for (Row& row : m_rows) {
        count(m_totals, row);
        row.running = running += row.amount;
    }
}

std::int64_t MemoryLedger::size() const { return static_cast<std::int64_t>(m_rows.size()); }
Seconds MemoryLedger::timeOf(std::int64_t number) const { return m_rows[at(number)].time; }
void MemoryLedger::read(std::int64_t number, Row& row) const { row = m_rows[at(number)]; }

std::int64_t ChangedLedger::size() const
{
    return m_base->size() + static_cast<std::int64_t>(m_change.added.size());
}

Seconds ChangedLedger::timeOf(std::int64_t number) const
{
    const std::int64_t old = m_base->size();
    return number < old ? m_base->timeOf(number) : m_change.added[at(number - old)].time;
}

void ChangedLedger::read(std::int64_t number, Row& row) const
{
    const std::int64_t old = m_base->size();
    if (number >= old) {
        row = m_change.added[at(number - old)];
        return;
    }
    m_base->read(number, row);
    if (m_change.postedAt == 0 || row.status == RowStatus::Posted)
        return;
    row.status = RowStatus::Posted;
    row.posted = std::max(m_change.postedAt, row.time);
}

Totals ChangedLedger::totals() const
{
    Totals totals = m_base->totals();
    if (m_change.postedAt != 0) {
        totals.posted += totals.pending;
        totals.pending = 0;
    }
    for (const Row& row : m_change.added)
        count(totals, row);
    return totals;
}

} // namespace sandbox
