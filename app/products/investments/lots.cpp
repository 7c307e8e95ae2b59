// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/investments/members.h"
#include "app/products/investments/parse.h"

namespace bursar::investments {

namespace {

Lot lotOf(JsonObject object, Noting& noting, JsonError& error)
{
    Lot lot;
    error = wire::forEachMember(object, [&](std::string_view key, Json& value) {
        if (key == "originalPurchaseDate")
            lot.bought = noting.day(key, value);
        else if (key == "quantity")
            lot.quantity = noting.number(key, value);
        else if (key == "purchasedPrice")
            lot.price = noting.number(key, value);
        else if (key == "costBasis")
            lot.cost = noting.number(key, value);
        else if (key == "currentValue")
            lot.value = noting.number(key, value);
        else if (key == "positionType")
            lot.isShort = wire::same(noting.text(key, value).toStdString(), "SHORT");
        return simdjson::SUCCESS;
    });
    return lot;
}

} // namespace

JsonError lotsInto(Json& value, QList<Lot>& lots, QStringList& unreadable, const QString& where)
{
    if (!wire::isArray(value) && !wire::isNothing(value))
        Noting(unreadable, where).note("taxLots");
    int seen = 0;
    return forEachObject(
        value,
        [&](JsonObject object) {
            JsonError error = simdjson::SUCCESS;
            Noting noting(unreadable, u"%1lot %2, "_s.arg(where).arg(++seen));
            lots += lotOf(object, noting, error);
            return error;
        },
        [&](int number) {
            seen = number;
            unreadable += u"%1lot %2: not an object"_s.arg(where).arg(number);
        });
}

Result<Lots> parseLots(const QByteArray& body)
{
    wire::Reply reply(body);
    simdjson::ondemand::document document;
    JsonObject object;
    if (const auto error = reply.begin().get(document))
        return wire::badPayload(error);
    if (const auto error = document.get_object().get(object))
        return wire::badPayload(error);
    Lots lots;
    const auto holding = [&lots](std::string_view key, Json& value) -> JsonError {
        return key == "taxLots" ? lotsInto(value, lots.lots, lots.unreadable, {})
                                : simdjson::SUCCESS;
    };
    const auto inside = [](Json& value, auto visit) -> JsonError {
        JsonObject members;
        if (!wire::isObject(value) || value.get_object().get(members))
            return simdjson::SUCCESS;
        return wire::forEachMember(members, visit);
    };
    JsonError error =
        wire::forEachMember(object, [&](std::string_view key, Json& value) -> JsonError {
            if (key == "holding")
                return inside(value, holding);
            if (key != "links")
                return holding(key, value); // without the holding around them
            return inside(value, [&](std::string_view name, Json& link) -> JsonError {
                if (name != "next")
                    return simdjson::SUCCESS;
                return inside(link, [&lots](std::string_view part, Json& href) -> JsonError {
                    if (part == "href")
                        lots.next = exactly(href);
                    return simdjson::SUCCESS;
                });
            });
        });
    const char* rest = nullptr;
    if (!error && !document.current_location().get(rest))
        error = simdjson::TRAILING_CONTENT;
    if (error)
        return wire::badPayload(error);
    return lots;
}

} // namespace bursar::investments
