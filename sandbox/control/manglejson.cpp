// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/manglejson.h"

#include "sandbox/base/civil.h"
#include "sandbox/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace sandbox {
namespace {

using Json = nlohmann::ordered_json;

// The records of an answer: the inner objects of accounts[], transactions[] and the like; else the
// whole.
template <typename Change> void eachRecord(Json& document, Change change)
{
    bool any = false;
    for (auto& [name, list] : document.items()) {
        if (!list.is_array())
            continue;
        for (Json& element : list) {
            if (!element.is_object() || element.empty())
                continue;
            Json& inner = element.begin().value();
            change(inner.is_object() ? inner : element);
            any = true;
        }
    }
    if (!any && document.is_object())
        change(document);
}

bool isKept(const std::string& name)
{
    static constexpr std::array<std::string_view, 5> kept{
        "accountId", "transactionId", "amount", "transactionTimestamp", "postedTimestamp"};
    return std::ranges::find(kept, name) != kept.end();
}

void dropFields(Json& record)
{
    for (auto it = record.begin(); it != record.end();)
        it = isKept(it.key()) ? std::next(it) : record.erase(it);
}

void nullFields(Json& record)
{
    for (auto& [name, value] : record.items())
        if (!isKept(name))
            value = nullptr;
}

// "12.5" for 12.5, 17 for words, {} for lists. Ids and addresses stay: a client must get far enough
// to stumble.
void wrongTypes(Json& record)
{
    int strings = 0;
    for (auto& [name, value] : record.items()) {
        if (name.ends_with("Id") || name == "href")
            continue;
        if (value.is_number())
            value = value.dump();
        else if (value.is_array())
            value = Json::object();
        else if (value.is_string() && ++strings % 3 == 0)
            value = 17;
    }
}

void unknownEnums(Json& record)
{
    static constexpr std::array<std::string_view, 10> enums{"status", "accountType", "balanceType",
        "transactionType", "debitCreditMemo", "holdingType", "positionType", "interestRateType",
        "securityType", "accountCategory"};
    for (auto& [name, value] : record.items()) {
        if (value.is_array())
            for (Json& element : value)
                if (element.is_object())
                    unknownEnums(element);
        if (value.is_string() && std::ranges::find(enums, name) != enums.end())
            value = "BRAND_NEW_VALUE";
    }
    record["fieldOfTheFuture"] = Json{{"nested", true}};
}

// Each third record once more, and the first record of the first page on every page.
void duplicate(Json& document, const FaultRule& rule, Faults& faults)
{
    for (auto& [name, list] : document.items()) {
        if (!list.is_array() || list.empty())
            continue;
        const Json first = Json::parse(faults.remember(rule.id, list.front().dump()));
        Json repeated = Json::array({first});
        std::size_t count = 0;
        for (const Json& element : list) {
            repeated.push_back(element);
            if (++count % 3 == 0)
                repeated.push_back(element);
        }
        list = std::move(repeated);
    }
}

// One account fails; 206, form ii (akoya-api.md 4.0). Other answers have no such form.
void failLastAccount(Json& document, Response& response)
{
    if (!document.contains("accounts") || document["accounts"].empty())
        return;
    Json& inner = document["accounts"].back().begin().value();
    Json failed{{"accountId", inner["accountId"]}};
    if (inner.contains("accountType"))
        failed["accountType"] = inner["accountType"];
    failed["error"] = {{"code", 501}, {"message", "Subsystem unavailable"}};
    inner = std::move(failed);
    response.status = 206;
}

void miscount(Json& document, const FaultRule& rule)
{
    if (!document.contains("accounts") || document["accounts"].empty())
        return;
    Json& account = document["accounts"].front().begin().value();
    const bool isDebit = rule.arg.empty() || rule.arg.front() == '-';
    const std::string_view digits = std::string_view(rule.arg).substr(isDebit && !rule.arg.empty());
    const std::int64_t size = wholeNumber(digits).value_or(4218);
    const std::int64_t off = isDebit ? -size : size;
    for (const char* name : {"currentBalance", "principalBalance"}) {
        if (account.contains(name) && account[name].is_number())
            account[name] =
                static_cast<double>(std::llround(account[name].get<double>() * 100) + off) / 100;
    }
    if (const auto asOf = parseInstant(account.value("balanceAsOf", ""), DateOnly::StartOfDay))
        account["balanceAsOf"] = instantText(*asOf + secondsPerDay);
}

} // namespace

void mangleJson(Response& response, const FaultRule& rule, Faults& faults)
{
    Json document = Json::parse(response.body, nullptr, false);
    if (document.is_discarded())
        return;
    if (rule.kind == FaultKind::Partial)
        failLastAccount(document, response);
    else if (rule.kind == FaultKind::Miscount)
        miscount(document, rule);
    else if (rule.kind == FaultKind::Duplicates)
        duplicate(document, rule, faults);
    else if (rule.kind == FaultKind::WrongTypes)
        eachRecord(document, wrongTypes);
    else if (rule.kind == FaultKind::UnknownEnum)
        eachRecord(document, unknownEnums);
    else if (rule.kind == FaultKind::Absent)
        eachRecord(document, dropFields);
    else if (rule.kind == FaultKind::NullFields)
        eachRecord(document, nullFields);
    response.body = document.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace sandbox
