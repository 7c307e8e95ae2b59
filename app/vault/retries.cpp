// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/retries.h"

#include <algorithm>
#include <array>

namespace bursar::vault {

namespace {

using namespace std::chrono_literals;

// Beyond the repeats of a call, which take seconds (net/policy.h).
constexpr std::array<std::chrono::seconds, 6> waits{1min, 5min, 15min, 1h, 4h, 12h};

} // namespace

std::chrono::seconds waitAfter(int attempt, const Error& error)
{
    const auto step = static_cast<std::size_t>(std::max(attempt, 1) - 1);
    if (step >= waits.size())
        return 0s;
    const auto asked = std::chrono::ceil<std::chrono::seconds>(error.retryAfter.value_or(0s));
    return std::max(waits[step], asked);
}

} // namespace bursar::vault
