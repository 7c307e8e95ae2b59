// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/factnames.h"

#include "app/base/literals.h"
#include "ui/features/accounts/tr.h"

#include <algorithm>
#include <array>

namespace bursar::ui {

using accounts::Category;
using accountstext::Tr;

namespace {

struct NamedFact {
    QLatin1StringView key;
    FactTopic topic;
    const char* words; ///< to be translated in Accounts
    FactUnit unit = FactUnit::None;
};

// In the order in which they are shown.
constexpr std::array namedFacts{NamedFact{"currentBalance"_L1, FactTopic::Balances,
                                    QT_TRANSLATE_NOOP("Accounts", "Current balance")},
    NamedFact{"principalBalance"_L1, FactTopic::Balances,
        QT_TRANSLATE_NOOP("Accounts", "Principal balance")},
    NamedFact{
        "currentValue"_L1, FactTopic::Balances, QT_TRANSLATE_NOOP("Accounts", "Market value")},
    NamedFact{"netPresentValue"_L1, FactTopic::Balances,
        QT_TRANSLATE_NOOP("Accounts", "Surrender value")},
    NamedFact{"availableBalance"_L1, FactTopic::Balances,
        QT_TRANSLATE_NOOP("Accounts", "Available balance")},
    NamedFact{"availableCredit"_L1, FactTopic::Balances,
        QT_TRANSLATE_NOOP("Accounts", "Available credit")},
    NamedFact{"creditLine"_L1, FactTopic::Balances, QT_TRANSLATE_NOOP("Accounts", "Credit limit")},
    NamedFact{
        "availableCash"_L1, FactTopic::Balances, QT_TRANSLATE_NOOP("Accounts", "Available cash")},
    NamedFact{"cashAdvanceLimit"_L1, FactTopic::Balances,
        QT_TRANSLATE_NOOP("Accounts", "Cash advance limit")},
    NamedFact{"availableCashBalance"_L1, FactTopic::Balances,
        QT_TRANSLATE_NOOP("Accounts", "Available cash")},
    NamedFact{
        "marginBalance"_L1, FactTopic::Balances, QT_TRANSLATE_NOOP("Accounts", "Margin balance")},
    NamedFact{
        "shortBalance"_L1, FactTopic::Balances, QT_TRANSLATE_NOOP("Accounts", "Short balance")},
    NamedFact{
        "rolloverAmount"_L1, FactTopic::Balances, QT_TRANSLATE_NOOP("Accounts", "Rollover amount")},
    NamedFact{"dailyChange"_L1, FactTopic::Balances, QT_TRANSLATE_NOOP("Accounts", "Change today")},
    NamedFact{"percentageChange"_L1, FactTopic::Balances,
        QT_TRANSLATE_NOOP("Accounts", "Change today, in percent")},
    NamedFact{"openingDayBalance"_L1, FactTopic::Balances,
        QT_TRANSLATE_NOOP("Accounts", "Balance at the start of the day")},
    NamedFact{
        "payOffAmount"_L1, FactTopic::Balances, QT_TRANSLATE_NOOP("Accounts", "Payoff amount")},
    NamedFact{"originalPrincipal"_L1, FactTopic::Balances,
        QT_TRANSLATE_NOOP("Accounts", "Original principal")},
    NamedFact{
        "escrowBalance"_L1, FactTopic::Balances, QT_TRANSLATE_NOOP("Accounts", "Escrow balance")},
    NamedFact{"lastStmtBalance"_L1, FactTopic::Balances,
        QT_TRANSLATE_NOOP("Accounts", "Last statement balance")},
    NamedFact{
        "lastStmtDate"_L1, FactTopic::Balances, QT_TRANSLATE_NOOP("Accounts", "Last statement")},
    NamedFact{"currentRewardsBalance"_L1, FactTopic::Balances,
        QT_TRANSLATE_NOOP("Accounts", "Rewards balance")},
    NamedFact{
        "pointsAccrued"_L1, FactTopic::Balances, QT_TRANSLATE_NOOP("Accounts", "Points earned")},
    NamedFact{
        "pointsRedeemed"_L1, FactTopic::Balances, QT_TRANSLATE_NOOP("Accounts", "Points redeemed")},

    NamedFact{
        "nextPaymentAmount"_L1, FactTopic::Payments, QT_TRANSLATE_NOOP("Accounts", "Next payment")},
    NamedFact{"minimumPaymentAmount"_L1, FactTopic::Payments,
        QT_TRANSLATE_NOOP("Accounts", "Minimum payment")},
    NamedFact{"nextPaymentDate"_L1, FactTopic::Payments, QT_TRANSLATE_NOOP("Accounts", "Due on")},
    NamedFact{"pastDueAmount"_L1, FactTopic::Payments, QT_TRANSLATE_NOOP("Accounts", "Past due")},
    NamedFact{
        "lastPaymentAmount"_L1, FactTopic::Payments, QT_TRANSLATE_NOOP("Accounts", "Last payment")},
    NamedFact{
        "lastPaymentDate"_L1, FactTopic::Payments, QT_TRANSLATE_NOOP("Accounts", "Last paid on")},
    NamedFact{
        "financeCharges"_L1, FactTopic::Payments, QT_TRANSLATE_NOOP("Accounts", "Finance charges")},
    NamedFact{"paymentAmount"_L1, FactTopic::Payments, QT_TRANSLATE_NOOP("Accounts", "Payment")},
    NamedFact{"paymentFrequency"_L1, FactTopic::Payments, QT_TRANSLATE_NOOP("Accounts", "Paid")},
    NamedFact{"paymentStartDate"_L1, FactTopic::Payments,
        QT_TRANSLATE_NOOP("Accounts", "Payments begin")},
    NamedFact{
        "paymentEndDate"_L1, FactTopic::Payments, QT_TRANSLATE_NOOP("Accounts", "Payments end")},
    NamedFact{"totalPaymentCount"_L1, FactTopic::Payments,
        QT_TRANSLATE_NOOP("Accounts", "Number of payments")},
    NamedFact{"totalNumberOfPayments"_L1, FactTopic::Payments,
        QT_TRANSLATE_NOOP("Accounts", "Number of payments")},
    NamedFact{"annualIncrease"_L1, FactTopic::Payments,
        QT_TRANSLATE_NOOP("Accounts", "Increase each year")},
    NamedFact{"annualIncreaseType"_L1, FactTopic::Payments,
        QT_TRANSLATE_NOOP("Accounts", "Kind of increase")},
    NamedFact{"periodCertainGuarantee"_L1, FactTopic::Payments,
        QT_TRANSLATE_NOOP("Accounts", "Guaranteed period")},
    NamedFact{"policyPremium"_L1, FactTopic::Payments, QT_TRANSLATE_NOOP("Accounts", "Premium")},
    NamedFact{"policyPremiumTerm"_L1, FactTopic::Payments,
        QT_TRANSLATE_NOOP("Accounts", "Premium is paid")},

    NamedFact{
        "policyCoverageAmount"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Coverage")},
    NamedFact{
        "policyStartDate"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Policy began")},
    NamedFact{"policyEndDate"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Policy ends")},
    NamedFact{"interestRate"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Interest rate")},
    NamedFact{"annualPercentageYield"_L1, FactTopic::Terms,
        QT_TRANSLATE_NOOP("Accounts", "Annual percentage yield")},
    NamedFact{
        "interestRateType"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Kind of rate")},
    NamedFact{"interestRateAsOf"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Rate as of")},
    NamedFact{
        "priorInterestRate"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Rate before")},
    NamedFact{
        "purchasesApr"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "APR for purchases")},
    NamedFact{
        "advancesApr"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "APR for cash advances")},
    NamedFact{
        "interestYtd"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Interest this year")},
    NamedFact{"interestPaidYearToDate"_L1, FactTopic::Terms,
        QT_TRANSLATE_NOOP("Accounts", "Interest paid this year")},
    NamedFact{
        "compoundingPeriod"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Compounded")},
    NamedFact{"term"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Term"), FactUnit::Months},
    NamedFact{
        "loanTerm"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Term"), FactUnit::Months},
    NamedFact{"originatingDate"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Began on")},
    NamedFact{"maturityDate"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Matures on")},
    NamedFact{
        "annuityProductType"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Counted in")},
    NamedFact{
        "annuityValueBasis"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Value basis")},
    NamedFact{"employerName"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Employer")},
    NamedFact{"planId"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Plan")},
    NamedFact{
        "calendarYearFor401K"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Plan year")},
    NamedFact{"brokerId"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Broker")},
    NamedFact{"margin"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Margin trading")},
    NamedFact{
        "allowedOptionTrade"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Option trading")},
    NamedFact{
        "allowedCheckWriting"_L1, FactTopic::Terms, QT_TRANSLATE_NOOP("Accounts", "Check writing")},

    NamedFact{"accountType"_L1, FactTopic::Account, QT_TRANSLATE_NOOP("Accounts", "Type")},
    NamedFact{"productName"_L1, FactTopic::Account, QT_TRANSLATE_NOOP("Accounts", "Product")},
    NamedFact{"description"_L1, FactTopic::Account, QT_TRANSLATE_NOOP("Accounts", "Description")},
    NamedFact{"nickname"_L1, FactTopic::Account, QT_TRANSLATE_NOOP("Accounts", "Nickname")},
    NamedFact{
        "accountNumberDisplay"_L1, FactTopic::Account, QT_TRANSLATE_NOOP("Accounts", "Number")},
    NamedFact{
        "micrNumber"_L1, FactTopic::Account, QT_TRANSLATE_NOOP("Accounts", "Number on checks")},
    NamedFact{"status"_L1, FactTopic::Account, QT_TRANSLATE_NOOP("Accounts", "Status")},
    NamedFact{"balanceType"_L1, FactTopic::Account, QT_TRANSLATE_NOOP("Accounts", "Counts as")},
    NamedFact{
        "lineOfBusiness"_L1, FactTopic::Account, QT_TRANSLATE_NOOP("Accounts", "Line of business")},
    NamedFact{
        "currency.currencyCode"_L1, FactTopic::Account, QT_TRANSLATE_NOOP("Accounts", "Currency")},
    NamedFact{"currency.originalCurrencyCode"_L1, FactTopic::Account,
        QT_TRANSLATE_NOOP("Accounts", "Original currency")},
    NamedFact{"currency.currencyRate"_L1, FactTopic::Account,
        QT_TRANSLATE_NOOP("Accounts", "Exchange rate")},
    NamedFact{"transferIn"_L1, FactTopic::Account, QT_TRANSLATE_NOOP("Accounts", "Transfers in")},
    NamedFact{"transferOut"_L1, FactTopic::Account, QT_TRANSLATE_NOOP("Accounts", "Transfers out")},
    NamedFact{
        "lastActivityDate"_L1, FactTopic::Account, QT_TRANSLATE_NOOP("Accounts", "Last activity")},
    NamedFact{"transactionsIncluded"_L1, FactTopic::Account,
        QT_TRANSLATE_NOOP("Accounts", "Transactions included")},
    NamedFact{
        "parentAccountId"_L1, FactTopic::Account, QT_TRANSLATE_NOOP("Accounts", "Belongs to")}};

struct Word {
    QLatin1StringView sent;
    const char* words; ///< to be translated in Accounts
};

constexpr std::array sentWords{Word{"OPEN"_L1, QT_TRANSLATE_NOOP("Accounts", "Open")},
    Word{"CLOSED"_L1, QT_TRANSLATE_NOOP("Accounts", "Closed")},
    Word{"PENDINGOPEN"_L1, QT_TRANSLATE_NOOP("Accounts", "Being opened")},
    Word{"PENDINGCLOSE"_L1, QT_TRANSLATE_NOOP("Accounts", "Being closed")},
    Word{"DELINQUENT"_L1, QT_TRANSLATE_NOOP("Accounts", "Payment overdue")},
    Word{"PAID"_L1, QT_TRANSLATE_NOOP("Accounts", "Paid off")},
    Word{"NEGATIVECURRENTBALANCE"_L1, QT_TRANSLATE_NOOP("Accounts", "In credit")},
    Word{"ASSET"_L1, QT_TRANSLATE_NOOP("Accounts", "What you own")},
    Word{"LIABILITY"_L1, QT_TRANSLATE_NOOP("Accounts", "What you owe")},
    Word{"FIXED"_L1, QT_TRANSLATE_NOOP("Accounts", "Fixed")},
    Word{"VARIABLE"_L1, QT_TRANSLATE_NOOP("Accounts", "Variable")},
    Word{"DAILY"_L1, QT_TRANSLATE_NOOP("Accounts", "Every day")},
    Word{"WEEKLY"_L1, QT_TRANSLATE_NOOP("Accounts", "Every week")},
    Word{"BIWEEKLY"_L1, QT_TRANSLATE_NOOP("Accounts", "Every two weeks")},
    Word{"SEMIMONTHLY"_L1, QT_TRANSLATE_NOOP("Accounts", "Twice a month")},
    Word{"MONTHLY"_L1, QT_TRANSLATE_NOOP("Accounts", "Every month")},
    Word{"QUARTERLY"_L1, QT_TRANSLATE_NOOP("Accounts", "Every quarter")},
    Word{"SEMIANNUALLY"_L1, QT_TRANSLATE_NOOP("Accounts", "Twice a year")},
    Word{"SEMIANNUAL"_L1, QT_TRANSLATE_NOOP("Accounts", "Twice a year")},
    Word{"TWICEMONTHLY"_L1, QT_TRANSLATE_NOOP("Accounts", "Twice a month")},
    Word{"FOURWEEKS"_L1, QT_TRANSLATE_NOOP("Accounts", "Every four weeks")},
    Word{"BIMONTHLY"_L1, QT_TRANSLATE_NOOP("Accounts", "Every two months")},
    Word{"OTHER"_L1, QT_TRANSLATE_NOOP("Accounts", "Otherwise")},
    Word{"ANNUALLY"_L1, QT_TRANSLATE_NOOP("Accounts", "Every year")},
    Word{"ANNUAL"_L1, QT_TRANSLATE_NOOP("Accounts", "Every year")},
    Word{"CURRENCY"_L1, QT_TRANSLATE_NOOP("Accounts", "Money")},
    Word{"SHARES"_L1, QT_TRANSLATE_NOOP("Accounts", "Shares")},
    Word{"PERCENT"_L1, QT_TRANSLATE_NOOP("Accounts", "Percent")},
    Word{"DOLLAR"_L1, QT_TRANSLATE_NOOP("Accounts", "Amount")},
    Word{"NO PERIOD CERTAIN"_L1, QT_TRANSLATE_NOOP("Accounts", "None")},
    Word{"5-YEAR"_L1, QT_TRANSLATE_NOOP("Accounts", "5 years")},
    Word{"10-YEAR"_L1, QT_TRANSLATE_NOOP("Accounts", "10 years")},
    Word{"20-YEAR"_L1, QT_TRANSLATE_NOOP("Accounts", "20 years")},
    Word{"30-YEAR"_L1, QT_TRANSLATE_NOOP("Accounts", "30 years")}};

// FDX's list (akoya-api.md 4.4); the others are names of products and stay as they are.
constexpr std::array typeWords{Word{"CHECKING"_L1, QT_TRANSLATE_NOOP("Accounts", "Checking")},
    Word{"SAVINGS"_L1, QT_TRANSLATE_NOOP("Accounts", "Savings")},
    Word{"CD"_L1, QT_TRANSLATE_NOOP("Accounts", "Certificate of deposit")},
    Word{"COD"_L1, QT_TRANSLATE_NOOP("Accounts", "Certificate of deposit")},
    Word{"MONEYMARKET"_L1, QT_TRANSLATE_NOOP("Accounts", "Money market")},
    Word{"ESCROW"_L1, QT_TRANSLATE_NOOP("Accounts", "Escrow")},
    Word{"COMMERCIALDEPOSIT"_L1, QT_TRANSLATE_NOOP("Accounts", "Commercial deposit")},
    Word{"OTHERDEPOSIT"_L1, QT_TRANSLATE_NOOP("Accounts", "Other deposit")},
    Word{"AUTOLOAN"_L1, QT_TRANSLATE_NOOP("Accounts", "Car loan")},
    Word{"LOAN"_L1, QT_TRANSLATE_NOOP("Accounts", "Loan")},
    Word{"MORTGAGE"_L1, QT_TRANSLATE_NOOP("Accounts", "Mortgage")},
    Word{"HOMEEQUITYLOAN"_L1, QT_TRANSLATE_NOOP("Accounts", "Home equity loan")},
    Word{"STUDENTLOAN"_L1, QT_TRANSLATE_NOOP("Accounts", "Student loan")},
    Word{"PERSONALLOAN"_L1, QT_TRANSLATE_NOOP("Accounts", "Personal loan")},
    Word{"COMMERCIALLOAN"_L1, QT_TRANSLATE_NOOP("Accounts", "Commercial loan")},
    Word{"MILITARYLOAN"_L1, QT_TRANSLATE_NOOP("Accounts", "Military loan")},
    Word{"SMBLOAN"_L1, QT_TRANSLATE_NOOP("Accounts", "Small business loan")},
    Word{"CONSTRUCTION"_L1, QT_TRANSLATE_NOOP("Accounts", "Construction loan")},
    Word{"INSTALLMENT"_L1, QT_TRANSLATE_NOOP("Accounts", "Installment loan")},
    Word{"CREDITCARD"_L1, QT_TRANSLATE_NOOP("Accounts", "Credit card")},
    Word{"CHARGE"_L1, QT_TRANSLATE_NOOP("Accounts", "Charge card")},
    Word{"LINEOFCREDIT"_L1, QT_TRANSLATE_NOOP("Accounts", "Line of credit")},
    Word{"HOMELINEOFCREDIT"_L1, QT_TRANSLATE_NOOP("Accounts", "Home equity line of credit")},
    Word{"COMMERCIALLINEOFCREDIT"_L1, QT_TRANSLATE_NOOP("Accounts", "Commercial line of credit")},
    Word{"BROKERAGE"_L1, QT_TRANSLATE_NOOP("Accounts", "Brokerage")},
    Word{"BROKERAGEPRODUCT"_L1, QT_TRANSLATE_NOOP("Accounts", "Brokerage")},
    Word{"TRUST"_L1, QT_TRANSLATE_NOOP("Accounts", "Trust")},
    Word{"ROLLOVER"_L1, QT_TRANSLATE_NOOP("Accounts", "Rollover IRA")},
    Word{"DEFINEDBENEFIT"_L1, QT_TRANSLATE_NOOP("Accounts", "Defined benefit plan")},
    Word{"EMPLOYEESTOCKPURCHASEPLAN"_L1,
        QT_TRANSLATE_NOOP("Accounts", "Employee stock purchase plan")},
    Word{"INSTITUTIONALTRUST"_L1, QT_TRANSLATE_NOOP("Accounts", "Institutional trust")},
    Word{"NONQUALIFIEDPLAN"_L1, QT_TRANSLATE_NOOP("Accounts", "Nonqualified plan")},
    Word{"COMMERCIALINVESTMENT"_L1, QT_TRANSLATE_NOOP("Accounts", "Commercial investment")},
    Word{"INVESTMENTACCOUNT"_L1, QT_TRANSLATE_NOOP("Accounts", "Investment account")},
    Word{"DIGITALASSET"_L1, QT_TRANSLATE_NOOP("Accounts", "Digital assets")},
    Word{"DIGITALWALLET"_L1, QT_TRANSLATE_NOOP("Accounts", "Digital wallet")},
    Word{"DEFERREDPROFITSHARINGPLAN"_L1,
        QT_TRANSLATE_NOOP("Accounts", "Deferred profit sharing plan")},
    Word{"INDIVIDUALPENSIONPLAN"_L1, QT_TRANSLATE_NOOP("Accounts", "Individual pension plan")},
    Word{"LIFEINCOMEFUND"_L1, QT_TRANSLATE_NOOP("Accounts", "Life income fund")},
    Word{"LOCKEDINRETIREMENTACCOUNT"_L1,
        QT_TRANSLATE_NOOP("Accounts", "Locked-in retirement account")},
    Word{"TAXABLE"_L1, QT_TRANSLATE_NOOP("Accounts", "Taxable account")},
    Word{"ANNUITY"_L1, QT_TRANSLATE_NOOP("Accounts", "Annuity")},
    Word{"FIXEDANNUITY"_L1, QT_TRANSLATE_NOOP("Accounts", "Fixed annuity")},
    Word{"VARIABLEANNUITY"_L1, QT_TRANSLATE_NOOP("Accounts", "Variable annuity")},
    Word{"LONGTERMDISABILITY"_L1, QT_TRANSLATE_NOOP("Accounts", "Long-term disability")},
    Word{"SHORTTERMDISABILITY"_L1, QT_TRANSLATE_NOOP("Accounts", "Short-term disability")},
    Word{"UNIVERSALLIFE"_L1, QT_TRANSLATE_NOOP("Accounts", "Universal life insurance")},
    Word{"WHOLELIFE"_L1, QT_TRANSLATE_NOOP("Accounts", "Whole life insurance")},
    Word{"TERMLIFE"_L1, QT_TRANSLATE_NOOP("Accounts", "Term life insurance")},
    Word{"PREPAID"_L1, QT_TRANSLATE_NOOP("Accounts", "Prepaid account")}};

constexpr std::array shownElsewhere{
    "accountId"_L1, "accountCategory"_L1, "balanceAsOf"_L1, "error"_L1};

template <std::size_t N> QString translated(const std::array<Word, N>& words, const QString& sent)
{
    const auto* const found = std::find_if(words.begin(), words.end(),
        [&sent](const Word& word) { return sent.compare(word.sent, Qt::CaseInsensitive) == 0; });
    return found == words.end() ? sent : Tr::tr(found->words);
}

/// Of a balance that the bank itself names, and of what it says beside it.
QString wordsOfListed(const QString& name)
{
    if (name.endsWith(".balanceDate"_L1))
        return Tr::tr("%1, as of", "a balance's name").arg(name.section(u'.', 0, -2));
    if (name.endsWith(".balanceDescription"_L1))
        return Tr::tr("%1, description", "a balance's name").arg(name.section(u'.', 0, -2));
    if (name.endsWith(".currency.currencyCode"_L1))
        return Tr::tr("%1, currency", "a balance's name").arg(name.section(u'.', 0, -3));
    if (name.endsWith(".currency.originalCurrencyCode"_L1))
        return Tr::tr("%1, original currency", "a balance's name").arg(name.section(u'.', 0, -3));
    if (name.endsWith(".currency.currencyRate"_L1))
        return Tr::tr("%1, exchange rate", "a balance's name").arg(name.section(u'.', 0, -3));
    return name;
}

} // namespace

FactName nameOfFact(const QString& key, Category category)
{
    const QString top = key.section(u'.', 0, 0);
    if (std::find(shownElsewhere.begin(), shownElsewhere.end(), top) != shownElsewhere.end())
        return {.isShownElsewhere = true};
    if (top == "balanceList"_L1)
        return {.topic = FactTopic::Balances,
            .words = wordsOfListed(key.section(u'.', 1)),
            .order = FactName::unknown - 1};
    const auto* const found = std::find_if(namedFacts.begin(), namedFacts.end(),
        [&key](const NamedFact& each) { return key == each.key; });
    if (found == namedFacts.end()) {
        const bool isAttribute = top == "fiAttributes"_L1;
        return {.words = isAttribute ? key.section(u'.', 1) : key};
    }
    FactName name{.topic = found->topic,
        .words = Tr::tr(found->words),
        .unit = found->unit,
        .order = static_cast<int>(found - namedFacts.begin())};
    // A rhythm is a term of a loan, and of an annuity what comes in.
    if (category == Category::Loan
        && (key == "paymentFrequency"_L1 || key == "totalNumberOfPayments"_L1))
        name.topic = FactTopic::Terms;
    return name;
}

QString sentWord(const QString& sent) { return translated(sentWords, sent); }

QString accountTypeName(const QString& sent) { return translated(typeWords, sent); }

} // namespace bursar::ui
