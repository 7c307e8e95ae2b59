// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "app/products/statements/list.h"
#include "app/products/wire/cleantext.h"
#include "app/products/wire/json.h"

#include <string>

namespace bursar::statements {

namespace {

using wire::Json;
using wire::JsonError;
using wire::JsonObject;

QString plain(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString cleaned(Json& value)
{
    std::string scratch;
    return plain(wire::cleanText(wire::text(value), scratch));
}

documents::AtBank statusOf(std::string_view word)
{
    if (wire::same(word, "PROCESSING"))
        return documents::AtBank::Processing;
    if (wire::same(word, "FAILED"))
        return documents::AtBank::Failed;
    return documents::AtBank::Available;
}

class StatementsReader {
public:
    Page page;

    JsonError item(Json& value)
    {
        ++m_seen;
        JsonObject object;
        if (value.get_object().get(object)) {
            page.unreadable += u"item %1: not an object"_s.arg(m_seen);
            return simdjson::SUCCESS;
        }
        documents::Listed listed;
        const JsonError error = wire::forEachItemMember(
            object, "Statement", "statementId", [](std::string_view) {},
            [&](std::string_view key, Json& member) {
                if (key == "statementId")
                    listed.bankId = plain(wire::text(member));
                else if (key == "statementDate")
                    setDay(listed, wire::text(member));
                else if (key == "description")
                    listed.description = cleaned(member);
                else if (key == "status")
                    listed.atBank = statusOf(wire::text(member));
                else
                    return simdjson::SUCCESS;
                if (wire::isNested(member))
                    page.unreadable += u"item %1: "_s.arg(m_seen) + wire::keptRaw(key);
                return simdjson::SUCCESS;
            });
        if (error)
            return error;
        if (listed.bankId.isEmpty())
            page.unreadable += u"item %1: no id"_s.arg(m_seen);
        else
            page.listed += listed;
        return simdjson::SUCCESS;
    }

    JsonError beside(std::string_view key, Json& value)
    {
        JsonObject object;
        if ((key != "links" && key != "page") || value.get_object().get(object))
            return simdjson::SUCCESS;
        return wire::forEachMember(object, [this](std::string_view name, Json& member) {
            if (name == "nextOffset")
                page.nextOffset = plain(wire::text(member));
            return name == "next" ? next(member) : simdjson::SUCCESS;
        });
    }

private:
    void setDay(documents::Listed& listed, std::string_view text)
    {
        if (const auto day = Day::parse(text))
            listed.day = *day;
        else if (!text.empty())
            page.unreadable += u"item %1: date"_s.arg(m_seen);
    }

    JsonError next(Json& link)
    {
        JsonObject object;
        if (link.get_object().get(object)) {
            page.next = plain(wire::text(link)); // the address itself instead of {"href":…}
            return simdjson::SUCCESS;
        }
        return wire::forEachMember(object, [this](std::string_view name, Json& href) {
            if (name == "href")
                page.next = plain(wire::text(href));
            return simdjson::SUCCESS;
        });
    }

    int m_seen = 0;
};

} // namespace

Result<Page> parsePage(const QByteArray& body)
{
    wire::Reply reply(body);
    simdjson::ondemand::document document;
    if (const auto error = reply.begin().get(document))
        return wire::badPayload(error);
    StatementsReader reader;
    const JsonError error = wire::forEachItem(
        document, "statements", "Statement",
        [&reader](std::string_view, Json& value) { return reader.item(value); },
        [&reader](std::string_view key, Json& value) { return reader.beside(key, value); });
    if (error)
        return wire::badPayload(error);
    return std::move(reader.page);
}

} // namespace bursar::statements
