// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/fieldtable.h"

namespace sandbox {
namespace {

using enum Role;
using enum Level;

constexpr FixedField allFields[] = {
    {Checking, Info, "transferIn", "true"},
    {Checking, Info, "transferOut", "true"},
    {Checking, Info, "micrNumber", R"("125000024")"},
    {Checking, Info, "interestRate", "0.01"},
    {Checking, Info, "interestRateType", R"("VARIABLE")"},
    {Checking, Info, "interestRateAsOf", R"("{-30}")"},
    {Checking, Info, "annualPercentageYield", "0.01"},
    {Checking, Info, "fiAttributes", R"([{"name":"overdraftProtection","value":"SAVINGS"}])"},
    {Checking, Info, "priorInterestRate", "0.02", true},
    {Checking, Info, "transactionsIncluded", "false", true},

    {Savings, Info, "transferIn", "true"},
    {Savings, Info, "transferOut", "true"},
    {Savings, Info, "interestRate", "3.8"},
    {Savings, Info, "interestRateType", R"("VARIABLE")"},
    {Savings, Info, "annualPercentageYield", "3.87"},
    {Savings, Info, "priorInterestRate", "4.1"},

    {Certificate, Info, "interestRate", "4.1"},
    {Certificate, Info, "interestRateType", R"("FIXED")"},
    {Certificate, Info, "annualPercentageYield", "4.16"},
    {Certificate, Info, "term", "12"},
    {Certificate, Info, "maturityDate", R"("{+143}")"},
    {Certificate, Info, "transferIn", "false"},
    {Certificate, Info, "transferOut", "false"},

    {Card, Info, "parentAccountId", R"("household-7")", true},
    {Card, Info, "interestRate", "21.49"},
    {Card, Info, "interestRateType", R"("VARIABLE")"},
    {Card, Info, "fiAttributes", R"([{"name":"rewardsProgram","value":"Travel Miles"}])"},
    {Card, Balance, "purchasesApr", "21.49"},
    {Card, Balance, "advancesApr", "28.99"},
    {Card, Balance, "pointsAccrued", "12840"},
    {Card, Balance, "pointsRedeemed", "5000"},
    {Card, Balance, "currentRewardsBalance", "7840"},
    {Card, Balance, "cashAdvanceLimit", "2400.00"},
    {Card, Balance, "pastDueAmount", "0"},
    {Card, Balance, "financeCharges", "0"},

    {HomeEquityLine, Info, "interestRate", "7.99"},
    {HomeEquityLine, Info, "interestRateType", R"("VARIABLE")"},
    {HomeEquityLine, Balance, "advancesApr", "7.99"},
    {HomeEquityLine, Balance, "pastDueAmount", "0"},

    {AutoLoan, Info, "interestRate", "4.9"},
    {AutoLoan, Info, "interestRateType", R"("FIXED")"},
    {AutoLoan, Info, "paymentFrequency", R"("MONTHLY")"},
    {AutoLoan, Info, "compoundingPeriod", R"("MONTHLY")"},
    {AutoLoan, Info, "loanTerm", "60"},
    {AutoLoan, Info, "totalNumberOfPayments", "60"},
    {Mortgage, Info, "interestRate", "3.375"},
    {Mortgage, Info, "interestRateType", R"("FIXED")"},
    {Mortgage, Info, "paymentFrequency", R"("MONTHLY")"},
    {Mortgage, Info, "compoundingPeriod", R"("MONTHLY")"},
    {Mortgage, Info, "loanTerm", "360"},
    {Mortgage, Info, "totalNumberOfPayments", "360"},
    {Mortgage, Balance, "escrowBalance", "2381.04"},
    {StudentLoan, Info, "interestRate", "4.5"},
    {StudentLoan, Info, "interestRateType", R"("FIXED")"},
    {StudentLoan, Info, "paymentFrequency", R"("MONTHLY")"},
    {StudentLoan, Info, "loanTerm", "120"},

    {Brokerage, Info, "margin", "false"},
    {Brokerage, Info, "allowedCheckWriting", "false"},
    {Brokerage, Info, "allowedOptionTrade", "true"},
    {Brokerage, Info, "brokerId", R"("NGB-0042")"},
    {Brokerage, Balance, "marginBalance", "0"},
    {Brokerage, Balance, "shortBalance", "0"},
    {Brokerage, Balance, "rolloverAmount", "0", true},
    {Brokerage, Investment, "openOrders",
        R"([{"orderId":"o-20417","symbol":"HLXA","securityId":"42328L109","securityIdType":"CUSIP","description":"Buy 2 HLXA limit","units":2,"orderType":"BUY","orderDate":"{-1}","unitPrice":151.25,"unitType":"CURRENCY","orderDuration":"GOODTILLCANCEL","subAccount":"CASH","limitPrice":151.25,"stopPrice":149.5,"inv401kSource":"OTHERNONVEST"}])"},
    {Brokerage, Investment, "equityGrants",
        R"([{"grantId":"g-771","grantDate":"{-900}","grantType":"RSU","seqNum":1,"grantPrice":0,"grantCurrencyCode":"USD","quantityGranted":120,"quantityOutstanding":60,"expirationDate":"{+900}","vestings":[{"vestedQuantity":60,"vestedValue":9123.6,"vestingDate":"{-170}","vestExpireDate":"{+900}","vestedStatus":"VESTED"}]}])",
        true},
    {Ira, Info, "margin", "false"},
    {Ira, Info, "planId", R"("IRA-TRAD")"},
    {Retirement, Info, "employerName", R"("Paprika LLC")"},
    {Retirement, Info, "planId", R"("PAPRIKA-401K")"},
    {Retirement, Info, "calendarYearFor401K", R"("2026")"},
    {Retirement, Investment, "contribution",
        R"([{"securityId":"66812R104","securityIdType":"CUSIP","employerMatchPercentage":50,"employerMatchAmount":305.00,"employeePreTaxAmount":610.00,"employeePreTaxPercentage":6,"employeeAfterTaxAmount":0,"employeeAfterTaxPercentage":0,"employeeDeferPreTaxAmount":0,"employeeDeferPreTaxPercentage":0,"rolloverContributionAmount":0,"rolloverContributionPercentage":0,"employeeYearToDate":6710.00,"employerYearToDate":3355.00}])"},
    {Retirement, Investment, "vesting",
        R"([{"vestingDate":"{+220}","symbol":"CDRBX","strikePrice":0,"vestedQuantity":3480.2,"unVestedQuantity":870.05,"vestingPercentage":80,"vestedBalance":48211.33,"unVestedBalance":12052.83,"otherVestAmount":0,"otherVestPercentage":0}])"},
    {Retirement, Investment, "investmentLoans",
        R"([{"loanId":"l-3","loanDescription":"General purpose loan","initialLoanBalance":6000,"loanStartDate":"{-500}","currentLoanBalance":3912.44,"dateAsOf":"{-1}","loanRate":5.25,"loanPaymentAmount":113.9,"loanPaymentFrequency":"MONTHLY","loanPaymentInitial":113.9,"loanPaymentsRemaining":38,"loanMaturityDate":"{+1325}","loanInterestToDate":301.18,"loanTotalProjectedInterest":834.02,"loanNextPaymentDate":"{+12}"}])"},
    {Retirement, Investment, "pensionSource",
        R"([{"displayName":"Paprika Cash Balance Plan","amount":412.6,"paymentOption":"Single life annuity","asOfDate":"{-40}","frequency":"MONTHLY","startDate":"{+7300}"}])"},

    {Insurance, Balance, "policyPremium", "384.00"},
    {Insurance, Balance, "policyPremiumTerm", R"("ANNUAL")"},
    {Insurance, Balance, "policyCoverageAmount", "500000"},
    {Insurance, Balance, "policyStartDate", R"("{-1260}")"},
    {Insurance, Balance, "policyEndDate", R"("{+6040}")"},

    {Annuity, Info, "annuityProductType", R"("CURRENCY")"},
    {Annuity, Info, "annuityValueBasis", R"("FIXED")"},
    {Annuity, Info, "paymentFrequency", R"("MONTHLY")"},
    {Annuity, Balance, "netPresentValue", "84210.55"},
    {Annuity, Balance, "paymentAmount", "612.40"},
    {Annuity, Balance, "annualIncrease", "2"},
    {Annuity, Balance, "annualIncreaseType", R"("PERCENT")"},
    {Annuity, Balance, "paymentStartDate", R"("{+4015}")"},
    {Annuity, Balance, "paymentEndDate", R"("{+11315}")"},
    {Annuity, Balance, "periodCertainGuarantee", R"("20-YEAR")"},
    {Annuity, Balance, "totalPaymentCount", "240"},

    {Foreign, Info, "transferIn", "true"},
    {Foreign, Info, "transferOut", "true"},
    {Foreign, Info, "interestRate", "0"},

    {Empty, Info, "transferIn", "true"},
    {Empty, Info, "transferOut", "false"},
    {Empty, Info, "interestRate", "0.25"},
};

} // namespace

std::span<const FixedField> fixedFields() { return allFields; }

} // namespace sandbox
