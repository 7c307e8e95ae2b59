// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/derived.h"

#include "sandbox/base/jsontext.h"
#include "sandbox/data/loanterms.h"

namespace sandbox {
namespace {

void add(Account& account, Level level, std::string_view name, JsonText value)
{
    account.attributes.push_back({name, value.take(), level});
}

void addMoney(Account& account, std::string_view name, std::int64_t minor)
{
    JsonText json;
    json.decimal(minor, account.currency.digits);
    add(account, Level::Balance, name, std::move(json));
}

void addDay(Account& account, Level level, std::string_view name, Day day)
{
    JsonText json;
    json.instant(day * secondsPerDay);
    add(account, level, name, std::move(json));
}

std::int64_t interestSince(std::span<const Row> rows, Seconds from)
{
    std::int64_t sum = 0;
    for (const Row& row : rows)
        if (row.type == TransactionType::Interest && row.time >= from)
            sum += row.amount;
    return sum;
}

// The newest one that came in on a debt.
const Row* lastPayment(std::span<const Row> rows)
{
    const Row* last = nullptr;
    for (const Row& row : rows)
        if (row.amount > 0 && row.posted != 0
            && (row.type == TransactionType::Payment || row.type == TransactionType::BillPayment))
            last = &row;
    return last;
}

std::int64_t balanceBefore(const Account& account, std::span<const Row> rows, Seconds instant)
{
    std::int64_t balance = account.opening;
    for (const Row& row : rows)
        if (row.time < instant)
            balance += row.amount;
    return balance;
}

Day nextOf(int dayOfMonth, Day today)
{
    const Civil date = civilOf(today);
    const Day thisMonth = dayOf(date.year, date.month, dayOfMonth);
    if (thisMonth > today)
        return thisMonth;
    return date.month == 12 ? dayOf(date.year + 1, 1, dayOfMonth)
                            : dayOf(date.year, date.month + 1, dayOfMonth);
}

void addPayments(Account& account, std::span<const Row> rows, std::int64_t next, Day due)
{
    if (const Row* last = lastPayment(rows)) {
        addMoney(account, "lastPaymentAmount", last->amount);
        addDay(account, Level::Balance, "lastPaymentDate", last->time / secondsPerDay);
    }
    addMoney(account, "nextPaymentAmount", next);
    addDay(account, Level::Balance, "nextPaymentDate", due);
}

void addLoan(Account& account, std::span<const Row> rows, const Setting& setting, Seconds newYear)
{
    for (const LoanTerms& terms : loanTerms) {
        if (terms.role != account.role)
            continue;
        const Day start = loanStart(terms, setting);
        const Civil began = civilOf(start);
        addDay(account, Level::Info, "originatingDate", start);
        addDay(account, Level::Info, "maturityDate",
            dayOf(began.year + terms.months / 12, began.month, terms.day));
        addMoney(account, "originalPrincipal", terms.principal);
        addMoney(account, "interestPaidYearToDate", -interestSince(rows, newYear));
        addPayments(
            account, rows, terms.payment + terms.escrow, nextOf(terms.day, setting.today()));
    }
}

void addCredit(Account& account, std::span<const Row> rows, const Setting& setting)
{
    const Day today = setting.today();
    const Day closing = nextOf(1, today - 32); // the newest 1st of a month that is over
    const std::int64_t owed = -balanceBefore(account, rows, closing * secondsPerDay);
    const std::int64_t billed = owed > 0 ? owed : 0;
    const std::int64_t minimum = billed < 4000 ? billed : 4000 + billed / 100;
    addMoney(account, "lastStmtBalance", billed);
    addDay(account, Level::Balance, "lastStmtDate", closing);
    addMoney(account, "minimumPaymentAmount", minimum);
    addPayments(account, rows, minimum, nextOf(account.role == Role::Card ? 25 : 26, today));
}

} // namespace

void deriveFields(Account& account, std::span<const Row> rows, const Setting& setting)
{
    const Seconds newYear = dayOf(civilOf(setting.today()).year, 1, 1) * secondsPerDay;
    switch (account.category) {
    case Category::Deposit:
        addMoney(account, "interestYtd", interestSince(rows, newYear));
        addMoney(account, "openingDayBalance",
            balanceBefore(account, rows, setting.today() * secondsPerDay));
        break;
    case Category::Loan:
        addLoan(account, rows, setting, newYear);
        break;
    case Category::Loc:
        addCredit(account, rows, setting);
        break;
    case Category::Investment:
    case Category::Insurance:
    case Category::Annuity:
        break;
    }
    if (!rows.empty())
        addDay(account, Level::Info, "lastActivityDate", rows.back().time / secondsPerDay);
}

} // namespace sandbox
