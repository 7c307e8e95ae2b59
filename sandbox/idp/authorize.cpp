// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/idp/idp.h"
#include "sandbox/idp/pages.h"
#include "sandbox/state.h"

#include <algorithm>
#include <array>

namespace sandbox {
namespace {

Response inBrowser(const std::string& sentence) { return htmlResponse(400, problemPage(sentence)); }

bool looksLikeUuid(std::string_view text)
{
    return text.size() == 36 && std::ranges::count(text, '-') == 4;
}

// Before any of this is right, the browser must not be sent anywhere (akoya-api.md 2.3, first
// table).
std::optional<Response> refuseInBrowser(const State& state, const Params& query)
{
    const App& app = state.clients.app;
    if (query.value("connector").empty())
        return htmlResponse(200, uselessPage());
    if (query.count("connector") > 1 || findProvider(query.value("connector")) == nullptr)
        return inBrowser("Invalid ConnectorID");
    const std::string clientId = query.value("client_id");
    if (query.count("client_id") != 1 || clientId != app.clientId) {
        // Well formed, but nobody's: the network knows no such resource.
        if (looksLikeUuid(clientId))
            return inBrowser("Requested resource does not exist");
        return inBrowser("Invalid client_id (\"" + clientId + "\").");
    }
    const std::string redirectUri = query.value("redirect_uri");
    if (query.count("redirect_uri") != 1 || !isRegistered(app, redirectUri))
        return inBrowser("Unregistered redirect_uri (\"" + redirectUri + "\")");
    return {};
}

struct Refusal {
    std::string error;
    std::string description;
};

std::optional<Refusal> checkResponseType(const Params& query)
{
    const std::string type = query.value("response_type");
    if (type == "code")
        return {};
    // The flows that OAuth and OpenID know, but this network does not offer.
    for (const std::string_view part : split(type, ' '))
        if (part != "code" && part != "token" && part != "id_token")
            return Refusal{"invalid_request", "Invalid response type"};
    return Refusal{"unsupported_response_type", "Unsupported response type \"" + type + "\""};
}

std::optional<Refusal> checkScope(const Params& query)
{
    static constexpr std::array<std::string_view, 4> known{
        "openid", "profile", "email", "offline_access"};
    bool openid = false;
    const std::string scope = query.value("scope");
    for (const std::string_view part : split(scope, ' ')) {
        openid = openid || part == "openid";
        if (!part.empty() && std::ranges::find(known, part) == known.end())
            return Refusal{
                "invalid_scope", "Unrecognized scope(s) [\"" + std::string(part) + "\"]"};
    }
    if (!openid)
        return Refusal{"invalid_scope", "Missing required scope(s) [\"openid\"]."};
    return {};
}

// Akoya's pages do not mention PKCE; what was sent is held to the letter (akoya-api.md 2.1).
std::optional<Refusal> checkChallenge(const Params& query)
{
    const std::string challenge = query.value("code_challenge");
    const std::string method = query.value("code_challenge_method");
    if (challenge.empty() && method.empty())
        return {};
    if (method != "S256")
        return Refusal{"invalid_request", "Only the code challenge method S256 is supported."};
    if (challenge.size() != 43 || !base64Decode(challenge))
        return Refusal{"invalid_request", "Invalid code challenge."};
    return {};
}

std::optional<Refusal> refuseByRedirect(const Params& query)
{
    for (const std::string_view name :
        {"response_type", "scope", "state", "nonce", "code_challenge", "code_challenge_method"})
        if (query.count(name) > 1)
            return Refusal{"invalid_request", "Repeated parameter \"" + std::string(name) + "\""};
    if (auto refusal = checkResponseType(query))
        return refusal;
    if (auto refusal = checkScope(query))
        return refusal;
    return checkChallenge(query);
}

} // namespace

Response authorize(State& state, const Request& request)
{
    const Params& query = request.query;
    if (auto refused = refuseInBrowser(state, query))
        return std::move(*refused);
    const std::string redirectUri = query.value("redirect_uri");
    const auto appState = query.get("state");
    if (const auto refusal = refuseByRedirect(query)) {
        std::string answer = "error=" + formEncode(refusal->error)
            + "&error_description=" + formEncode(refusal->description);
        if (appState)
            answer += "&state=" + percentEncode(*appState);
        return redirectTo(302, redirectWith(redirectUri, answer));
    }
    Flow flow;
    flow.state = appState.value_or(std::string{});
    flow.hasState = appState.has_value();
    flow.authorization = {.clientId = query.value("client_id"),
        .redirectUri = redirectUri,
        .provider = findProvider(query.value("connector")),
        .user = {},
        .accounts = {},
        .scope = query.value("scope"),
        .nonce = query.value("nonce"),
        .codeChallenge = query.value("code_challenge"),
        .requested = state.clock.now()};
    flow = state.flows.start(std::move(flow));
    const std::string path = "/auth/" + flow.id;
    return redirectTo(303, path + "/login")
        .with("Set-Cookie",
            "sandbox_session=" + flow.secret + "; Path=" + path + "; HttpOnly; SameSite=Lax");
}

} // namespace sandbox
