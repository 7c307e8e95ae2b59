// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/call.h"

#include <cstdint>
#include <optional>

namespace bursar {

/// What a person did with sensitive data on this computer. It is in the ledger like a call: with
/// HTTP 0 and no error, which no call has, and "bursar:shown/ACCOUNT" as path. What was shown or
/// copied is never in it.
enum class LedgerAct : std::uint8_t { Shown, Copied };

/// `rows`: how many things were shown or copied.
CallRecord recordOf(LedgerAct act, LinkId link, DataCluster cluster,
    const ProviderAccountId& account, std::int64_t rows, Instant at);

/// Not a call to the network. Also of an erased entry.
bool isAct(const CallRecord& record);
/// None for a call, and for an act whose path is erased.
std::optional<LedgerAct> actOf(const CallRecord& record);

/// SQL that is true for entries of calls for data: not for what proves a revocation (Cause::Proof).
#define LEDGER_IS_CALL "NOT (http = 0 AND error IS NULL) AND cause <> 2"

} // namespace bursar
