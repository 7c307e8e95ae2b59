// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/base/dice.h"
#include "sandbox/data/payees.h"
#include "sandbox/data/stories.h"

namespace sandbox {
namespace {

// The 20th and the 5th, or the Friday before: twice a month.
bool payday(Day day)
{
    for (Day ahead = 0; ahead <= 2; ++ahead) {
        const int dayOfMonth = civilOf(day + ahead).day;
        if (dayOfMonth != 5 && dayOfMonth != 20)
            continue;
        const int wd = weekday(day + ahead);
        return ahead == 0 ? wd != 0 && wd != 6 : weekday(day) == 5 && (wd == 6 || wd == 0);
    }
    return false;
}

} // namespace

void tellIncome(Books& books, Day day)
{
    const Civil date = civilOf(day);
    if (payday(day)) {
        // Three per cent a year, in whole cents.
        std::int64_t cents = 298'144;
        for (int year = date.year; year < 2026; ++year)
            cents = cents * 1000 / 1030;
        for (int year = 2026; year < date.year; ++year)
            cents = cents * 1030 / 1000;
        books.enter(Role::Checking, day, 6 * 3600,
            {.amount = cents,
                .type = TransactionType::DirectDeposit,
                .payee = "Paprika LLC payroll",
                .bankText = "PAPRIKA LLC DES:PAYROLL ID:XXXXX4471 PPD",
                .category = "8999",
                .subCategory = "Salary"});
    }
    if (date.month == 4 && date.day == 2)
        books.enter(Role::Checking, day, 7 * 3600,
            {.amount = 74'200 + books.dice(day, "tax").between(0, 90'000),
                .type = TransactionType::DirectDeposit,
                .payee = "US Treasury refund",
                .bankText = "IRS TREAS 310 DES:TAX REF PPD",
                .category = "9311",
                .subCategory = "Taxes"});
    if (books.has(Role::Foreign) && date.day == 3)
        books.enter(Role::Foreign, day, 9 * 3600,
            {.amount = 41'500,
                .type = TransactionType::DirectDeposit,
                .payee = "Hausverwaltung Größl",
                .bankText = "SEPA GUTSCHRIFT HAUSVERW. GROESSL MIETE",
                .note = "Miete Stellplatz 14",
                .category = "6513",
                .subCategory = "Rent"});
}

void tellBills(Books& books, Day day)
{
    const Civil date = civilOf(day);
    for (const Bill& bill : bills()) {
        if (bill.day != date.day || (bill.month != 0 && bill.month != date.month))
            continue;
        Dice dice = books.dice(day, bill.payee);
        books.enter(bill.onCard ? payingRole(books) : Role::Checking, day,
            secondBetween(dice, 3, 9),
            {.amount = -billAmount(bill, day, dice.between(-1000, 1000)),
                .type = bill.onCard ? TransactionType::PosDebit : TransactionType::BillPayment,
                .payee = std::string(bill.payee),
                .bankText = std::string(bill.bankText),
                .category = bill.category,
                .subCategory = bill.subCategory});
    }
    if (!books.has(Role::Mortgage)
        && date.day == 1) // who does not pay a mortgage pays rent, by check
        books.enter(Role::Checking, day, 10 * 3600,
            {.amount = -(165'000 + (date.year - 2026) * 4500),
                .type = TransactionType::Check,
                .payee = "Alder Court Apartments",
                .bankText = "CHECK",
                .category = "6513",
                .subCategory = "Rent",
                .checkNumber = (date.year - 2010) * 12 + date.month + 1000});
    if (date.month == 6 && date.day == 3) {
        Row premium{.amount = -38'400,
            .type = TransactionType::BillPayment,
            .payee = "Evergreen Mutual Life",
            .bankText = "EVERGREEN MUT INS PREM TERM LIFE",
            .category = "6300",
            .subCategory = "Insurance"};
        books.enter(Role::Checking, day, 5 * 3600, premium);
        premium.amount = -premium.amount;
        premium.type = TransactionType::Payment;
        premium.payee = "Premium received";
        books.enter(Role::Insurance, day, 5 * 3600, std::move(premium));
    }
}

} // namespace sandbox
