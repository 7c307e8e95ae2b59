// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/product.h"
#include "sandbox/state.h"

#include <algorithm>

namespace sandbox {

// Made by CMakeLists.txt from the files in products/.
#define PRODUCT(name) Product name();
#include "products.def"
#undef PRODUCT

namespace {

const std::vector<Product>& all()
{
    static const std::vector<Product> products{
#define PRODUCT(name) name(),
#include "products.def"
#undef PRODUCT
    };
    return products;
}

// 403 without a code: a wrong route or version (akoya-api.md 5.2).
Response forbidden() { return jsonResponse(403, R"({"message":"Forbidden"})"); }
Response notAuthorized() { return akoyaError(401, 602, "Customer not authorized"); }
Response noSubscription() { return akoyaError(403, 403, "Subscription not found"); }

bool isOneOf(const std::string& value, std::initializer_list<std::string_view> allowed)
{
    return std::ranges::find(allowed, std::string_view{value}) != allowed.end();
}

// The headers of akoya-api.md 4.0: optional in v2, mandatory in v3.
bool headersAreGood(const Request& request, bool v3)
{
    const auto type = request.header("x-akoya-interaction-type");
    if (type ? !isOneOf(lowerCase(*type), {"user", "batch"}) : v3)
        return false;
    if (!v3)
        return true;
    const auto access = request.header("x-akoya-last-access");
    if (!access || !parseInstant(*access, DateOnly::StartOfDay))
        return false;
    // Mandatory because the demo app subscribes to Payments.
    const auto intent = request.header("x-akoya-intent-type");
    return intent && isOneOf(lowerCase(*intent), {"payments", "nonpayments"});
}

// What the user of this token is there to show (akoya-api.md 2.5).
std::optional<Response> errorOf(const Product& product, const Person& person)
{
    const Traits& traits = person.user.traits;
    if (traits.errorStatus == 0
        || (traits.errorOnTransactionsOnly && product.name != "transactions"))
        return {};
    return akoyaError(traits.errorStatus, traits.errorCode, traits.errorMessage);
}

// The checks that all products share, in the order in which a request passes the network.
Response answer(State& state, const Product& product, const Request& request)
{
    std::vector<std::string> path = request.segments;
    while (path.size() > 1 && path.back().empty())
        path.pop_back();
    if (path.size() < 2 || !isOneOf(path[1], {"v2", "v3"}))
        return forbidden();
    const bool v3 = path[1] == "v3";
    if (!headersAreGood(request, v3))
        return invalidInput();
    if (!product.hasDocuments && !accepts(request, "application/json"))
        return akoyaError(406, 406, "Content type not supported");

    const auto token = request.bearer();
    const auto grant = token ? state.grants.access(*token, request.ignoreRevocation) : std::nullopt;
    if (!state.rate.admit(grant ? grant->authorization.clientId : std::string{}))
        return akoyaError(429, 1207, "Too many requests");
    if (!grant)
        return notAuthorized();

    if (path.size() < 3 || !isPlainId(path[2]))
        return invalidInput();
    const Provider* provider = findProvider(path[2]);
    if (provider == nullptr)
        return noSubscription();
    if (provider != grant->authorization.provider)
        return notAuthorized();
    const std::string mode = request.query.get("mode").value_or("raw");
    if (!isOneOf(mode, {"raw", "standard"}))
        return invalidInput();

    const PersonPtr person = state.world.person(*provider, grant->authorization.user);
    if (!person)
        return akoyaError(404, 601, "Customer not found");
    if (auto error = errorOf(product, *person))
        return std::move(*error);
    ProductCall call{
        request, state, *grant, person, v3, mode == "standard", {path.begin() + 3, path.end()}};
    if (call.rest.size() < product.segments)
        return accountNotFound();
    if (call.rest.size() > product.segments + product.moreSegments)
        return forbidden();
    return product.answer(call);
}

} // namespace

std::vector<const Account*> ProductCall::accounts() const
{
    std::vector<const Account*> shared;
    for (const Account& candidate : person->accounts)
        if (account(candidate.id) != nullptr)
            shared.push_back(&candidate);
    return shared;
}

const Account* ProductCall::account(std::string_view id) const
{
    const auto& consented = grant.authorization.accounts;
    return std::ranges::find(consented, id) == consented.end() ? nullptr : person->find(id);
}

void addProducts(Router& router, State& state)
{
    for (const Product& product : all())
        router.add(std::string(product.name), {"GET"}, "/" + std::string(product.name) + "/**",
            [&state, product](const Request& request) { return answer(state, product, request); });
}

bool isProduct(std::string_view endpoint)
{
    return std::ranges::find(all(), endpoint, &Product::name) != all().end();
}

bool accepts(const Request& request, std::string_view type)
{
    const auto accept = request.header("accept");
    if (!accept)
        return true;
    return std::ranges::any_of(
        std::initializer_list<std::string_view>{"*/*", type, "application/*"},
        [&](std::string_view each) { return lowerCase(*accept).find(each) != std::string::npos; });
}

Response invalidInput() { return akoyaError(400, 401, "Invalid input"); }
Response accountNotFound() { return akoyaError(404, 701, "Account not found"); }

bool isPlainId(std::string_view text)
{
    return !text.empty() && text.size() <= 256 && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || c == '-' || c == '_' || c == '.' || c == ':' || c == '~';
    });
}

} // namespace sandbox
