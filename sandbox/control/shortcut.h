// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/control/rule.h"
#include "sandbox/http/message.h"

#include <chrono>
#include <optional>

namespace sandbox {

struct State;

// What a fault does before the handler is asked: wait, answer in its place, change the request or
// the tokens.
struct Shortcut {
    std::chrono::milliseconds delay{0};
    std::optional<Response> response;
};
Shortcut shortcutFor(const FaultRule& rule, Request& request, State& state);

} // namespace sandbox
