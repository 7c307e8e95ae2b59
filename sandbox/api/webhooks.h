// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/deliveries.h"

#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace sandbox {

struct State;

struct Webhook {
    std::string id;
    std::string category;
    std::string type;
    std::string callbackUrl;
    std::string effectiveDate;
    std::string callbackEmail;
};

// Who wants to be told of what (akoya-api.md 8). In memory. Thread safe.
class Webhooks {
public:
    std::string add(Webhook webhook); // gives it an id
    bool replace(const Webhook& webhook);
    bool remove(const std::string& id);
    std::optional<Webhook> find(const std::string& id) const;
    std::vector<Webhook> all() const;

    // Tells everybody who asked for this kind; or one of them alone.
    void tell(State& state, const std::string& type, const std::string& payloadId);
    void tell(State& state, const Webhook& webhook, const std::string& payloadId);

private:
    mutable std::mutex m_mutex;
    std::vector<Webhook> m_webhooks;
    Deliveries m_deliveries;
};

} // namespace sandbox
