// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/account.h"
#include "sandbox/data/setting.h"

#include <span>

namespace sandbox {

// Adds the fields that follow from an account's history: last payment, interest of this year, last
// statement.
void deriveFields(Account& account, std::span<const Row> rows, const Setting& setting);

} // namespace sandbox
