// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/files.h"

namespace bursar {

/// The migrations of the profile's store, in order, for Store::open(). Each runs what is known
/// here, then each product's part of that version (products/product.h): a product brings its own
/// tables.
Schema profileSchema();

/// Removes what the bank told under this link, and what the person wrote to it. The link itself,
/// its consents and its ledger entries stay. The table starts anew from loadAll() afterwards.
void eraseData(Db& db, LinkId link);

} // namespace bursar
