// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/apierror.h"

#include "sandbox/base/jsontext.h"
#include "sandbox/state.h"

#include <algorithm>

namespace sandbox {

Response apiError(int status, std::string_view code, std::string_view message,
    std::optional<std::string_view> debug)
{
    JsonText json;
    json.beginObject();
    json.field("code", code);
    json.field("message", message);
    if (debug)
        json.field("debugMessage", *debug);
    json.endObject();
    return jsonResponse(status, json.take());
}

std::optional<Response> refusal(State& state, const Request& request, std::string_view neededScope)
{
    const auto bearer = request.bearer();
    const auto scope = bearer ? state.serviceTokens.scopeOf(*bearer) : std::nullopt;
    if (!scope)
        return apiError(401, "401", "Unauthorized");
    const auto parts = split(*scope, ' ');
    if (std::ranges::find(parts, neededScope) == parts.end())
        return apiError(403, "PermissionDenied", "The token was not issued for this");
    return {};
}

Response versionNotImplemented()
{
    return apiError(
        501, "1106", "FdxVersion not supported or not implemented", "This version is not offered");
}

} // namespace sandbox
