// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/base/jsontext.h"

#include "sandbox/base/civil.h"

#include <array>
#include <charconv>

namespace sandbox {
namespace {

bool plain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

void appendEscaped(std::string& out, char c)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00";
        out.push_back(hex[static_cast<unsigned char>(c) >> 4U]);
        out.push_back(hex[static_cast<unsigned char>(c) & 15U]);
    }
}

} // namespace

void JsonText::separate()
{
    if (m_comma)
        m_out.push_back(',');
    m_comma = true;
}

void JsonText::open(char bracket)
{
    separate();
    m_out.push_back(bracket);
    m_comma = false;
}

void JsonText::close(char bracket)
{
    m_out.push_back(bracket);
    m_comma = true;
}

void JsonText::key(std::string_view name)
{
    separate();
    m_out.push_back('"');
    m_out += name;
    m_out += "\":";
    m_comma = false;
}

void JsonText::string(std::string_view text)
{
    separate();
    m_out.push_back('"');
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (plain(text[i]))
            continue;
        m_out += text.substr(done, i - done);
        appendEscaped(m_out, text[i]);
        done = i + 1;
    }
    m_out += text.substr(done);
    m_out.push_back('"');
}

void JsonText::number(std::int64_t value)
{
    separate();
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_out.append(digits.data(), end);
}

void JsonText::decimal(std::int64_t value, int scale)
{
    separate();
    if (value < 0)
        m_out.push_back('-');
    const std::uint64_t magnitude =
        value < 0 ? 0U - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), magnitude).ptr;
    const std::string_view text{digits.data(), static_cast<std::size_t>(end - digits.data())};
    const auto places = static_cast<std::size_t>(scale);
    if (text.size() > places) {
        m_out += text.substr(0, text.size() - places);
    } else {
        m_out.push_back('0');
    }
    if (places == 0)
        return;
    m_out.push_back('.');
    if (text.size() < places)
        m_out.append(places - text.size(), '0');
    m_out += text.substr(text.size() > places ? text.size() - places : 0);
}

void JsonText::boolean(bool value) { raw(value ? "true" : "false"); }
void JsonText::null() { raw("null"); }

void JsonText::instant(std::int64_t seconds)
{
    separate();
    m_out.push_back('"');
    appendInstant(m_out, seconds);
    m_out.push_back('"');
}

void JsonText::raw(std::string_view json)
{
    separate();
    m_out += json;
}

} // namespace sandbox
