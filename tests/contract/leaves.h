// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/client.h"

#include <set>
#include <string>

namespace contract {

// The places of a document that hold something, without positions in lists:
// "accounts.depositAccount.currency.currencyCode". Null and an empty text hold nothing.
void collectLeaves(const Json& document, const std::string& path, std::set<std::string>& leaves);

// Those that a schema names; of what may have several forms, all.
std::set<std::string> leavesOf(const Json& schema);

} // namespace contract
