// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/base/civil.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace sandbox {

struct Security;

// The values of akoya-api.md 4.8 that the sandbox uses; the wire's own words are in
// transactiontype.cpp.
enum class TransactionType {
    Adjustment,
    AtmWithdrawal,
    BillPayment,
    Check,
    Contribution,
    DirectDeposit,
    Dividend,
    DividendReinvest,
    Fee,
    Interest,
    Payment,
    PosCredit,
    PosDebit,
    Purchased,
    Sold,
    Split,
    Transfer,
    Withdrawal,
};
std::string_view wireName(TransactionType type);

enum class RowStatus { Posted, Pending, Authorization, Memo };
std::string_view wireName(RowStatus status);

// What a payment on a loan consists of, in minor units.
struct PaymentSplit {
    std::int64_t principal = 0;
    std::int64_t interest = 0;
    std::int64_t escrow = 0;
};

// The security side of an investment transaction.
struct Trade {
    const Security* security = nullptr; // null: cash only
    std::int64_t units = 0; // millionths; negative = leaves the account
    std::int64_t price = 0; // ten-thousandths of the currency, per unit
    std::int64_t fees = 0; // minor units
};

// One transaction as the bank knows it. How a provider tells it (signs, dates, missing fields) is
// not in here: that is a habit, applied when the row is written.
struct Row {
    std::uint64_t id = 0; // unique within the account
    std::uint64_t pendingId = 0; // another id that it bears while it is pending; 0: the same
    std::int64_t amount =
        0; // minor units; positive = toward the customer (akoya-api.md 4.8, delta)
    Seconds time = 0;
    Seconds posted = 0; // 0 while it is pending
    RowStatus status = RowStatus::Posted;
    TransactionType type = TransactionType::Adjustment;
    std::string payee; // the clean name
    std::string bankText; // the same as the bank's systems write it
    std::string note;
    std::string_view category; // merchant category code
    std::string_view subCategory;
    std::int64_t foreignAmount = 0; // minor units of foreignCurrency
    std::string_view foreignCurrency; // empty: paid at home
    int checkNumber = 0; // 0: not a check
    std::uint64_t refersTo = 0; // id of the row that this one reverses; 0: none
    PaymentSplit split;
    Trade trade;
    std::int64_t running = 0; // the sum of the amounts up to and with it, set by the ledger
    std::uint64_t shownId() const { return posted == 0 && pendingId != 0 ? pendingId : id; }

    Seconds order = 0; // breaks ties between rows of one second, in the order they were entered
};

} // namespace sandbox
