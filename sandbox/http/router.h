// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

using Handler = std::function<Response(const Request&)>;

// Which handler answers a path. A pattern is made of segments: a word matches itself, "*" matches
// any one segment, a final "**" matches what is left, also nothing. The first route that fits wins.
class Router {
public:
    // `endpoint` is the name that fault rules and the request log use.
    void add(std::string endpoint, std::initializer_list<std::string_view> methods,
        std::string_view pattern, Handler handler);

    struct Match {
        std::string endpoint; // empty: no such path
        const Handler* handler = nullptr; // null: the path exists, the verb does not
    };
    Match find(const Request& request) const;

private:
    struct Route {
        std::string endpoint;
        std::vector<std::string> methods;
        std::vector<std::string> pattern;
        Handler handler;
    };
    std::vector<Route> m_routes;
};

} // namespace sandbox
