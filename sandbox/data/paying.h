// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/person.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

// A way to pay to or from an account (akoya-api.md 4.9). What this bank leaves out is absent.
struct PaymentNetwork {
    std::string_view type; // "US_ACH"
    std::optional<std::string> bankId; // invented: no real routing number begins with 99
    std::string identifier;
    std::string_view identifierType; // empty: not sent
    bool tellsTransfers = true;
    bool transferIn = true;
    bool transferOut = true;
};

// Whether the bank gives numbers of such an account at all.
bool hasPaymentNetworks(const Person& person, const Account& account);
// Empty for an account that has ended: nothing can be paid to it.
std::vector<PaymentNetwork> paymentNetworksOf(const Person& person, const Account& account);

} // namespace sandbox
