// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/base/clock.h"
#include "sandbox/idp/clients.h"

#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

// An application as the Management API knows it (akoya-api.md 7.2).
struct RegisteredApp {
    std::string clientId;
    std::string secret;
    std::string name;
    std::string description;
    std::vector<std::string> redirectUris;
    std::string clientUri;
    std::vector<std::string> contacts;
    std::string logoUri;
    std::string iconUrl;
    std::vector<std::string> scope; // products
    Seconds created = 0;
    bool isOwn = false; // the one that signs people in here; cannot go
};

// What became of asking for one provider's products.
enum class SubscriptionStatus { Active, Pending, Processing, Terminated, Denied };
std::string_view statusWord(SubscriptionStatus status);

struct Subscription {
    std::string providerId;
    std::string providerName;
    SubscriptionStatus status = SubscriptionStatus::Active;
    std::vector<std::string> products;
};

// The applications of the one organisation. In memory: gone with the program. Thread safe.
class Apps {
public:
    static constexpr std::size_t most = 10; // in the sandbox, says the documentation

    Apps(const Clock& clock, const Clients& clients);

    enum class Refusal { None, NameTaken, TooMany, Unknown, Own };

    // Gives it an id and a secret.
    Refusal add(RegisteredApp& app);
    Refusal replace(const RegisteredApp& app);
    Refusal remove(const std::string& clientId);
    std::optional<RegisteredApp> find(const std::string& clientId) const;
    std::vector<RegisteredApp> all() const;
    // Of the app that signs people in here, as it is now.
    std::string ownSecret() const;

    // An app is subscribed to every valid provider by itself; two of them take their time.
    std::vector<Subscription> subscriptions(const RegisteredApp& app) const;

    static const std::vector<std::string>& products();

private:
    const Clock& m_clock;
    mutable std::mutex m_mutex;
    std::vector<RegisteredApp> m_apps;
};

} // namespace sandbox
