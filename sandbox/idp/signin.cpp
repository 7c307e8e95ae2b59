// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/base/secrets.h"
#include "sandbox/idp/idp.h"
#include "sandbox/idp/pages.h"
#include "sandbox/state.h"

#include <algorithm>

namespace sandbox {
namespace {

std::string cookie(const Request& request, std::string_view name)
{
    const std::string header = request.header("cookie").value_or(std::string{});
    for (std::string_view part : split(header, ';')) {
        while (part.starts_with(' '))
            part.remove_prefix(1);
        const std::size_t equals = part.find('=');
        if (equals != std::string_view::npos && part.substr(0, equals) == name)
            return std::string(part.substr(equals + 1));
    }
    return {};
}

std::optional<Flow> flowOf(State& state, const Request& request)
{
    return state.flows.find(request.segments[1], cookie(request, "sandbox_session"));
}

Response expired()
{
    return htmlResponse(400,
        problemPage(
            "This sign-in is over: it was finished, or left alone for more than ten minutes."));
}

std::string_view word(Step step)
{
    switch (step) {
    case Step::Login:
        return "login";
    case Step::Terms:
        return "terms";
    case Step::Accounts:
        return "accounts";
    }
    return {};
}

Response goTo(const Flow& flow)
{
    return redirectTo(303, "/auth/" + flow.id + "/" + std::string(word(flow.step)));
}

// The browser leaves for the app; the flow is over.
Response leave(State& state, const Flow& flow, std::string answer)
{
    state.flows.end(flow.id);
    if (flow.hasState)
        answer += "&state=" + percentEncode(flow.state);
    return redirectTo(302, redirectWith(flow.authorization.redirectUri, answer));
}

std::vector<AccountChoice> choicesOf(State& state, const Flow& flow)
{
    std::vector<AccountChoice> choices;
    if (const PersonPtr person =
            state.world.person(*flow.authorization.provider, flow.authorization.user))
        for (const Account& account : person->accounts)
            choices.push_back({account.id, account.name, account.lastFour});
    return choices;
}

Response submitLogin(State& state, Flow& flow, const Params& form)
{
    const std::string name = form.value("username");
    // For every user of the practice banks the password is the user name (akoya-api.md 2.5).
    if (!equalSecrets(name, form.value("password"))
        || !findUser(*flow.authorization.provider, name))
        return htmlResponse(200,
            loginPage(
                flow, name, "The user name and the password do not match. Please try again."));
    flow.authorization.user = name;
    flow.authorization.signedIn = state.clock.now();
    flow.step = Step::Terms;
    state.flows.update(flow);
    return goTo(flow);
}

Response submitAccounts(State& state, Flow& flow, const Params& form)
{
    const std::vector<AccountChoice> choices = choicesOf(state, flow);
    std::vector<std::string> chosen;
    for (const std::string& id : form.all("account"))
        if (std::ranges::find(choices, id, &AccountChoice::id) != choices.end()
            && std::ranges::find(chosen, id) == chosen.end())
            chosen.push_back(id);
    if (chosen.empty())
        return htmlResponse(200,
            accountsPage(
                flow, state.clients.app, choices, "Choose at least one account, or decline."));
    flow.authorization.accounts = std::move(chosen);
    const std::string code = state.grants.issueCode(flow.authorization);
    return leave(state, flow, "code=" + code);
}

} // namespace

Response showPage(State& state, const Request& request)
{
    const std::optional<Flow> flow = flowOf(state, request);
    if (!flow)
        return expired();
    // Whoever goes back, forward or in by a bookmark sees the page that is next.
    if (request.segments[2] != word(flow->step))
        return goTo(*flow);
    switch (flow->step) {
    case Step::Login:
        return htmlResponse(200, loginPage(*flow, {}, {}));
    case Step::Terms:
        return htmlResponse(200, termsPage(*flow, state.clients.app));
    case Step::Accounts:
        return htmlResponse(
            200, accountsPage(*flow, state.clients.app, choicesOf(state, *flow), {}));
    }
    return expired();
}

Response submitPage(State& state, const Request& request)
{
    std::optional<Flow> flow = flowOf(state, request);
    if (!flow)
        return expired();
    const Params form = request.form();
    if (!equalSecrets(form.value("csrf"), flow->csrf))
        return htmlResponse(403, problemPage("This form did not come from this sign-in."));
    const std::string& step = request.segments[2];
    if (step == "decline")
        return leave(state, *flow,
            "error=access_denied&error_description=" + formEncode("The user denied access"));
    if (step != word(flow->step))
        return goTo(*flow);
    switch (flow->step) {
    case Step::Login:
        return submitLogin(state, *flow, form);
    case Step::Terms:
        flow->step = Step::Accounts;
        state.flows.update(*flow);
        return goTo(*flow);
    case Step::Accounts:
        return submitAccounts(state, *flow, form);
    }
    return expired();
}

} // namespace sandbox
