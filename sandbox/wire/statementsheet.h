// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/statement.h"
#include "sandbox/pdf/pdf.h"

namespace sandbox {

// "Monthly statement April 2025"
std::string statementName(const Statement& statement);

// A statement as paper: the bank's name, the account, the days, what there was before and after,
// and a line for each row with its date, text, amount and the balance after it.
Pdf statementPdf(
    const Person& person, const Account& account, const Statement& statement, PdfOptions options);

// "-$1,204.50"; other currencies with their code: "1,204.50 EUR"
std::string amountText(std::int64_t minor, const Currency& currency);

} // namespace sandbox
