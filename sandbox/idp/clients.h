// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

// A registered application: it signs people in and reads their data.
struct App {
    std::string clientId;
    std::string secret;
    std::string name;
    std::string organisation;
    std::string organisationId;
    std::vector<std::string> redirectUris;
};

// A registered organisation's machine: service tokens only (akoya-api.md 7.1).
struct ServiceClient {
    std::string clientId;
    std::string secret;
};

struct Clients {
    App app;
    ServiceClient service;

    // The demo's. An empty secret: BURSAR_SANDBOX_CLIENT_SECRET or BURSAR_SANDBOX_SERVICE_SECRET if
    // set.
    static Clients demo(const std::string& clientSecret, const std::string& serviceSecret);
};

// Exact comparison (akoya-api.md 2.1), except that a loopback address may come with any port: a
// native program cannot know beforehand which one it will get (RFC 8252, 7.3).
bool isRegistered(const App& app, std::string_view redirectUri);

} // namespace sandbox
