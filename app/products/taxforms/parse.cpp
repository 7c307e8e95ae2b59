// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "app/products/taxforms/list.h"
#include "app/products/wire/cleantext.h"
#include "app/products/wire/json.h"

namespace bursar::taxforms {

namespace {

using wire::Json;
using wire::JsonError;
using wire::JsonObject;

QString asText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Whether one of links[].types is this one. True when the bank says nothing of types.
bool offersPdf(Json& links)
{
    bool any = false;
    bool pdf = false;
    simdjson::ondemand::array list;
    if (links.get_array().get(list))
        return true;
    for (auto element : list) {
        JsonObject link;
        if (element.get_object().get(link))
            continue;
        wire::forEachMember(link, [&](std::string_view key, Json& value) {
            if (key != "types" || !wire::isArray(value))
                return simdjson::SUCCESS;
            return wire::forEachElement(value, [&](Json& type) {
                any = true;
                pdf |= wire::same(wire::text(type), "application/pdf");
                return simdjson::SUCCESS;
            });
        });
    }
    return pdf || !any;
}

class FormsReader {
public:
    Search search;

    /// One TaxStatement: what it says of all its forms, and they.
    JsonError statement(Json& value)
    {
        ++m_seen;
        JsonObject object;
        if (value.get_object().get(object)) {
            reject(u"not an object"_s);
            return simdjson::SUCCESS;
        }
        const qsizetype first = search.forms.size();
        int year = 0;
        QString ofAll;
        const JsonError error =
            wire::forEachMember(object, [&](std::string_view key, Json& member) -> JsonError {
                if (key == "forms")
                    return forms(member);
                if (key == "issuer" || key == "recipient" || key == "attributes")
                    return keep(key, member, ofAll);
                if (key == "taxYear")
                    year = yearOf(key, member);
                return simdjson::SUCCESS;
            });
        for (qsizetype i = first; i < search.forms.size(); ++i) {
            QString& raw = search.forms[i].listed.raw;
            raw = u'{' + ofAll + u"\"form\":"_s + raw + u'}';
            if (search.forms[i].listed.year == 0)
                search.forms[i].listed.year = year;
        }
        return error;
    }

private:
    /// One of the few members of which the key needs no escape.
    static JsonError keep(std::string_view key, Json& value, QString& text)
    {
        std::string_view raw;
        JsonObject object;
        simdjson::ondemand::array list;
        JsonError error = simdjson::SUCCESS;
        if (!value.get_object().get(object))
            error = object.raw_json().get(raw);
        else if (!value.get_array().get(list))
            error = list.raw_json().get(raw);
        if (error || raw.empty())
            return error;
        text += u'"' + asText(key) + u"\":"_s + asText(raw).trimmed() + u',';
        return simdjson::SUCCESS;
    }

    JsonError forms(Json& value)
    {
        if (!wire::isArray(value)) {
            reject(u"forms"_s);
            return simdjson::SUCCESS;
        }
        return wire::forEachElement(value, [this](Json& form) { return wrapped(form); });
    }

    JsonError wrapped(Json& value)
    {
        JsonObject object;
        if (value.get_object().get(object)) {
            reject(u"a form that is no object"_s);
            return simdjson::SUCCESS;
        }
        bool isKnown = false;
        const JsonError error =
            wire::forEachMember(object, [&](std::string_view key, Json& inner) -> JsonError {
                // "tax1099Int", "rentalIncomeStatement"; beside it may stand what we do not know.
                const bool isForm = key.starts_with("tax") || key.ends_with("Statement");
                if (!isForm || !wire::isObject(inner))
                    return simdjson::SUCCESS;
                isKnown = true;
                return form(key, inner);
            });
        if (!error && !isKnown)
            reject(u"a form of a kind that is not known"_s);
        return error;
    }

    JsonError form(std::string_view wrapper, Json& value)
    {
        JsonObject object;
        if (const auto error = value.get_object().get(object))
            return error;
        std::string_view raw;
        if (const auto error = object.raw_json().get(raw))
            return error;
        if (const auto error = object.reset().error())
            return error;
        ListedForm form;
        documents::Listed& listed = form.listed;
        listed.raw = asText(raw).trimmed();
        listed.form = asText(wrapper);
        listed.form[0] = listed.form.at(0).toUpper();
        const JsonError error =
            wire::forEachMember(object, [&](std::string_view key, Json& member) {
                if (key == "taxFormId")
                    listed.bankId = asText(wire::text(member));
                else if (key == "taxYear")
                    listed.year = yearOf(key, member);
                else if (key == "taxFormType" && !wire::text(member).empty())
                    listed.form = asText(wire::text(member));
                else if (key == "taxFormDate")
                    listed.day = dayOf(key, member);
                else if (key == "accountId")
                    form.account.value = asText(wire::text(member));
                else if (key == "links" || key == "link")
                    listed.asPaper = offersPdf(member);
                return simdjson::SUCCESS;
            });
        if (error)
            return error;
        if (listed.bankId.isEmpty())
            reject(u"a form without an id"_s);
        else
            search.forms += form;
        return simdjson::SUCCESS;
    }

    int yearOf(std::string_view key, Json& value)
    {
        bool isNumber = false;
        const int year = asText(wire::text(value)).toInt(&isNumber);
        if (!isNumber && !wire::isNothing(value))
            reject(wire::keptRaw(key));
        return year;
    }

    Day dayOf(std::string_view key, Json& value)
    {
        const auto day = Day::parse(wire::text(value));
        if (!day && !wire::isNothing(value))
            reject(wire::keptRaw(key));
        return day.value_or(Day{});
    }

    void reject(const QString& why) { search.unreadable += u"statement %1: "_s.arg(m_seen) + why; }

    int m_seen = 0;
};

} // namespace

Result<Search> SearchTaxForms::decode(const QByteArray& body)
{
    wire::Reply reply(body);
    simdjson::ondemand::document document;
    if (const auto error = reply.begin().get(document))
        return wire::badPayload(error);
    FormsReader reader;
    const JsonError error = wire::forEachItem(
        document, "statements", "Statement",
        [&reader](std::string_view, Json& value) { return reader.statement(value); },
        [](std::string_view, Json&) { return simdjson::SUCCESS; });
    if (error)
        return wire::badPayload(error);
    return std::move(reader.search);
}

Result<QByteArray> GetFormPdf::decode(const QByteArray& body)
{
    wire::Reply reply(body);
    simdjson::ondemand::document document;
    if (const auto error = reply.begin().get(document))
        return wire::badPayload(error);
    JsonObject object;
    if (const auto error = document.get_object().get(object))
        return wire::badPayload(error);
    QByteArray pdf;
    bool isBroken = false;
    const JsonError error = wire::forEachMember(object, [&](std::string_view key, Json& value) {
        if (key != "pdf")
            return simdjson::SUCCESS;
        const std::string_view text = wire::text(value);
        QByteArray letters(text.data(), static_cast<qsizetype>(text.size()));
        letters.removeIf([](char c) { return c == '\r' || c == '\n' || c == ' '; }); // MIME's lines
        const auto decoded =
            QByteArray::fromBase64Encoding(letters, QByteArray::AbortOnBase64DecodingErrors);
        isBroken = !decoded;
        pdf = decoded.decoded;
        return simdjson::SUCCESS;
    });
    if (error)
        return wire::badPayload(error);
    if (isBroken)
        return fail(ErrorKind::BadPayload, u"pdf is not base64"_s);
    return pdf;
}

} // namespace bursar::taxforms
