// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/error.h"
#include "app/net/http.h"

#include <optional>

namespace bursar {

/// The error that an answer of a data endpoint stands for (akoya-api.md 5.2); none for 2xx. Reads
/// the body's `code` as a number or a text; an empty or an HTML body is as good as none. The
/// server's own sentences are not taken over: they may name an account.
std::optional<Error> classifyAnswer(const HttpResponse& response, Instant now);

/// Retry-After as seconds or as an HTTP date (RFC 9110 10.2.3); none when absent or neither.
std::optional<std::chrono::milliseconds> retryAfterOf(const HttpResponse& response, Instant now);

/// x-akoya-interaction-id, cut to what such an id can be: it is shown and logged.
QString requestIdOf(const HttpResponse& response);

} // namespace bursar
