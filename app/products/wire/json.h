// SPDX-License-Identifier: GPL-3.0-or-later
// For the products' parsers only: their headers do not show simdjson.
#pragma once

#include "app/base/decimal.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace bursar::wire {

/// A value of a reply, and its text once somebody has asked for it: simdjson's buffer has room for
/// each text of a reply once, and reading one again runs over its end.
class Json : public simdjson::ondemand::value {
public:
    explicit Json(simdjson::ondemand::value value)
        : simdjson::ondemand::value(value)
    {
    }
    /// What text() promises.
    std::string_view text();

private:
    std::string_view readText();

    std::optional<std::string_view> m_text;
};

using JsonObject = simdjson::ondemand::object;
using JsonError = simdjson::error_code;

/// The text of a reply, ready to be read. Nothing is copied when the body has the room that
/// HttpResponse promises and is valid UTF-8; a body that is not valid is repaired (a bank's single
/// Latin-1 letter must not cost a page), and text() is the repaired one.
class Reply {
public:
    explicit Reply(const QByteArray& body);

    const QByteArray& text() const { return m_text; }
    simdjson::simdjson_result<simdjson::ondemand::document> begin();

private:
    QByteArray m_text;
    simdjson::ondemand::parser m_parser;
};

bool isObject(Json& value);
bool isArray(Json& value);
bool isNull(Json& value);
/// Null, or a text without a letter: nothing was sent.
bool isNothing(Json& value);

/// An object or a list, where a text or a number belongs: nothing of it is read.
bool isNested(Json& value);
/// "units kept as raw text only": how a member that could not be read is named.
QString keptRaw(std::string_view key);

/// The text of a string, the digits of a number, "true" or "false"; empty for null, an object or an
/// array, and for a string with a broken escape. Lives as long as the Reply.
std::string_view text(Json& value);

/// A number, also one that was sent as a string (akoya-api.md 4.0). None for all else, and for what
/// does not fit.
std::optional<Decimal> decimal(Json& value);

/// Whether the texts are equal without regard to ASCII case: the enums of the wire.
bool same(std::string_view a, std::string_view b);
bool endsWith(std::string_view text, std::string_view end);

/// BadPayload; `detail` is simdjson's own word for it, which holds nothing of the text.
tl::unexpected<Error> badPayload(JsonError error);

/// Calls `visit(key, value)` for each member.
template <class Visit> JsonError forEachMember(JsonObject object, Visit visit)
{
    for (auto member : object) {
        std::string_view key;
        if (const auto error = member.unescaped_key().get(key)) {
            if (error != simdjson::STRING_ERROR)
                return error;
            key = {}; // a key with a broken escape is no key that we know
        }
        simdjson::ondemand::value plain;
        if (const auto error = member.value().get(plain))
            return error;
        Json value(plain);
        if (const JsonError error = visit(key, value))
            return error;
    }
    return simdjson::SUCCESS;
}

/// Calls `visit(element)` for each element of a list; an error where `value` is none.
template <class Visit> JsonError forEachElement(Json& value, Visit visit)
{
    simdjson::ondemand::array array;
    if (const auto error = value.get_array().get(array))
        return error;
    for (auto element : array) {
        simdjson::ondemand::value plain;
        if (const auto error = element.get(plain))
            return error;
        Json one(plain);
        if (const JsonError error = visit(one))
            return error;
    }
    return simdjson::SUCCESS;
}

/// An item's members, whether it is wrapped in one key that names its category ("depositAccount")
/// or bare (akoya-api.md 4.2 and section 9, 19): calls `category(key)` for the wrapper, then
/// `visit(key, value)` for what is inside it and what is beside it.
template <class Category, class Visit>
JsonError forEachItemMember(JsonObject item, std::string_view suffix, std::string_view idKey,
    Category category, Visit visit)
{
    bool settled = false; // the wrapper was seen, or an id, so there is none
    return forEachMember(item, [&](std::string_view key, Json& value) -> JsonError {
        if (!settled && endsWith(key, suffix)) {
            JsonObject inner;
            if (isObject(value) && value.get_object().get(inner) == simdjson::SUCCESS) {
                settled = true;
                category(key);
                return forEachMember(inner, visit);
            }
        }
        settled |= key == idKey;
        return visit(key, value);
    });
}

/// Calls `item(group, value)` for each element of the reply's list and `other(key, value)` for what
/// stands beside it. The list is found as `{"accounts":[…]}`, as a bare array, or grouped by
/// category (section 9, 19): `{"depositAccount":[…],"locAccounts":[…]}`, at the top or inside the
/// list's key. `group` is then the category's key, else empty.
template <class Item, class Other>
JsonError forEachItem(simdjson::ondemand::document& document, std::string_view list,
    std::string_view suffix, Item item, Other other)
{
    const auto elements = [&item](std::string_view group, Json& value) {
        return forEachElement(value, [&](Json& one) { return item(group, one); });
    };
    const auto isGroup = [suffix](std::string_view key, Json& value) {
        if (key.ends_with('s'))
            key.remove_suffix(1);
        return endsWith(key, suffix) && isArray(value);
    };

    simdjson::ondemand::json_type top;
    if (const auto error = document.type().get(top))
        return error;
    JsonError error = simdjson::SUCCESS;
    if (top == simdjson::ondemand::json_type::array) {
        simdjson::ondemand::value plain;
        error = document.get_value().get(plain);
        if (!error) {
            Json value(plain);
            error = elements({}, value);
        }
    } else {
        JsonObject object;
        error = document.get_object().get(object);
        if (!error)
            error = forEachMember(object, [&](std::string_view key, Json& value) -> JsonError {
                if (key == list && isArray(value))
                    return elements({}, value);
                if (key == list && isObject(value)) {
                    JsonObject groups;
                    if (const auto opened = value.get_object().get(groups))
                        return opened;
                    return forEachMember(groups, [&](std::string_view group, Json& inside) {
                        return isGroup(group, inside) ? elements(group, inside) : simdjson::SUCCESS;
                    });
                }
                return isGroup(key, value) ? elements(key, value) : other(key, value);
            });
    }
    const char* rest = nullptr;
    if (!error && !document.current_location().get(rest))
        return simdjson::TRAILING_CONTENT;
    return error;
}

} // namespace bursar::wire
