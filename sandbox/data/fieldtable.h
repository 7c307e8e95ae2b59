// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/account.h"

#include <span>
#include <string_view>

namespace sandbox {

struct FixedField {
    Role role;
    Level level;
    std::string_view name;
    std::string_view json; // {+30} and {-30} stand for midnight that many days from today
    bool rich = false; // only for the user who has all fields
};

// Apart from the code that uses it, because it is a list and will grow.
std::span<const FixedField> fixedFields();

} // namespace sandbox
