// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/docmaker.h"

#include <algorithm>
#include <array>

namespace contract {

namespace {

constexpr std::array texts{"Everyday Checking", "Zo\u00eb &amp; S\u00f8n", "", " two  blanks ",
    "null", "0", "line\nbreak\ttab", "quote \" back \\ slash", "\u666e\u901a\u9810\u91d1", "7",
    "2026-11-20", "\u202eright to left"};
constexpr std::array times{"2026-11-20", "2026-11-20T00:00:00Z", "2024-02-29T23:59:59.999Z",
    "2025-03-30T02:30:00+01:00", "2026-11-01T01:30:00.123456789-05:00"};
constexpr std::array amounts{0.0, 12.5, -0.01, 1e3, 123456789.12, 0.00000001, 1234.123456789, -7.0};

bool endsWith(const std::string& text, const std::string& end)
{
    return text.size() >= end.size()
        && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

} // namespace

const Json& DocMaker::resolved(const Json& node) const
{
    const Json* at = &node;
    while (at->contains("$ref")) {
        const std::string name = (*at)["$ref"].get<std::string>();
        at = &m_schema["definitions"][name.substr(name.rfind('/') + 1)];
    }
    return *at;
}

Json DocMaker::value(const Json& node, int depth) // NOLINT(misc-no-recursion): as deep as a schema
{
    const Json& schema = resolved(node);
    if (schema.contains("anyOf")) {
        const Json& ways = schema["anyOf"];
        return value(ways[upTo(static_cast<std::uint32_t>(ways.size()))], depth);
    }
    const std::string type = schema["type"];
    if (type == "object")
        return schema.contains("minProperties") ? wrapper(schema, depth) : object(schema, depth);
    if (type == "array") {
        Json list = Json::array();
        const std::uint32_t count = schema.value("minItems", 0U) + (depth <= 1 ? upTo(6) : upTo(3));
        for (std::uint32_t i = 0; i < count; ++i)
            list.push_back(value(schema["items"], depth + 1));
        return list;
    }
    if (type == "string")
        return string(schema);
    if (type == "boolean")
        return upTo(2) == 0;
    return number(type == "integer");
}

Json DocMaker::object(const Json& node, int depth) // NOLINT(misc-no-recursion)
{
    Json made = Json::object();
    const Json required = node.value("required", Json::array());
    for (const auto& [name, member] : node["properties"].items()) {
        const bool isRequired = std::find(required.begin(), required.end(), name) != required.end();
        const std::uint32_t fate = isRequired ? 2 : upTo(4);
        if (fate == 1)
            made[name] = nullptr;
        else if (fate > 1)
            made[name] = value(member, depth + 1);
    }
    if (strangeOnceIn(3))
        made["brandNewMember"] = anything(0);
    return made;
}

// The one member that names what is inside.
Json DocMaker::wrapper(const Json& node, int depth) // NOLINT(misc-no-recursion)
{
    const Json& members = node["properties"];
    auto chosen = members.begin();
    std::advance(chosen, upTo(static_cast<std::uint32_t>(members.size())));
    std::string name = chosen.key();
    if (strangeOnceIn(8)) {
        if (endsWith(name, "Account"))
            name = "brandNewAccount";
        else if (endsWith(name, "Transaction"))
            name = "brandNewTransaction";
        else
            name = "tax2099New";
    }
    return Json{{name, value(chosen.value(), depth + 1)}};
}

Json DocMaker::string(const Json& node)
{
    if (node.contains("enum")) {
        const Json& words = node["enum"];
        return strangeOnceIn(3) ? Json("BRAND_NEW_WORD")
                                : words[upTo(static_cast<std::uint32_t>(words.size()))];
    }
    const std::string pattern = node.value("pattern", "");
    if (pattern == "^[A-Z]{3}$")
        return upTo(2) == 0 ? "USD" : "EUR";
    if (pattern == "^[A-Z]{2}$")
        return "US";
    if (pattern.find("[A-Za-z0-9_-]+") != std::string::npos) // a JWT of no claims: {}.{}.
        return "e30.e30." + std::to_string(100 + upTo(900));
    if (!pattern.empty())
        return times.at(upTo(times.size()));
    if (node.contains("minLength")) // an id, an address: unlike any other
        return "id-" + std::to_string(++m_ids);
    const std::string text = texts.at(upTo(texts.size()));
    return text.size() > node.value("maxLength", std::size_t(1000)) ? Json("") : Json(text);
}

Json DocMaker::number(bool isWhole)
{
    const Json made =
        isWhole ? Json(static_cast<int>(upTo(3000))) : Json(amounts.at(upTo(amounts.size())));
    return strangeOnceIn(4) ? Json(made.dump()) : made;
}

// What nobody knows: of any shape.
Json DocMaker::anything(int depth) // NOLINT(misc-no-recursion): three deep
{
    switch (upTo(depth < 3 ? 6 : 4)) {
    case 0:
        return nullptr;
    case 1:
        return texts.at(upTo(texts.size()));
    case 2:
        return amounts.at(upTo(amounts.size()));
    case 3:
        return true;
    case 4:
        return Json::array({anything(depth + 1), anything(depth + 1)});
    default:
        return Json{{"inner", anything(depth + 1)}, {"accountId", "not-an-account"}};
    }
}

} // namespace contract
