// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <chrono>

namespace bursar::vault {

/// How long a download waits after its failed try number `attempt`, counted from 1; what the server
/// asks for when that is longer. 0: it is given up.
std::chrono::seconds waitAfter(int attempt, const Error& error);

} // namespace bursar::vault
