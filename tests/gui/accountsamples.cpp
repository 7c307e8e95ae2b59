// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "tests/gui/samples.h"

namespace bursar::test {

using namespace std::chrono_literals;

namespace {

details::AccountRecord record(const char* info, const char* balances, Instant at)
{
    return {.info = info, .balances = balances, .infoAskedAt = at, .balancesAskedAt = at};
}

const char* const checking =
    R"({"depositAccount":{"accountId":"dep-1","accountType":"CHECKING","nickname":"Everyday Checking",
    "productName":"Mikomo Everyday","accountNumberDisplay":"xxxx8123","status":"OPEN",
    "balanceType":"ASSET","currency":{"currencyCode":"USD"},"lineOfBusiness":"Personal",
    "interestRate":0.01,"interestRateType":"VARIABLE","interestRateAsOf":"2026-10-22T00:00:00Z",
    "annualPercentageYield":0.01,"micrNumber":"125000024","transferIn":true,"transferOut":true,
    "fiAttributes":[{"name":"overdraftProtection","value":"SAVINGS"}]}})";
const char* const checkingFigures =
    R"({"depositAccount":{"accountId":"dep-1","currentBalance":6204.15,"availableBalance":6085.11,
    "openingDayBalance":6322.17,"interestYtd":0.57,"balanceAsOf":"2026-11-21T15:41:00Z"}})";
const char* const card =
    R"({"locAccount":{"accountId":"loc-1","accountType":"CREDITCARD","nickname":"Travel Card",
    "accountNumberDisplay":"...5519","status":"OPEN","balanceType":"LIABILITY",
    "currency":{"currencyCode":"USD"},"interestRate":21.49,"interestRateType":"VARIABLE"}})";
const char* const cardFigures =
    R"({"locAccount":{"accountId":"loc-1","currentBalance":1918.36,"principalBalance":1918.36,
    "availableCredit":8081.64,"creditLine":10000,"availableCash":1840,"cashAdvanceLimit":2400,
    "minimumPaymentAmount":35,"nextPaymentAmount":1771.49,"nextPaymentDate":"2026-12-05T00:00:00Z",
    "lastPaymentAmount":1204.88,"lastPaymentDate":"2026-11-05T00:00:00Z","lastStmtBalance":1771.49,
    "lastStmtDate":"2026-11-10T00:00:00Z","pastDueAmount":0,"financeCharges":0,
    "purchasesApr":21.49,"advancesApr":28.99,"currentRewardsBalance":7840,"pointsAccrued":12840,
    "pointsRedeemed":5000,"balanceAsOf":"2026-11-21T15:41:00Z"}})";
const char* const loan =
    R"({"loanAccount":{"accountId":"loan-1","accountType":"AUTOLOAN","productName":"Auto loan",
    "accountNumberDisplay":"xxxx4410","status":"OPEN","balanceType":"LIABILITY",
    "currency":{"currencyCode":"USD"},"interestRate":4.9,"interestRateType":"FIXED",
    "paymentFrequency":"MONTHLY","compoundingPeriod":"MONTHLY","loanTerm":60,
    "totalNumberOfPayments":60,"originatingDate":"2023-12-01T00:00:00Z",
    "maturityDate":"2028-12-01T00:00:00Z"}})";
const char* const loanFigures =
    R"({"loanAccount":{"accountId":"loan-1","principalBalance":11500.27,"originalPrincipal":22000,
    "payOffAmount":11548.02,"interestPaidYearToDate":561.20,"lastPaymentAmount":412.77,
    "lastPaymentDate":"2026-10-28T00:00:00Z","nextPaymentAmount":412.77,
    "nextPaymentDate":"2026-11-28T00:00:00Z","balanceAsOf":"2026-11-19T12:42:00Z"}})";
const char* const brokerage =
    R"({"investmentAccount":{"accountId":"inv-1","accountType":"BROKERAGE","nickname":"Brokerage",
    "accountNumberDisplay":"...0931","status":"OPEN","currency":{"currencyCode":"USD"},
    "margin":false,"allowedOptionTrade":true,"allowedCheckWriting":false,"brokerId":"NGB-0042"}})";
const char* const brokerageFigures =
    R"({"investmentAccount":{"accountId":"inv-1","currentValue":213644.90,
    "availableCashBalance":1204.33,"marginBalance":0,"shortBalance":0,"dailyChange":-812.04,
    "percentageChange":-0.38,"balanceList":[{"balanceName":"Unsettled cash",
    "balanceDescription":"Sold, not paid for yet","balanceDate":"2026-11-20",
    "balanceType":"AMOUNT","balanceValue":310.25}],"balanceAsOf":"2026-11-21T13:37:00Z"}})";
const char* const insurance =
    R"({"insuranceAccount":{"accountId":"ins-1","accountType":"TERMLIFE","productName":"Term Life 20",
    "status":"OPEN","currency":{"currencyCode":"USD"},"policyCoverageAmount":500000,
    "policyPremium":384.00,"policyPremiumTerm":"ANNUAL","policyStartDate":"2023-06-10T00:00:00Z",
    "policyEndDate":"2043-06-09T00:00:00Z"}})";
const char* const annuity =
    R"({"annuityAccount":{"accountId":"ann-1","accountType":"FIXEDANNUITY","status":"OPEN",
    "currency":{"currencyCode":"USD"},"annuityProductType":"CURRENCY","annuityValueBasis":"FIXED",
    "netPresentValue":84210.55,"paymentFrequency":"MONTHLY","paymentAmount":612.40,
    "annualIncrease":2,"annualIncreaseType":"PERCENT","paymentStartDate":"2037-11-17T00:00:00Z",
    "paymentEndDate":"2057-11-12T00:00:00Z","periodCertainGuarantee":"20-YEAR",
    "totalPaymentCount":240}})";
const char* const strange =
    R"({"depositAccount":{"accountId":"dep-1","accountType":"Ein Sparkonto mit einem sehr langen Namen",
    "accountNumberDisplay":"4417123456788123","status":"SUSPENDED_BY_COMPLIANCE_DEPARTMENT",
    "newFieldThatNobodyKnowsYetButIsVeryLongIndeed":{"inner":[{"deep":"valuewithoutanyspaceatall"}]},
    "currentBalance":92233720368547758.07,"availableBalance":"n/a"}})";

} // namespace

details::AccountRecordsPtr sampleRecords(bool extreme)
{
    auto records = std::make_shared<details::AccountRecords>();
    const Instant asked = sampleNow() - 1min;
    records->accounts = {{AccountRef{1}, record(checking, checkingFigures, asked)},
        {AccountRef{3}, record(card, cardFigures, asked)},
        {AccountRef{4}, record(loan, loanFigures, sampleNow() - 51h)},
        {AccountRef{5}, record(brokerage, brokerageFigures, sampleNow() - 125min)},
        {AccountRef{6}, record(annuity, "", asked)},
        {AccountRef{10}, record(insurance, "", asked)}};
    if (extreme)
        records->accounts[AccountRef{1}] = record(strange, "", asked);
    for (details::AccountRecord& record : records->accounts) {
        record.transactions = {{u"transactionId"_s, u"amount"_s, u"status"_s, u"description"_s,
                                   u"transactionTimestamp"_s, u"postedTimestamp"_s, u"payee"_s},
            25};
    }
    records->granted = {{LinkId{1}, {u"account_info"_s, u"balances"_s, u"transactions"_s}}};
    const auto stand = [&](const char* product, int account, std::int64_t rows,
                           std::optional<ErrorKind> error = {}) {
        products::Standing one{.product = QString::fromLatin1(product),
            .link = {1},
            .account = {account},
            .askedAt = asked,
            .rows = rows};
        if (error)
            one.error = Error{.kind = *error};
        else
            one.succeededAt = asked;
        if (rows > 30)
            one.oldest = *Day::parse("2024-12-01");
        records->standings += one;
    };
    stand("accounts", 0, 5);
    stand("balances", 0, 5);
    stand("investments", 0, 0, ErrorKind::NotSubscribed);
    for (int account = 1; account <= 3; ++account)
        stand("statements", account, account == 2 ? 0 : 36,
            account == 2 ? std::optional(ErrorKind::ProviderDown) : std::nullopt);
    return records;
}

} // namespace bursar::test
