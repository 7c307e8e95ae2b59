// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/api.h"

#include "sandbox/base/jsontext.h"
#include "sandbox/base/secrets.h"
#include "sandbox/idp/idp.h"
#include "sandbox/state.h"

#include <algorithm>
#include <array>

namespace sandbox {

void addApi(Router& router, State& state)
{
    router.add("service-token", {"POST"}, "/oauth2/token",
        [&state](const Request& request) { return serviceToken(state, request); });
    router.add("consents", {"GET"}, "/consents/*/*",
        [&state](const Request& request) { return consent(state, request); });
}

Response serviceToken(State& state, const Request& request)
{
    static constexpr std::array<std::string_view, 4> known{
        "app_management_v2", "notifications_subscriptions", "advisory", "consents"};
    const Params form = request.form();
    const Credentials client = credentialsOf(request, form);
    const ServiceClient& service = state.clients.service;
    if (client.twice)
        return oauthError(
            400, "invalid_request", "Client credentials sent in both header and body.");
    if (client.clientId != service.clientId || !equalSecrets(client.secret, service.secret))
        return oauthError(401, "invalid_client", "Client authentication failed.");
    if (form.value("grant_type") != "client_credentials")
        return oauthError(400, "unsupported_grant_type");
    const std::string scope = form.value("scope");
    for (const std::string_view part : split(scope, ' '))
        if (std::ranges::find(known, part) == known.end())
            return oauthError(400, "invalid_scope");
    JsonText json;
    json.beginObject();
    json.field("access_token", state.serviceTokens.issue(scope));
    json.key("expires_in");
    json.number(ServiceTokens::lifetime - 1); // 86399, as the published sample
    json.field("scope", scope);
    json.field("token_type", "bearer");
    json.endObject();
    return jsonResponse(200, json.take()).with("Cache-Control", "no-store");
}

} // namespace sandbox
