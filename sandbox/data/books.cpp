// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/books.h"

#include "sandbox/base/dice.h"

namespace sandbox {
namespace {

// Purchases and bills travel between banks for a business day; what one bank does alone posts at
// once.
bool takesADay(TransactionType type)
{
    switch (type) {
    case TransactionType::PosDebit:
    case TransactionType::PosCredit:
    case TransactionType::BillPayment:
    case TransactionType::Check:
    case TransactionType::DirectDeposit:
        return true;
    case TransactionType::Adjustment:
    case TransactionType::AtmWithdrawal:
    case TransactionType::Contribution:
    case TransactionType::Dividend:
    case TransactionType::DividendReinvest:
    case TransactionType::Fee:
    case TransactionType::Interest:
    case TransactionType::Payment:
    case TransactionType::Purchased:
    case TransactionType::Sold:
    case TransactionType::Split:
    case TransactionType::Transfer:
    case TransactionType::Withdrawal:
        return false;
    }
    return false;
}

constexpr Seconds morningRun = 36'000;

} // namespace

Books::Books(const Setting& setting, const Habits& habits, std::uint64_t personSeed)
    : m_setting(setting)
    , m_habits(habits)
    , m_seed(personSeed)
{
}

void Books::open(Role role, std::int64_t opening)
{
    page(role) = {.open = true, .opening = opening, .balance = opening, .rows = {}, .entered = {}};
}

std::uint64_t Books::enter(Role role, Day day, int secondOfDay, Row row)
{
    Page& p = page(role);
    if (!p.open)
        return 0;
    const std::uint64_t place = p.entered[day]++;
    row.time = day * secondsPerDay + (m_habits.midnightDates ? 0 : secondOfDay);
    const bool slow = takesADay(row.type);
    row.posted = slow ? businessDay(day + 1) * secondsPerDay : row.time;
    if (row.time > m_setting.now)
        return 0;
    // Dated at midnight, but done in the morning run.
    const bool pending = row.posted + (slow ? morningRun : 0) > m_setting.now;
    if (pending && !m_habits.pending)
        return 0;
    if (pending) {
        row.posted = 0;
        row.status = RowStatus::Pending;
    }
    // The id comes from the day and the place within it, not from the row's number: a sandbox that
    // starts tomorrow must tell the same history under the same ids.
    const std::uint64_t account =
        mix(m_seed ^ hashOf("account") ^ static_cast<std::uint64_t>(role));
    row.id = mix(account + static_cast<std::uint64_t>(day) * 1024 + place);
    row.order = static_cast<Seconds>(p.rows.size());
    if (pending && !m_habits.pendingKeepsId)
        row.pendingId = mix(row.id);
    p.balance += row.amount;
    p.rows.push_back(std::move(row));
    return p.rows.back().id;
}

void Books::enterLater(Role role, Day day, int secondOfDay, Row row)
{
    m_later.push_back({role, day, secondOfDay, std::move(row)});
}

void Books::beginDay(Day day)
{
    for (Later& later : m_later)
        if (later.day == day)
            enter(later.role, day, later.secondOfDay, std::move(later.row));
    std::erase_if(m_later, [day](const Later& later) { return later.day <= day; });
}

Dice Books::dice(Day day, std::string_view purpose) const
{
    return Dice(mix(m_seed ^ hashOf(purpose)) + static_cast<std::uint64_t>(day) * 7919);
}

} // namespace sandbox
