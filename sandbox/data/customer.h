// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/person.h"

#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

// Somebody whom a bank knows (akoya-api.md 4.10).
struct Holder {
    std::string id; // customerId
    std::string prefix;
    std::string first;
    std::string middle;
    std::string last;
    std::string suffix;
    std::string line1;
    std::string line2;
    std::string line3;
    std::string city;
    std::string state;
    std::string postalCode;
    std::string phone; // at home
    std::string mobile;
    std::string email;
    std::string_view relationship; // the full FDX model
    std::string business; // the name of one that holds the account; empty: a person does
};

// Who signs in. The same person at every bank: _1 of one is _1 of the others.
Holder customerOf(const Person& person);
// Who holds the account, the customer first.
std::vector<Holder> holdersOf(const Person& person, const Account& account);

} // namespace sandbox
