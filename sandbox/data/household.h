// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/books.h"

namespace sandbox {

// Tells one day of a household's life: salary, bills, shopping, transfers between its own accounts
// with both sides, loans, holidays abroad. Days must come in order, because what is paid depends on
// what is there. Enters only into accounts that are open.
void tellHousehold(Books& books, Day day);

} // namespace sandbox
