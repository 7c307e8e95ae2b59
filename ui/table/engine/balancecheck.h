// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"
#include "ui/table/engine/suspects.h"

#include <QList>

#include <cstdint>
#include <optional>

namespace bursar::table {

/// What a bank told of the balance of one account, and how far its rows are here.
struct AccountBalances {
    AccountRef account;
    accounts::BalanceKind kind = accounts::BalanceKind::None;
    QList<accounts::Reading> readings; ///< as in accounts::Entry, as the next two
    Day completeAfter;
    std::optional<Instant> completeTo;

    bool operator==(const AccountBalances&) const = default;
};

/// How the rows of an account compare with the balances that its bank told.
struct BalanceCheck {
    enum class Verdict : std::uint8_t {
        NoFigure, ///< the bank gives no balance
        NotASum, ///< a market value: no sum of transactions
        Reading, ///< the rows are not all here yet
        Undated, ///< a row without a day: there is no balance after any row
        TooLarge, ///< a sum does not fit a Decimal
        Single, ///< one balance only: rows are counted from it, and nothing checks them yet
        Uncertain, ///< between the balances is a row whose amount is unknown
        Agrees,
        Differs,
    };
    Verdict verdict = Verdict::NoFigure;
    // The rest from Single on.
    Money balance; ///< the newest that the rows are complete for
    Instant at; ///< when the bank had it
    Instant since; ///< Agrees: the oldest balance that agrees. Differs: the last that did not
    Instant until; ///< Differs: the balance after it
    Money difference; ///< Differs: the balances' change, less the sum of the rows between
    Suspicion suspicion; ///< Differs

    bool operator==(const BalanceCheck&) const = default;
};

} // namespace bursar::table
