// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

#include <cstdint>
#include <optional>
#include <string>

namespace sandbox {

class JsonText;

// Where a page begins and how long it may be.
struct Page {
    std::int64_t offset = 0; // rows to skip
    std::int64_t limit = 0; // rows, at least 1
};

// Reads `offset` and `limit`; absent when they are not what this provider sends and understands. An
// opaque cursor is base64 and bound to `scope`: it is refused anywhere else.
std::optional<Page> pageOf(const Request& request, std::int64_t defaultLimit, std::int64_t mostRows,
    bool opaque, const std::string& scope);

// Writes `links` with next and prev, as far as there are any: a path relative to the host,
// parameters in alphabetical order and percent-encoded (akoya-api.md 4.0 "Pagination").
// `parameters` holds the others.
struct LinkShape {
    std::string path;
    std::vector<std::pair<std::string, std::string>> parameters; // without limit and offset
    bool opaque = false;
    std::string scope;
};
void writeLinks(JsonText& json, const LinkShape& shape, const Page& page, std::int64_t total);

} // namespace sandbox
