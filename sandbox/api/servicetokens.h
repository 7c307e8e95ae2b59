// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/base/clock.h"

#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace sandbox {

// Tokens of organisations, not of people (akoya-api.md 7.1). Thread safe.
class ServiceTokens {
public:
    explicit ServiceTokens(const Clock& clock)
        : m_clock(clock)
    {
    }

    static constexpr Seconds lifetime = 86'400;

    std::string issue(const std::string& scope);
    // The scope of a living token; absent for any other.
    std::optional<std::string> scopeOf(const std::string& token);

private:
    struct Token {
        std::string scope;
        Seconds ends = 0;
    };
    const Clock& m_clock;
    std::mutex m_mutex;
    std::unordered_map<std::string, Token> m_tokens;
};

} // namespace sandbox
