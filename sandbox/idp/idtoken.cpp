// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/idp/idtoken.h"

#include "sandbox/base/jsontext.h"
#include "sandbox/base/secrets.h"
#include "sandbox/base/text.h"
#include "sandbox/data/user.h"
#include "sandbox/state.h"

namespace sandbox {
namespace {

void appendField(std::string& out, char tag, const std::string& value)
{
    out.push_back(tag);
    out.push_back(
        static_cast<char>(value.size())); // user names are far below 128 characters: one byte
    out += value;
}

void number(JsonText& json, std::string_view name, std::int64_t value)
{
    json.key(name);
    json.number(value);
}

Seconds lifetimeOf(const State& state, const Authorization& authorization)
{
    const auto user = findUser(*authorization.provider, authorization.user);
    if (user && user->traits.idTokenSeconds > 0)
        return user->traits.idTokenSeconds;
    return state.options.idTokenSeconds > 0 ? state.options.idTokenSeconds
                                            : authorization.provider->habits.idTokenSeconds;
}

std::string claimsOf(const State& state, const Grant& grant, Seconds now, Seconds lifetime)
{
    const Authorization& a = grant.authorization;
    JsonText json;
    json.beginObject();
    json.field("iss", state.base);
    json.field("sub", subjectOf(a.user, std::string(a.provider->id)));
    json.key("aud");
    json.beginArray();
    json.string(a.clientId);
    json.endArray();
    number(json, "iat", now);
    number(json, "exp", now + lifetime);
    number(json, "auth_time", a.signedIn);
    number(json, "rat", a.requested);
    json.field("jti", randomUuid());
    json.field("sid", grant.session);
    // There is no access token to take the hash of; the claim is there because clients see it
    // there.
    json.field("at_hash", base64Url(sha256(randomBytes(32)).substr(0, 16)));
    json.field("grant_id", grant.id);
    json.key("accounts");
    json.beginArray();
    for (const std::string& account : a.accounts)
        json.string(account);
    json.endArray();
    json.rawField("products",
        R"(["ACCOUNT_BASIC","ACCOUNT_DETAILED","TRANSACTIONS","STATEMENTS","CUSTOMERS","PAYMENTS","TAX"])");
    json.field("connectorId", a.provider->id);
    json.field("recipientId", state.clients.app.organisationId);
    json.field("name", a.user);
    json.field("email", a.user + "@example.test");
    json.key("email_verified");
    json.boolean(true);
    json.field("locale", "en-US");
    if (!a.nonce.empty())
        json.field("nonce", a.nonce);
    json.endObject();
    return json.take();
}

} // namespace

std::string subjectOf(const std::string& user, const std::string& connector)
{
    std::string bytes;
    appendField(bytes, '\x0a', user); // field 1, length-delimited
    appendField(bytes, '\x12', connector); // field 2
    return base64Url(bytes);
}

IdToken mintIdToken(State& state, const Grant& grant)
{
    const Seconds now = state.clock.now();
    const Seconds lifetime = lifetimeOf(state, grant.authorization);
    IdToken token{state.keys.sign(claimsOf(state, grant, now, lifetime)), lifetime};
    state.grants.remember(token.text, grant.id, now + lifetime);
    return token;
}

} // namespace sandbox
