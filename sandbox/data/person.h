// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/account.h"
#include "sandbox/data/setting.h"
#include "sandbox/data/user.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

// One login at one provider with all that it can see. Immutable: a change makes another Person.
struct Person {
    const Provider* provider = nullptr;
    User user;
    Habits habits; // the provider's, with the user's own deviations
    Seconds asOf = 0; // of all figures
    bool moved = false; // to another address, with another mobile number
    std::vector<Account> accounts;

    const Account* find(std::string_view accountId) const;
};

using PersonPtr = std::shared_ptr<const Person>;

PersonPtr makePerson(const Setting& setting, const Provider& provider, const User& user);

} // namespace sandbox
