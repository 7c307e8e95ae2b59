// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/account.h"
#include "sandbox/data/setting.h"

#include <array>
#include <cstdint>

namespace sandbox {

struct LoanTerms {
    Role role;
    std::string_view payee; // as the paying account sees it
    std::string_view bankText;
    int day; // of the month on which it is paid
    int startYearsAgo; // it began on 10 January of that year
    std::int64_t principal; // cents
    int ratePpm; // per year
    std::int64_t payment; // cents, without escrow
    std::int64_t escrow; // cents a month
    int months;
};

inline constexpr std::array<LoanTerms, 3> loanTerms{{
    {Role::AutoLoan, "Halden auto loan payment", "HALDEN CU DES:AUTO LN PMT", 15, 2, 2'192'500,
        49'000, 41'277, 0, 60},
    {Role::Mortgage, "Mikomo Home Loans", "MIKOMO HOME LN DES:MTG PMT XXXXX3340", 2, 4, 38'400'000,
        33'750, 169'764, 41'200, 360},
    {Role::StudentLoan, "Lantern Student Aid", "LANTERN STUDENT AID DES:PMT", 8, 6, 3'120'000,
        45'000, 32'335, 0, 120},
}};

inline Day loanStart(const LoanTerms& terms, const Setting& setting)
{
    return dayOf(civilOf(setting.today()).year - terms.startYearsAgo, 1, 10);
}

} // namespace sandbox
