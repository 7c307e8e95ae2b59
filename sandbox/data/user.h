// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/account.h"
#include "sandbox/data/provider.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

// What a test user is known for (akoya-api.md 2.5).
struct Traits {
    int errorStatus = 0; // every data call fails so; 0: none does
    int errorCode = 0;
    std::string_view errorMessage;
    bool errorOnTransactionsOnly = false;
    bool partial = false; // 206 on the three account products
    int idTokenSeconds = 0; // 0: the provider's habit
    bool refreshTokenDies = false; // at once
    // How long a consent lasts, which the Consent API then tells with FDX's own members; 0: as long
    // as the provider's refresh tokens, and no word of it.
    Seconds consentSeconds = 0;
    std::optional<bool> memo; // instead of the provider's habit
    std::optional<AmountStyle> amounts;
    bool everyField = false; // all account categories with all their fields
};

struct User {
    std::string name; // also the password
    std::vector<Role> roles;
    Traits traits;
    std::string_view checkingId; // a published id that clients expect; empty: made from the seed
    std::string_view closed; // account status of the first account; empty: OPEN
};

// Absent when the provider has no such customer. Every provider has <id>_1 to <id>_14, the error
// users <id>_err_*, and <id>_partial, <id>_short, <id>_norefresh, <id>_ending, <id>_brief,
// <id>_empty.
std::optional<User> findUser(const Provider& provider, std::string_view name);

} // namespace sandbox
