// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/signin.h"

namespace contract {

Fields authorizeQuery(const std::string& provider)
{
    return {{"connector", provider}, {"client_id", clientId}, {"redirect_uri", redirectUri},
        {"response_type", "code"}, {"scope", "openid profile offline_access"},
        {"state", "st4te-12345"}};
}

Fields with(Fields fields, const std::string& name, const std::string& value)
{
    fields = without(std::move(fields), name);
    fields.emplace_back(name, value);
    return fields;
}

Fields without(Fields fields, const std::string& name)
{
    std::erase_if(fields, [&](const auto& field) { return field.first == name; });
    return fields;
}

Answer Browser::open(const Fields& query)
{
    const Answer answer = m_sandbox.client.get(m_sandbox.base + "/auth?" + formEncoded(query));
    m_cookie = between(answer.header("set-cookie"), "sandbox_session=", ";");
    m_flow = between(answer.header("location"), "/auth/", "/");
    return follow(answer);
}

Answer Browser::show(const std::string& step)
{
    return follow(m_sandbox.client.get(m_sandbox.base + "/auth/" + m_flow + "/" + step,
        {{"Cookie", "sandbox_session=" + m_cookie}}));
}

Answer Browser::follow(Answer answer)
{
    if (answer.status != 303)
        return read(std::move(answer));
    return read(m_sandbox.client.get(
        m_sandbox.base + answer.header("location"), {{"Cookie", "sandbox_session=" + m_cookie}}));
}

Answer Browser::read(Answer answer)
{
    if (const std::string csrf = between(answer.body, "name=\"csrf\" value=\"", "\"");
        !csrf.empty())
        m_csrf = csrf;
    std::vector<std::string> ids;
    std::string rest = answer.body;
    for (std::size_t at = 0; (at = rest.find("type=\"checkbox\"")) != std::string::npos;) {
        rest = rest.substr(at + 1);
        ids.push_back(between(rest, "value=\"", "\""));
    }
    if (!ids.empty())
        m_offered = ids;
    return answer;
}

Answer Browser::post(
    const std::string& step, Fields fields, const std::string& csrf, const std::string& cookie)
{
    fields.emplace_back("csrf", csrf);
    return follow(m_sandbox.client.postForm(m_sandbox.base + "/auth/" + m_flow + "/" + step, fields,
        {{"Cookie", "sandbox_session=" + cookie}}));
}

Answer Browser::submit(const std::string& step, Fields fields)
{
    return post(step, std::move(fields), m_csrf, m_cookie);
}

Answer Browser::login(const std::string& user, const std::string& password)
{
    return submit("login", {{"username", user}, {"password", password}});
}

Answer Browser::acceptTerms() { return submit("terms", {{"next", "#accounts"}}); }

Answer Browser::choose(const std::vector<std::string>& accounts)
{
    Fields fields;
    for (const std::string& id : accounts)
        fields.emplace_back("account", id);
    return submit("accounts", fields);
}

Answer Browser::decline() { return submit("decline", {}); }

std::string providerOf(const std::string& user) { return user.substr(0, user.find('_')); }

std::string codeFor(Sandbox& sandbox, const std::string& user, Fields query,
    const std::vector<std::string>& accounts)
{
    Browser browser(sandbox);
    browser.open(query.empty() ? authorizeQuery(providerOf(user)) : query);
    browser.login(user, user);
    browser.acceptTerms();
    const Answer end = browser.choose(accounts.empty() ? browser.offered() : accounts);
    return queryOf(end.header("location"))["code"];
}

Tokens tokensOf(const Answer& answer)
{
    const Json json = answer.json();
    if (!json.is_object())
        return {};
    return {json.value("id_token", std::string{}), json.value("refresh_token", std::string{}),
        json.value("grant_id", std::string{}), json};
}

Tokens signIn(Sandbox& sandbox, const std::string& user, Fields query,
    const std::vector<std::string>& accounts)
{
    return tokensOf(sandbox.obtain(codeFor(sandbox, user, std::move(query), accounts)));
}

} // namespace contract
