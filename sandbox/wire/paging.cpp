// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wire/paging.h"

#include "sandbox/base/dice.h"
#include "sandbox/base/jsontext.h"

#include <algorithm>

namespace sandbox {
namespace {

std::string seal(const std::string& scope) { return std::to_string(hashOf(scope)); }

std::string offsetText(const LinkShape& shape, std::int64_t offset)
{
    return shape.opaque ? base64(std::to_string(offset) + ":" + seal(shape.scope))
                        : std::to_string(offset);
}

std::optional<std::int64_t> openCursor(const std::string& cursor, const std::string& scope)
{
    if (cursor == "0") // the documented default
        return 0;
    const auto text = base64Decode(cursor);
    const std::size_t colon = text ? text->find(':') : std::string::npos;
    if (colon == std::string::npos || text->substr(colon + 1) != seal(scope))
        return {};
    return wholeNumber(std::string_view{*text}.substr(0, colon));
}

void writeLink(JsonText& json, std::string_view name, const LinkShape& shape, std::int64_t limit,
    std::int64_t offset)
{
    auto parameters = shape.parameters;
    parameters.emplace_back("limit", std::to_string(limit));
    parameters.emplace_back("offset", offsetText(shape, offset));
    std::ranges::sort(parameters);
    std::string href = shape.path;
    char separator = '?';
    for (const auto& [key, value] : parameters) {
        href.push_back(separator);
        href.append(key).append("=").append(percentEncode(value));
        separator = '&';
    }
    json.key(name);
    json.beginObject();
    json.field("href", href);
    json.endObject();
}

} // namespace

std::optional<Page> pageOf(const Request& request, std::int64_t defaultLimit, std::int64_t mostRows,
    bool opaque, const std::string& scope)
{
    Page page{0, std::min(defaultLimit, mostRows)};
    if (const auto limit = request.query.get("limit")) {
        const auto value = wholeNumber(*limit);
        if (!value || *value == 0)
            return {};
        page.limit = std::min(*value, mostRows);
    }
    if (const auto offset = request.query.get("offset")) {
        const auto value = opaque ? openCursor(*offset, scope) : wholeNumber(*offset);
        if (!value)
            return {};
        page.offset = *value;
    }
    return page;
}

void writeLinks(JsonText& json, const LinkShape& shape, const Page& page, std::int64_t total)
{
    json.key("links");
    json.beginObject();
    if (page.offset < total && page.limit < total - page.offset)
        writeLink(json, "next", shape, page.limit, page.offset + page.limit);
    if (page.offset > 0)
        writeLink(
            json, "prev", shape, page.limit, std::max<std::int64_t>(0, page.offset - page.limit));
    json.endObject();
}

} // namespace sandbox
