// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/base/jsontext.h"
#include "sandbox/base/secrets.h"
#include "sandbox/idp/idp.h"
#include "sandbox/idp/idtoken.h"
#include "sandbox/state.h"

namespace sandbox {
namespace {

Response issued(State& state, const Grant& grant)
{
    const IdToken idToken = mintIdToken(state, grant);
    JsonText json;
    json.beginObject();
    json.field("id_token", idToken.text);
    json.field("token_type", "bearer");
    json.key("expires_in");
    json.number(idToken.lifetime);
    if (!grant.refreshToken.empty())
        json.field("refresh_token", grant.refreshToken);
    json.field("scope", grant.authorization.scope);
    json.field("grant_id", grant.id);
    json.endObject();
    Response response = jsonResponse(200, json.take()).with("Cache-Control", "no-store");
    response.contentType = "application/json;charset=UTF-8";
    return response;
}

Response obtain(State& state, const Credentials& client, const Params& form)
{
    Grants::Redeemed redeemed = state.grants.redeem(form.value("code"), client.clientId,
        form.value("redirect_uri"), form.value("code_verifier"));
    if (redeemed.grant)
        return issued(state, *redeemed.grant);
    switch (redeemed.error) {
    case Grants::CodeError::Unknown:
        return oauthError(400, "invalid_request", "Invalid or expired code parameter.");
    case Grants::CodeError::OtherRedirect:
        return oauthError(
            400, "invalid_request", "redirect_uri did not match URI from initial request.");
    case Grants::CodeError::WrongVerifier:
        return oauthError(400, "invalid_grant", "Invalid code_verifier.");
    }
    return oauthError(500, "server_error");
}

Response refresh(State& state, const Credentials& client, const Params& form)
{
    const std::string token = form.value("refresh_token");
    if (token.empty())
        return oauthError(400, "invalid_request", "No refresh token in request.");
    if (const auto grant = state.grants.rotate(token, client.clientId))
        return issued(state, *grant);
    return oauthError(400, "invalid_request",
        "Refresh token is invalid or has already been claimed by another client.");
}

} // namespace

// The errors are those of akoya-api.md 3.7, word for word.
Response token(State& state, const Request& request)
{
    const Params form = request.form();
    const Credentials client = credentialsOf(request, form);
    if (client.twice)
        return oauthError(
            400, "invalid_request", "Client credentials sent in both header and body.");
    const App& app = state.clients.app;
    if (client.clientId != app.clientId || !equalSecrets(client.secret, state.apps.ownSecret()))
        return oauthError(401, "invalid_client", "Invalid client credentials.");
    const std::string grantType = form.value("grant_type");
    if (grantType == "authorization_code")
        return obtain(state, client, form);
    if (grantType == "refresh_token")
        return refresh(state, client, form);
    return oauthError(400, "invalid_grant");
}

// akoya-api.md 3.4; the errors carry no description (3.7).
Response revoke(State& state, const Request& request)
{
    const Params form = request.form();
    const Credentials client = credentialsOf(request, form);
    const std::string token = form.value("token");
    if (client.twice || client.clientId.empty() || client.secret.empty() || token.empty()
        || !form.has("token_type_hint"))
        return oauthError(400, "invalid_request");
    if (form.value("token_type_hint") != "refresh_token")
        return oauthError(400, "unsupported_token_type");
    const App& app = state.clients.app;
    if (client.clientId != app.clientId || !equalSecrets(client.secret, state.apps.ownSecret()))
        return oauthError(401, "unauthorized_client");
    if (!state.grants.revoke(token, client.clientId))
        return oauthError(400, "invalid_request");
    return Response{.status = 200};
}

} // namespace sandbox
