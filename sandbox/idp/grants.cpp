// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/idp/grants.h"

#include "sandbox/base/secrets.h"
#include "sandbox/base/text.h"
#include "sandbox/data/user.h"

namespace sandbox {

void Grants::restore(
    std::vector<Grant> grants, std::function<void(const std::vector<Grant>&)> changed)
{
    const std::lock_guard lock(m_mutex);
    for (Grant& grant : grants) {
        if (grant.status == GrantStatus::Active && !grant.refreshToken.empty())
            m_refresh[grant.refreshToken] = grant.id;
        m_grants[grant.id] = std::move(grant);
    }
    m_changed = std::move(changed);
}

void Grants::keepAnew(const std::function<void()>& before)
{
    const std::lock_guard lock(m_mutex);
    before();
    tellChange();
}

void Grants::tellChange() const
{
    if (!m_changed)
        return;
    std::vector<Grant> all;
    all.reserve(m_grants.size());
    for (const auto& [id, grant] : m_grants)
        all.push_back(grant);
    m_changed(all);
}

std::string Grants::issueCode(Authorization authorization)
{
    const std::lock_guard lock(m_mutex);
    const std::string code = randomToken(25);
    m_codes[code] = {std::move(authorization), m_clock.now() + m_codeSeconds};
    return code;
}

Grants::Redeemed Grants::redeem(const std::string& code, const std::string& clientId,
    const std::string& redirectUri, const std::string& verifier)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_codes.find(code);
    if (it == m_codes.end() || it->second.ends <= m_clock.now()
        || it->second.authorization.clientId != clientId)
        return {{}, CodeError::Unknown};
    if (it->second.authorization.redirectUri != redirectUri)
        return {{}, CodeError::OtherRedirect};
    const std::string& challenge = it->second.authorization.codeChallenge;
    if (!challenge.empty() && base64Url(sha256(verifier)) != challenge)
        return {{}, CodeError::WrongVerifier};

    Grant grant{.id = randomUuid(),
        .authorization = std::move(it->second.authorization),
        .session = randomUuid(),
        .created = m_clock.microseconds()};
    m_codes.erase(it);
    for (auto& [id, older] : m_grants) {
        const Authorization& a = older.authorization;
        if (a.provider == grant.authorization.provider && a.user == grant.authorization.user
            && a.clientId == clientId && older.status == GrantStatus::Active)
            end(older, GrantStatus::Revoked);
    }
    giveRefreshToken(grant, true);
    m_grants[grant.id] = grant;
    tellChange();
    return {grant, CodeError::Unknown};
}

void Grants::giveRefreshToken(Grant& grant, bool first)
{
    m_refresh.erase(grant.refreshToken);
    grant.refreshToken.clear();
    const Authorization& a = grant.authorization;
    bool offline = false;
    for (const std::string_view scope : split(a.scope, ' '))
        offline = offline || scope == "offline_access";
    if (!offline)
        return;
    const Habits& habits = a.provider->habits;
    const auto user = findUser(*a.provider, a.user);
    if (user && user->traits.consentSeconds != 0)
        grant.refreshEnds = grant.created / 1'000'000 + user->traits.consentSeconds;
    else if (first || habits.refresh == RefreshKind::Rolling)
        grant.refreshEnds = habits.refresh == RefreshKind::Perpetual
            ? 0
            : m_clock.now() + habits.refreshDays * secondsPerDay;
    grant.refreshToken = "rt_" + randomToken(40);
    if (user && user->traits.refreshTokenDies)
        return; // it is handed out, but nobody will know it
    m_refresh[grant.refreshToken] = grant.id;
}

Grant* Grants::living(const std::string& refreshToken, const std::string& clientId)
{
    expire();
    const auto it = m_refresh.find(refreshToken);
    if (it == m_refresh.end())
        return nullptr;
    Grant& grant = m_grants.at(it->second);
    return grant.authorization.clientId == clientId ? &grant : nullptr;
}

std::optional<Grant> Grants::rotate(const std::string& refreshToken, const std::string& clientId)
{
    const std::lock_guard lock(m_mutex);
    Grant* grant = living(refreshToken, clientId);
    if (grant == nullptr)
        return {};
    giveRefreshToken(*grant, false);
    tellChange();
    return *grant;
}

bool Grants::revoke(const std::string& refreshToken, const std::string& clientId)
{
    const std::lock_guard lock(m_mutex);
    Grant* grant = living(refreshToken, clientId);
    if (grant == nullptr)
        return false;
    end(*grant, GrantStatus::Revoked);
    tellChange();
    return true;
}

void Grants::end(Grant& grant, GrantStatus status)
{
    grant.status = status;
    m_refresh.erase(grant.refreshToken);
}

void Grants::remember(const std::string& idToken, const std::string& grantId, Seconds ends)
{
    const std::lock_guard lock(m_mutex);
    const Seconds now = m_clock.now();
    if (m_idTokens.size() > 10'000)
        std::erase_if(m_idTokens, [now](const auto& entry) { return entry.second.ends <= now; });
    m_idTokens[idToken] = {grantId, ends};
}

std::optional<Grant> Grants::access(const std::string& idToken, bool evenRevoked)
{
    const std::lock_guard lock(m_mutex);
    expire();
    const auto it = m_idTokens.find(idToken);
    if (it == m_idTokens.end() || it->second.ends <= m_clock.now())
        return {};
    const Grant& grant = m_grants.at(it->second.grantId);
    if (grant.status != GrantStatus::Active && !evenRevoked)
        return {};
    return grant;
}

std::optional<Grant> Grants::find(const std::string& grantId)
{
    const std::lock_guard lock(m_mutex);
    expire();
    const auto it = m_grants.find(grantId);
    return it == m_grants.end() ? std::nullopt : std::optional{it->second};
}

int Grants::close(const std::string& grantId, GrantStatus status)
{
    const std::lock_guard lock(m_mutex);
    int closed = 0;
    for (auto& [id, grant] : m_grants) {
        if ((!grantId.empty() && id != grantId) || grant.status != GrantStatus::Active)
            continue;
        end(grant, status);
        ++closed;
    }
    tellChange();
    return closed;
}

// A consent ends with the period of its refresh token (akoya-api.md 6.4).
void Grants::expire()
{
    const Seconds now = m_clock.now();
    for (auto& [id, grant] : m_grants)
        if (grant.status == GrantStatus::Active && grant.refreshEnds != 0
            && grant.refreshEnds <= now)
            end(grant, GrantStatus::Expired);
}

void Grants::killIdTokens()
{
    const std::lock_guard lock(m_mutex);
    m_idTokens.clear();
}

void Grants::killRefreshTokens()
{
    const std::lock_guard lock(m_mutex);
    m_refresh.clear();
}

GrantCounts Grants::counts()
{
    const std::lock_guard lock(m_mutex);
    expire();
    const Seconds now = m_clock.now();
    GrantCounts counts;
    for (const auto& [id, grant] : m_grants) {
        counts.active += grant.status == GrantStatus::Active ? 1 : 0;
        counts.expired += grant.status == GrantStatus::Expired ? 1 : 0;
        counts.revoked += grant.status == GrantStatus::Revoked ? 1 : 0;
    }
    for (const auto& [code, entry] : m_codes)
        counts.codes += entry.ends > now ? 1 : 0;
    for (const auto& [token, entry] : m_idTokens)
        counts.idTokens += entry.ends > now ? 1 : 0;
    counts.refreshTokens = static_cast<int>(m_refresh.size());
    return counts;
}

} // namespace sandbox
