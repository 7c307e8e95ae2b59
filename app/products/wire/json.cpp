// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/wire/json.h"

#include "app/base/literals.h"
#include "app/net/http.h"

#include <algorithm>

namespace bursar::wire {

namespace {

static_assert(simdjson::SIMDJSON_PADDING <= bodyPadding);

bool isUtf8(const QByteArray& text)
{
    return simdjson::validate_utf8(text.constData(), static_cast<std::size_t>(text.size()));
}

std::string_view trimmed(std::string_view token)
{
    const auto end = token.find_last_not_of(" \t\r\n");
    return end == std::string_view::npos ? std::string_view() : token.substr(0, end + 1);
}

bool isOf(Json& value, simdjson::ondemand::json_type wanted)
{
    simdjson::ondemand::json_type type;
    return !value.type().get(type) && type == wanted;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

} // namespace

Reply::Reply(const QByteArray& body)
    : m_text(isUtf8(body) ? body : QString::fromUtf8(body).toUtf8())
{
    if (m_text.capacity() - m_text.size() < bodyPadding)
        reservePadding(m_text);
}

simdjson::simdjson_result<simdjson::ondemand::document> Reply::begin()
{
    return m_parser.iterate(simdjson::padded_string_view(m_text.constData(),
        static_cast<std::size_t>(m_text.size()), static_cast<std::size_t>(m_text.capacity())));
}

bool isObject(Json& value) { return isOf(value, simdjson::ondemand::json_type::object); }
bool isArray(Json& value) { return isOf(value, simdjson::ondemand::json_type::array); }
bool isNull(Json& value) { return isOf(value, simdjson::ondemand::json_type::null); }

bool isNested(Json& value) { return isObject(value) || isArray(value); }

QString keptRaw(std::string_view key)
{
    return u"%1 kept as raw text only"_s.arg(
        QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
}

bool isNothing(Json& value)
{
    if (isNested(value))
        return false;
    return isNull(value) || text(value).find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string_view text(Json& value) { return value.text(); }

std::string_view Json::text()
{
    if (!m_text)
        m_text = readText();
    return *m_text;
}

std::string_view Json::readText()
{
    std::string_view view;
    simdjson::ondemand::json_type its;
    if (type().get(its))
        return {};
    switch (its) {
    case simdjson::ondemand::json_type::string:
        return get_string().get(view) ? std::string_view() : view;
    case simdjson::ondemand::json_type::number:
    case simdjson::ondemand::json_type::boolean:
        return trimmed(raw_json_token());
    case simdjson::ondemand::json_type::array:
    case simdjson::ondemand::json_type::object:
    case simdjson::ondemand::json_type::null:
        break;
    }
    return {};
}

std::optional<Decimal> decimal(Json& value)
{
    std::string_view digits = text(value);
    digits.remove_prefix(std::min(digits.find_first_not_of(' '), digits.size()));
    return Decimal::parse(trimmed(digits));
}

bool same(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](char x, char y) { return lower(x) == lower(y); });
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && same(text.substr(text.size() - end.size()), end);
}

tl::unexpected<Error> badPayload(JsonError error)
{
    return fail(ErrorKind::BadPayload, QString::fromLatin1(simdjson::error_message(error)));
}

} // namespace bursar::wire
