// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/control/control.h"
#include "sandbox/http/router.h"
#include "sandbox/http/server.h"
#include "sandbox/state.h"

#include <atomic>
#include <string>

namespace sandbox {

// The whole imitation: IdP, products, STS and API on one port (their paths do not collide,
// akoya-api.md 1), and the control address on a port of its own, so that it still answers when a
// fault has closed the first.
class Network {
public:
    explicit Network(const Options& options);
    ~Network();

    // False when the port could not be bound.
    bool start();
    // One line of JSON that says where everything is.
    std::string readyLine() const;
    void stop();

private:
    Response answer(Request request);
    Response underFaults(
        Request& request, const Router::Match& match, const std::vector<FaultRule>& rules);
    Response route(const Request& request, const Router::Match& match);

    State m_state;
    Router m_router;
    Control m_controlAnswers;
    int m_controlPort = 0;
    std::atomic<bool> m_stopping = false;
    Server m_server;
    Server m_control;
};

} // namespace sandbox
