// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/router.h"

#include <functional>

namespace sandbox {

struct State;

// The address at which a test or a demo changes the world: faults, clock, rate, events at the bank.
// It needs no password and is on loopback only; requests that a web page made are refused (they
// bear an Origin).
class Control {
public:
    // `openAgain` opens the network's port after a fault closed it.
    Control(State& state, const std::function<void()>& openAgain);

    Response handle(const Request& request);

private:
    Router m_router;
};

// The documents it reads and writes.
Response addFaults(State& state, const std::string& body);
Response listFaults(const State& state);
Response listRequests(const State& state, std::int64_t since);
Response showState(State& state);
Response advanceClock(State& state, const std::string& body);
Response setRate(State& state, const std::string& body);
Response mutate(State& state, const std::string& body);

} // namespace sandbox
