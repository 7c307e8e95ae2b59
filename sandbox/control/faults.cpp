// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/faults.h"

namespace sandbox {

int Faults::add(FaultRule rule)
{
    const std::lock_guard lock(m_mutex);
    rule.id = ++m_lastId;
    m_rules.push_back(std::move(rule));
    return m_lastId;
}

void Faults::clear()
{
    const std::lock_guard lock(m_mutex);
    m_rules.clear();
}

bool Faults::remove(int id)
{
    const std::lock_guard lock(m_mutex);
    return std::erase_if(m_rules, [id](const FaultRule& rule) { return rule.id == id; }) > 0;
}

std::vector<FaultRule> Faults::rules() const
{
    const std::lock_guard lock(m_mutex);
    return m_rules;
}

std::vector<FaultRule> Faults::hit(
    std::string_view endpoint, std::string_view group, std::string_view path)
{
    const std::lock_guard lock(m_mutex);
    std::vector<FaultRule> hits;
    for (FaultRule& rule : m_rules) {
        const bool named =
            rule.endpoint == "*" || rule.endpoint == endpoint || rule.endpoint == group;
        if (!named || !path.starts_with(rule.path))
            continue;
        ++rule.seen;
        const bool over = rule.count >= 0 && rule.hits >= rule.count;
        if (rule.seen < rule.nth || over || !m_dice.chance(rule.perMille))
            continue;
        ++rule.hits;
        hits.push_back(rule);
    }
    return hits;
}

std::string Faults::remember(int id, const std::string& text)
{
    const std::lock_guard lock(m_mutex);
    for (FaultRule& rule : m_rules) {
        if (rule.id != id)
            continue;
        if (rule.memory.empty())
            rule.memory = text;
        return rule.memory;
    }
    return text;
}

} // namespace sandbox
