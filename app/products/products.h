// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/product.h"

#include <QStringView>

#include <span>

namespace bursar::products {

using Catalogue = std::span<const Product>;

/// All products, in the order of products.def. Any thread.
Catalogue all();

/// Null for a name that this Bursar does not know.
const Product* find(QStringView name);

} // namespace bursar::products
