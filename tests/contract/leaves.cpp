// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/leaves.h"

namespace contract {

namespace {

std::string below(const std::string& path, const std::string& name)
{
    return path.empty() ? name : path + "." + name;
}

void walk(const Json& schema, const Json& node, const std::string& path,
    std::set<std::string>& leaves) // NOLINT(misc-no-recursion)
{
    if (node.contains("$ref")) {
        walk(schema, schema.at(Json::json_pointer(node["$ref"].get<std::string>().substr(1))), path,
            leaves);
    } else if (node.contains("anyOf")) {
        for (const Json& form : node["anyOf"])
            walk(schema, form, path, leaves);
    } else if (node.contains("properties")) {
        for (const auto& [name, member] : node["properties"].items())
            walk(schema, member, below(path, name), leaves);
    } else if (node.contains("items")) {
        walk(schema, node["items"], path, leaves);
    } else {
        leaves.insert(path);
    }
}

} // namespace

void collectLeaves(const Json& document, const std::string& path,
    std::set<std::string>& leaves) // NOLINT(misc-no-recursion)
{
    if (document.is_object()) {
        for (const auto& [name, member] : document.items())
            collectLeaves(member, below(path, name), leaves);
    } else if (document.is_array()) {
        for (const Json& element : document)
            collectLeaves(element, path, leaves);
    } else if (!document.is_null() && document != "") {
        leaves.insert(path);
    }
}

std::set<std::string> leavesOf(const Json& schema)
{
    std::set<std::string> leaves;
    walk(schema, schema, {}, leaves);
    return leaves;
}

} // namespace contract
