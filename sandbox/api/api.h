// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/router.h"

namespace sandbox {

struct State;

// What is called with service tokens: their issue (akoya-api.md 7.1) and the Consent API (6).
void addApi(Router& router, State& state);
void addManagement(Router& router, State& state); // akoya-api.md 7.2
void addNotifications(Router& router, State& state); // akoya-api.md 8

Response serviceToken(State& state, const Request& request); // POST /oauth2/token
Response consent(State& state, const Request& request); // GET /consents/{version}/{consentId}

} // namespace sandbox
