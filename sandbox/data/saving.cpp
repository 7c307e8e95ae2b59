// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/base/dice.h"
#include "sandbox/data/stories.h"

namespace sandbox {
namespace {

struct Side {
    Role role;
    std::string_view payee;
    std::string_view bankText;
};

// Both sides on the same day with the same amount, as a transfer within one bank is.
void transfer(
    Books& books, Day day, int second, std::int64_t cents, const Side& from, const Side& to)
{
    if (!books.has(from.role) || !books.has(to.role) || cents <= 0)
        return;
    for (const Side* side : {&from, &to})
        books.enter(side->role, day, second,
            {.amount = side == &from ? -cents : cents,
                .type = TransactionType::Transfer,
                .payee = std::string(side->payee),
                .bankText = std::string(side->bankText),
                .subCategory = "Transfer"});
}

constexpr Side toSavings{
    Role::Checking, "Transfer to Reserve Savings", "ONLINE XFER TO SAV XXXXX2207"};
constexpr Side intoSavings{
    Role::Savings, "Transfer from Checking", "ONLINE XFER FROM CHK XXXXX8123"};
constexpr Side fromSavings{Role::Savings, "Transfer to Checking", "ONLINE XFER TO CHK XXXXX8123"};
constexpr Side intoChecking{
    Role::Checking, "Transfer from Reserve Savings", "ONLINE XFER FROM SAV XXXXX2207"};

void interest(Books& books, Role role, Day day, std::int64_t yearlyPerMillion, int months)
{
    const std::int64_t cents = books.balance(role) * yearlyPerMillion * months / 12 / 1'000'000;
    if (cents > 0)
        books.enter(role, day, 4 * 3600,
            {.amount = cents,
                .type = TransactionType::Interest,
                .payee = "Interest paid",
                .bankText = "INTEREST PAYMENT",
                .subCategory = "Interest"});
}

} // namespace

void tellSaving(Books& books, Day day)
{
    const int dayOfMonth = civilOf(day).day;
    if (dayOfMonth == 17)
        transfer(books, day, 8 * 3600, 50'000, toSavings, intoSavings);
    if (dayOfMonth == 28
        && books.balance(Role::Checking) > 750'000) // what is left over, in hundreds
        transfer(books, day, 20 * 3600, (books.balance(Role::Checking) - 450'000) / 10'000 * 10'000,
            toSavings, intoSavings);
    if (books.balance(Role::Checking) < 60'000 && books.balance(Role::Savings) > 200'000)
        transfer(books, day, 21 * 3600, 150'000, fromSavings, intoChecking);
}

void tellCardPayment(Books& books, Day day)
{
    const std::int64_t owed = -books.balance(Role::Card);
    if (civilOf(day).day != 25 || owed <= 0)
        return;
    Row row{.amount = -owed,
        .type = TransactionType::BillPayment,
        .payee = "Travel Card payment",
        .bankText = "MIKOMO CARD SRVC AUTOPAY XXXXX5519",
        .subCategory = "Card payment"};
    books.enter(Role::Checking, day, 2 * 3600, row);
    row.amount = owed;
    row.payee = "Payment received";
    row.bankText = "AUTOMATIC PAYMENT - THANK YOU";
    books.enter(Role::Card, day, 2 * 3600, std::move(row));
}

void tellInterest(Books& books, Day day)
{
    const Civil date = civilOf(day);
    if (date.day != daysInMonth(date.year, date.month))
        return;
    interest(books, Role::Checking, day, 100, 1); // 0.01 %
    interest(books, Role::Savings, day, date.year < 2022 ? 5'000 : 38'000, 1);
    if (date.month % 3 == 0)
        interest(books, Role::Certificate, day, 41'000, 3);
}

} // namespace sandbox
