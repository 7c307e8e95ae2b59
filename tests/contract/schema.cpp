// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/schema.h"

#include <QDebug>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <fstream>

namespace contract {

namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

Json fileOf(const std::string& name)
{
    const std::string path = CONTRACT_SCHEMAS "/" + name + ".json";
    std::ifstream file(path);
    Json json = Json::parse(file, nullptr, false);
    if (!json.is_object())
        qFatal("not a schema: %s", path.c_str());
    return json;
}

bool isRequired(const Json& object, const std::string& member)
{
    const auto required = object.find("required");
    return required != object.end()
        && std::find(required->begin(), required->end(), member) != required->end();
}

void relax(Json& node, Schema::Words words) // NOLINT(misc-no-recursion): as deep as a schema
{
    if (node.is_object()) {
        if (words == Schema::Words::Any) {
            for (const char* key : {"additionalProperties", "maxProperties"})
                node.erase(key);
            if (node.contains("enum") && node["enum"].is_array())
                node.erase("enum");
        }
        const auto members = node.find("properties");
        // Of a wrapper, the one member is what it is for.
        if (members != node.end() && !node.contains("minProperties")) {
            for (const auto& [name, member] : members->items()) {
                if (!isRequired(node, name))
                    member = Json{{"anyOf", Json::array({Json{{"type", "null"}}, member})}};
            }
        }
    }
    if (node.is_structured()) {
        for (Json& inner : node)
            relax(inner, words);
    }
}

} // namespace

struct Schema::Compiled {
    Json json; // what the compiled one was made of
    valijson::Schema schema;
};

Schema::Schema(const std::string& name, Words words)
    : m_text(fileOf(name))
    , m_compiled(std::make_unique<Compiled>())
{
    m_compiled->json = m_text;
    relax(m_compiled->json, words);
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(Adapter(m_compiled->json), m_compiled->schema);
}

Schema::~Schema() = default;

std::string Schema::faults(const Json& document) const
{
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    if (validator.validate(m_compiled->schema, Adapter(document), &results))
        return {};
    std::string all;
    valijson::ValidationResults::Error error;
    for (int i = 0; i < 5 && results.popError(error); ++i) {
        for (const std::string& part : error.context)
            all += part;
        all += ": " + error.description + '\n';
    }
    return all;
}

} // namespace contract
