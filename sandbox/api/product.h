// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/person.h"
#include "sandbox/http/router.h"
#include "sandbox/idp/grants.h"

#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

struct State;

// A data call that has passed the common checks: the token is alive, belongs to this provider, and
// so on.
struct ProductCall {
    const Request& request;
    const State& state;
    const Grant& grant;
    PersonPtr person;
    bool v3 = false;
    bool standard = false; // mode=standard
    std::vector<std::string> rest; // the path's segments after the provider

    // Consented to and still there, in the order of the person's list.
    std::vector<const Account*> accounts() const;
    // Null when there is none of this id, or the person did not consent to it.
    const Account* account(std::string_view id) const;
};

// One of Akoya's products: GET /{name}/{v}/{providerId}/{rest...}. A new one is a file in products/
// that defines the function of the file's name.
struct Product {
    std::string_view name; // first path segment, also the endpoint's name in rules and log
    std::size_t segments; // after the provider
    Response (*answer)(const ProductCall& call);
    std::size_t moreSegments = 0; // that may follow
    bool hasDocuments = false; // not only JSON: its function looks at Accept itself
};

// Whether the caller takes this type; one who says nothing takes all.
bool accepts(const Request& request, std::string_view type);

void addProducts(Router& router, State& state);
bool isProduct(std::string_view endpoint);

// 400/401, for whatever does not follow the specification (akoya-api.md 5.2).
Response invalidInput();
Response accountNotFound();
// Ids may come from anywhere; over-long ones and odd characters are invalid input (5.3).
bool isPlainId(std::string_view text);

} // namespace sandbox
