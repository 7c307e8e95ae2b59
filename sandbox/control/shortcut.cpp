// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/shortcut.h"

#include "sandbox/idp/idp.h"
#include "sandbox/state.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sandbox {
namespace {

// At the front of the text; faults are forgiving about the rest.
int numberIn(std::string_view text, int otherwise)
{
    const std::size_t end =
        std::min(text.find_first_not_of("0123456789"), std::min<std::size_t>(text.size(), 6));
    return static_cast<int>(wholeNumber(text.substr(0, end)).value_or(otherwise));
}

// "503" or "500/501": the status, and the code in the body where it is another number.
Response statusResponse(const std::string& arg)
{
    const int status = numberIn(arg, 500);
    const std::size_t slash = arg.find('/');
    const int code = slash == std::string::npos ? status : numberIn(arg.substr(slash + 1), status);
    if (status == 405)
        return methodNotAllowed();
    std::string_view message = "Internal server error";
    if (status == 503)
        message = "Scheduled maintenance";
    else if (status == 408)
        message = "Request timed out";
    else if (status == 401)
        message = "Customer not authorized";
    else if (status < 500)
        message = "Request failed";
    return akoyaError(status, code, message);
}

// As careless servers do, and in each of the places that an error's words may stand in.
Response echoResponse(const Request& request, const std::string& arg)
{
    const int status = numberIn(arg, 500);
    const std::string said = "Cannot handle " + request.path + "?" + request.rawQuery + " of "
        + request.header("authorization").value_or("nobody") + " with " + request.body;
    return jsonResponse(status,
        nlohmann::json{{"code", status}, {"message", said}, {"debugMessage", said},
            {"error", "server_error"}, {"error_description", said}}
            .dump());
}

// No address to go back to, no redirect.
std::optional<Response> authError(
    const Request& request, const State& state, const std::string& arg)
{
    const std::string redirectUri = request.query.value("redirect_uri");
    if (!isRegistered(state.clients.app, redirectUri))
        return {};
    const std::string query = "error=" + formEncode(arg.empty() ? "server_error" : arg)
        + "&error_description=" + formEncode("The provider could not answer")
        + "&state=" + percentEncode(request.query.value("state"));
    return redirectTo(302, redirectWith(redirectUri, query));
}

} // namespace

Shortcut shortcutFor(const FaultRule& rule, Request& request, State& state)
{
    switch (rule.kind) {
    case FaultKind::Delay:
        return {std::chrono::milliseconds(numberIn(rule.arg, 1000)), {}};
    case FaultKind::Status:
        return {{}, statusResponse(rule.arg)};
    case FaultKind::Echo:
        return {{}, echoResponse(request, rule.arg)};
    case FaultKind::TooMany: {
        Response response = akoyaError(429, 1207, "Too many requests");
        if (!rule.arg.empty())
            response.headers.emplace_back("Retry-After", rule.arg);
        return {{}, std::move(response)};
    }
    case FaultKind::Redirect:
        return {{}, redirectTo(302, rule.arg.empty() ? "http://localhost:9/elsewhere" : rule.arg)};
    case FaultKind::AuthError:
        return {{}, authError(request, state, rule.arg)};
    case FaultKind::SamePage:
        request.ignorePaging = true;
        return {};
    case FaultKind::Document:
        request.documentFault = rule.arg;
        return {};
    case FaultKind::LieAfterRevoke:
        request.ignoreRevocation = true;
        return {};
    case FaultKind::ExpireTokens:
        state.grants.killIdTokens();
        return {};
    case FaultKind::RotateAway:
        state.grants.killRefreshTokens();
        return {};
    case FaultKind::Cut:
    case FaultKind::Truncate:
    case FaultKind::Partial:
    case FaultKind::Malformed:
    case FaultKind::Html:
    case FaultKind::WrongTypes:
    case FaultKind::UnknownEnum:
    case FaultKind::Absent:
    case FaultKind::NullFields:
    case FaultKind::Duplicates:
    case FaultKind::Miscount:
    case FaultKind::RefuseConnections:
    case FaultKind::Trickle:
        return {};
    }
    return {};
}

} // namespace sandbox
