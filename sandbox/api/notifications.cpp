// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/api.h"
#include "sandbox/api/apierror.h"
#include "sandbox/api/webhooks.h"
#include "sandbox/base/secrets.h"
#include "sandbox/data/provider.h"
#include "sandbox/state.h"

#include <nlohmann/json.hpp>

#include <array>

// The Notifications API, version 1 (akoya-api.md 8).

namespace sandbox {
namespace {

using Json = nlohmann::ordered_json;

struct Kind {
    std::string_view category;
    std::string_view type;
};
constexpr std::array<Kind, 4> kinds{{{"CONSENT", "CONSENT_REVOKED"}, {"CONSENT", "CONSENT_UPDATED"},
    {"MAINTENANCE", "PLANNED_OUTAGE"}, {"MAINTENANCE", "SERVICE"}}};

// As the document has it: a 400 whose code says 401.
Response invalidNotification() { return apiError(400, "401", "Invalid Input", ""); }
Response unknownNotification() { return apiError(404, "NotFound", "resource not found", ""); }

Json jsonOf(const Webhook& webhook)
{
    return {{"subscriptionId", webhook.id}, {"category", webhook.category}, {"type", webhook.type},
        {"callbackUrl", webhook.callbackUrl}, {"effectiveDate", webhook.effectiveDate},
        {"callbackEmail", webhook.callbackEmail}};
}

bool isDate(std::string_view text)
{
    return text.empty() || (text.size() == 10 && parseInstant(text, DateOnly::StartOfDay));
}

// Real ones must be https; here an address on this computer does, as only those are called.
bool isCallback(const std::string& url)
{
    return url.starts_with("https://") || Deliveries::isLoopback(url);
}

// Takes what the body has of the fields that may change; false when one is wrong.
bool take(Webhook& webhook, const Json& json)
{
    const auto text = [&json](const char* name, std::string& into) {
        if (!json.contains(name))
            return true;
        if (!json[name].is_string())
            return false;
        into = json[name].get<std::string>();
        return into.size() <= 1'000;
    };
    return text("callbackUrl", webhook.callbackUrl) && text("effectiveDate", webhook.effectiveDate)
        && text("callbackEmail", webhook.callbackEmail) && isCallback(webhook.callbackUrl)
        && isDate(webhook.effectiveDate);
}

Response create(State& state, const Request& request)
{
    const Json json = Json::parse(request.body, nullptr, false);
    if (!json.is_object())
        return invalidNotification();
    Webhook webhook;
    for (const Kind& kind : kinds) {
        if (json.value("category", Json()) == kind.category
            && json.value("type", Json()) == kind.type) {
            webhook.category = kind.category;
            webhook.type = kind.type;
        }
    }
    if (webhook.type.empty() || !take(webhook, json))
        return invalidNotification();
    webhook.id = state.webhooks.add(webhook);
    return jsonResponse(200, jsonOf(webhook).dump());
}

Response list(State& state)
{
    Json all = Json::array();
    for (const Webhook& webhook : state.webhooks.all())
        all.push_back(jsonOf(webhook));
    return jsonResponse(200, Json{{"notificationSubscriptions", all}}.dump());
}

Response change(State& state, const Request& request)
{
    auto webhook = state.webhooks.find(request.segments[3]);
    if (!webhook)
        return unknownNotification();
    const Json json = Json::parse(request.body, nullptr, false);
    if (!json.is_object() || !take(*webhook, json))
        return invalidNotification();
    return state.webhooks.replace(*webhook) ? jsonResponse(200, jsonOf(*webhook).dump())
                                            : unknownNotification();
}

Response one(State& state, const Request& request)
{
    const std::string& id = request.segments[3];
    if (request.method == "PATCH")
        return change(state, request);
    if (request.method == "DELETE")
        return state.webhooks.remove(id) ? Response{.status = 204} : unknownNotification();
    const auto webhook = state.webhooks.find(id);
    return webhook ? jsonResponse(200, jsonOf(*webhook).dump()) : unknownNotification();
}

Response testEvent(State& state, const Request& request)
{
    const Json json = Json::parse(request.body, nullptr, false);
    const Json id = json.is_object() ? json.value("id", Json()) : Json();
    if (!id.is_string())
        return invalidNotification();
    const auto webhook = state.webhooks.find(id.get<std::string>());
    if (!webhook)
        return unknownNotification();
    state.webhooks.tell(state, *webhook, randomUuid());
    return jsonResponse(200, Json{{"id", webhook->id}}.dump());
}

Response maintenance(State& state, const Request& request)
{
    const Seconds now = state.clock.now();
    const Provider& provider = providers().front();
    return jsonResponse(200,
        Json{{"id", request.segments[3]}, {"type", "PLANNED_OUTAGE"}, {"provider", provider.id},
            {"startTime", instantText(now)}, {"endTime", instantText(now + 7'200)},
            {"message", "Planned maintenance of the imitation"}}
            .dump());
}

} // namespace

void addNotifications(Router& router, State& state)
{
    const auto checked = [&state](Handler handler) {
        return [&state, handler = std::move(handler)](const Request& request) {
            if (auto refused = refusal(state, request, "notifications_subscriptions"))
                return std::move(*refused);
            if (request.segments[1] != "v1")
                return versionNotImplemented();
            return handler(request);
        };
    };
    router.add("notifications", {"POST", "GET"}, "/notifications/*/subscriptions",
        checked([&state](const Request& request) {
            return request.method == "POST" ? create(state, request) : list(state);
        }));
    router.add("notifications", {"GET", "PATCH", "DELETE"}, "/notifications/*/subscriptions/*",
        checked([&state](const Request& request) { return one(state, request); }));
    router.add("notifications", {"POST"}, "/notifications/*/test",
        checked([&state](const Request& request) { return testEvent(state, request); }));
    router.add("notifications", {"GET"}, "/notifications/*/maintenance/*",
        checked([&state](const Request& request) { return maintenance(state, request); }));
}

} // namespace sandbox
