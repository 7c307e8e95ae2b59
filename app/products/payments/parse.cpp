// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "app/products/payments/list.h"
#include "app/products/wire/cleantext.h"
#include "app/products/wire/json.h"

#include <string>

namespace bursar::payments {

namespace {

using wire::Json;
using wire::JsonError;
using wire::JsonObject;

/// Of a bank's own names and enums; the digits of a number never come here.
QString wordOf(std::string_view text)
{
    constexpr qsizetype longest = 64;
    std::string scratch;
    const std::string_view clean = wire::cleanText(text, scratch);
    return QString::fromUtf8(clean.data(), static_cast<qsizetype>(clean.size())).left(longest);
}

/// A field's name: whoever made it up may have put a number into it.
QString fieldName(std::string_view key)
{
    QString name = wordOf(key);
    for (QChar& c : name) {
        if (c.isDigit())
            c = u'#';
    }
    return name;
}

/// A number to pay with, without the blanks around and inside that some write it with.
Secret secretOf(Json& value)
{
    const std::string_view text = wire::text(value);
    QByteArray digits;
    for (const char c : text) {
        if (c != ' ' && c != '\t')
            digits += c;
    }
    Secret secret(digits);
    wipeBytes(digits);
    return secret;
}

std::optional<bool> flagOf(Json& value)
{
    const std::string_view text = wire::text(value);
    if (wire::same(text, "true"))
        return true;
    if (wire::same(text, "false"))
        return false;
    return {};
}

class NetworkReader {
public:
    FullNetworks all;

    JsonError element(Json& value)
    {
        ++m_seen;
        JsonObject object;
        if (value.get_object().get(object)) {
            reject(u"not an object"_s);
            return simdjson::SUCCESS;
        }
        FullNetwork one;
        const JsonError error = wire::forEachMember(
            object, [&](std::string_view key, Json& member) { return field(one, key, member); });
        if (error)
            return error;
        one.network.routing = maskOf(one.routing.reveal());
        one.network.number = maskOf(one.number.reveal());
        if (one.network.number.isKnown() || one.network.routing.isKnown())
            all.networks.push_back(std::move(one));
        else
            reject(u"without a number"_s);
        return simdjson::SUCCESS;
    }

    JsonError beside(std::string_view key)
    {
        note(u"unknown field \"%1\""_s.arg(fieldName(key)));
        return simdjson::SUCCESS;
    }

private:
    JsonError field(FullNetwork& one, std::string_view key, Json& value)
    {
        if (key == "bankId")
            one.routing = secretOf(value);
        else if (key == "identifier")
            one.number = secretOf(value);
        else if (key == "identifierType")
            one.network.numberType = wordOf(wire::text(value));
        else if (key == "type")
            one.network.type = wordOf(wire::text(value));
        else if (key == "transferIn")
            one.network.transferIn = flagOf(value);
        else if (key == "transferOut")
            one.network.transferOut = flagOf(value);
        else
            reject(u"unknown field \"%1\""_s.arg(fieldName(key)));
        const bool isFlag = key == "transferIn" || key == "transferOut";
        const bool isLost = isFlag ? !flagOf(value) && !wire::isNothing(value)
                                   : isKnown(key) && wire::isNested(value);
        if (isLost)
            reject(u"%1 is unlike any that is known"_s.arg(fieldName(key)));
        return simdjson::SUCCESS;
    }

    static bool isKnown(std::string_view key)
    {
        return key == "bankId" || key == "identifier" || key == "identifierType" || key == "type";
    }

    void reject(const QString& why) { note(u"network %1: "_s.arg(m_seen) + why); }
    void note(const QString& place)
    {
        constexpr qsizetype mostNamed = 100; // a hostile answer must not fill the store
        if (all.unreadable.size() < mostNamed)
            all.unreadable += place;
    }

    int m_seen = 0;
};

} // namespace

Result<FullNetworks> ListNetworks::decode(const QByteArray& body)
{
    wire::Reply reply(body);
    simdjson::ondemand::document document;
    if (const auto error = reply.begin().get(document))
        return wire::badPayload(error);
    NetworkReader reader;
    const JsonError error = wire::forEachItem(
        document, "paymentNetworks", "PaymentNetwork",
        [&reader](std::string_view, Json& value) { return reader.element(value); },
        [&reader](std::string_view key, Json&) { return reader.beside(key); });
    if (error)
        return wire::badPayload(error);
    return std::move(reader.all);
}

} // namespace bursar::payments
