// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/money.h"
#include "app/products/transactions/transactions.h"

#include <QHash>
#include <QList>

namespace bursar::details {

struct MonthFlow {
    Day month; ///< its first day
    Decimal in;
    Decimal out; ///< negative or zero
};

/// What came into and went out of the deposit accounts of one currency.
struct CashFlow {
    Currency currency;
    QList<MonthFlow> months; ///< each one, oldest first, also those without a transaction
    int transfers = 0; ///< left out: between accounts of one's own
    int unknown = 0; ///< left out: posted without an amount, or in sums that do not fit
    int rows = 0; ///< counted
};

/// From posted rows of deposit accounts, in the months from `first` on, of which there are `count`.
/// A pair of opposite amounts within three days in two of the accounts that calls itself a transfer
/// is left out: by its amount alone it is not. Most rows first.
QList<CashFlow> cashFlowOf(const transactions::Batch& rows, Day first, int count);

/// The first day of the month that is so many months after the day's.
Day monthOf(Day day, int after = 0);

} // namespace bursar::details
