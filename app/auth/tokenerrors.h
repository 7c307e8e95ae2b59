// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/error.h"
#include "app/net/http.h"

#include <optional>

namespace bursar {

/// What is asked of the token endpoints (akoya-api.md 3.1, 3.2, 3.4, 7.1).
enum class TokenCall : std::uint8_t { Obtain, Refresh, Revoke, Service };

/// The error that an answer to `call` stands for (akoya-api.md 3.7); none for 200. Only an OAuth
/// error object counts as a rejection (SignInNeeded, ClientRejected, CodeExpired …): an empty body,
/// a gateway's HTML page, a 5xx is a failure to answer.
std::optional<Error> classifyTokenAnswer(TokenCall call, const HttpResponse& response, Instant now);

} // namespace bursar
