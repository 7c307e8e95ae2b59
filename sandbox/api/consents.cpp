// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/api.h"
#include "sandbox/api/apierror.h"
#include "sandbox/base/jsontext.h"
#include "sandbox/state.h"

#include <algorithm>

namespace sandbox {
namespace {

void writeParty(JsonText& json, std::string_view name, std::string_view type, std::string_view id)
{
    json.beginObject();
    json.field("name", name);
    json.field("type", type);
    json.field("registeredEntityId", id);
    json.endObject();
}

std::string_view statusText(GrantStatus status)
{
    switch (status) {
    case GrantStatus::Active:
        return "ACTIVE";
    case GrantStatus::Expired:
        return "EXPIRED";
    case GrantStatus::Revoked:
        return "REVOKED";
    }
    return {};
}

// Which clusters an account of this category has (akoya-api.md 6.1): annuities have no
// transactions, only deposits have payment numbers.
std::string_view clustersOf(Category category)
{
    switch (category) {
    case Category::Deposit:
        return R"(["balances","customers","statements","account_info","transactions","payments"])";
    case Category::Loan:
    case Category::Loc:
    case Category::Insurance:
        return R"(["balances","customers","statements","account_info","transactions"])";
    case Category::Investment:
        return R"(["balances","customers","statements","account_info","transactions","investments"])";
    case Category::Annuity:
        return R"(["balances","customers","statements","account_info"])";
    }
    return {};
}

constexpr int daysBack = 730;

std::string consentJson(State& state, const Grant& grant)
{
    const Authorization& a = grant.authorization;
    const App& app = state.clients.app;
    const PersonPtr person = state.world.person(*a.provider, a.user);
    JsonText json;
    json.beginObject();
    json.field("id", grant.id);
    json.field("status", statusText(grant.status));
    json.key("parties");
    json.beginArray();
    writeParty(json, a.provider->name, "DATA_PROVIDER", a.provider->id);
    writeParty(json, "Akoya", "DATA_ACCESS_PLATFORM", "akoya");
    writeParty(json, app.organisation, "DATA_RECIPIENT", app.organisationId);
    writeParty(json, app.name, "DATA_RECIPIENT", app.clientId);
    json.endArray();
    json.field("createdTime", microsecondsText(grant.created));
    // Not in the network's own document of today, but in FDX: clients tolerate it (akoya-api.md
    // 6.1).
    if (person && person->user.traits.consentSeconds != 0) {
        json.instantField("expirationTime", grant.refreshEnds);
        json.key("lookbackPeriod");
        json.number(daysBack);
    }
    json.key("resources");
    json.beginArray();
    for (const std::string& id : a.accounts) {
        // A kept consent may name what a run with other data does not have.
        const Account* account = person ? person->find(id) : nullptr;
        if (account == nullptr)
            continue;
        json.beginObject();
        json.field("resourceType", "ACCOUNT");
        json.field("resourceId", id);
        json.rawField("dataClusters", clustersOf(account->category));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

bool isConsentId(std::string_view text)
{
    return !text.empty() && text.size() <= 256 && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || c == '-' || c == '_';
    });
}

} // namespace

Response consent(State& state, const Request& request)
{
    const auto bearer = request.bearer();
    if (!bearer || !state.serviceTokens.scopeOf(*bearer))
        return apiError(401, "401", "Unauthorized");
    if (request.segments[1] != "v1")
        return versionNotImplemented();
    const std::string& id = request.segments[2];
    if (!isConsentId(id))
        return akoyaError(400, 401, "Invalid input");
    const auto grant = state.grants.find(id);
    if (!grant)
        return apiError(404, "NotFound", "resource not found");
    return jsonResponse(200, consentJson(state, *grant));
}

} // namespace sandbox
