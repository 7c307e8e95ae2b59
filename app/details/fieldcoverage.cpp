// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/fieldcoverage.h"

#include "app/base/literals.h"

#include <algorithm>
#include <array>
#include <span>

namespace bursar::details {

namespace {

using accounts::Category;
using Keys = std::span<const QLatin1StringView>;

constexpr std::array common{"accountType"_L1, "accountNumberDisplay"_L1, "productName"_L1,
    "nickname"_L1, "description"_L1, "status"_L1, "balanceType"_L1, "lineOfBusiness"_L1,
    "currency.currencyCode"_L1, "interestRate"_L1, "interestRateType"_L1, "interestRateAsOf"_L1,
    "priorInterestRate"_L1, "balanceAsOf"_L1, "lastActivityDate"_L1, "micrNumber"_L1,
    "parentAccountId"_L1, "transferIn"_L1, "transferOut"_L1, "transactionsIncluded"_L1};
constexpr std::array deposit{"annualPercentageYield"_L1, "term"_L1, "maturityDate"_L1,
    "currentBalance"_L1, "availableBalance"_L1, "openingDayBalance"_L1, "interestYtd"_L1};
constexpr std::array loan{"compoundingPeriod"_L1, "paymentFrequency"_L1, "loanTerm"_L1,
    "originatingDate"_L1, "maturityDate"_L1, "totalNumberOfPayments"_L1, "principalBalance"_L1,
    "originalPrincipal"_L1, "payOffAmount"_L1, "escrowBalance"_L1, "interestPaidYearToDate"_L1,
    "lastPaymentAmount"_L1, "lastPaymentDate"_L1, "nextPaymentAmount"_L1, "nextPaymentDate"_L1};
constexpr std::array credit{"currentBalance"_L1, "principalBalance"_L1, "availableCredit"_L1,
    "creditLine"_L1, "availableCash"_L1, "cashAdvanceLimit"_L1, "minimumPaymentAmount"_L1,
    "nextPaymentAmount"_L1, "nextPaymentDate"_L1, "lastPaymentAmount"_L1, "lastPaymentDate"_L1,
    "lastStmtBalance"_L1, "lastStmtDate"_L1, "pastDueAmount"_L1, "financeCharges"_L1,
    "purchasesApr"_L1, "advancesApr"_L1, "currentRewardsBalance"_L1, "pointsAccrued"_L1,
    "pointsRedeemed"_L1};
constexpr std::array investment{"currentValue"_L1, "availableCashBalance"_L1, "marginBalance"_L1,
    "shortBalance"_L1, "rolloverAmount"_L1, "dailyChange"_L1, "percentageChange"_L1, "margin"_L1,
    "allowedCheckWriting"_L1, "allowedOptionTrade"_L1, "brokerId"_L1, "planId"_L1,
    "employerName"_L1, "calendarYearFor401K"_L1};
constexpr std::array insurance{"policyCoverageAmount"_L1, "policyPremium"_L1,
    "policyPremiumTerm"_L1, "policyStartDate"_L1, "policyEndDate"_L1};
constexpr std::array annuity{"netPresentValue"_L1, "paymentAmount"_L1, "paymentFrequency"_L1,
    "annualIncrease"_L1, "annualIncreaseType"_L1, "paymentStartDate"_L1, "paymentEndDate"_L1,
    "periodCertainGuarantee"_L1, "totalPaymentCount"_L1, "annuityProductType"_L1,
    "annuityValueBasis"_L1};

Keys keysOf(Category category)
{
    switch (category) {
    case Category::Deposit:
        return deposit;
    case Category::Loan:
        return loan;
    case Category::LineOfCredit:
        return credit;
    case Category::Investment:
        return investment;
    case Category::Insurance:
        return insurance;
    case Category::Annuity:
        return annuity;
    case Category::Other:
        break;
    }
    return {};
}

} // namespace

FieldCoverage coverageOf(const QList<wire::Fact>& facts, Category category)
{
    FieldCoverage coverage;
    for (const Keys keys : {Keys(common), keysOf(category)}) {
        for (const QLatin1StringView key : keys) {
            const bool isSent = std::any_of(facts.begin(), facts.end(),
                [key](const wire::Fact& fact) { return fact.key == key; });
            (isSent ? coverage.sent : coverage.missing) += key;
        }
    }
    return coverage;
}

} // namespace bursar::details
