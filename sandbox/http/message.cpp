// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/message.h"

#include "sandbox/base/jsontext.h"

#include <algorithm>

namespace sandbox {

std::optional<std::string> Request::header(std::string_view lowerCaseName) const
{
    for (const auto& [name, value] : headers)
        if (name == lowerCaseName)
            return value;
    return {};
}

std::optional<std::string> Request::bearer() const
{
    const auto value = header("authorization");
    if (!value || value->size() < 8 || lowerCase(value->substr(0, 7)) != "bearer ")
        return {};
    return value->substr(7);
}

Response jsonResponse(int status, std::string body)
{
    return {.status = status, .contentType = "application/json", .body = std::move(body)};
}

Response textResponse(int status, std::string body)
{
    return {.status = status, .contentType = "text/plain", .body = std::move(body)};
}

Response htmlResponse(int status, std::string body)
{
    Response response{
        .status = status, .contentType = "text/html; charset=utf-8", .body = std::move(body)};
    // No form-action: browsers apply it to the redirect that follows the form, and that one must be
    // free to go to the app.
    response.headers = {
        {"Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri "
            "'none'"},
        {"Referrer-Policy", "no-referrer"},
        {"X-Content-Type-Options", "nosniff"},
        {"Cache-Control", "no-store"},
    };
    return response;
}

Response redirectTo(int status, std::string location)
{
    Response response{.status = status};
    response.headers = {{"Location", std::move(location)}, {"Cache-Control", "no-store"}};
    return response;
}

Response akoyaError(int status, int code, std::string_view message)
{
    JsonText json;
    json.beginObject();
    json.key("code");
    json.number(code);
    json.field("message", message);
    json.endObject();
    return jsonResponse(status, json.take());
}

Response methodNotAllowed() { return textResponse(405, "Method Not Allowed"); }

} // namespace sandbox
