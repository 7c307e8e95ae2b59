// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace sandbox {
namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool unreserved(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-'
        || c == '.' || c == '_' || c == '~';
}

std::string encode64(std::string_view bytes, std::string_view alphabet, bool padded)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t have = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8U | (k < have ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k) {
            if (k <= have)
                out.push_back(alphabet[group >> (18U - 6U * k) & 63U]);
            else if (padded)
                out.push_back('=');
        }
    }
    return out;
}

constexpr std::string_view standardAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view urlAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string escape(std::string_view text, bool quotes)
{
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (quotes && c == '"')
            out += "&quot;";
        else if (quotes && c == '\'')
            out += "&#39;";
        else
            out.push_back(c);
    }
    return out;
}

} // namespace

Params Params::parse(std::string_view encoded)
{
    Params params;
    for (const std::string_view part : split(encoded, '&')) {
        if (part.empty())
            continue;
        const std::size_t equals = std::min(part.find('='), part.size());
        const std::string_view raw = part.substr(std::min(equals + 1, part.size()));
        // A broken escape is kept as it is: the check of the value then refuses it with its own
        // words.
        auto name = percentDecode(part.substr(0, equals), true);
        auto value = percentDecode(raw, true);
        params.m_pairs.emplace_back(
            name.value_or(std::string{part.substr(0, equals)}), value.value_or(std::string{raw}));
    }
    return params;
}

std::optional<std::string> Params::get(std::string_view name) const
{
    const auto it =
        std::ranges::find(m_pairs, name, [](const auto& p) { return std::string_view{p.first}; });
    return it == m_pairs.end() ? std::nullopt : std::optional{it->second};
}

std::size_t Params::count(std::string_view name) const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_pairs, [&](const auto& p) { return p.first == name; }));
}

std::vector<std::string> Params::all(std::string_view name) const
{
    std::vector<std::string> values;
    for (const auto& [key, value] : m_pairs)
        if (key == name)
            values.push_back(value);
    return values;
}

void Params::set(std::string name, std::string value)
{
    std::erase_if(m_pairs, [&](const auto& p) { return p.first == name; });
    m_pairs.emplace_back(std::move(name), std::move(value));
}

std::string percentEncode(std::string_view text)
{
    static constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (unreserved(c)) {
            out.push_back(c);
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out.push_back('%');
            out.push_back(hex[byte >> 4U]);
            out.push_back(hex[byte & 15U]);
        }
    }
    return out;
}

std::optional<std::string> percentDecode(std::string_view text, bool plusIsSpace)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plusIsSpace) {
            out.push_back(' ');
        } else if (text[i] == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return {};
            out.push_back(static_cast<char>(high * 16 + low));
            i += 2;
        } else {
            out.push_back(text[i]);
        }
    }
    return out;
}

std::string base64(std::string_view bytes) { return encode64(bytes, standardAlphabet, true); }
std::string base64Url(std::string_view bytes) { return encode64(bytes, urlAlphabet, false); }

std::optional<std::string> base64Decode(std::string_view text)
{
    while (!text.empty() && text.back() == '=')
        text.remove_suffix(1);
    if (text.size() % 4 == 1)
        return {};
    std::string out;
    std::uint32_t group = 0;
    unsigned bits = 0;
    for (char c : text) {
        c = c == '-' ? '+' : c == '_' ? '/' : c;
        const std::size_t value = standardAlphabet.find(c);
        if (value == std::string_view::npos)
            return {};
        group = (group << 6U | static_cast<std::uint32_t>(value)) & 0xffffffU;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out.push_back(static_cast<char>(group >> bits & 255U));
        }
    }
    return out;
}

std::string escapeText(std::string_view text) { return escape(text, false); }
std::string escapeAttribute(std::string_view text) { return escape(text, true); }

std::string lowerCase(std::string_view text)
{
    std::string out{text};
    std::ranges::transform(out, out.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || text.front() == '-' || error != std::errc{}
        || end != text.data() + text.size())
        return {};
    return value;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

} // namespace sandbox
