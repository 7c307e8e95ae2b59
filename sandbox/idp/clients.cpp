// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/idp/clients.h"

#include <algorithm>
#include <cstdlib>

namespace sandbox {
namespace {

std::string secretFrom(const char* variable, const char* documented)
{
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0' ? value : documented;
}

// "http://127.0.0.1:4711/callback" -> "http://127.0.0.1/callback"; other addresses come back
// unchanged.
std::string withoutLoopbackPort(std::string_view uri)
{
    for (const std::string_view origin : {"http://127.0.0.1", "http://[::1]"}) {
        if (!uri.starts_with(origin) || uri.size() <= origin.size() || uri[origin.size()] != ':')
            continue;
        const std::string_view rest = uri.substr(origin.size() + 1);
        const std::size_t end = std::min(rest.find('/'), rest.size());
        const std::string_view port = rest.substr(0, end);
        const bool digits = std::ranges::all_of(port, [](char c) { return c >= '0' && c <= '9'; });
        if (!port.empty() && port.size() <= 5 && digits)
            return std::string(origin).append(rest.substr(end));
    }
    return std::string(uri);
}

} // namespace

Clients Clients::demo(const std::string& clientSecret, const std::string& serviceSecret)
{
    return {
        .app =
            {
                .clientId = "bursar-demo",
                .secret = clientSecret.empty()
                    ? secretFrom("BURSAR_SANDBOX_CLIENT_SECRET", "demo-secret-not-for-real-banks")
                    : clientSecret,
                .name = "Bursar",
                .organisation = "Bursar Project",
                .organisationId = "bursar_rec",
                .redirectUris = {"http://127.0.0.1/callback", "https://bursar.example/callback",
                    "bursar://callback"},
            },
        .service =
            {
                .clientId = "bursar-demo-service",
                .secret = serviceSecret.empty()
                    ? secretFrom("BURSAR_SANDBOX_SERVICE_SECRET", "demo-service-secret")
                    : serviceSecret,
            },
    };
}

bool isRegistered(const App& app, std::string_view redirectUri)
{
    const std::string plain = withoutLoopbackPort(redirectUri);
    return std::ranges::find(app.redirectUris, plain) != app.redirectUris.end();
}

} // namespace sandbox
