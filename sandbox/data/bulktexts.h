// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace sandbox {

struct BulkText {
    std::string_view payee;
    std::string_view bankText;
};

const BulkText& bulkTextOf(std::uint64_t bits);
const BulkText& bulkIncome();
// About 400 characters.
std::string_view bulkLongNote();

} // namespace sandbox
