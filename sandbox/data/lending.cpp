// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/base/dice.h"
#include "sandbox/data/loanterms.h"
#include "sandbox/data/stories.h"

#include <algorithm>

namespace sandbox {
namespace {

void originate(Books& books, Day day, const LoanTerms& terms)
{
    books.enter(terms.role, day, 12 * 3600,
        {.amount = -terms.principal,
            .type = TransactionType::Adjustment,
            .payee = "Loan originated",
            .bankText = "LOAN ADVANCE",
            .subCategory = "Loan"});
}

// Interest is charged and paid in one go; what the escrow takes is credited and taken out again, so
// that the rows add up to the principal.
void payInstalment(Books& books, Day day, const LoanTerms& terms)
{
    const std::int64_t owed = -books.balance(terms.role);
    if (owed <= 0)
        return;
    const std::int64_t interest = owed * terms.ratePpm / 12 / 1'000'000;
    const std::int64_t payment = std::min(terms.payment, owed + interest);
    const PaymentSplit split{payment - interest, interest, terms.escrow};
    books.enter(terms.role, day, 3600,
        {.amount = -interest,
            .type = TransactionType::Interest,
            .payee = "Interest charged",
            .bankText = "INTEREST ACCRUED",
            .subCategory = "Interest"});
    books.enter(terms.role, day, 3601,
        {.amount = payment + terms.escrow,
            .type = TransactionType::Payment,
            .payee = "Payment received",
            .bankText = "AUTOPAY PAYMENT",
            .subCategory = "Payment",
            .split = split});
    if (terms.escrow > 0)
        books.enter(terms.role, day, 3602,
            {.amount = -terms.escrow,
                .type = TransactionType::Adjustment,
                .payee = "Escrow deposit",
                .bankText = "ESCROW DISBURSEMENT",
                .subCategory = "Escrow"});
    books.enter(Role::Checking, day, 3600,
        {.amount = -(payment + terms.escrow),
            .type = TransactionType::BillPayment,
            .payee = std::string(terms.payee),
            .bankText = std::string(terms.bankText),
            .category = "6012",
            .subCategory = "Loan payment"});
}

} // namespace

void tellLoans(Books& books, Day day)
{
    for (const LoanTerms& terms : loanTerms) {
        const Day start = loanStart(terms, books.setting());
        if (!books.has(terms.role))
            continue;
        if (day == start)
            originate(books, day, terms);
        else if (day > start && civilOf(day).day == terms.day)
            payInstalment(books, day, terms);
    }
}

void tellCredit(Books& books, Day day)
{
    if (!books.has(Role::HomeEquityLine))
        return;
    const Civil date = civilOf(day);
    if (date.month == 3 && date.day == 9 && date.year % 2 == 0) { // a new roof, a new kitchen
        const std::int64_t cents = books.dice(day, "draw").between(30, 85) * 10'000;
        books.enter(Role::HomeEquityLine, day, 11 * 3600,
            {.amount = -cents,
                .type = TransactionType::Withdrawal,
                .payee = "Advance to checking",
                .bankText = "HELOC ADVANCE",
                .subCategory = "Advance"});
        books.enter(Role::Checking, day, 11 * 3600,
            {.amount = cents,
                .type = TransactionType::Transfer,
                .payee = "Home equity advance",
                .bankText = "XFER FROM HELOC XXXXX",
                .subCategory = "Transfer"});
        books.enterLater(Role::Checking, day + 2, 15 * 3600,
            {.amount = -cents + 12'500,
                .type = TransactionType::Check,
                .payee = "Ridgeline Builders",
                .bankText = "CHECK",
                .category = "1520",
                .subCategory = "Home",
                .checkNumber = 400 + date.year - 2000});
    }
    const std::int64_t owed = -books.balance(Role::HomeEquityLine);
    if (date.day != 26 || owed <= 0)
        return;
    const std::int64_t interest = owed * 79'900 / 12 / 1'000'000;
    const std::int64_t payment = std::min<std::int64_t>(owed + interest, 42'500);
    books.enter(Role::HomeEquityLine, day, 3600,
        {.amount = -interest,
            .type = TransactionType::Interest,
            .payee = "Interest charged",
            .bankText = "FINANCE CHARGE",
            .subCategory = "Interest"});
    books.enter(Role::HomeEquityLine, day, 3601,
        {.amount = payment,
            .type = TransactionType::BillPayment,
            .payee = "Payment received",
            .bankText = "PAYMENT THANK YOU",
            .subCategory = "Payment",
            .split = {payment - interest, interest, 0}});
    books.enter(Role::Checking, day, 3600,
        {.amount = -payment,
            .type = TransactionType::BillPayment,
            .payee = "Home equity payment",
            .bankText = "MIKOMO HELOC DES:PMT",
            .category = "6012",
            .subCategory = "Loan payment"});
}

} // namespace sandbox
