// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/client.h"

#include <memory>
#include <string>

namespace contract {

// A file of tests/contract/schemas: what akoya-api.md says of one answer. A member that is not
// `required` may be absent or null ("every field may be absent or null"); the files do not repeat
// that, reading them adds it.
class Schema {
public:
    enum class Words {
        Listed, // enums and members as the reference lists them: what the imitation may send
        Any, // and any other word and member: what a bank may send
    };
    explicit Schema(const std::string& name, Words words = Words::Listed);
    ~Schema();
    Schema(const Schema&) = delete;
    Schema& operator=(const Schema&) = delete;

    // The first faults, by place; empty: the document is as the schema says.
    std::string faults(const Json& document) const;
    // As it is in the file.
    const Json& text() const { return m_text; }

private:
    struct Compiled;
    Json m_text;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace contract
