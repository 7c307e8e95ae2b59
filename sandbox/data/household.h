// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/books.h"

namespace sandbox {

// Tells the life of one household from `first` to the day of the setting: salary, bills, shopping,
// transfers between its own accounts with both sides, loans, holidays abroad. Enters only into
// accounts that are open.
void tellHousehold(Books& books, Day first);

} // namespace sandbox
