// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/client.h"

#include <QProcess>

#include <string>
#include <vector>

namespace contract {

struct Tokens {
    std::string idToken;
    std::string refreshToken; // empty: none was given
    std::string grantId;
    Json answer;
};

// The demo app of the sandbox.
inline const std::string clientId = "bursar-demo";
inline const std::string clientSecret = "demo-secret-not-for-real-banks";
inline const std::string serviceId = "bursar-demo-service";
inline const std::string serviceSecret = "demo-service-secret";
inline const std::string redirectUri = "http://127.0.0.1:4711/callback";
// Any day would do; it is fixed so that the data is.
inline const std::string today = "2026-11-21";

// The real program in a process of its own, ended with this object. Without a rate limit and with
// fixed data, unless the arguments say otherwise.
class Sandbox {
public:
    explicit Sandbox(const std::vector<std::string>& arguments = {});
    ~Sandbox();

    Client client;
    Json ready; // the line it printed
    std::string base;
    std::string control;
    qint64 processId() const { return m_process.processId(); }

    // A data call: GET on the products host with a token.
    Answer data(const Tokens& tokens, const std::string& path, Fields headers = {});
    // The inner objects of accounts[] or transactions[]; the wrapper's key is added as "wrapper".
    std::vector<Json> records(const Answer& answer, const std::string& list);
    // All rows of an account, by following links.next.
    std::vector<Json> allRows(const Tokens& tokens, const std::string& provider,
        const std::string& account, const std::string& query = wholeHistory());
    static std::string wholeHistory();

    Answer token(const Fields& fields, Fields headers = {});
    Answer obtain(const std::string& code, const std::string& verifier = {},
        const std::string& redirect = redirectUri);
    Answer refresh(const std::string& refreshToken);
    Answer revoke(const std::string& refreshToken);
    std::string serviceToken(const std::string& scope = "consents");

    Answer fault(const Json& rule);
    void clearFaults();
    void advance(int seconds);
    Answer mutate(const Json& change);

private:
    QProcess m_process;
};

} // namespace contract
