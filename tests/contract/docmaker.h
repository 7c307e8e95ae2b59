// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/client.h"

#include <cstdint>
#include <random>
#include <string>

namespace contract {

// Makes documents that a schema allows, the same ones for the same seed on every machine.
class DocMaker {
public:
    enum class Kind {
        Listed, // as the reference has it, with any optional member absent or null
        Strange, // also unknown members, words and wrappers, and numbers written as strings
    };
    // `schema`: Schema::text(); to outlive this.
    DocMaker(const Json& schema, std::uint32_t seed, Kind kind)
        : m_schema(schema)
        , m_random(seed)
        , m_kind(kind)
    {
    }
    Json make() { return value(m_schema, 0); }

private:
    Json value(const Json& node, int depth);
    Json object(const Json& node, int depth);
    Json wrapper(const Json& node, int depth);
    Json string(const Json& node);
    Json number(bool isWhole);
    Json anything(int depth);
    const Json& resolved(const Json& node) const;
    // Not a distribution of the library's: those differ between libraries.
    std::uint32_t upTo(std::uint32_t end) { return static_cast<std::uint32_t>(m_random() % end); }
    bool strangeOnceIn(std::uint32_t times) { return m_kind == Kind::Strange && upTo(times) == 0; }

    const Json& m_schema;
    std::mt19937 m_random;
    Kind m_kind;
    int m_ids = 0;
};

} // namespace contract
