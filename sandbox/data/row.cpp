// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/row.h"

namespace sandbox {

std::string_view wireName(TransactionType type)
{
    switch (type) {
    case TransactionType::Adjustment:
        return "ADJUSTMENT";
    case TransactionType::AtmWithdrawal:
        return "ATMWITHDRAWAL";
    case TransactionType::BillPayment:
        return "BILLPAYMENT";
    case TransactionType::Check:
        return "CHECK";
    case TransactionType::Contribution:
        return "CONTRIBUTION";
    case TransactionType::DirectDeposit:
        return "DIRECTDEPOSIT";
    case TransactionType::Dividend:
        return "DIVIDEND";
    case TransactionType::DividendReinvest:
        return "DIVIDENDREINVEST";
    case TransactionType::Fee:
        return "FEE";
    case TransactionType::Interest:
        return "INTEREST";
    case TransactionType::Payment:
        return "PAYMENT";
    case TransactionType::PosCredit:
        return "POSCREDIT";
    case TransactionType::PosDebit:
        return "POSDEBIT";
    case TransactionType::Purchased:
        return "PURCHASED";
    case TransactionType::Sold:
        return "SOLD";
    case TransactionType::Split:
        return "SPLIT";
    case TransactionType::Transfer:
        return "TRANSFER";
    case TransactionType::Withdrawal:
        return "WITHDRAWAL";
    }
    return {};
}

std::string_view wireName(RowStatus status)
{
    switch (status) {
    case RowStatus::Posted:
        return "POSTED";
    case RowStatus::Pending:
        return "PENDING";
    case RowStatus::Authorization:
        return "AUTHORIZATION";
    case RowStatus::Memo:
        return "MEMO";
    }
    return {};
}

} // namespace sandbox
