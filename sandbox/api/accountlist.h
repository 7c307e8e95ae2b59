// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/product.h"

namespace sandbox {

// The answer of the three products that list accounts; they differ in how much of each they tell
// (akoya-api.md 4.5 to 4.7).
Response accountList(const ProductCall& call, Level level);

} // namespace sandbox
