// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/base/civil.h"
#include "sandbox/idp/grants.h"

#include <string>

namespace sandbox {

struct State;

struct IdToken {
    std::string text;
    Seconds lifetime = 0;
};

// Makes, signs and remembers an id_token for a grant, with the claims of akoya-api.md 3.5.
IdToken mintIdToken(State& state, const Grant& grant);

// `sub`: base64 of a protobuf with field 1 = user and field 2 = connector (3.5). Stable for one
// login.
std::string subjectOf(const std::string& user, const std::string& connector);

} // namespace sandbox
