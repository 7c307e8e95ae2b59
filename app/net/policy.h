// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/net/http.h"

#include <chrono>
#include <optional>

namespace bursar {

/// How long an exchange may take, and how often it may be repeated. All of it is data: here, and
/// which failures allow it in errortable.h (akoya-api.md 5.4).
struct Policy {
    std::chrono::milliseconds timeout; ///< of one attempt, from sending to the body's last byte;
                                       ///< with a sink (bodysink.h) of each silence
    int retries; ///< after the first attempt

    /// A GET of the data APIs: it may be repeated, it changes nothing.
    static constexpr Policy safeRead()
    {
        return {.timeout = std::chrono::seconds(30), .retries = 3};
    }

    /// A call to the token endpoint. It changes state at the server, so once more and no further
    /// (akoya-api.md 3.8.4).
    static constexpr Policy token() { return {.timeout = std::chrono::seconds(30), .retries = 1}; }
};

/// For the TCP and TLS handshakes alone.
inline constexpr std::chrono::seconds connectTimeout(10);

/// How long to wait before attempt number `retry` (1 is the first repeat); none when there is to be
/// no further attempt. `random` in [0, 1) spreads those that failed together.
std::optional<std::chrono::milliseconds> waitBefore(
    int retry, ErrorKind after, const Policy& policy, double random);

} // namespace bursar
