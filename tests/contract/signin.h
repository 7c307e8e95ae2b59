// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/sandbox.h"

#include <string>
#include <vector>

namespace contract {

// The authorize request, with everything in order.
Fields authorizeQuery(const std::string& provider = "mikomo");
// The same with one value replaced, or added.
Fields with(Fields fields, const std::string& name, const std::string& value);
Fields without(Fields fields, const std::string& name);

// A browser that goes through the pages by their forms.
class Browser {
public:
    explicit Browser(Sandbox& sandbox)
        : m_sandbox(sandbox)
    {
    }

    // GET /auth; follows to the first page when there is one. Returns what is on the screen.
    Answer open(const Fields& query);
    // Sends the page's form; follows a 303, stops at a 302 (that one leaves for the app).
    Answer login(const std::string& user, const std::string& password);
    Answer acceptTerms();
    Answer choose(const std::vector<std::string>& accounts);
    Answer decline();
    Answer submit(const std::string& step, Fields fields);
    // As `submit`, but with another anti-forgery value or cookie.
    Answer post(
        const std::string& step, Fields fields, const std::string& csrf, const std::string& cookie);
    Answer show(const std::string& step);

    // The ids on the last page that had any.
    const std::vector<std::string>& offered() const { return m_offered; }
    const std::string& csrf() const { return m_csrf; }
    const std::string& cookie() const { return m_cookie; }

private:
    Answer read(Answer answer);
    Answer follow(Answer answer);

    Sandbox& m_sandbox;
    std::string m_flow;
    std::string m_cookie;
    std::string m_csrf;
    std::vector<std::string> m_offered;
};

// The whole way to a code. All accounts are shared unless some are named.
std::string codeFor(Sandbox& sandbox, const std::string& user, Fields query = {},
    const std::vector<std::string>& accounts = {});
// "mikomo_7" signs in at mikomo.
Tokens signIn(Sandbox& sandbox, const std::string& user, Fields query = {},
    const std::vector<std::string>& accounts = {});
Tokens tokensOf(const Answer& answer);
std::string providerOf(const std::string& user);

} // namespace contract
