// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/idp/flows.h"

#include "sandbox/base/secrets.h"

namespace sandbox {

Flow Flows::start(Flow flow)
{
    const std::lock_guard lock(m_mutex);
    dropOld();
    flow.id = randomToken(16);
    flow.secret = randomToken(32);
    flow.csrf = randomToken(32);
    m_flows[flow.id] = {flow, m_clock.now() + lifetime};
    return flow;
}

std::optional<Flow> Flows::find(const std::string& id, const std::string& secret)
{
    const std::lock_guard lock(m_mutex);
    dropOld();
    const auto it = m_flows.find(id);
    if (it == m_flows.end() || !equalSecrets(it->second.flow.secret, secret))
        return {};
    return it->second.flow;
}

void Flows::update(const Flow& flow)
{
    const std::lock_guard lock(m_mutex);
    if (const auto it = m_flows.find(flow.id); it != m_flows.end())
        it->second.flow = flow;
}

void Flows::end(const std::string& id)
{
    const std::lock_guard lock(m_mutex);
    m_flows.erase(id);
}

std::size_t Flows::count()
{
    const std::lock_guard lock(m_mutex);
    dropOld();
    return m_flows.size();
}

void Flows::dropOld()
{
    const Seconds now = m_clock.now();
    std::erase_if(m_flows, [now](const auto& entry) { return entry.second.ends <= now; });
}

} // namespace sandbox
