// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/row.h"

#include <cstdint>
#include <string_view>

namespace sandbox {

// Sets what a row's texts are made from: the payee, the bank's own text, the category and the type.
// Some ten thousand payees, a few of them often; one row in eight has one of the strange texts.
void writeBulkTexts(std::uint64_t bits, Row& row);
// The same of a salary.
void writeBulkIncome(Row& row);
// About 400 characters.
std::string_view bulkLongNote();

} // namespace sandbox
