// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/accountlist.h"

namespace sandbox {

// Balances: the same accounts with their figures (akoya-api.md 4.6).
Product balances()
{
    return {
        "balances", 0, [](const ProductCall& call) { return accountList(call, Level::Balance); }};
}

} // namespace sandbox
