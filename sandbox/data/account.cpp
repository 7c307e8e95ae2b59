// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/account.h"

#include <array>

namespace sandbox {
namespace {

struct Names {
    std::string_view account;
    std::string_view transaction;
    std::string_view constant;
};

constexpr std::array<Names, 6> names{{
    {"depositAccount", "depositTransaction", "DEPOSIT_ACCOUNT"},
    {"loanAccount", "loanTransaction", "LOAN_ACCOUNT"},
    {"locAccount", "locTransaction", "LOC_ACCOUNT"},
    {"investmentAccount", "investmentTransaction", "INVESTMENT_ACCOUNT"},
    {"insuranceAccount", "insuranceTransaction", "INSURANCE_ACCOUNT"},
    {"annuityAccount", "", "ANNUITY_ACCOUNT"},
}};

const Names& of(Category category) { return names.at(static_cast<std::size_t>(category)); }

} // namespace

std::string_view accountWrapper(Category category) { return of(category).account; }
std::string_view transactionWrapper(Category category) { return of(category).transaction; }
std::string_view categoryConstant(Category category) { return of(category).constant; }
bool isLiability(Category category)
{
    return category == Category::Loan || category == Category::Loc;
}

} // namespace sandbox
