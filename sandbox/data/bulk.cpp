// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/bulk.h"

#include "sandbox/base/dice.h"
#include "sandbox/data/bulktexts.h"

#include <algorithm>

namespace sandbox {
namespace {

constexpr std::int64_t cents(std::uint64_t bits, std::int64_t low, std::int64_t high)
{
    return low + static_cast<std::int64_t>(bits % static_cast<std::uint64_t>(high - low + 1));
}

} // namespace

BulkLedger::BulkLedger(
    std::uint64_t seed, std::int64_t count, Seconds first, Seconds now, const Currency& currency)
    : m_seed(seed)
    , m_count(count)
    , m_first(first)
    , m_now(now)
    , m_unit(currency.digits == 3 ? 3 : 1)
{
}

std::uint64_t BulkLedger::bitsOf(std::int64_t number) const
{
    return mix(m_seed + static_cast<std::uint64_t>(number));
}

// Each row owns an equal slot of the whole span and happens somewhere in it.
Seconds BulkLedger::timeOf(std::int64_t number) const
{
    const Seconds span = m_now - m_first;
    const Seconds start = span / m_count * number + span % m_count * number / m_count;
    const Seconds slot = std::max<Seconds>(1, span / m_count);
    return m_first + start
        + static_cast<Seconds>((bitsOf(number) >> 40U) % static_cast<std::uint64_t>(slot));
}

// Three rows of a hundred bring money in, enough to pay for the others.
std::int64_t BulkLedger::amountOf(std::uint64_t bits) const
{
    const std::uint64_t kind = bits % 100;
    if (kind < 3)
        return m_unit * cents(bits >> 8U, 90'000, 190'000);
    return -m_unit * cents(bits >> 8U, 150, kind < 90 ? 6500 : 24'900);
}

void BulkLedger::read(std::int64_t number, Row& row) const
{
    const std::uint64_t bits = bitsOf(number);
    const bool income = bits % 100 < 3;
    if (income)
        writeBulkIncome(row);
    else
        writeBulkTexts(mix(bits), row);
    row.id = bits;
    row.pendingId = 0;
    row.amount = amountOf(bits);
    row.time = timeOf(number);
    const bool pending = isPending(number);
    row.posted = pending ? 0 : row.time;
    row.status = pending ? RowStatus::Pending : RowStatus::Posted;
    row.note = (bits >> 33U) % 200 == 0 ? bulkLongNote() : std::string_view{};
    row.subCategory = {};
    row.foreignAmount = 0;
    row.foreignCurrency = {};
    row.checkNumber = 0;
    row.refersTo = 0;
    row.split = {};
    row.trade = {};
    row.order = number;
}

Totals BulkLedger::totals() const
{
    std::call_once(m_summed, [this] {
        for (std::int64_t number = 0; number < m_count; ++number) {
            const std::int64_t amount = amountOf(bitsOf(number));
            (isPending(number) ? m_totals.pending : m_totals.posted) += amount;
        }
    });
    return m_totals;
}

} // namespace sandbox
