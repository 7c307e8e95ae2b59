// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/books.h"
#include "sandbox/data/security.h"

#include <vector>

namespace sandbox {

// Contributions, purchases, dividends, sales and fees of one investment account from `first` to the
// day of the setting, entered into `books`. Returns what is held at the end, without the cash: that
// is the balance of the account's rows.
std::vector<Holding> tellInvesting(Books& books, Role role, Day first);

} // namespace sandbox
