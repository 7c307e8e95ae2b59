// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/base/clock.h"
#include "sandbox/data/provider.h"

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace sandbox {

// What a person agreed to on the sign-in pages, waiting behind a code.
struct Authorization {
    std::string clientId;
    std::string redirectUri;
    const Provider* provider = nullptr;
    std::string user;
    std::vector<std::string> accounts;
    std::string scope;
    std::string nonce;
    std::string codeChallenge; // S256; empty: none was sent
    Seconds requested = 0;
    Seconds signedIn = 0;
};

enum class GrantStatus { Active, Expired, Revoked };

// A consent: the id is also that of the Consent API (akoya-api.md 6.3).
struct Grant {
    std::string id;
    Authorization authorization;
    std::string session; // the `sid` claim
    std::int64_t created = 0; // microseconds
    GrantStatus status = GrantStatus::Active;
    std::string refreshToken; // the living one; empty: none
    Seconds refreshEnds = 0; // 0: never
};

struct GrantCounts {
    int active = 0;
    int expired = 0;
    int revoked = 0;
    int codes = 0;
    int refreshTokens = 0;
    int idTokens = 0;
};

// Codes, consents and tokens. Thread safe.
class Grants {
public:
    Grants(const Clock& clock, Seconds codeSeconds)
        : m_clock(clock)
        , m_codeSeconds(codeSeconds)
    {
    }

    // What was kept of earlier runs, and who is told of each change from now on: a consent, its
    // end, its next refresh token. Called under the lock.
    void restore(std::vector<Grant> grants, std::function<void(const std::vector<Grant>&)> changed);

    // Tells the change again after `before`, with no other change between.
    void keepAnew(const std::function<void()>& before);

    // Lives five minutes by default, can be used once (akoya-api.md 2.2).
    std::string issueCode(Authorization authorization);
    enum class CodeError { Unknown, OtherRedirect, WrongVerifier };
    struct Redeemed {
        std::optional<Grant> grant;
        CodeError error = CodeError::Unknown;
    };
    // A new consent for the same login replaces the one before (3.1), which is revoked. A wrong
    // redirect URI or verifier does not use up the code.
    Redeemed redeem(const std::string& code, const std::string& clientId,
        const std::string& redirectUri, const std::string& verifier);

    // Gives the grant with its next refresh token; the one presented is dead from then on (3.6).
    // Absent when it was not the living one.
    std::optional<Grant> rotate(const std::string& refreshToken, const std::string& clientId);
    // Absent when the token is unknown. Revokes the consent with all its tokens (3.4).
    bool revoke(const std::string& refreshToken, const std::string& clientId);

    void remember(const std::string& idToken, const std::string& grantId, Seconds ends);
    // The grant that an id_token speaks for. `evenRevoked` is a fault: a provider that goes on
    // answering.
    std::optional<Grant> access(const std::string& idToken, bool evenRevoked);

    std::optional<Grant> find(const std::string& grantId);
    // Empty id: every active one. Returns how many changed.
    int close(const std::string& grantId, GrantStatus status);
    void killIdTokens();
    void killRefreshTokens();
    GrantCounts counts();

private:
    struct Code {
        Authorization authorization;
        Seconds ends = 0;
    };
    struct IdToken {
        std::string grantId;
        Seconds ends = 0;
    };
    void giveRefreshToken(Grant& grant, bool first);
    void end(Grant& grant, GrantStatus status);
    Grant* living(const std::string& refreshToken, const std::string& clientId);
    void expire();
    void tellChange() const;

    const Clock& m_clock;
    const Seconds m_codeSeconds;
    std::mutex m_mutex;
    std::unordered_map<std::string, Code> m_codes;
    std::map<std::string, Grant> m_grants;
    std::unordered_map<std::string, std::string> m_refresh; // living token -> grant id
    std::unordered_map<std::string, IdToken> m_idTokens;
    std::function<void(const std::vector<Grant>&)> m_changed;
};

} // namespace sandbox
