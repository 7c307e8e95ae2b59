// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/control.h"

#include "sandbox/state.h"

#include <nlohmann/json.hpp>

#include <exception>

namespace sandbox {
namespace {

std::int64_t numberOf(const std::string& text) { return wholeNumber(text).value_or(0); }

// A page in a browser may send requests to loopback, and may have pointed a name of its own there.
bool comesFromAPage(const Request& request)
{
    const std::string host = request.header("host").value_or(std::string{});
    return request.header("origin") || request.header("sec-fetch-site")
        || !(host.starts_with("127.0.0.1:") || host.starts_with("localhost:"));
}

} // namespace

Control::Control(State& state, const std::function<void()>& openAgain)
{
    m_router.add("faults", {"POST"}, "/control/faults",
        [&state](const Request& request) { return addFaults(state, request.body); });
    m_router.add("faults", {"GET"}, "/control/faults",
        [&state](const Request&) { return listFaults(state); });
    m_router.add("faults", {"DELETE"}, "/control/faults", [&state, openAgain](const Request&) {
        state.faults.clear();
        openAgain();
        return listFaults(state);
    });
    m_router.add("fault", {"DELETE"}, "/control/faults/*", [&state](const Request& request) {
        const bool removed = state.faults.remove(static_cast<int>(numberOf(request.segments[2])));
        return removed ? listFaults(state) : jsonResponse(404, R"({"error":"no such rule"})");
    });
    m_router.add("requests", {"GET"}, "/control/requests", [&state](const Request& request) {
        return listRequests(state, numberOf(request.query.value("since")));
    });
    m_router.add(
        "state", {"GET"}, "/control/state", [&state](const Request&) { return showState(state); });
    m_router.add("clock", {"POST"}, "/control/clock",
        [&state](const Request& request) { return advanceClock(state, request.body); });
    m_router.add("rate", {"POST"}, "/control/rate",
        [&state](const Request& request) { return setRate(state, request.body); });
    m_router.add("mutate", {"POST"}, "/control/mutate",
        [&state](const Request& request) { return mutate(state, request.body); });
}

Response Control::handle(const Request& request)
{
    if (comesFromAPage(request))
        return jsonResponse(403, R"({"error":"not for web pages"})");
    const Router::Match match = m_router.find(request);
    if (match.endpoint.empty())
        return jsonResponse(404, R"({"error":"no such control"})");
    if (match.handler == nullptr)
        return methodNotAllowed();
    try {
        return (*match.handler)(request);
    } catch (const std::exception& error) { // a member of the wrong type
        return jsonResponse(400, nlohmann::json{{"error", error.what()}}.dump());
    }
}

} // namespace sandbox
