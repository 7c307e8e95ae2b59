// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/product.h"
#include "sandbox/state.h"
#include "sandbox/wire/accountwriter.h"
#include "sandbox/wire/paging.h"

#include <algorithm>

namespace sandbox {
namespace {

Response lotsOf(const ProductCall& call)
{
    if (!isPlainId(call.rest[0]) || !isPlainId(call.rest[1]))
        return invalidInput();
    const Account* account = call.account(call.rest[0]);
    if (account == nullptr)
        return accountNotFound();
    const auto found = std::ranges::find_if(account->holdings,
        [&](const Holding& holding) { return holdingId(*account, holding) == call.rest[1]; });
    if (found == account->holdings.end())
        return akoyaError(404, 701, "Tax Lots not found");
    const LinkShape shape{.path = call.request.path,
        .parameters = {},
        .opaque = call.person->habits.opaqueCursor,
        .scope = account->id + call.rest[1]};
    const Options& options = call.state.options;
    const auto page =
        pageOf(call.request, options.defaultPage, options.maxPage, shape.opaque, shape.scope);
    if (!page)
        return invalidInput();

    JsonText json;
    json.beginObject();
    const auto total = static_cast<std::int64_t>(found->lots.size());
    if (total > page->limit)
        writeLinks(json, shape, *page, total);
    json.field("accountId", account->id);
    json.key("holding");
    json.beginObject();
    json.field("holdingId", call.rest[1]);
    json.field("securityId", found->security->cusip);
    json.field("securityIdType", "CUSIP");
    writeLots(json, *found, static_cast<std::size_t>(std::min(page->offset, total)),
        static_cast<std::size_t>(page->limit));
    json.endObject();
    json.endObject();
    return jsonResponse(200, json.take());
}

} // namespace

// Investments: the lots of one holding, in pages (akoya-api.md 4.7).
Product taxlots() { return {"taxlots", 2, lotsOf}; }

} // namespace sandbox
