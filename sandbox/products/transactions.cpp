// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/product.h"
#include "sandbox/state.h"
#include "sandbox/wire/paging.h"
#include "sandbox/wire/transactionwriter.h"

namespace sandbox {
namespace {

// The rows asked for: numbers of the account's ledger, the upper end not included.
struct Window {
    std::string start; // as asked for, or as filled in
    std::string end;
    std::int64_t from = 0;
    std::int64_t to = 0;
};

struct Asked {
    Window window;
    std::optional<Response> error;
};

Asked refused(int code, std::string_view message) { return {{}, akoyaError(400, code, message)}; }

// Both times or neither; without them the last 15 days (akoya-api.md 4.0, 5.2).
Asked windowOf(const ProductCall& call, const Ledger& ledger)
{
    const Params& query = call.request.query;
    Window window;
    if (!query.has("startTime") && !query.has("endTime")) {
        window.start = instantText(call.person->asOf - 15 * secondsPerDay);
        window.end = instantText(call.person->asOf);
    } else {
        window.start = query.value("startTime");
        window.end = query.value("endTime");
    }
    const auto start = parseInstant(window.start, DateOnly::StartOfDay);
    const auto end = parseInstant(window.end, DateOnly::EndOfDay);
    if ((!start && !window.start.empty()) || (!end && !window.end.empty()))
        return refused(702, "Invalid start or end date");
    if (!start || !end || *start > *end)
        return refused(703, "Invalid date range");
    window.from = ledger.olderThan(*start);
    window.to = ledger.olderThan(*end + 1);
    return {std::move(window), {}};
}

void writeRows(JsonText& json, const ProductCall& call, const Account& account,
    const Window& window, const Page& page)
{
    const std::int64_t first = call.request.ignorePaging ? 0 : page.offset;
    const std::int64_t total = window.to - window.from;
    const std::int64_t last = first < total ? first + std::min(page.limit, total - first) : first;
    json.key("transactions");
    json.beginArray();
    Row row;
    for (std::int64_t place = first; place < last; ++place) { // newest first
        account.ledger->read(window.to - 1 - place, row);
        writeTransaction(json, *call.person, account, row);
    }
    json.endArray();
}

Response answer(const ProductCall& call)
{
    if (!isPlainId(call.rest[0]))
        return invalidInput();
    const Account* account = call.account(call.rest[0]);
    if (account == nullptr)
        return accountNotFound();
    if (transactionWrapper(account->category).empty())
        return akoyaError(404, 704, "Account type not supported");
    Asked asked = windowOf(call, *account->ledger);
    if (asked.error)
        return std::move(*asked.error);

    const Window& window = asked.window;
    LinkShape shape{.path = call.request.path,
        .parameters = {{"endTime", window.end}, {"startTime", window.start}},
        .opaque = call.person->habits.opaqueCursor,
        .scope = account->id + window.start + window.end};
    if (const auto mode = call.request.query.get("mode"))
        shape.parameters.emplace_back("mode", *mode);
    const Options& options = call.state.options;
    const auto page =
        pageOf(call.request, options.defaultPage, options.maxPage, shape.opaque, shape.scope);
    if (!page)
        return invalidInput();

    const std::int64_t total = window.to - window.from;
    JsonText json;
    json.reserve(static_cast<std::size_t>(std::min(page->limit, total)) * 320 + 512);
    json.beginObject();
    if (total > 0) // an empty page carries no links (akoya-api.md 4.0)
        writeLinks(json, shape, *page, total);
    writeRows(json, call, *account, window, *page);
    json.endObject();
    return jsonResponse(200, json.take());
}

} // namespace

// Transactions, newest first, in pages (akoya-api.md 4.8).
Product transactions() { return {"transactions", 1, answer}; }

} // namespace sandbox
