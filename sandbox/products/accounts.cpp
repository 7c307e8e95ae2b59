// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/accountlist.h"

namespace sandbox {

// Investments: all accounts, and what the investment accounts hold (akoya-api.md 4.7).
Product accounts()
{
    return {"accounts", 0,
        [](const ProductCall& call) { return accountList(call, Level::Investment); }};
}

} // namespace sandbox
