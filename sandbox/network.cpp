// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/network.h"

#include "sandbox/api/api.h"
#include "sandbox/api/document.h"
#include "sandbox/api/product.h"
#include "sandbox/base/secrets.h"
#include "sandbox/control/mangle.h"
#include "sandbox/control/shortcut.h"
#include "sandbox/idp/idp.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <thread>

namespace sandbox {
namespace {

using Milliseconds = std::chrono::milliseconds;

// Rules may name the two uses of /token apart.
std::string endpointName(const Request& request, const Router::Match& match)
{
    if (match.endpoint != "token")
        return match.endpoint.empty() ? "none" : match.endpoint;
    return request.form().value("grant_type") == "refresh_token" ? "refresh" : "obtain";
}

// Only where a query holds nothing but dates, ids and page numbers.
bool queryIsHarmless(const Router::Match& match)
{
    return isProduct(match.endpoint) || match.endpoint == "consents" || match.endpoint == "manage";
}

RequestRecord recordOf(const Request& request, const std::string& endpoint, bool withQuery)
{
    RequestRecord record{.method = request.method, .path = request.path, .endpoint = endpoint};
    // The address of a sign-in page holds its id.
    if (endpoint == "pages")
        record.path = "/auth/*/" + request.segments.back();
    if (withQuery)
        record.query = request.rawQuery;
    record.interactionId = request.interactionId;
    for (const auto& [name, value] : request.headers) {
        record.headerNames.push_back(name);
        if (name.starts_with("x-akoya-"))
            record.akoyaHeaders.emplace_back(name, value);
    }
    return record;
}

} // namespace

Network::Network(const Options& options)
    : m_state(options)
    , m_controlAnswers(m_state, [this] { m_server.resume(); })
    , m_server([this](const Request& request) { return answer(request); })
    , m_control([this](const Request& request) { return m_controlAnswers.handle(request); })
{
    addIdp(m_router, m_state);
    addProducts(m_router, m_state);
    addApi(m_router, m_state);
    addManagement(m_router, m_state);
    addNotifications(m_router, m_state);
    addDocuments(m_router, m_state);
    for (const FaultRule& rule : options.faults)
        m_state.faults.add(rule);
}

Network::~Network() { stop(); }

bool Network::start()
{
    const int port = m_server.bind(m_state.options.port);
    m_controlPort = port == 0 ? 0 : m_control.bind(0);
    if (m_controlPort == 0)
        return false;
    m_state.base = "http://127.0.0.1:" + std::to_string(port);
    m_server.start();
    m_control.start();
    return true;
}

void Network::stop()
{
    m_stopping = true;
    m_server.stop();
    m_control.stop();
}

std::string Network::readyLine() const
{
    nlohmann::ordered_json banks = nlohmann::ordered_json::array();
    for (const Provider& provider : providers())
        banks.push_back({{"id", provider.id}, {"name", provider.name}});
    const std::string& base = m_state.base;
    const nlohmann::ordered_json line{{"idp", base}, {"products", base}, {"sts", base + "/oauth2"},
        {"api", base},
        {"control", "http://127.0.0.1:" + std::to_string(m_controlPort) + "/control"},
        {"clientId", m_state.clients.app.clientId},
        {"serviceClientId", m_state.clients.service.clientId},
        {"recipientId", m_state.clients.app.organisationId},
        {"redirectUris", m_state.clients.app.redirectUris}, {"providers", banks}};
    return line.dump();
}

Response Network::answer(Request request)
{
    const auto began = std::chrono::steady_clock::now();
    const std::int64_t at = m_state.clock.microseconds();
    request.interactionId = randomUuid();
    const Router::Match match = m_router.find(request);
    const std::string endpoint = endpointName(request, match);
    const std::vector<FaultRule> rules = m_state.faults.hit(endpoint, match.endpoint, request.path);
    Response response = underFaults(request, match, rules);
    response.headers.emplace_back("x-akoya-interaction-id", request.interactionId);

    RequestRecord record = recordOf(request, endpoint, queryIsHarmless(match));
    record.status = response.status;
    record.bytes = response.body.size() + response.delivery.blanks;
    record.atMicroseconds = at;
    record.tookMicroseconds = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - began)
                                  .count();
    for (const FaultRule& rule : rules)
        record.faults.emplace_back(faultWord(rule.kind));
    m_state.log.add(std::move(record));
    return response;
}

Response Network::underFaults(
    Request& request, const Router::Match& match, const std::vector<FaultRule>& rules)
{
    std::optional<Response> instead;
    bool close = false;
    for (const FaultRule& rule : rules) {
        Shortcut shortcut = shortcutFor(rule, request, m_state);
        // In slices, so that a long delay does not outlive the program.
        for (Milliseconds left = shortcut.delay; left.count() > 0 && !m_stopping;
            left -= Milliseconds(20))
            std::this_thread::sleep_for(std::min(left, Milliseconds(20)));
        if (shortcut.response)
            instead = std::move(shortcut.response);
        close = close || rule.kind == FaultKind::RefuseConnections;
    }
    Response response = instead ? std::move(*instead) : route(request, match);
    for (const FaultRule& rule : rules)
        mangle(response, rule, m_state.faults);
    if (close)
        m_server.pause();
    return response;
}

Response Network::route(const Request& request, const Router::Match& match)
{
    if (match.endpoint.empty())
        return jsonResponse(404, R"({"message":"Not Found"})");
    if (match.handler == nullptr)
        return methodNotAllowed();
    try {
        return (*match.handler)(request);
    } catch (const std::exception&) {
        return akoyaError(500, 500, "Internal server error");
    }
}

} // namespace sandbox
