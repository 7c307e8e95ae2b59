// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <chrono>

namespace bursar::vault {

/// What a download that failed comes to.
enum class Verdict : std::uint8_t {
    Later, ///< it may work another time: it stays in the queue
    Never, ///< it will be the same again
    NotThisLink, ///< nor would any other document of this login
};

/// All of it is data, in retries.cpp.
Verdict verdictOn(const Error& error);

/// How long a download waits after its failed try number `attempt`, counted from 1; what the server
/// asks for when that is longer. 0: it is given up.
std::chrono::seconds waitAfter(int attempt, const Error& error);

} // namespace bursar::vault
