// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/securitywords.h"

#include "app/base/literals.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bursar::ui {

namespace {

struct Word {
    QLatin1StringView leaf;
    QLatin1StringView sent;
    const char* words; ///< to be translated in Kit
};

constexpr std::array words{
    Word{"stockType"_L1, "STOCK"_L1, QT_TRANSLATE_NOOP("Kit", "Stock")},
    Word{"stockType"_L1, "BOND"_L1, QT_TRANSLATE_NOOP("Kit", "Bond")},
    Word{"stockType"_L1, "MUTUALFUND"_L1, QT_TRANSLATE_NOOP("Kit", "Mutual fund")},
    Word{"stockType"_L1, "DEBT"_L1, QT_TRANSLATE_NOOP("Kit", "Debt")},
    Word{"stockType"_L1, "OPTION"_L1, QT_TRANSLATE_NOOP("Kit", "Option")},
    Word{"stockType"_L1, "SWEEP"_L1, QT_TRANSLATE_NOOP("Kit", "Sweep")},
    Word{"stockType"_L1, "OTHER"_L1, QT_TRANSLATE_NOOP("Kit", "Other")},
    Word{"securityType"_L1, "STOCK"_L1, QT_TRANSLATE_NOOP("Kit", "Stock")},
    Word{"securityType"_L1, "BOND"_L1, QT_TRANSLATE_NOOP("Kit", "Bond")},
    Word{"securityType"_L1, "MUTUALFUND"_L1, QT_TRANSLATE_NOOP("Kit", "Mutual fund")},
    Word{"securityType"_L1, "DEBT"_L1, QT_TRANSLATE_NOOP("Kit", "Debt")},
    Word{"securityType"_L1, "OPTION"_L1, QT_TRANSLATE_NOOP("Kit", "Option")},
    Word{"securityType"_L1, "SWEEP"_L1, QT_TRANSLATE_NOOP("Kit", "Sweep")},
    Word{"securityType"_L1, "OTHER"_L1, QT_TRANSLATE_NOOP("Kit", "Other")},
    Word{"positionType"_L1, "LONG"_L1, QT_TRANSLATE_NOOP("Kit", "Long")},
    Word{"positionType"_L1, "SHORT"_L1, QT_TRANSLATE_NOOP("Kit", "Short")},
    Word{"heldInAccount"_L1, "CASH"_L1, QT_TRANSLATE_NOOP("Kit", "Cash")},
    Word{"heldInAccount"_L1, "MARGIN"_L1, QT_TRANSLATE_NOOP("Kit", "Margin")},
    Word{"heldInAccount"_L1, "SHORT"_L1, QT_TRANSLATE_NOOP("Kit", "Short")},
    Word{"heldInAccount"_L1, "OTHER"_L1, QT_TRANSLATE_NOOP("Kit", "Other")},
    Word{"heldInAccount"_L1, "OTHERS"_L1, QT_TRANSLATE_NOOP("Kit", "Other")},
    Word{"subAccount"_L1, "CASH"_L1, QT_TRANSLATE_NOOP("Kit", "Cash")},
    Word{"subAccount"_L1, "MARGIN"_L1, QT_TRANSLATE_NOOP("Kit", "Margin")},
    Word{"subAccount"_L1, "SHORT"_L1, QT_TRANSLATE_NOOP("Kit", "Short")},
    Word{"subAccount"_L1, "OTHER"_L1, QT_TRANSLATE_NOOP("Kit", "Other")},
    Word{"subAccount"_L1, "OTHERS"_L1, QT_TRANSLATE_NOOP("Kit", "Other")},
    Word{"subAccountSec"_L1, "CASH"_L1, QT_TRANSLATE_NOOP("Kit", "Cash")},
    Word{"subAccountSec"_L1, "MARGIN"_L1, QT_TRANSLATE_NOOP("Kit", "Margin")},
    Word{"subAccountSec"_L1, "SHORT"_L1, QT_TRANSLATE_NOOP("Kit", "Short")},
    Word{"subAccountSec"_L1, "OTHER"_L1, QT_TRANSLATE_NOOP("Kit", "Other")},
    Word{"subAccountSec"_L1, "OTHERS"_L1, QT_TRANSLATE_NOOP("Kit", "Other")},
    Word{"subAccountFund"_L1, "CASH"_L1, QT_TRANSLATE_NOOP("Kit", "Cash")},
    Word{"subAccountFund"_L1, "MARGIN"_L1, QT_TRANSLATE_NOOP("Kit", "Margin")},
    Word{"subAccountFund"_L1, "SHORT"_L1, QT_TRANSLATE_NOOP("Kit", "Short")},
    Word{"subAccountFund"_L1, "OTHER"_L1, QT_TRANSLATE_NOOP("Kit", "Other")},
    Word{"subAccountFund"_L1, "OTHERS"_L1, QT_TRANSLATE_NOOP("Kit", "Other")},
    Word{"inv401kSource"_L1, "PRETAX"_L1, QT_TRANSLATE_NOOP("Kit", "Before taxes")},
    Word{"inv401kSource"_L1, "AFTERTAX"_L1, QT_TRANSLATE_NOOP("Kit", "After taxes")},
    Word{"inv401kSource"_L1, "MATCH"_L1, QT_TRANSLATE_NOOP("Kit", "Employer's match")},
    Word{"inv401kSource"_L1, "PROFITSHARING"_L1, QT_TRANSLATE_NOOP("Kit", "Profit sharing")},
    Word{"inv401kSource"_L1, "ROLLOVER"_L1, QT_TRANSLATE_NOOP("Kit", "Rollover")},
    Word{"inv401kSource"_L1, "OTHERVEST"_L1, QT_TRANSLATE_NOOP("Kit", "Other, vesting")},
    Word{"inv401kSource"_L1, "OTHERNONVEST"_L1, QT_TRANSLATE_NOOP("Kit", "Other, not vesting")},
    Word{"inv401kSurce"_L1, "PRETAX"_L1, QT_TRANSLATE_NOOP("Kit", "Before taxes")},
    Word{"inv401kSurce"_L1, "AFTERTAX"_L1, QT_TRANSLATE_NOOP("Kit", "After taxes")},
    Word{"inv401kSurce"_L1, "MATCH"_L1, QT_TRANSLATE_NOOP("Kit", "Employer's match")},
    Word{"inv401kSurce"_L1, "PROFITSHARING"_L1, QT_TRANSLATE_NOOP("Kit", "Profit sharing")},
    Word{"inv401kSurce"_L1, "ROLLOVER"_L1, QT_TRANSLATE_NOOP("Kit", "Rollover")},
    Word{"inv401kSurce"_L1, "OTHERVEST"_L1, QT_TRANSLATE_NOOP("Kit", "Other, vesting")},
    Word{"inv401kSurce"_L1, "OTHERNONVEST"_L1, QT_TRANSLATE_NOOP("Kit", "Other, not vesting")},
    // The model's misspelling (akoya-api.md 4.8).
    Word{"securityIdType"_L1, "BUSIP"_L1, QT_TRANSLATE_NOOP("Kit", "CUSIP")},
    Word{"unitType"_L1, "CURRENCY"_L1, QT_TRANSLATE_NOOP("Kit", "Money")},
    Word{"unitType"_L1, "SHARES"_L1, QT_TRANSLATE_NOOP("Kit", "Shares")},
    Word{"incomeType"_L1, "CGLONG"_L1, QT_TRANSLATE_NOOP("Kit", "Long-term capital gain")},
    Word{"incomeType"_L1, "CGSHORT"_L1, QT_TRANSLATE_NOOP("Kit", "Short-term capital gain")},
    Word{"incomeType"_L1, "MISC"_L1, QT_TRANSLATE_NOOP("Kit", "Miscellaneous")},
    Word{"transferAction"_L1, "IN"_L1, QT_TRANSLATE_NOOP("Kit", "In")},
    Word{"transferAction"_L1, "OUT"_L1, QT_TRANSLATE_NOOP("Kit", "Out")},
    Word{"transactionReason"_L1, "CALL"_L1, QT_TRANSLATE_NOOP("Kit", "Called by the issuer")},
    Word{"transactionReason"_L1, "SELL"_L1, QT_TRANSLATE_NOOP("Kit", "Sold")},
    Word{"transactionReason"_L1, "MATURITY"_L1, QT_TRANSLATE_NOOP("Kit", "Matured")},
    Word{"debitCreditMemo"_L1, "DEBIT"_L1, QT_TRANSLATE_NOOP("Kit", "Debit")},
    Word{"debitCreditMemo"_L1, "CREDIT"_L1, QT_TRANSLATE_NOOP("Kit", "Credit")},
    Word{"orderType"_L1, "BUY"_L1, QT_TRANSLATE_NOOP("Kit", "Buy")},
    Word{"orderType"_L1, "SELL"_L1, QT_TRANSLATE_NOOP("Kit", "Sell")},
    Word{"orderType"_L1, "BUYTOCOVER"_L1, QT_TRANSLATE_NOOP("Kit", "Buy to cover")},
    Word{"orderType"_L1, "BUYTOOPEN"_L1, QT_TRANSLATE_NOOP("Kit", "Buy to open")},
    Word{"orderType"_L1, "SELLTOCOVER"_L1, QT_TRANSLATE_NOOP("Kit", "Sell to cover")},
    Word{"orderType"_L1, "SELLTOOPEN"_L1, QT_TRANSLATE_NOOP("Kit", "Sell to open")},
    Word{"orderType"_L1, "SELLSHORT"_L1, QT_TRANSLATE_NOOP("Kit", "Sell short")},
    Word{"orderType"_L1, "SELLCLOSE"_L1, QT_TRANSLATE_NOOP("Kit", "Sell to close")},
    Word{"orderDuration"_L1, "DAY"_L1, QT_TRANSLATE_NOOP("Kit", "For the day")},
    Word{"orderDuration"_L1, "GOODTILLCANCEL"_L1, QT_TRANSLATE_NOOP("Kit", "Until it is canceled")},
    Word{"orderDuration"_L1, "IMMEDIATE"_L1, QT_TRANSLATE_NOOP("Kit", "At once or not at all")},
    Word{"mutualFundType"_L1, "OPENEND"_L1, QT_TRANSLATE_NOOP("Kit", "Open-end")},
    Word{"mutualFundType"_L1, "CLOSEEND"_L1, QT_TRANSLATE_NOOP("Kit", "Closed-end")},
    Word{"mutualFundType"_L1, "OTHER"_L1, QT_TRANSLATE_NOOP("Kit", "Other")},
    Word{"debtType"_L1, "ASSET"_L1, QT_TRANSLATE_NOOP("Kit", "Asset")},
    Word{"debtType"_L1, "COUPON"_L1, QT_TRANSLATE_NOOP("Kit", "With a coupon")},
    Word{"debtClass"_L1, "TREASURY"_L1, QT_TRANSLATE_NOOP("Kit", "Treasury")},
    Word{"debtClass"_L1, "MUNICIPAL"_L1, QT_TRANSLATE_NOOP("Kit", "Municipal")},
    Word{"debtClass"_L1, "CORPORATE"_L1, QT_TRANSLATE_NOOP("Kit", "Corporate")},
    Word{"debtClass"_L1, "OTHER"_L1, QT_TRANSLATE_NOOP("Kit", "Other")},
    Word{"callType"_L1, "CALL"_L1, QT_TRANSLATE_NOOP("Kit", "Call")},
    Word{"callType"_L1, "PUT"_L1, QT_TRANSLATE_NOOP("Kit", "Put")},
    Word{"callType"_L1, "PREFUND"_L1, QT_TRANSLATE_NOOP("Kit", "Refunded early")},
    Word{"callType"_L1, "MATURITY"_L1, QT_TRANSLATE_NOOP("Kit", "At maturity")},
    Word{"optionType"_L1, "CALL"_L1, QT_TRANSLATE_NOOP("Kit", "Call")},
    Word{"optionType"_L1, "PUT"_L1, QT_TRANSLATE_NOOP("Kit", "Put")},
    Word{"secured"_L1, "COVERED"_L1, QT_TRANSLATE_NOOP("Kit", "Covered")},
    Word{"secured"_L1, "NAKED"_L1, QT_TRANSLATE_NOOP("Kit", "Not covered")},
    Word{"holdingSubType"_L1, "MONEYMARKET"_L1, QT_TRANSLATE_NOOP("Kit", "Money market")},
    Word{"holdingSubType"_L1, "CASH"_L1, QT_TRANSLATE_NOOP("Kit", "Cash")},
    Word{"vestedStatus"_L1, "VESTED"_L1, QT_TRANSLATE_NOOP("Kit", "Vested")},
    Word{"vestedStatus"_L1, "UNVESTED"_L1, QT_TRANSLATE_NOOP("Kit", "Not vested yet")},
};

} // namespace

QString securityWord(QStringView leaf, const QString& sent)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const Word& each) {
        return leaf == each.leaf && sent.compare(each.sent, Qt::CaseInsensitive) == 0;
    });
    return found == words.end() ? sent : QCoreApplication::translate("Kit", found->words);
}

} // namespace bursar::ui
