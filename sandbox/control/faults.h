// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/base/dice.h"
#include "sandbox/control/rule.h"

#include <mutex>
#include <vector>

namespace sandbox {

// The rules that are in force. Thread safe.
class Faults {
public:
    explicit Faults(std::uint64_t seed)
        : m_dice(seed)
    {
    }

    int add(FaultRule rule); // returns its id
    void clear();
    bool remove(int id);
    std::vector<FaultRule> rules() const;

    // The rules that hit this call; each counts it. A call may have two names, as /token has: what
    // it is used for, and what it is.
    std::vector<FaultRule> hit(
        std::string_view endpoint, std::string_view group, std::string_view path);
    // For "duplicates": what the rule has remembered, set by the first caller.
    std::string remember(int id, const std::string& text);

private:
    mutable std::mutex m_mutex;
    std::vector<FaultRule> m_rules;
    int m_lastId = 0;
    Dice m_dice;
};

} // namespace sandbox
