// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/document.h"
#include "sandbox/base/jsontext.h"
#include "sandbox/state.h"
#include "sandbox/wire/paging.h"
#include "sandbox/wire/statementsheet.h"

#include <algorithm>

namespace sandbox {
namespace {

struct Range {
    std::string start; // as asked for
    std::string end;
    Day from = 0;
    Day to = 0;
    std::optional<Response> error;
};

// Both times or neither; without them all that one call may ask for. At most two years, at some
// banks less (akoya-api.md 4.0).
Range rangeOf(const ProductCall& call)
{
    const auto refused = [](int code, std::string_view message) {
        return Range{.error = akoyaError(400, code, message)};
    };
    const Params& query = call.request.query;
    const Day most = statementHabits(*call.person->provider).mostDays;
    const Day today = call.person->asOf / secondsPerDay;
    if (!query.has("startTime") && !query.has("endTime"))
        return {.from = today - most, .to = today};
    Range range{.start = query.value("startTime"), .end = query.value("endTime")};
    const auto start = parseInstant(range.start, DateOnly::StartOfDay);
    const auto end = parseInstant(range.end, DateOnly::EndOfDay);
    if ((!start && !range.start.empty()) || (!end && !range.end.empty()))
        return refused(702, "Invalid start or end date");
    if (!start || !end || *start > *end || *end - *start > (most + 1) * secondsPerDay)
        return refused(703, "Invalid date range");
    range.from = *start / secondsPerDay;
    range.to = *end / secondsPerDay;
    return range;
}

std::string_view statusText(StatementStatus status)
{
    switch (status) {
    case StatementStatus::Available:
        return "AVAILABLE";
    case StatementStatus::Processing:
        return "PROCESSING";
    case StatementStatus::Failed:
        break;
    }
    return "FAILED";
}

void writeStatement(
    JsonText& json, const ProductCall& call, const Account& account, const Statement& statement)
{
    const StatementHabits& habits = statementHabits(*call.person->provider);
    const bool available = statement.status == StatementStatus::Available;
    json.beginObject();
    json.field("accountId", account.id);
    json.field("statementId", statement.id);
    if (habits.dateOnly)
        json.field("statementDate", dayText(statement.to));
    else
        json.instantField("statementDate", statement.to * secondsPerDay);
    json.field("description", statementName(statement));
    if (habits.tellsStatus || !available)
        json.field("status", statusText(statement.status));
    if (available) {
        json.key(habits.linkNotLinks ? "link" : "links");
        json.beginArray();
        json.beginObject();
        json.field("href",
            "/statements/" + call.request.segments[1] + "/" + std::string(call.person->provider->id)
                + "/" + account.id + "/" + statement.id);
        json.field("action", "GET");
        json.rawField("types", R"(["application/pdf"])");
        json.endObject();
        json.endArray();
    }
    json.endObject();
}

Response list(const ProductCall& call, const Account& account)
{
    if (!accepts(call.request, "application/json"))
        return akoyaError(406, 406, "Content type not supported");
    Range range = rangeOf(call);
    if (range.error)
        return std::move(*range.error);
    std::vector<Statement> all = statementsOf(*call.person, account);
    if (all.empty() && statementHabits(*call.person->provider).emptyIsNotFound)
        return akoyaError(404, 1107, "No data found");
    std::erase_if(
        all, [&](const Statement& each) { return each.to < range.from || each.to > range.to; });

    LinkShape shape{.path = call.request.path,
        .parameters = {},
        .opaque = call.person->habits.opaqueCursor,
        .scope = "statements" + account.id + range.start + range.end};
    if (!range.start.empty())
        shape.parameters = {{"endTime", range.end}, {"startTime", range.start}};
    const Options& options = call.state.options;
    const auto page =
        pageOf(call.request, options.defaultPage, options.maxPage, shape.opaque, shape.scope);
    if (!page)
        return invalidInput();
    const auto total = static_cast<std::int64_t>(all.size());
    JsonText json;
    json.beginObject();
    if (total > 0)
        writeLinks(json, shape, *page, total);
    json.key("statements");
    json.beginArray();
    const std::int64_t first = call.request.ignorePaging ? 0 : page->offset;
    const std::int64_t last = first < total ? first + std::min(page->limit, total - first) : first;
    for (std::int64_t place = first; place < last; ++place)
        writeStatement(json, call, account, all[static_cast<std::size_t>(place)]);
    json.endArray();
    json.endObject();
    return jsonResponse(200, json.take());
}

Response document(const ProductCall& call, const Account& account)
{
    if (!accepts(call.request, "application/pdf"))
        return akoyaError(406, 406, "Content type not supported");
    if (!isPlainId(call.rest[1]))
        return invalidInput();
    const auto all = statementsOf(*call.person, account);
    const auto it = std::ranges::find(all, call.rest[1], &Statement::id);
    if (it == all.end())
        return akoyaError(404, 1103, "Statement not found");
    if (it->status == StatementStatus::Processing)
        return akoyaError(400, 1300, "Statement is still being processed");
    if (it->status == StatementStatus::Failed)
        return akoyaError(500, 501, "Subsystem unavailable");
    if (statementHabits(*call.person->provider).redirects)
        return documentElsewhere(call, account, *it);
    return documentResponse(call.request,
        statementPdf(*call.person, account, *it, documentOptions(call.request)), it->id);
}

Response listOrDocument(const ProductCall& call)
{
    if (!isPlainId(call.rest[0]))
        return invalidInput();
    const Account* account = call.account(call.rest[0]);
    if (account == nullptr)
        return accountNotFound();
    if (!hasStatements(*account))
        return akoyaError(404, 704, "Account type not supported");
    return call.rest.size() == 1 ? list(call, *account) : document(call, *account);
}

} // namespace

// Statements: the list of an account's, newest first, in pages; and one as a document (akoya-api.md
// 4.11).
Product statements() { return {"statements", 1, listOrDocument, 1, true}; }

} // namespace sandbox
