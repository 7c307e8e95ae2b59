// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "app/products/customers/list.h"
#include "app/products/wire/cleantext.h"
#include "app/products/wire/json.h"

#include <string>
#include <utility>

namespace bursar::customers {

namespace {

using wire::Json;
using wire::JsonError;
using wire::JsonObject;

constexpr qsizetype mostOfAList = 1'000; // a hostile answer must not fill the screen
constexpr qsizetype mostNamed = 100; // of what could not be read

QString cleaned(std::string_view text)
{
    std::string scratch;
    const std::string_view clean = wire::cleanText(text, scratch);
    return QString::fromUtf8(clean.data(), static_cast<qsizetype>(clean.size()));
}

QString shown(Json& value) { return cleaned(wire::text(value)); }

class PartyReader {
public:
    Parties all;

    /// Of the top: {"customer":{…}}, {"holders":[…]} with what is beside them, or a bare customer.
    JsonError member(std::string_view key, Json& value)
    {
        if (key == "customer" && wire::isObject(value)) {
            Party one;
            if (const JsonError error = party(value, u"customer"_s, one))
                return error;
            add(std::move(one));
            return simdjson::SUCCESS;
        }
        if (key == "holders")
            return holders(value);
        if (reach(all.account, key, value, {}))
            return m_error;
        m_isBare |= field(m_bare, key, value, {});
        return m_error;
    }

    void end()
    {
        if (!m_isBare)
            return;
        // One person's own fields at the top: what is beside them is theirs.
        m_bare.reach = std::exchange(all.account, {});
        add(std::move(m_bare));
    }

private:
    JsonError holders(Json& value)
    {
        int number = 0;
        return forEachElement(value, [&](Json& element) -> JsonError {
            const QString where = u"holder %1"_s.arg(++number);
            if (!wire::isObject(element)) {
                reject(where, u"not an object"_s);
                return simdjson::SUCCESS;
            }
            Party one;
            if (const JsonError error = party(element, where, one))
                return error;
            add(std::move(one));
            return simdjson::SUCCESS;
        });
    }

    void add(Party one)
    {
        if (all.holders.size() < mostOfAList)
            all.holders += std::move(one);
    }

    JsonError party(Json& value, const QString& where, Party& one)
    {
        return members(value, [&](std::string_view key, Json& member) -> JsonError {
            if (!reach(one.reach, key, member, where))
                field(one, key, member, where);
            return m_error;
        });
    }

    /// True for a member that says how to reach somebody.
    bool reach(Reach& into, std::string_view key, Json& value, const QString& where)
    {
        if (wire::isNull(value) && (key == "addresses" || key == "telephones"))
            return true;
        if (key == "addresses")
            m_error = addresses(value, into, where);
        else if (key == "telephones")
            m_error = telephones(value, into, where);
        else if (key == "email" || key == "emails")
            m_error = emails(value, into);
        else
            return false;
        return true;
    }

    /// True for a member that a customer or holder has of themselves.
    bool field(Party& one, std::string_view key, Json& value, const QString& where)
    {
        m_error = simdjson::SUCCESS;
        if (key == "customerId")
            one.id = said(key, value, where);
        else if (key == "name")
            m_error = name(value, one.name, where);
        else if (key == "relationship")
            one.relationship = said(key, value, where);
        else if (key == "businessCustomer")
            m_error = business(value, one, where);
        else if (key == "accounts")
            m_error = forEachElement(value, [&one](Json& id) {
                if (const QString text = shown(id);
                    !text.isEmpty() && one.accounts.size() < mostOfAList)
                    one.accounts += text;
                return simdjson::SUCCESS;
            });
        else {
            unknown(where, key);
            return false;
        }
        return true;
    }

    JsonError name(Json& value, Name& into, const QString& where)
    {
        if (!wire::isObject(value)) { // the whole name as one text
            into.first = said("name", value, where);
            return simdjson::SUCCESS;
        }
        return members(value, [&](std::string_view key, Json& member) {
            if (key == "prefix")
                into.prefix = said(key, member, where);
            else if (key == "first")
                into.first = said(key, member, where);
            else if (key == "middle")
                into.middle = said(key, member, where);
            else if (key == "last")
                into.last = said(key, member, where);
            else if (key == "suffix")
                into.suffix = said(key, member, where);
            else if (key == "company")
                into.company = said(key, member, where);
            else
                unknown(where, key);
            return simdjson::SUCCESS;
        });
    }

    JsonError addresses(Json& value, Reach& into, const QString& where)
    {
        QList<Address> list;
        const JsonError error = forEachElement(value, [&](Json& element) -> JsonError {
            Address one;
            if (!wire::isObject(element)) {
                if (const QString line = shown(element); !line.isEmpty())
                    one.lines += line;
            } else if (const JsonError broken = address(element, one, where)) {
                return broken;
            }
            if (one != Address{} && list.size() < mostOfAList)
                list += std::move(one);
            return simdjson::SUCCESS;
        });
        into.addresses = std::move(list);
        return error;
    }

    JsonError address(Json& value, Address& one, const QString& where)
    {
        QString lines[3];
        const JsonError error = members(value, [&](std::string_view key, Json& member) {
            if (key == "line1" || key == "line2" || key == "line3")
                lines[key.back() - '1'] = said(key, member, where);
            else if (key == "city")
                one.city = said(key, member, where);
            else if (key == "region" || (key == "state" && one.region.isEmpty()))
                one.region = said(key, member, where);
            else if (key == "postalCode")
                one.postalCode = said(key, member, where);
            else if (key == "country")
                one.country = said(key, member, where);
            else if (key == "type")
                one.type = said(key, member, where);
            else if (key != "state")
                unknown(where, key);
            return simdjson::SUCCESS;
        });
        for (const QString& line : lines) {
            if (!line.isEmpty())
                one.lines += line;
        }
        return error;
    }

    /// Strings, objects, or both (akoya-api.md section 9, 18).
    JsonError telephones(Json& value, Reach& into, const QString& where)
    {
        QList<Telephone> list;
        const JsonError error = forEachElement(value, [&](Json& element) -> JsonError {
            Telephone one;
            if (!wire::isObject(element)) {
                one.number = shown(element);
            } else if (const JsonError broken = telephone(element, one, where)) {
                return broken;
            }
            if (!one.number.isEmpty() && list.size() < mostOfAList)
                list += std::move(one);
            return simdjson::SUCCESS;
        });
        into.telephones = std::move(list);
        return error;
    }

    JsonError telephone(Json& value, Telephone& one, const QString& where)
    {
        return members(value, [&](std::string_view key, Json& member) {
            if (key == "number")
                one.number = said(key, member, where);
            else if (key == "country")
                one.country = said(key, member, where);
            else if (key == "type")
                one.type = said(key, member, where);
            else
                unknown(where, key);
            return simdjson::SUCCESS;
        });
    }

    JsonError emails(Json& value, Reach& into)
    {
        if (wire::isNull(value))
            return simdjson::SUCCESS;
        QStringList list;
        const JsonError error = forEachElement(value, [&](Json& element) {
            if (const QString text = shown(element); !text.isEmpty() && list.size() < mostOfAList)
                list += text;
            return simdjson::SUCCESS;
        });
        into.emails = std::move(list);
        return error;
    }

    JsonError business(Json& value, Party& one, const QString& where)
    {
        if (!wire::isObject(value)) {
            if (!wire::isNothing(value))
                reject(where, wire::keptRaw("businessCustomer"));
            return simdjson::SUCCESS;
        }
        Business& into = one.business.emplace();
        return members(value, [&](std::string_view key, Json& member) -> JsonError {
            if (key == "name")
                into.name = said(key, member, where);
            else if (key == "registeredId")
                into.registeredId = said(key, member, where);
            else if (key == "industryCode")
                return pair(member, {"type", "code"}, u" "_s, into.industry);
            else if (key == "domicile")
                return pair(member, {"region", "country"}, u", "_s, into.domicile);
            else if (key == "registeredAgents")
                return agents(member, into, where);
            else
                unknown(where, key);
            return simdjson::SUCCESS;
        });
    }

    JsonError agents(Json& value, Business& into, const QString& where)
    {
        return forEachElement(value, [&](Json& element) -> JsonError {
            Name agent;
            if (const JsonError error = name(element, agent, where))
                return error;
            if (const QString whole = agent.whole();
                !whole.isEmpty() && into.agents.size() < mostOfAList)
                into.agents += whole;
            return simdjson::SUCCESS;
        });
    }

    /// Two members as one text.
    static JsonError pair(Json& value, std::pair<std::string_view, std::string_view> keys,
        const QString& between, QString& into)
    {
        QString first;
        QString second;
        const JsonError error = members(value, [&](std::string_view key, Json& member) {
            if (key == keys.first)
                first = shown(member);
            else if (key == keys.second)
                second = shown(member);
            return simdjson::SUCCESS;
        });
        into = first;
        if (!first.isEmpty() && !second.isEmpty())
            into += between;
        into += second;
        return error;
    }

    template <class Visit> static JsonError members(Json& value, Visit visit)
    {
        JsonObject object;
        if (value.get_object().get(object))
            return simdjson::SUCCESS; // null, or of another shape: there are none
        return wire::forEachMember(object, visit);
    }

    /// The elements of a list; one thing where a list belongs counts as a list of it.
    template <class Visit> static JsonError forEachElement(Json& value, Visit visit)
    {
        if (!wire::isArray(value))
            return wire::isNull(value) ? simdjson::SUCCESS : visit(value);
        return wire::forEachElement(value, visit);
    }

    QString said(std::string_view key, Json& value, const QString& where)
    {
        if (wire::isNested(value))
            reject(where, wire::keptRaw(key));
        return shown(value);
    }

    void unknown(const QString& where, std::string_view key)
    {
        constexpr qsizetype longestName = 64;
        reject(where, u"unknown field \"%1\""_s.arg(cleaned(key).left(longestName)));
    }

    void reject(const QString& where, const QString& why)
    {
        const QString place = where.isEmpty() ? why : where + u": "_s + why;
        if (all.unreadable.size() < mostNamed && !all.unreadable.contains(place))
            all.unreadable += place;
    }

    Party m_bare; ///< of fields at the top
    bool m_isBare = false;
    JsonError m_error = simdjson::SUCCESS;
};

} // namespace

Result<Parties> GetCustomer::decode(const QByteArray& body)
{
    wire::Reply reply(body);
    simdjson::ondemand::document document;
    if (const auto error = reply.begin().get(document))
        return wire::badPayload(error);
    JsonObject object;
    if (const auto error = document.get_object().get(object))
        return wire::badPayload(error);
    PartyReader reader;
    const JsonError error = wire::forEachMember(
        object, [&reader](std::string_view key, Json& value) { return reader.member(key, value); });
    if (error)
        return wire::badPayload(error);
    const char* rest = nullptr;
    if (!document.current_location().get(rest))
        return wire::badPayload(simdjson::TRAILING_CONTENT);
    reader.end();
    Parties parties = std::move(reader.all);
    parties.raw = reply.text();
    return parties;
}

} // namespace bursar::customers
