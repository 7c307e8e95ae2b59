// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"

#include <optional>
#include <string_view>

namespace bursar::accounts {

/// The figures of one account as they were sent (akoya-api.md 4.6); none: absent, null or not a
/// number.
struct Figures {
    std::optional<Decimal> current; ///< currentBalance
    std::optional<Decimal> principal; ///< principalBalance
    std::optional<Decimal> value; ///< currentValue
    std::optional<Decimal> surrender; ///< netPresentValue
    std::optional<Decimal> available; ///< availableBalance
    std::optional<Decimal> credit; ///< availableCredit
    std::optional<Decimal> cash; ///< availableCashBalance
    std::optional<Instant> asOf; ///< balanceAsOf

    /// Where the member of this name belongs; null for all others, and for balanceAsOf.
    std::optional<Decimal>* slot(std::string_view key);
};

/// The figure that stands for the account, with its name and its sign: what is owed is negative,
/// whichever way the bank writes it. A credit on a card can be told from a debt only by the status
/// NEGATIVECURRENTBALANCE (akoya-api.md 4.6).
Balance chooseBalance(const Figures& figures, const Account& account);

} // namespace bursar::accounts
