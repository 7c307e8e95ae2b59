// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/client.h"

#include <vector>

namespace contract {

enum class Kind { Text, Number, Flag, List };

inline bool is(const Json& value, Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return value.is_string();
    case Kind::Number:
        return value.is_number();
    case Kind::Flag:
        return value.is_boolean();
    case Kind::List:
        return value.is_array() && !value.empty();
    }
    return false;
}

struct Field {
    const char* wrapper; // "*": all
    const char* name;
    Kind kind;
};

// akoya-api.md 4.3
inline const std::vector<Field> infoFields{{"*", "accountId", Kind::Text},
    {"*", "accountType", Kind::Text}, {"*", "accountNumberDisplay", Kind::Text},
    {"*", "productName", Kind::Text}, {"*", "status", Kind::Text}, {"*", "balanceType", Kind::Text},
    {"depositAccount", "transferIn", Kind::Flag}, {"depositAccount", "interestRate", Kind::Number},
    {"loanAccount", "loanTerm", Kind::Number}, {"loanAccount", "originatingDate", Kind::Text},
    {"loanAccount", "maturityDate", Kind::Text}, {"loanAccount", "paymentFrequency", Kind::Text},
    {"insuranceAccount", "accountCategory", Kind::Text},
    {"annuityAccount", "annuityProductType", Kind::Text},
    {"annuityAccount", "annuityValueBasis", Kind::Text}};

// akoya-api.md 4.6
inline const std::vector<Field> balanceFields{{"depositAccount", "currentBalance", Kind::Number},
    {"depositAccount", "availableBalance", Kind::Number},
    {"depositAccount", "interestYtd", Kind::Number}, {"depositAccount", "balanceAsOf", Kind::Text},
    {"loanAccount", "principalBalance", Kind::Number},
    {"loanAccount", "originalPrincipal", Kind::Number},
    {"loanAccount", "payOffAmount", Kind::Number},
    {"loanAccount", "nextPaymentAmount", Kind::Number},
    {"loanAccount", "nextPaymentDate", Kind::Text}, {"loanAccount", "lastPaymentDate", Kind::Text},
    {"locAccount", "currentBalance", Kind::Number}, {"locAccount", "creditLine", Kind::Number},
    {"locAccount", "availableCredit", Kind::Number},
    {"locAccount", "minimumPaymentAmount", Kind::Number},
    {"locAccount", "lastStmtBalance", Kind::Number}, {"locAccount", "lastStmtDate", Kind::Text},
    {"investmentAccount", "currentValue", Kind::Number},
    {"investmentAccount", "availableCashBalance", Kind::Number},
    {"investmentAccount", "balanceList", Kind::List},
    {"insuranceAccount", "policyPremium", Kind::Number},
    {"insuranceAccount", "policyCoverageAmount", Kind::Number},
    {"annuityAccount", "netPresentValue", Kind::Number},
    {"annuityAccount", "totalPaymentCount", Kind::Number}};

// akoya-api.md 4.7
inline const std::vector<Field> holdingFields{{"*", "holdingName", Kind::Text},
    {"*", "holdingType", Kind::Text}, {"*", "units", Kind::Number},
    {"*", "currentUnitPrice", Kind::Number}, {"*", "cashAccount", Kind::Flag}};

} // namespace contract
