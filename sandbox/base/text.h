// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sandbox {

// Decoded name and value pairs of a query or a form, in the order of the wire, repeats kept: a
// repeated parameter is an error that must be seen (akoya-api.md 2.3).
class Params {
public:
    static Params parse(std::string_view encoded);

    // The first value; absent when the name does not occur.
    std::optional<std::string> get(std::string_view name) const;
    std::string value(std::string_view name) const { return get(name).value_or(std::string{}); }
    bool has(std::string_view name) const { return count(name) > 0; }
    std::size_t count(std::string_view name) const;
    std::vector<std::string> all(std::string_view name) const;
    void set(std::string name, std::string value);

private:
    std::vector<std::pair<std::string, std::string>> m_pairs;
};

std::string percentEncode(std::string_view text);
// Absent when a % is not followed by two hexadecimal digits.
std::optional<std::string> percentDecode(std::string_view text, bool plusIsSpace);

std::string base64(std::string_view bytes);
std::string base64Url(std::string_view bytes); // no padding
// Both alphabets, padding optional; absent when it is neither.
std::optional<std::string> base64Decode(std::string_view text);

// For text between tags; quotation marks stay, so that a message reads the same in the source.
std::string escapeText(std::string_view text);
// For a double-quoted attribute value.
std::string escapeAttribute(std::string_view text);

std::string lowerCase(std::string_view text);
// Digits and nothing else; absent for everything that is not a number of at most 63 bits.
std::optional<std::int64_t> wholeNumber(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);

} // namespace sandbox
