// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/accountlist.h"

namespace sandbox {

// Account Information: who and what an account is, without figures (akoya-api.md 4.5).
Product accountsinfo()
{
    return {
        "accounts-info", 0, [](const ProductCall& call) { return accountList(call, Level::Info); }};
}

} // namespace sandbox
