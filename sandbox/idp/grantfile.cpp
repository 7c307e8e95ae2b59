// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/idp/grantfile.h"

#include "sandbox/base/seal.h"
#include "sandbox/base/secrets.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace sandbox {
namespace {

using Json = nlohmann::json;

Json toJson(const Grant& grant)
{
    const Authorization& a = grant.authorization;
    return {{"id", grant.id}, {"client", a.clientId}, {"redirect", a.redirectUri},
        {"provider", a.provider->id}, {"user", a.user}, {"accounts", a.accounts},
        {"scope", a.scope}, {"signedIn", a.signedIn}, {"session", grant.session},
        {"created", grant.created}, {"status", static_cast<int>(grant.status)},
        {"refreshToken", grant.refreshToken}, {"refreshEnds", grant.refreshEnds}};
}

// Throws nlohmann's exceptions for what toJson() did not make.
std::optional<Grant> fromJson(const Json& json)
{
    Grant grant;
    Authorization& a = grant.authorization;
    a.provider = findProvider(json.at("provider").get<std::string>());
    if (a.provider == nullptr)
        return {}; // of a version that knew other banks
    a.clientId = json.at("client");
    a.redirectUri = json.at("redirect");
    a.user = json.at("user");
    a.accounts = json.at("accounts").get<std::vector<std::string>>();
    a.scope = json.at("scope");
    a.signedIn = json.at("signedIn");
    grant.id = json.at("id");
    grant.session = json.at("session");
    grant.created = json.at("created");
    grant.status = static_cast<GrantStatus>(json.at("status").get<int>());
    grant.refreshToken = json.at("refreshToken");
    grant.refreshEnds = json.at("refreshEnds");
    return grant;
}

std::string keyFrom(std::string_view clientSecret)
{
    return sha256(std::string("bursar-sandbox grants\n").append(clientSecret));
}

} // namespace

GrantFile::GrantFile(std::string path, std::string_view clientSecret)
    : m_path(std::move(path))
    , m_key(keyFrom(clientSecret))
{
}

void GrantFile::sealWith(std::string_view clientSecret) { m_key = keyFrom(clientSecret); }

std::vector<Grant> GrantFile::load() const
{
    if (m_path.empty())
        return {};
    std::ifstream file(m_path, std::ios::binary);
    std::ostringstream sealed;
    sealed << file.rdbuf();
    const auto text = unseal(sealed.str(), m_key);
    if (!file || !text)
        return {};
    std::vector<Grant> grants;
    try {
        for (const Json& each : Json::parse(*text))
            if (auto grant = fromJson(each))
                grants.push_back(std::move(*grant));
    } catch (const Json::exception&) {
        return {};
    }
    return grants;
}

void GrantFile::save(const std::vector<Grant>& grants) const
{
    if (m_path.empty())
        return;
    Json all = Json::array();
    for (const Grant& grant : grants)
        all.push_back(toJson(grant));
    const std::string sealed = seal(all.dump(), m_key);
    const std::string unfinished = m_path + ".new";
    std::ofstream file(unfinished, std::ios::binary | std::ios::trunc);
    file.write(sealed.data(), static_cast<std::streamsize>(sealed.size()));
    file.close();
    std::error_code error;
    if (file)
        std::filesystem::rename(unfinished, m_path, error);
    if (!file || error)
        std::fprintf(stderr, "bursar-sandbox: the consents could not be kept\n");
}

} // namespace sandbox
