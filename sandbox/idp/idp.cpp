// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/idp/idp.h"

#include "sandbox/base/jsontext.h"
#include "sandbox/state.h"

namespace sandbox {

void addIdp(Router& router, State& state)
{
    const auto bound = [&state](Response (*handler)(State&, const Request&)) {
        return [&state, handler](const Request& request) { return handler(state, request); };
    };
    router.add("auth", {"GET"}, "/auth", bound(authorize));
    router.add("pages", {"GET"}, "/auth/*/*", bound(showPage));
    router.add("pages", {"POST"}, "/auth/*/*", bound(submitPage));
    router.add("token", {"POST"}, "/token", bound(token));
    router.add("revoke", {"POST"}, "/revoke", bound(revoke));
    router.add("revoke", {"POST"}, "/token/revoke", bound(revoke)); // an older page's path (3.4)
    router.add("discovery", {"GET"}, "/.well-known/openid-configuration", bound(discovery));
    router.add("keys", {"GET"}, "/keys",
        [&state](const Request&) { return jsonResponse(200, state.keys.keySet()); });
}

Response discovery(State& state, const Request&)
{
    JsonText json;
    json.beginObject();
    json.field("issuer", state.base);
    json.field("authorization_endpoint", state.base + "/auth");
    json.field("token_endpoint", state.base + "/token");
    json.field("revocation_endpoint", state.base + "/revoke");
    json.field("jwks_uri", state.base + "/keys");
    json.rawField("response_types_supported", R"(["code"])");
    json.rawField("grant_types_supported", R"(["authorization_code","refresh_token"])");
    json.rawField("subject_types_supported", R"(["public"])");
    json.rawField("id_token_signing_alg_values_supported", R"(["RS256"])");
    json.rawField("scopes_supported", R"(["openid","profile","email","offline_access"])");
    json.rawField(
        "token_endpoint_auth_methods_supported", R"(["client_secret_basic","client_secret_post"])");
    json.rawField("code_challenge_methods_supported", R"(["S256"])");
    json.endObject();
    return jsonResponse(200, json.take());
}

Credentials credentialsOf(const Request& request, const Params& form)
{
    const std::string inBody = form.value("client_secret");
    Credentials credentials{form.value("client_id"), inBody, false};
    const std::string header = request.header("authorization").value_or(std::string{});
    if (header.size() < 6 || lowerCase(header.substr(0, 6)) != "basic ")
        return credentials;
    const std::string decoded =
        base64Decode(std::string_view{header}.substr(6)).value_or(std::string{});
    const std::size_t colon = decoded.find(':');
    if (colon == std::string::npos)
        return {{}, {}, !inBody.empty()};
    // Both halves are form-encoded before base64 (RFC 6749, 2.3.1).
    credentials.clientId = percentDecode(decoded.substr(0, colon), true).value_or(std::string{});
    credentials.secret = percentDecode(decoded.substr(colon + 1), true).value_or(std::string{});
    credentials.twice = !inBody.empty();
    return credentials;
}

Response oauthError(int status, std::string_view error, std::string_view description)
{
    JsonText json;
    json.beginObject();
    json.field("error", error);
    if (!description.empty())
        json.field("error_description", description);
    json.endObject();
    return jsonResponse(status, json.take()).with("Cache-Control", "no-store");
}

std::string redirectWith(const std::string& redirectUri, const std::string& query)
{
    return redirectUri + (redirectUri.find('?') == std::string::npos ? "?" : "&") + query;
}

std::string formEncode(std::string_view text)
{
    std::string out;
    for (const std::string_view word : split(text, ' ')) {
        if (!out.empty())
            out.push_back('+');
        out += percentEncode(word);
    }
    return out;
}

} // namespace sandbox
