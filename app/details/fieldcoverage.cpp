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

constexpr std::array ofItem{"transactionId"_L1, "amount"_L1, "debitCreditMemo"_L1, "status"_L1,
    "transactionTimestamp"_L1, "postedTimestamp"_L1, "description"_L1, "memo"_L1, "category"_L1,
    "subCategory"_L1, "transactionType"_L1, "reference"_L1, "referenceTransactionId"_L1,
    "foreignAmount"_L1, "foreignCurrency"_L1, "imageIds"_L1, "lineItem"_L1};
constexpr std::array ofDeposit{"payee"_L1, "checkNumber"_L1};
constexpr std::array ofCard{"checkNumber"_L1, "principalAmount"_L1, "interestAmount"_L1,
    "insuranceAmount"_L1, "feesAmount"_L1};
constexpr std::array ofLoan{"principalAmount"_L1, "interestAmount"_L1, "escrowAmount"_L1,
    "insuranceAmount"_L1, "pmiAmount"_L1, "feesAmount"_L1};
constexpr std::array ofInvestment{"symbol"_L1, "securityId"_L1, "securityIdType"_L1,
    "securityType"_L1, "positionType"_L1, "units"_L1, "shares"_L1, "unitType"_L1, "unitPrice"_L1,
    "price"_L1, "faceValue"_L1, "commission"_L1, "fees"_L1, "load"_L1, "markup"_L1, "penalty"_L1,
    "taxes"_L1, "withholding"_L1, "stateWithholding"_L1, "taxExempt"_L1, "accruedInterest"_L1,
    "gain"_L1, "incomeType"_L1, "transferAction"_L1, "transactionReason"_L1, "subAccountSec"_L1,
    "subAccountFund"_L1, "oldUnits"_L1, "newUnits"_L1, "splitRatioNumerator"_L1,
    "splitRatioDenominator"_L1, "fractionalCash"_L1, "inv401kSource"_L1, "payrollDate"_L1,
    "priorYearContrib"_L1, "loanId"_L1, "loanPrincipal"_L1, "loanInterest"_L1, "runningBalance"_L1,
    "confirmationNumber"_L1};

constexpr std::array ofPosition{"holdingId"_L1, "holdingName"_L1, "description"_L1, "symbol"_L1,
    "holdingType"_L1, "holdingSubType"_L1, "securityId"_L1, "securityIdType"_L1, "units"_L1,
    "currentUnitPrice"_L1, "currentUnitPriceDate"_L1, "marketValue"_L1, "faceValue"_L1,
    "changeInPrice"_L1, "purchasedPrice"_L1, "averageCost"_L1, "cashAccount"_L1, "positionType"_L1,
    "heldInAccount"_L1, "inv401kSource"_L1, "originalPurchaseDate"_L1, "expirationDate"_L1,
    "rate"_L1, "currency.currencyCode"_L1, "assetClasses"_L1, "fiAssetClasses"_L1, "taxLots"_L1};
constexpr std::array ofSecurity{"stockSecurity.stockType"_L1, "stockSecurity.unitsStreet"_L1,
    "stockSecurity.unitsUser"_L1, "stockSecurity.reinvestDividends"_L1, "stockSecurity.yield"_L1,
    "stockSecurity.yieldAsOfDate"_L1, "mutualFundSecurity.mutualFundType"_L1,
    "mutualFundSecurity.unitsStreet"_L1, "mutualFundSecurity.unitsUser"_L1,
    "mutualFundSecurity.reinvestDividends"_L1, "mutualFundSecurity.reinvestCapitalGains"_L1,
    "mutualFundSecurity.yield"_L1, "mutualFundSecurity.yieldAsOfDate"_L1,
    "debtSecurity.parValue"_L1, "debtSecurity.debtType"_L1, "debtSecurity.debtClass"_L1,
    "debtSecurity.couponRate"_L1, "debtSecurity.couponDate"_L1,
    "debtSecurity.couponMatureFrequency"_L1, "debtSecurity.callPrice"_L1,
    "debtSecurity.yieldToCall"_L1, "debtSecurity.callDate"_L1, "debtSecurity.callType"_L1,
    "debtSecurity.yieldToMaturity"_L1, "debtSecurity.bondMaturityDate"_L1,
    "optionSecurity.secured"_L1, "optionSecurity.optionType"_L1, "optionSecurity.strikePrice"_L1,
    "optionSecurity.expireDate"_L1, "optionSecurity.sharesPerContract"_L1,
    "sweepSecurity.currentBalance"_L1, "sweepSecurity.availableBalance"_L1,
    "sweepSecurity.balanceAsOf"_L1, "sweepSecurity.checks"_L1, "otherSecurity.typeDescription"_L1};

Keys keysOfItems(Category category)
{
    switch (category) {
    case Category::Deposit:
        return ofDeposit;
    case Category::Loan:
        return ofLoan;
    case Category::LineOfCredit:
        return ofCard;
    case Category::Investment:
        return ofInvestment;
    case Category::Insurance:
    case Category::Annuity:
    case Category::Other:
        break;
    }
    return {};
}

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

FieldCoverage compare(const QSet<QString>& sent, std::initializer_list<Keys> all)
{
    FieldCoverage coverage;
    for (const Keys keys : all) {
        for (const QLatin1StringView key : keys)
            (sent.contains(key) ? coverage.sent : coverage.missing) += key;
    }
    return coverage;
}

} // namespace

FieldCoverage coverageOf(const QList<wire::Fact>& facts, Category category)
{
    QSet<QString> sent;
    for (const wire::Fact& fact : facts)
        sent += fact.key;
    return compare(sent, {common, keysOf(category)});
}

void addFields(QSet<QString>& keys, const QByteArray& item)
{
    for (const wire::Fact& fact : wire::factsOf(item)) {
        QString key = fact.key;
        if (key == "inv401kSurce"_L1) // as the model spells it
            key = u"inv401kSource"_s;
        else if (key.startsWith("paymentDetails."_L1))
            key = fact.leaf();
        const qsizetype number = key.indexOf(u' ');
        keys += number < 0 ? key : key.first(number);
    }
}

FieldCoverage coverageOfTransactions(const QSet<QString>& keys, Category category)
{
    return compare(keys, {ofItem, keysOfItems(category)});
}

FieldCoverage coverageOfPositions(const QSet<QString>& keys)
{
    FieldCoverage coverage = compare(keys, {ofPosition, ofSecurity});
    const auto isOfNone = [&keys](const QString& missing) {
        const QString kind = missing.section(u'.', 0, 0) + u'.';
        return kind.contains("Security"_L1)
            && std::none_of(keys.begin(), keys.end(),
                [&kind](const QString& key) { return key.startsWith(kind); });
    };
    coverage.missing.removeIf(isOfNone);
    return coverage;
}

} // namespace bursar::details
