// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/base/text.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sandbox {

using HeaderList = std::vector<std::pair<std::string, std::string>>;

struct Request {
    std::string method;
    std::string path; // as sent, still percent-encoded, without the query
    std::vector<std::string> segments; // of the path, decoded
    std::string rawQuery;
    Params query;
    HeaderList headers; // names in lower case
    std::string body;
    std::string interactionId; // UUID, on every answer as x-akoya-interaction-id (akoya-api.md 4.0)
    bool ignorePaging = false; // a fault: the product sends the first page again and again
    bool ignoreRevocation = false; // a fault: a revoked consent is answered as if it were active
    std::string documentFault; // a fault: what is wrong with a document (control/rule.h)

    std::optional<std::string> header(std::string_view lowerCaseName) const;
    Params form() const { return Params::parse(body); }
    // The token of "Authorization: Bearer ..."; absent for any other scheme.
    std::optional<std::string> bearer() const;
};

// How the bytes of an answer leave, when not simply at once.
struct Delivery {
    std::optional<std::size_t> cutAfter; // close the connection after so many bytes of the body
    std::chrono::milliseconds trickle{0}; // spread the body over this time
    // So many blanks come before this byte of the body: it may be far larger than the memory for
    // it.
    std::size_t blanksAt = 0;
    std::size_t blanks = 0;
};

struct Response {
    int status = 200;
    std::string contentType; // empty: no body
    std::string body;
    HeaderList headers;
    Delivery delivery;

    Response&& with(std::string name, std::string value) &&
    {
        headers.emplace_back(std::move(name), std::move(value));
        return std::move(*this);
    }
};

Response jsonResponse(int status, std::string body);
Response textResponse(int status, std::string body);
// With the headers that keep a sign-in page from being framed, cached or extended.
Response htmlResponse(int status, std::string body);
// 302 or 303
Response redirectTo(int status, std::string location);
// {"code": <integer>, "message": ..., "debugMessage"?: ...}: the product APIs (akoya-api.md 5.1)
Response akoyaError(int status, int code, std::string_view message);
// The answer to a verb that is not offered: plain text, not JSON (akoya-api.md 5.1).
Response methodNotAllowed();

} // namespace sandbox
