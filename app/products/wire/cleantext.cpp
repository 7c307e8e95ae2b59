// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/wire/cleantext.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace bursar::wire {

namespace {

constexpr std::pair<std::string_view, char32_t> entities[] = {{"amp", U'&'}, {"lt", U'<'},
    {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}, {"nbsp", U' '}, {"copy", U'\u00a9'},
    {"reg", U'\u00ae'}, {"trade", U'\u2122'}, {"ndash", U'\u2013'}, {"mdash", U'\u2014'},
    {"lsquo", U'\u2018'}, {"rsquo", U'\u2019'}, {"ldquo", U'\u201c'}, {"rdquo", U'\u201d'},
    {"euro", U'\u20ac'}, {"pound", U'\u00a3'}, {"eacute", U'\u00e9'}};

void appendUtf8(std::string& out, char32_t c)
{
    const auto byte = [&out](char32_t value) { out += static_cast<char>(value); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xc0 | (c >> 6));
        byte(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        byte(0xe0 | (c >> 12));
        byte(0x80 | ((c >> 6) & 0x3f));
        byte(0x80 | (c & 0x3f));
    } else {
        byte(0xf0 | (c >> 18));
        byte(0x80 | ((c >> 12) & 0x3f));
        byte(0x80 | ((c >> 6) & 0x3f));
        byte(0x80 | (c & 0x3f));
    }
}

/// "#38", "#x26" or "amp".
std::optional<char32_t> entity(std::string_view name)
{
    if (!name.starts_with('#')) {
        const auto* known = std::find_if(std::begin(entities), std::end(entities),
            [name](const auto& pair) { return pair.first == name; });
        return known == std::end(entities) ? std::nullopt : std::optional(known->second);
    }
    name.remove_prefix(1);
    const bool hex = name.starts_with('x') || name.starts_with('X');
    if (hex)
        name.remove_prefix(1);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(name.data(), name.data() + name.size(), value, hex ? 16 : 10);
    const bool surrogate = value >= 0xd800 && value < 0xe000;
    if (error != std::errc() || end != name.data() + name.size() || value == 0 || value > 0x10ffff
        || surrogate)
        return std::nullopt;
    return static_cast<char32_t>(value);
}

enum class Kind : std::uint8_t { Plain, Blank, Drop };

struct Piece {
    Kind kind = Kind::Plain;
    std::size_t size = 1;
};

Kind kindOf(char32_t c)
{
    if (c == ' ' || c == 0xa0 || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029
        || c == 0x3000)
        return Kind::Blank;
    const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0);
    // A payee must not be able to turn the text around it (U+202A-202E, U+2066-2069).
    const bool override = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    const bool invisible = c == 0x200b || c == 0xfeff || c == 0xad;
    return control || override || invisible ? Kind::Drop : Kind::Plain;
}

/// What begins at `at`; the text is valid UTF-8. Only the characters that kindOf() knows matter.
Piece pieceAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t offset) {
        return at + offset < text.size()
            ? static_cast<char32_t>(static_cast<unsigned char>(text[at + offset]))
            : U'\0';
    };
    const char32_t lead = byte(0);
    if (lead < 0x80)
        return {kindOf(lead), 1};
    if (lead < 0xe0)
        return {kindOf(((lead & 0x1f) << 6) | (byte(1) & 0x3f)), 2};
    if (lead < 0xf0)
        return {kindOf(((lead & 0x0f) << 12) | ((byte(1) & 0x3f) << 6) | (byte(2) & 0x3f)), 3};
    return {Kind::Plain, 4};
}

/// Nearly every text: printable ASCII without entities, with single blanks inside.
bool isClean(std::string_view text)
{
    char before = ' ';
    for (const char c : text) {
        if (c < 0x20 || c == 0x7f || c == '&' || (c == ' ' && before == ' ')) // also ≥ 0x80
            return false;
        before = c;
    }
    return before != ' ' || text.empty();
}

std::string resolveEntities(std::string_view text)
{
    constexpr std::size_t longest = 10;
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '&') {
            const auto end = text.substr(at, longest).find(';');
            if (end != std::string_view::npos) {
                if (const auto c = entity(text.substr(at + 1, end - 1))) {
                    appendUtf8(out, *c);
                    at += end;
                    continue;
                }
            }
        }
        out += text[at];
    }
    return out;
}

} // namespace

std::string_view cleanText(std::string_view text, std::string& scratch)
{
    if (isClean(text))
        return text;
    const std::string resolved = resolveEntities(text);
    scratch.clear();
    bool blankDue = false;
    for (std::size_t at = 0; at < resolved.size();) {
        const Piece piece = pieceAt(resolved, at);
        if (piece.kind == Kind::Blank) {
            blankDue = !scratch.empty();
        } else if (piece.kind == Kind::Plain) {
            if (blankDue)
                scratch += ' ';
            blankDue = false;
            scratch.append(resolved, at, piece.size);
        }
        at += piece.size;
    }
    return scratch;
}

} // namespace bursar::wire
