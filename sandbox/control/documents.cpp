// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/control.h"
#include "sandbox/state.h"

#include <nlohmann/json.hpp>

namespace sandbox {
namespace {

using Json = nlohmann::ordered_json;

Response answer(const Json& document) { return jsonResponse(200, document.dump()); }
Response bad(const std::string& why) { return jsonResponse(400, Json{{"error", why}}.dump()); }

Json ruleJson(const FaultRule& rule)
{
    return {{"id", rule.id}, {"kind", faultWord(rule.kind)}, {"endpoint", rule.endpoint},
        {"path", rule.path}, {"nth", rule.nth}, {"count", rule.count},
        {"probability", rule.perMille / 1000.0}, {"arg", rule.arg}, {"seen", rule.seen},
        {"hits", rule.hits}};
}

// Text or number: a test writes whichever is at hand.
std::string argOf(const Json& json)
{
    const auto it = json.find("arg");
    if (it == json.end() || it->is_null())
        return {};
    return it->is_string() ? it->get<std::string>() : it->dump();
}

struct Parsed {
    FaultRule rule;
    std::string error;
    bool atOnce = false; // token faults without an endpoint happen now
};

Parsed ruleOf(const Json& json)
{
    const std::string word = json.value("kind", "");
    const auto kind = faultKind(word);
    if (!kind)
        return {{}, "unknown kind \"" + word + "\"", false};
    const bool kills = kind == FaultKind::ExpireTokens || kind == FaultKind::RotateAway;
    FaultRule rule{.kind = *kind,
        .endpoint = json.value("endpoint", "*"),
        .path = json.value("path", ""),
        .nth = json.value("nth", std::int64_t{1}),
        .count = json.value("count", std::int64_t{kills ? 1 : -1}),
        .perMille = static_cast<int>(json.value("probability", 1.0) * 1000),
        .arg = argOf(json)};
    return {std::move(rule), {}, kills && !json.contains("endpoint")};
}

} // namespace

Response addFaults(State& state, const std::string& body)
{
    const Json document = Json::parse(body, nullptr, false);
    if (!document.is_object() && !document.is_array())
        return bad("a rule is a JSON object, or an array of such");
    std::vector<Parsed> parsed;
    for (const Json& json : document.is_array() ? document : Json::array({document})) {
        if (!json.is_object())
            return bad("a rule is a JSON object");
        parsed.push_back(ruleOf(json));
        if (!parsed.back().error.empty())
            return bad(parsed.back().error);
    }
    Json ids = Json::array();
    for (Parsed& entry : parsed) {
        if (!entry.atOnce)
            ids.push_back(state.faults.add(std::move(entry.rule)));
        else if (entry.rule.kind == FaultKind::ExpireTokens)
            state.grants.killIdTokens();
        else
            state.grants.killRefreshTokens();
    }
    return answer({{"ids", ids}});
}

Response listFaults(const State& state)
{
    Json rules = Json::array();
    for (const FaultRule& rule : state.faults.rules())
        rules.push_back(ruleJson(rule));
    return answer({{"faults", rules}});
}

Response listRequests(const State& state, std::int64_t since)
{
    Json requests = Json::array();
    for (const RequestRecord& r : state.log.after(since)) {
        Json akoya = Json::object();
        for (const auto& [name, value] : r.akoyaHeaders)
            akoya[name] = value;
        requests.push_back({{"number", r.number}, {"method", r.method}, {"path", r.path},
            {"query", r.query}, {"endpoint", r.endpoint}, {"status", r.status}, {"bytes", r.bytes},
            {"time", microsecondsText(r.atMicroseconds)}, {"microseconds", r.tookMicroseconds},
            {"interactionId", r.interactionId}, {"headerNames", r.headerNames},
            {"akoyaHeaders", akoya}, {"faults", r.faults}});
    }
    return jsonResponse(200,
        Json{{"count", state.log.count()}, {"requests", requests}}.dump(
            -1, ' ', false, Json::error_handler_t::replace));
}

Response showState(State& state)
{
    const GrantCounts counts = state.grants.counts();
    return answer(
        {{"grants",
             {{"active", counts.active}, {"expired", counts.expired}, {"revoked", counts.revoked}}},
            {"codes", counts.codes}, {"refreshTokens", counts.refreshTokens},
            {"idTokens", counts.idTokens}, {"signIns", state.flows.count()},
            {"requests", state.log.count()}, {"perSecond", state.rate.perSecond()},
            {"now", microsecondsText(state.clock.microseconds())}});
}

Response advanceClock(State& state, const std::string& body)
{
    const Json document = Json::parse(body, nullptr, false);
    if (!document.is_object() || !document.value("advanceSeconds", Json{}).is_number_integer()
        || document["advanceSeconds"] < 0)
        return bad("advanceSeconds must be a number of seconds, not negative");
    state.clock.advance(document["advanceSeconds"].get<std::int64_t>());
    return showState(state);
}

Response setRate(State& state, const std::string& body)
{
    const Json document = Json::parse(body, nullptr, false);
    if (!document.is_object() || !document.value("perSecond", Json{}).is_number_unsigned()
        || document["perSecond"] > 1'000'000)
        return bad("perSecond must be a whole number; 0 lifts the limit");
    state.rate.set(document["perSecond"].get<int>());
    return showState(state);
}

Response mutate(State& state, const std::string& body)
{
    const Json json = Json::parse(body, nullptr, false);
    if (!json.is_object())
        return bad("a change is a JSON object");
    const std::string action = json.value("action", "");
    const std::string provider = json.value("provider", "");
    const std::string user = json.value("user", "");
    if (action == "post-pending")
        return answer({{"changed", state.world.postPending(provider, user)}});
    if (action == "add-transaction")
        return answer({{"changed",
            state.world.addRow(provider, user,
                {json.value("accountId", ""), json.value("amountMinor", std::int64_t{-475}),
                    json.value("payee", "Harbor Coffee Roasters"),
                    json.value("pending", false)})}});
    if (action == "move")
        return answer({{"changed", state.world.move(provider, user)}});
    if (action == "revoke-consent") { // by the person, at the bank
        const std::string id = json.value("consentId", "");
        const bool changed = state.grants.close(id, GrantStatus::Revoked);
        if (changed)
            state.webhooks.tell(state, "CONSENT_REVOKED", id);
        return answer({{"changed", changed}});
    }
    if (action == "expire-consent")
        return answer(
            {{"changed", state.grants.close(json.value("consentId", ""), GrantStatus::Expired)}});
    return bad("unknown action \"" + action + "\"");
}

} // namespace sandbox
