// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

#include <optional>
#include <string_view>

namespace sandbox {

struct State;

// On the API host `code` is text, but for the one in the Consent API's 400 (akoya-api.md 6.2).
// `debug`: a further sentence; the Notifications API has the field in each error, also empty.
Response apiError(int status, std::string_view code, std::string_view message,
    std::optional<std::string_view> debug = {});

// What all of the host's calls refuse alike: no living service token (401), one for something else
// (403). Absent: the call may go on.
std::optional<Response> refusal(State& state, const Request& request, std::string_view neededScope);

// 501/1106
Response versionNotImplemented();

} // namespace sandbox
