// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/webhooks.h"

#include "sandbox/base/secrets.h"
#include "sandbox/data/provider.h"
#include "sandbox/state.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace sandbox {
namespace {

using Json = nlohmann::ordered_json;

Json party(std::string_view name, std::string_view type, std::string_view id)
{
    return {{"name", name}, {"type", type}, {"registry", "PRIVATE"}, {"registeredEntityId", id}};
}

// Nanoseconds, as the published sample: more digits than most programs read.
std::string sentOn(std::int64_t microseconds)
{
    std::string text = microsecondsText(microseconds);
    text.insert(text.size() - 1, "895");
    return text;
}

} // namespace

std::string Webhooks::add(Webhook webhook)
{
    webhook.id = randomUuid();
    const std::string id = webhook.id;
    const std::lock_guard lock(m_mutex);
    m_webhooks.push_back(std::move(webhook));
    return id;
}

bool Webhooks::replace(const Webhook& webhook)
{
    const std::lock_guard lock(m_mutex);
    for (Webhook& each : m_webhooks) {
        if (each.id == webhook.id) {
            each = webhook;
            return true;
        }
    }
    return false;
}

bool Webhooks::remove(const std::string& id)
{
    const std::lock_guard lock(m_mutex);
    return std::erase_if(m_webhooks, [&id](const Webhook& each) { return each.id == id; }) > 0;
}

std::optional<Webhook> Webhooks::find(const std::string& id) const
{
    const std::lock_guard lock(m_mutex);
    const auto known =
        std::ranges::find_if(m_webhooks, [&id](const Webhook& each) { return each.id == id; });
    return known == m_webhooks.end() ? std::nullopt : std::optional(*known);
}

std::vector<Webhook> Webhooks::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_webhooks;
}

void Webhooks::tell(State& state, const std::string& type, const std::string& payloadId)
{
    for (const Webhook& webhook : all()) {
        if (webhook.type == type)
            tell(state, webhook, payloadId);
    }
}

void Webhooks::tell(State& state, const Webhook& webhook, const std::string& payloadId)
{
    const App& app = state.clients.app;
    const bool isConsent = webhook.category == "CONSENT";
    const auto grant = isConsent ? state.grants.find(payloadId) : std::nullopt;
    const Provider& provider = grant ? *grant->authorization.provider : providers().front();
    const std::string path =
        (isConsent ? "/consents/v1/" : "/notifications/v1/maintenance/") + payloadId;
    Json custom = Json::array();
    if (isConsent)
        custom.push_back({{"name", "INITIATOR"}, {"value", "INDIVIDUAL"}});
    else
        custom.push_back({{"name", "PROVIDER"}, {"value", provider.id}});
    const Json body{{"notificationId", randomUuid()},
        {"sentOn", sentOn(state.clock.microseconds())},
        {"subscriber", party(app.organisation, "DATA_RECIPIENT", app.organisationId)},
        {"publisher", party(provider.name, "DATA_PROVIDER", provider.id)},
        {"category", webhook.category}, {"type", webhook.type},
        {"notificationPayload",
            {{"id", payloadId}, {"idType", isConsent ? "CONSENT" : "MAINTENANCE"},
                {"customFields", custom}}},
        {"url", {{"href", state.base + path}, {"action", "GET"}}}};
    m_deliveries.post(webhook.callbackUrl, body.dump());
}

} // namespace sandbox
