// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/router.h"

#include <algorithm>

namespace sandbox {
namespace {

bool fits(const std::vector<std::string>& pattern, const std::vector<std::string>& segments)
{
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == "**")
            return true;
        if (i >= segments.size() || (pattern[i] != "*" && pattern[i] != segments[i]))
            return false;
    }
    return pattern.size() == segments.size();
}

} // namespace

void Router::add(std::string endpoint, std::initializer_list<std::string_view> methods,
    std::string_view pattern, Handler handler)
{
    Route route{.endpoint = std::move(endpoint), .handler = std::move(handler)};
    route.methods.assign(methods.begin(), methods.end());
    for (const std::string_view part : split(pattern.substr(1), '/'))
        route.pattern.emplace_back(part);
    m_routes.push_back(std::move(route));
}

Router::Match Router::find(const Request& request) const
{
    Match match;
    for (const Route& route : m_routes) {
        if (!fits(route.pattern, request.segments))
            continue;
        if (match.endpoint.empty())
            match.endpoint = route.endpoint;
        if (std::ranges::find(route.methods, request.method) != route.methods.end())
            return {route.endpoint, &route.handler};
    }
    return match;
}

} // namespace sandbox
