// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/servicetokens.h"

#include "sandbox/base/secrets.h"

namespace sandbox {

std::string ServiceTokens::issue(const std::string& scope)
{
    const std::lock_guard lock(m_mutex);
    const std::string token = "ory_at_" + randomToken(43);
    m_tokens[token] = {scope, m_clock.now() + lifetime};
    return token;
}

std::optional<std::string> ServiceTokens::scopeOf(const std::string& token)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_tokens.find(token);
    if (it == m_tokens.end() || it->second.ends <= m_clock.now())
        return {};
    return it->second.scope;
}

} // namespace sandbox
