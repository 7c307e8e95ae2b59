// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/statement.h"

#include "sandbox/base/dice.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sandbox {
namespace {

const std::array<std::pair<std::string_view, StatementHabits>, 4> habitsOfBanks{{
    {"mikomo", {}},
    {"halden", {.years = 5, .linkNotLinks = true, .emptyIsNotFound = true, .redirects = true}},
    {"northgate",
        {.investments = Cadence::Quarterly,
            .processingDays = 5,
            .opaqueIds = true,
            .dateOnly = true,
            .tellsStatus = false}},
    // Half a year at a time, and one that takes long to make.
    {"cardinal", {.closingDay = 18, .processingDays = 5, .years = 2, .mostDays = 184}},
}};

Cadence cadenceOf(const Person& person, const Account& account)
{
    switch (account.category) {
    case Category::Investment:
        return account.role == Role::Retirement ? Cadence::Quarterly
                                                : statementHabits(*person.provider).investments;
    case Category::Annuity:
        return Cadence::Yearly;
    case Category::Deposit:
    case Category::Loan:
    case Category::Loc:
    case Category::Insurance:
        break;
    }
    return Cadence::Monthly;
}

int monthsOf(Cadence cadence)
{
    return cadence == Cadence::Monthly ? 1 : cadence == Cadence::Quarterly ? 3 : 12;
}

// Months since the year 0, so that they can be counted.
Day closing(int month, int dayOfMonth) { return dayOf(month / 12, month % 12 + 1, dayOfMonth); }

std::string idOf(const Account& account, Cadence cadence, Day to, bool opaque)
{
    const std::string text = dayText(to);
    const std::string plain = cadence == Cadence::Monthly ? "st-" + text.substr(0, 7)
        : cadence == Cadence::Quarterly                   ? "sq-" + text.substr(0, 7)
                                                          : "sy-" + text.substr(0, 4);
    return opaque ? "d" + std::to_string(hashOf(account.id + plain)) : plain;
}

// The first day that something can have happened on.
Day firstDayOf(const Account& account)
{
    return account.ledger->size() == 0 ? -1 : account.ledger->timeOf(0) / secondsPerDay;
}

} // namespace

const StatementHabits& statementHabits(const Provider& provider)
{
    for (const auto& [id, habits] : habitsOfBanks)
        if (id == provider.id)
            return habits;
    return habitsOfBanks.front().second;
}

bool hasStatements(const Account& account) { return account.category != Category::Insurance; }

std::vector<Statement> statementsOf(const Person& person, const Account& account)
{
    const StatementHabits& habits = statementHabits(*person.provider);
    const Cadence cadence = cadenceOf(person, account);
    const int months = monthsOf(cadence);
    const int closingDay = account.category == Category::Loc ? habits.closingDay : 31;
    const Day today = person.asOf / secondsPerDay;
    const Day first = firstDayOf(account);
    const Day oldest = today - Day{365} * habits.years;
    std::vector<Statement> all;
    if (first < 0)
        return all;
    const Civil now = civilOf(today);
    for (int month = now.year * 12 + now.month - 1; closing(month, closingDay) >= oldest; --month) {
        const Day to = closing(month, closingDay);
        if (to >= today || (month + 1) % months != 0)
            continue;
        Statement statement{.cadence = cadence,
            .from = closing(month - months, closingDay) + 1,
            .to = to,
            .status = to + habits.processingDays >= today ? StatementStatus::Processing
                                                          : StatementStatus::Available};
        if (statement.to < first)
            break;
        statement.id = idOf(account, cadence, to, habits.opaqueIds);
        // Some were never made; of some others the making failed.
        const std::uint64_t chance = hashOf("made " + account.id + dayText(to)) % 64;
        if (chance < 4 && months == 1)
            continue;
        if (chance == 5)
            statement.status = StatementStatus::Failed;
        all.push_back(std::move(statement));
    }
    return all;
}

StatementLines linesOf(const Account& account, Day from, Day to)
{
    const Ledger& ledger = *account.ledger;
    const Seconds start = from * secondsPerDay;
    const Seconds end = (to + 1) * secondsPerDay;
    StatementLines lines{.opening = account.opening};
    Row row;
    const std::int64_t last = ledger.olderThan(end);
    for (std::int64_t number = 0; number < last; ++number) {
        ledger.read(number, row);
        if (row.posted == 0 || row.posted >= end)
            continue;
        if (row.posted < start)
            lines.opening += row.amount;
        else
            lines.rows.push_back(row);
    }
    std::ranges::stable_sort(lines.rows, {}, &Row::posted);
    lines.closing = lines.opening;
    for (const Row& each : lines.rows)
        lines.closing += each.amount;
    return lines;
}

} // namespace sandbox
