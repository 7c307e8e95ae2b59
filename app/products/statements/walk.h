// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/product.h"

namespace bursar::statements {

/// Reads the list of one account from now backwards, in stretches of what the bank allows in one
/// call: two years, or less where it says so (akoya-api.md 4.11). The first time to the end of what
/// it has, later only what may have changed, and all of it again once a month.
QCoro::Task<Result<products::Answer>> readList(products::Reading reading);

void createWalks(Db& db);
void eraseWalks(Db& db, LinkId link);

} // namespace bursar::statements
