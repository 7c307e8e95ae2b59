// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/router.h"

#include <optional>
#include <string>

namespace sandbox {

struct State;

// The identity provider: sign-in pages, tokens, revocation, discovery (akoya-api.md 2 and 3).
void addIdp(Router& router, State& state);

// Its parts, each a handler.
Response authorize(State& state, const Request& request); // GET /auth
Response showPage(State& state, const Request& request); // GET /auth/{flow}/{step}
Response submitPage(State& state, const Request& request); // POST /auth/{flow}/{step}
Response token(State& state, const Request& request); // POST /token
Response revoke(State& state, const Request& request); // POST /revoke
Response discovery(State& state, const Request& request);

// What a client says about itself in a token request.
struct Credentials {
    std::string clientId;
    std::string secret;
    bool twice = false; // by Basic and in the body: an error in OAuth (RFC 6749, 2.3)
};
Credentials credentialsOf(const Request& request, const Params& form);

// {"error": ..., "error_description"?: ...} (akoya-api.md 3.7)
Response oauthError(int status, std::string_view error, std::string_view description = {});

// `redirectUri` with a query added; values are form-encoded.
std::string redirectWith(const std::string& redirectUri, const std::string& query);
std::string formEncode(std::string_view text);

} // namespace sandbox
