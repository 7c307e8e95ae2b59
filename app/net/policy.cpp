// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/policy.h"

#include "app/net/errortable.h"

#include <array>

namespace bursar {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::chrono::milliseconds, 3> backoff{1s, 2s, 4s};
constexpr double jitter = 0.2;

} // namespace

std::optional<std::chrono::milliseconds> waitBefore(
    int retry, ErrorKind after, const Policy& policy, double random)
{
    const auto step = static_cast<std::size_t>(retry - 1);
    if (retry > policy.retries || step >= backoff.size())
        return std::nullopt;
    switch (conductOn(after).repeat) {
    case Repeat::Never:
        return std::nullopt;
    case Repeat::WithTheHost:
        return 0ms;
    case Repeat::AfterBackoff:
        break;
    }
    const double factor = 1.0 - jitter + 2.0 * jitter * random;
    return std::chrono::milliseconds(
        static_cast<std::int64_t>(static_cast<double>(backoff[step].count()) * factor));
}

} // namespace bursar
