// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/transactiontypes.h"

#include "app/base/literals.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bursar::ui {

namespace {

struct Name {
    QLatin1StringView sent;
    const char* words; ///< to be translated in Transactions
};

constexpr std::array names{
    Name{"CHECK"_L1, QT_TRANSLATE_NOOP("Transactions", "Check")},
    Name{"WITHDRAWAL"_L1, QT_TRANSLATE_NOOP("Transactions", "Withdrawal")},
    Name{"TRANSFER"_L1, QT_TRANSLATE_NOOP("Transactions", "Transfer")},
    Name{"POSDEBIT"_L1, QT_TRANSLATE_NOOP("Transactions", "Point of sale")},
    Name{"ATMWITHDRAWAL"_L1, QT_TRANSLATE_NOOP("Transactions", "ATM withdrawal")},
    Name{"BILLPAYMENT"_L1, QT_TRANSLATE_NOOP("Transactions", "Bill payment")},
    Name{"FEE"_L1, QT_TRANSLATE_NOOP("Transactions", "Fee")},
    Name{"DEPOSIT"_L1, QT_TRANSLATE_NOOP("Transactions", "Deposit")},
    Name{"ADJUSTMENT"_L1, QT_TRANSLATE_NOOP("Transactions", "Adjustment")},
    Name{"INTEREST"_L1, QT_TRANSLATE_NOOP("Transactions", "Interest")},
    Name{"DIVIDEND"_L1, QT_TRANSLATE_NOOP("Transactions", "Dividend")},
    Name{"DIRECTDEPOSIT"_L1, QT_TRANSLATE_NOOP("Transactions", "Direct deposit")},
    Name{"ATMDEPOSIT"_L1, QT_TRANSLATE_NOOP("Transactions", "ATM deposit")},
    Name{"POSCREDIT"_L1, QT_TRANSLATE_NOOP("Transactions", "Refund at point of sale")},
    Name{"PAYMENT"_L1, QT_TRANSLATE_NOOP("Transactions", "Payment")},
    Name{"PURCHASED"_L1, QT_TRANSLATE_NOOP("Transactions", "Bought")},
    Name{"SOLD"_L1, QT_TRANSLATE_NOOP("Transactions", "Sold")},
    Name{"PURCHASEDTOCOVER"_L1, QT_TRANSLATE_NOOP("Transactions", "Bought to cover")},
    Name{"PURCHASETOOPEN"_L1, QT_TRANSLATE_NOOP("Transactions", "Bought to open")},
    Name{"PURCHASETOCLOSE"_L1, QT_TRANSLATE_NOOP("Transactions", "Bought to close")},
    Name{"SOLDTOOPEN"_L1, QT_TRANSLATE_NOOP("Transactions", "Sold to open")},
    Name{"SOLDTOCLOSE"_L1, QT_TRANSLATE_NOOP("Transactions", "Sold to close")},
    Name{"MARGININTEREST"_L1, QT_TRANSLATE_NOOP("Transactions", "Margin interest")},
    Name{"REINVESTOFINCOME"_L1, QT_TRANSLATE_NOOP("Transactions", "Income reinvested")},
    Name{"RETURNOFCAPITAL"_L1, QT_TRANSLATE_NOOP("Transactions", "Return of capital")},
    Name{"CONTRIBUTION"_L1, QT_TRANSLATE_NOOP("Transactions", "Contribution")},
    Name{"OPTIONEXERCISE"_L1, QT_TRANSLATE_NOOP("Transactions", "Option exercised")},
    Name{"OPTIONEXPIRATION"_L1, QT_TRANSLATE_NOOP("Transactions", "Option expired")},
    Name{"DIVIDENDREINVEST"_L1, QT_TRANSLATE_NOOP("Transactions", "Dividend reinvested")},
    Name{"SPLIT"_L1, QT_TRANSLATE_NOOP("Transactions", "Split")},
    Name{"CLOSURE"_L1, QT_TRANSLATE_NOOP("Transactions", "Position closed")},
    Name{"INCOME"_L1, QT_TRANSLATE_NOOP("Transactions", "Income")},
    Name{"EXPENSE"_L1, QT_TRANSLATE_NOOP("Transactions", "Expense")},
    Name{"CLOSUREOPT"_L1, QT_TRANSLATE_NOOP("Transactions", "Option position closed")},
    Name{"INVEXPENSE"_L1, QT_TRANSLATE_NOOP("Transactions", "Investment expense")},
    Name{"JRNLSEC"_L1, QT_TRANSLATE_NOOP("Transactions", "Securities journaled")},
    Name{"JRNLFUND"_L1, QT_TRANSLATE_NOOP("Transactions", "Cash journaled")},
    Name{"OTHER"_L1, QT_TRANSLATE_NOOP("Transactions", "Other")},
    Name{"DIV"_L1, QT_TRANSLATE_NOOP("Transactions", "Dividend")},
    Name{"SRVCHG"_L1, QT_TRANSLATE_NOOP("Transactions", "Service charge")},
    Name{"DEP"_L1, QT_TRANSLATE_NOOP("Transactions", "Deposit")},
    Name{"ATM"_L1, QT_TRANSLATE_NOOP("Transactions", "ATM")},
    Name{"POS"_L1, QT_TRANSLATE_NOOP("Transactions", "Point of sale")},
    Name{"XFER"_L1, QT_TRANSLATE_NOOP("Transactions", "Transfer")},
    Name{"CASH"_L1, QT_TRANSLATE_NOOP("Transactions", "Cash")},
    Name{"DIRECTDEP"_L1, QT_TRANSLATE_NOOP("Transactions", "Direct deposit")},
    Name{"DIRECTDEBIT"_L1, QT_TRANSLATE_NOOP("Transactions", "Direct debit")},
    Name{"REPEATPMT"_L1, QT_TRANSLATE_NOOP("Transactions", "Repeating payment")},
};

} // namespace

QString typeName(const QString& sent)
{
    const auto name = std::find_if(names.begin(), names.end(),
        [&sent](const Name& each) { return sent.compare(each.sent, Qt::CaseInsensitive) == 0; });
    return name == names.end() ? sent : QCoreApplication::translate("Transactions", name->words);
}

QStringList knownTypes()
{
    QStringList all;
    for (const Name& each : names)
        all << each.sent;
    return all;
}

} // namespace bursar::ui
