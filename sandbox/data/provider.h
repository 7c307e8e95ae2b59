// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace sandbox {

// How a provider writes amounts (akoya-api.md 4.8 "Sign convention"; section 9, rows 1 and 4).
enum class AmountStyle {
    Signed, // negative = money leaves the customer
    Magnitude, // always positive; only debitCreditMemo or the type tell the direction
};

// How long a refresh token is good for (akoya-api.md 3.6).
enum class RefreshKind {
    Perpetual,
    Fixed, // a period from the consent
    Rolling, // a new period on each refresh
};

// What differs between banks: data, never code. A habit that is not here is one that all share.
struct Habits {
    AmountStyle amounts = AmountStyle::Signed;
    bool memo = true; // debitCreditMemo is sent
    bool pending = true; // items are shown before they are posted (section 9, row 3)
    bool pendingKeepsId = true; // the posted item has the id that it was pending under (4.8)
    bool cardPrincipalBalance =
        false; // principalBalance where others send currentBalance (section 9, row 5)
    bool opaqueCursor = false; // offset is a base64 cursor, not a number (4.0 "Pagination")
    bool midnightDates = false; // plain dates are sent as midnight UTC (4.0 "Data types")
    bool sharedAccountIds = false; // the same account ids for every customer (section 9, row 8)
    bool totalPurchasePrice =
        false; // purchasedPrice is of all units, not of one (section 9, row 6)
    bool standardMode = true; // mode=standard changes the account types (section 9, row 2)
    RefreshKind refresh = RefreshKind::Fixed;
    int refreshDays = 365;
    int idTokenSeconds = 86'400;
    int historyYears = 100; // further back nothing is kept
};

struct Provider {
    std::string_view id; // `connector` at the IdP and the path segment of the data calls
    std::string_view name;
    std::string_view wordmark; // as its own pages write it
    std::string_view colour; // of those pages
    Habits habits;
};

std::span<const Provider> providers();
// Null when there is none of this id.
const Provider* findProvider(std::string_view id);

} // namespace sandbox
