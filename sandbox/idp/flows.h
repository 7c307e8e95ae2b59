// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/base/clock.h"
#include "sandbox/idp/grants.h"

#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace sandbox {

enum class Step { Login, Terms, Accounts };

// One sign-in on its way through the pages. The id is in the address, the secret in a cookie for
// that address only: two sign-ins in one browser do not meet, and a copied address is worth
// nothing.
struct Flow {
    std::string id;
    std::string secret;
    std::string csrf; // in each form
    std::string state; // the app's
    bool hasState = false;
    Step step = Step::Login;
    Authorization authorization;
};

// Kept for ten minutes (akoya-api.md 2.4). Thread safe.
class Flows {
public:
    explicit Flows(const Clock& clock)
        : m_clock(clock)
    {
    }

    Flow start(Flow flow); // sets id, secret and csrf
    // Absent when it is unknown, over, or the secret is another's.
    std::optional<Flow> find(const std::string& id, const std::string& secret);
    void update(const Flow& flow);
    void end(const std::string& id);
    std::size_t count();

private:
    static constexpr Seconds lifetime = 600;
    struct Entry {
        Flow flow;
        Seconds ends = 0;
    };
    void dropOld();

    const Clock& m_clock;
    std::mutex m_mutex;
    std::unordered_map<std::string, Entry> m_flows;
};

} // namespace sandbox
