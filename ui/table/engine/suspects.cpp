// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/suspects.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <unordered_map>

namespace bursar::table {

namespace {

using Reason = Suspicion::Kind;
using RowSpan = std::span<const SuspectRow>;

constexpr int twinDays = 5; ///< the same purchase is booked twice within so many
constexpr std::size_t mostForThree = 300; ///< rows; three of them are tried in all ways

/// Then no sum below can overflow.
bool allSumsFit(RowSpan rows, std::int64_t difference)
{
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max() / 2;
    const auto size = [](std::int64_t value) {
        return static_cast<std::uint64_t>(value < 0 ? -value : value);
    };
    std::uint64_t sum = size(difference);
    for (const SuspectRow& row : rows) {
        sum += size(row.amount);
        if (sum > most)
            return false;
    }
    return sum <= most;
}

bool isTwice(std::int64_t value, std::int64_t of) { return value % 2 == 0 && value / 2 == of; }

Suspicion only(Reason kind, const SuspectRow& row) { return {kind, {row.id}}; }

/// Latest first: what came last is what a person remembers.
template <class Test> const SuspectRow* latest(RowSpan rows, Test test)
{
    const auto found = std::find_if(rows.rbegin(), rows.rend(), test);
    return found == rows.rend() ? nullptr : &*found;
}

std::optional<Suspicion> duplicate(RowSpan rows, std::int64_t extra)
{
    const SuspectRow* later = nullptr;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (row->pending || row->amount != extra)
            continue;
        if (later != nullptr && later->payee == row->payee
            && later->day.days - row->day.days <= twinDays)
            return Suspicion{Reason::Duplicate, {row->id, later->id}};
        later = &*row;
    }
    return {};
}

std::optional<Suspicion> pendingCounted(RowSpan rows, std::int64_t difference)
{
    const auto one = [difference](
                         const SuspectRow& row) { return row.pending && row.amount == difference; };
    if (const SuspectRow* row = latest(rows, one))
        return only(Reason::PendingCounted, *row);
    Suspicion all{Reason::PendingCounted, {}};
    std::int64_t sum = 0;
    for (const SuspectRow& row : rows) {
        if (!row.pending)
            continue;
        sum += row.amount;
        all.rows.push_back(row.id);
    }
    return all.rows.size() > 1 && sum == difference ? std::optional(all) : std::nullopt;
}

/// Posted rows that add up to `wanted`, those closest in time.
class Together {
public:
    Together(RowSpan rows, std::int64_t wanted)
        : m_wanted(wanted)
    {
        for (const SuspectRow& row : rows) {
            if (!row.pending && row.amount != 0)
                m_rows.push_back(&row);
        }
    }

    std::optional<Suspicion> find()
    {
        std::unordered_map<std::int64_t, std::size_t> seen; // the last row of each amount
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (const auto other = seen.find(m_wanted - m_rows[i]->amount); other != seen.end())
                offer({other->second, i});
            seen[m_rows[i]->amount] = i;
        }
        if (m_best.empty() && m_rows.size() <= mostForThree)
            findThree();
        if (m_best.empty())
            return {};
        Suspicion found{Reason::Extra, {}};
        for (const std::size_t row : m_best)
            found.rows.push_back(m_rows[row]->id);
        return found;
    }

private:
    void findThree()
    {
        for (std::size_t first = 0; first + 2 < m_rows.size(); ++first) {
            std::unordered_map<std::int64_t, std::size_t> seen;
            const std::int64_t rest = m_wanted - m_rows[first]->amount;
            for (std::size_t i = first + 1; i < m_rows.size(); ++i) {
                const auto other = seen.find(rest - m_rows[i]->amount);
                if (other != seen.end())
                    offer({first, other->second, i});
                seen[m_rows[i]->amount] = i;
            }
        }
    }

    /// Ascending.
    void offer(std::vector<std::size_t> rows)
    {
        const int span = m_rows[rows.back()]->day.days - m_rows[rows.front()]->day.days;
        if (!m_best.empty() && span > m_span)
            return;
        m_best = std::move(rows);
        m_span = span;
    }

    std::vector<const SuspectRow*> m_rows;
    std::int64_t m_wanted;
    std::vector<std::size_t> m_best;
    int m_span = 0;
};

} // namespace

Suspicion suspect(RowSpan rows, std::int64_t difference, std::int64_t before, std::int64_t after)
{
    if (!allSumsFit(rows, difference))
        return {};
    const std::int64_t extra = -difference;
    if (const auto found = duplicate(rows, extra))
        return *found;
    if (const auto found = pendingCounted(rows, difference))
        return *found;
    const auto turned = [extra](const SuspectRow& row) {
        return !row.pending && isTwice(extra, row.amount);
    };
    if (const SuspectRow* row = latest(rows, turned))
        return only(Reason::WrongSign, *row);
    if (isTwice(difference, after) || isTwice(extra, before))
        return {Reason::BalanceSign, {}};
    const auto tooMany = [extra](
                             const SuspectRow& row) { return !row.pending && row.amount == extra; };
    if (const SuspectRow* row = latest(rows, tooMany))
        return only(Reason::Extra, *row);
    return Together(rows, extra).find().value_or(Suspicion{});
}

} // namespace bursar::table
