// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/product.h"

namespace bursar::taxforms {

/// Reads the tax forms of a login, from last year backwards until a bank has had none for two
/// years: of all accounts at once, or account by account where the bank insists.
QCoro::Task<Result<products::Answer>> readForms(products::Reading reading);

} // namespace bursar::taxforms
