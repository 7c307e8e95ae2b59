// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/account.h"
#include "sandbox/data/setting.h"
#include "sandbox/data/user.h"

namespace sandbox {

// Fills in what an account of this role is called and which fields it carries that never change
// (akoya-api.md 4.3, 4.6, 4.7). The figures that follow from its rows are not among them.
void describe(Account& account, const Provider& provider, const User& user, const Setting& setting);

} // namespace sandbox
