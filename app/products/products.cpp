// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/products.h"

#include <QLatin1StringView>

#include <algorithm>

namespace bursar {

// clang-format off
#define PRODUCT(folder) namespace folder { products::Product product(); }
// clang-format on
#include "app/products/products.def"
#undef PRODUCT

} // namespace bursar

namespace bursar::products {

Catalogue all()
{
    static const Product list[] = {
#define PRODUCT(folder) bursar::folder::product(),
#include "app/products/products.def"
#undef PRODUCT
    };
    return list;
}

const Product* find(QStringView name)
{
    const Catalogue list = all();
    const auto found = std::find_if(list.begin(), list.end(),
        [name](const Product& each) { return name == QLatin1StringView(each.name); });
    return found == list.end() ? nullptr : &*found;
}

} // namespace bursar::products
