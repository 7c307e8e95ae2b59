// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/apps.h"

#include "sandbox/base/secrets.h"
#include "sandbox/data/provider.h"

#include <algorithm>

namespace sandbox {
namespace {

constexpr Seconds approvalTime = 3'600;

auto byId(const std::string& clientId)
{
    return [clientId](const RegisteredApp& app) { return app.clientId == clientId; };
}

} // namespace

std::string_view statusWord(SubscriptionStatus status)
{
    switch (status) {
    case SubscriptionStatus::Active:
        return "ACTIVE";
    case SubscriptionStatus::Pending:
        return "PENDING";
    case SubscriptionStatus::Processing:
        return "PROCESSING";
    case SubscriptionStatus::Terminated:
        return "TERMINATED";
    case SubscriptionStatus::Denied:
        return "DENIED";
    }
    return {};
}

Apps::Apps(const Clock& clock, const Clients& clients)
    : m_clock(clock)
{
    const App& own = clients.app;
    m_apps.push_back({.clientId = own.clientId,
        .secret = own.secret,
        .name = own.name,
        .description = "Personal finances on a desktop",
        .redirectUris = own.redirectUris,
        .clientUri = "https://bursar.example",
        .contacts = {"apps@bursar.example"},
        .logoUri = "https://bursar.example/logo.png",
        .iconUrl = "https://bursar.example/icon.png",
        .scope = products(),
        .created = clock.now() - 2 * approvalTime,
        .isOwn = true});
}

const std::vector<std::string>& Apps::products()
{
    static const std::vector<std::string> all{"accounts_info", "balances", "customers",
        "investments", "payments", "statements", "tax", "transactions"};
    return all;
}

Apps::Refusal Apps::add(RegisteredApp& app)
{
    const std::lock_guard lock(m_mutex);
    if (std::ranges::any_of(
            m_apps, [&app](const RegisteredApp& each) { return each.name == app.name; }))
        return Refusal::NameTaken;
    if (m_apps.size() >= most)
        return Refusal::TooMany;
    app.clientId = randomUuid();
    app.secret = randomToken(32);
    app.created = m_clock.now();
    m_apps.push_back(app);
    return Refusal::None;
}

Apps::Refusal Apps::replace(const RegisteredApp& app)
{
    const std::lock_guard lock(m_mutex);
    const auto known = std::ranges::find_if(m_apps, byId(app.clientId));
    if (known == m_apps.end())
        return Refusal::Unknown;
    *known = app;
    return Refusal::None;
}

Apps::Refusal Apps::remove(const std::string& clientId)
{
    const std::lock_guard lock(m_mutex);
    const auto known = std::ranges::find_if(m_apps, byId(clientId));
    if (known == m_apps.end())
        return Refusal::Unknown;
    if (known->isOwn)
        return Refusal::Own;
    m_apps.erase(known);
    return Refusal::None;
}

std::optional<RegisteredApp> Apps::find(const std::string& clientId) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = std::ranges::find_if(m_apps, byId(clientId));
    return known == m_apps.end() ? std::nullopt : std::optional(*known);
}

std::string Apps::ownSecret() const
{
    const std::lock_guard lock(m_mutex);
    const auto own = std::ranges::find_if(m_apps, &RegisteredApp::isOwn);
    return own == m_apps.end() ? std::string() : own->secret;
}

std::vector<RegisteredApp> Apps::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_apps;
}

std::vector<Subscription> Apps::subscriptions(const RegisteredApp& app) const
{
    // Account Information alone is subscribed to nothing (akoya-api.md 7.2).
    if (std::ranges::all_of(app.scope, [](const auto& each) { return each == "accounts_info"; }))
        return {};
    const bool isSettled = m_clock.now() >= app.created + approvalTime;
    std::vector<Subscription> list;
    for (const Provider& provider : providers()) {
        Subscription one{std::string(provider.id), std::string(provider.name),
            SubscriptionStatus::Active, app.scope};
        if (!isSettled && provider.id == "northgate")
            one.status = SubscriptionStatus::Pending;
        else if (!isSettled && provider.id == "cardinal")
            one.status = SubscriptionStatus::Processing;
        list.push_back(std::move(one));
    }
    return list;
}

} // namespace sandbox
