// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace sandbox {

// ISO 4217 with the number of minor digits that its amounts are written with.
struct Currency {
    std::string_view code;
    int digits;
};

inline constexpr Currency usd{"USD", 2};
inline constexpr Currency currencies[] = {usd, {"EUR", 2}, {"GBP", 2}, {"JPY", 0}, {"CHF", 2},
    {"CAD", 2}, {"SEK", 2}, {"PLN", 2}, {"MXN", 2}, {"KWD", 3}};

} // namespace sandbox
