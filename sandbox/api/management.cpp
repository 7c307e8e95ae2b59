// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/api.h"
#include "sandbox/api/apierror.h"
#include "sandbox/api/apps.h"
#include "sandbox/base/secrets.h"
#include "sandbox/data/provider.h"
#include "sandbox/state.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>

// The Management API, version 2 (akoya-api.md 7.2).

namespace sandbox {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t longestDescription = 120;
constexpr std::int64_t defaultPage = 50;
constexpr std::int64_t largestPage = 500;

Response invalid(std::string_view message) { return apiError(400, "InvalidArgument", message); }
Response notFound() { return apiError(404, "NotFound", "resource not found"); }
Response answerJson(const Json& json) { return jsonResponse(200, json.dump()); }

bool isNameText(std::string_view text)
{
    if (text.empty() || text.size() > 100)
        return false;
    // Letters, digits, and the marks that the documentation lists; two of them are not ASCII.
    static constexpr std::string_view marks = " #$&'()*+,-./|";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || marks.find(c) != std::string_view::npos)
            continue;
        if (text.substr(i).starts_with("–")) {
            i += std::string_view("–").size() - 1;
            continue;
        }
        if (text.substr(i).starts_with("é")) {
            i += std::string_view("é").size() - 1;
            continue;
        }
        return false;
    }
    return true;
}

bool isRedirect(std::string_view uri)
{
    if (uri.size() > 1'000 || uri.find('#') != std::string_view::npos)
        return false;
    if (uri.starts_with("http://"))
        return uri.starts_with("http://127.0.0.1") || uri.starts_with("http://[::1]");
    return uri.find("://") != std::string_view::npos && uri.find("://") > 0;
}

bool isWebAddress(std::string_view uri) { return uri.starts_with("https://") && uri.size() > 10; }

// Absent when it is not there, or is no list of texts.
std::optional<std::vector<std::string>> textsOf(const Json& json, const char* name)
{
    if (!json.contains(name) || !json[name].is_array())
        return {};
    std::vector<std::string> texts;
    for (const Json& each : json[name]) {
        if (!each.is_string())
            return {};
        texts.push_back(each.get<std::string>());
    }
    return texts;
}

std::string textOf(const Json& json, const char* name)
{
    return json.contains(name) && json[name].is_string() ? json[name].get<std::string>()
                                                         : std::string();
}

// A sentence when something is wrong with it.
std::optional<std::string> fill(RegisteredApp& app, const Json& json)
{
    app.name = textOf(json, "client_name");
    app.description = textOf(json, "description");
    app.clientUri = textOf(json, "client_uri");
    app.logoUri = textOf(json, "logo_uri");
    app.iconUrl = textOf(json, json.contains("icon_url") ? "icon_url" : "icon_uri");
    if (!isNameText(app.name))
        return "client_name is missing or has characters that are not allowed";
    if (app.description.empty() || app.description.size() > longestDescription)
        return "description must have 1 to 120 characters";
    const auto redirects = textsOf(json, "redirect_uris");
    if (!redirects || redirects->empty() || !std::ranges::all_of(*redirects, isRedirect))
        return "redirect_uris must hold at least one valid address";
    app.redirectUris = *redirects;
    const auto contacts = textsOf(json, "contacts");
    const auto hasAt = [](const std::string& each) { return each.find('@') != std::string::npos; };
    if (!contacts || contacts->empty() || !std::ranges::all_of(*contacts, hasAt))
        return "contacts must hold at least one e-mail address";
    app.contacts = *contacts;
    if (!isWebAddress(app.clientUri))
        return "client_uri must be an https address";
    if (!isWebAddress(app.logoUri))
        return "logo_uri must be an https address";
    const std::string scope = textOf(json, "scope");
    for (const std::string_view product : split(scope, ' ')) {
        if (product.empty())
            continue;
        if (std::ranges::find(Apps::products(), product) == Apps::products().end())
            return "scope names an unknown product";
        app.scope.emplace_back(product);
    }
    const auto isMore = [](const std::string& product) { return product != "accounts_info"; };
    if (std::ranges::none_of(app.scope, isMore))
        return "scope must hold a product besides Account Information";
    return {};
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

Response createApp(State& state, const Request& request)
{
    const Json json = Json::parse(request.body, nullptr, false);
    if (!json.is_object())
        return invalid("The body is not a JSON object");
    RegisteredApp app;
    if (const auto wrong = fill(app, json))
        return invalid(*wrong);
    switch (state.apps.add(app)) {
    case Apps::Refusal::NameTaken:
        return apiError(409, "AlreadyExists", "An app with this name exists");
    case Apps::Refusal::TooMany:
        return invalid("There are 10 apps already");
    default:
        break;
    }
    return answerJson({{"client_id", app.clientId}, {"client_secret", app.secret},
        {"client_name", app.name}, {"redirect_uris", app.redirectUris},
        {"client_uri", app.clientUri}, {"contacts", app.contacts}, {"description", app.description},
        {"logo_uri", app.logoUri}, {"icon_url", app.iconUrl}, {"scope", joined(app.scope)},
        {"grant_types", {"authorization_code", "refresh_token"}}, {"status", "ACTIVE"}});
}

// In updates and lists `scope` is a list (akoya-api.md 7.2).
Json listed(const State& state, const RegisteredApp& app)
{
    return {{"client_id", app.clientId}, {"client_name", app.name},
        {"owner", state.clients.app.organisationId}, {"redirect_uris", app.redirectUris},
        {"client_uri", app.clientUri}, {"contacts", app.contacts}, {"description", app.description},
        {"logo_uri", app.logoUri}, {"icon_url", app.iconUrl}, {"scope", app.scope},
        {"status", "ACTIVE"}};
}

// One operation of a JSON Patch (RFC 6902) in the little of it that is offered. False: not allowed.
bool patch(RegisteredApp& app, const Json& operation, bool& newSecret)
{
    const std::string op = textOf(operation, "op");
    const std::string path = textOf(operation, "path");
    const bool hasValue = operation.contains("value") && operation["value"].is_string();
    const std::string value = textOf(operation, "value");
    if (path == "/description") {
        if ((op != "add" && op != "replace") || !hasValue || value.empty()
            || value.size() > longestDescription)
            return false;
        app.description = value;
        return true;
    }
    if (path == "/client_secret") {
        newSecret = op == "replace" && hasValue && value.empty();
        return newSecret;
    }
    static constexpr std::string_view redirects = "/redirect_uris/";
    if (!path.starts_with(redirects))
        return false;
    const auto index = wholeNumber(std::string_view(path).substr(redirects.size()));
    auto& uris = app.redirectUris;
    const auto size = static_cast<std::int64_t>(uris.size());
    if (!index || *index > (op == "add" ? size : size - 1))
        return false;
    if (op == "remove") {
        uris.erase(uris.begin() + *index);
        return !uris.empty();
    }
    if (!hasValue || !isRedirect(value))
        return false;
    if (op == "add")
        uris.insert(uris.begin() + *index, value);
    else if (op == "replace")
        uris[static_cast<std::size_t>(*index)] = value;
    else
        return false;
    return true;
}

Response updateApp(State& state, const Request& request)
{
    auto app = state.apps.find(request.segments[5]);
    if (!app)
        return notFound();
    const Json json = Json::parse(request.body, nullptr, false);
    if (!json.is_array() || json.empty())
        return invalid("The body is not a JSON Patch");
    bool newSecret = false;
    for (const Json& operation : json) {
        // All or nothing.
        if (!operation.is_object() || !patch(*app, operation, newSecret))
            return invalid("An operation of the patch is not allowed");
    }
    if (newSecret)
        app->secret = randomToken(32);
    if (state.apps.replace(*app) != Apps::Refusal::None)
        return notFound();
    if (newSecret && app->isOwn)
        state.grants.keepAnew([&state, &app] { state.grantFile.sealWith(app->secret); });
    Json answer = listed(state, *app);
    if (newSecret)
        answer["client_secret"] = app->secret;
    return answerJson(answer).with("Cache-Control", "no-store");
}

Response removeApp(State& state, const Request& request)
{
    switch (state.apps.remove(request.segments[5])) {
    case Apps::Refusal::Unknown:
        return notFound();
    case Apps::Refusal::Own:
        return invalid("People sign in here with this app");
    default:
        return Response{.status = 204};
    }
}

struct Window {
    std::size_t offset = 0;
    std::size_t limit = 0;
};

std::optional<Window> windowOf(const Request& request)
{
    const auto number = [&request](const char* name, std::int64_t otherwise) {
        const auto given = request.query.get(name);
        return given ? wholeNumber(*given) : std::optional(otherwise);
    };
    const auto offset = number("offset", 0);
    const auto limit = number("limit", defaultPage);
    if (!offset || !limit || *limit < 1 || *limit > largestPage)
        return {};
    return Window{static_cast<std::size_t>(*offset), static_cast<std::size_t>(*limit)};
}

// The part of a list that was asked for, with the way to its neighbours.
Response paged(const Request& request, const char* name, const std::vector<Json>& all)
{
    const auto window = windowOf(request);
    if (!window)
        return invalid("offset or limit is out of range");
    const auto href = [&](std::size_t offset) {
        std::string address = request.path + "?limit=" + std::to_string(window->limit)
            + "&offset=" + std::to_string(offset);
        if (const auto status = request.query.get("status"))
            address += "&status=" + percentEncode(*status);
        return address;
    };
    const std::size_t first = std::min(window->offset, all.size());
    const std::size_t end = std::min(first + window->limit, all.size());
    Json list = Json::array();
    for (std::size_t i = first; i < end; ++i)
        list.push_back(all[i]);
    const std::string next = end < all.size() ? href(end) : std::string();
    const std::string previous =
        first > 0 ? href(first - std::min(first, window->limit)) : std::string();
    return answerJson({{"page", {{"total_elements", all.size()}}},
        {"links", {{"next", {{"href", next}}}, {"prev", {{"href", previous}}}}}, {name, list}});
}

Response listApps(State& state, const Request& request)
{
    std::vector<Json> list;
    for (const RegisteredApp& app : state.apps.all())
        list.push_back(listed(state, app));
    return paged(request, "apps", list);
}

Json categoriesOf(std::string_view provider)
{
    if (provider == "northgate")
        return {"INVESTMENT_ACCOUNT"};
    if (provider == "cardinal")
        return {"LOC_ACCOUNT"};
    return {"ANNUITY_ACCOUNT", "DEPOSIT_ACCOUNT", "INSURANCE_ACCOUNT", "INVESTMENT_ACCOUNT",
        "LOAN_ACCOUNT", "LOC_ACCOUNT"};
}

Response listProducts(State&, const Request&)
{
    return answerJson({{"products", Apps::products()}});
}

Response listProviders(State&, const Request& request)
{
    for (const std::string& list : request.query.all("products")) {
        for (const std::string_view product : split(list, ',')) {
            if (std::ranges::find(Apps::products(), product) == Apps::products().end())
                return invalid("products names an unknown product");
        }
    }
    Json list = Json::array();
    for (const Provider& provider : providers())
        list.push_back({{"provider_id", provider.id}, {"display_name", provider.name},
            {"products", Apps::products()}, {"account_categories", categoriesOf(provider.id)}});
    return answerJson({{"providers", list}});
}

Response listSubscriptions(State& state, const Request& request)
{
    const auto app = state.apps.find(request.segments[3]);
    if (!app)
        return notFound();
    std::vector<Json> list;
    for (const Subscription& each : state.apps.subscriptions(*app)) {
        if (each.status == SubscriptionStatus::Active)
            list.push_back({{"provider_id", each.providerId}, {"display_name", each.providerName},
                {"subscription_status", statusWord(each.status)},
                {"account_categories", categoriesOf(each.providerId)}});
    }
    return paged(request, "subscriptions", list);
}

Response listByStatus(State& state, const Request& request)
{
    const auto app = state.apps.find(request.segments[3]);
    if (!app)
        return notFound();
    const auto wanted = request.query.get("status");
    static constexpr std::array<std::string_view, 5> known{
        "ACTIVE", "PENDING", "PROCESSING", "TERMINATED", "DENIED"};
    if (wanted && std::ranges::find(known, *wanted) == known.end())
        return invalid("status is not one of the five");
    std::vector<Json> list;
    for (const Subscription& each : state.apps.subscriptions(*app)) {
        if (!wanted || *wanted == statusWord(each.status))
            list.push_back({{"provider_id", each.providerId}, {"display_name", each.providerName},
                {"status", statusWord(each.status)}, {"products", each.products}});
    }
    return paged(request, "subscription_status", list);
}

} // namespace

void addManagement(Router& router, State& state)
{
    using Answer = Response (*)(State&, const Request&);
    const auto checked = [&state](Answer answer) {
        return [&state, answer](const Request& request) {
            if (auto refused = refusal(state, request, "app_management_v2"))
                return std::move(*refused);
            if (request.segments[1] != "v2")
                return versionNotImplemented();
            const bool names = request.segments.size() > 3 && request.segments[2] == "recipients";
            if (names && request.segments[3] != state.clients.app.organisationId)
                return notFound();
            return answer(state, request);
        };
    };
    router.add("manage", {"POST"}, "/manage/*/apps/register", checked(createApp));
    // One path, three verbs: the first route that fits a path decides.
    router.add("manage", {"PATCH", "DELETE"}, "/manage/*/recipients/*/apps/*",
        [patching = checked(updateApp), removing = checked(removeApp)](const Request& request) {
            return request.method == "PATCH" ? patching(request) : removing(request);
        });
    router.add("manage", {"GET"}, "/manage/*/recipients/*/apps", checked(listApps));
    router.add("manage", {"GET"}, "/manage/*/recipients/*/products", checked(listProducts));
    router.add("manage", {"GET"}, "/manage/*/recipients/*/providers", checked(listProviders));
    router.add("manage", {"GET"}, "/manage/*/subscriptions/*", checked(listSubscriptions));
    router.add("manage", {"GET"}, "/manage/*/subscriptions/*/status", checked(listByStatus));
}

} // namespace sandbox
