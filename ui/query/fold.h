// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace bursar::query {

/// The form in which texts are compared when searching: without case, accents, Arabic and Hebrew
/// marks and invisible characters; compatibility forms as their plain ones (ﬁ, full width, ①);
/// ß as ss, ı and İ as i, ø æ œ đ ħ ł as o ae oe d h l; decimal digits of every script as 0-9;
/// every run of white space or control characters as one space; typographic dashes and apostrophes
/// as the typewriter's. UTF-8 in and out; bytes that are not UTF-8 become U+FFFD.
/// Folding what is folded changes nothing.
std::string fold(std::string_view text);

/// True when fold() would only put A-Z into lower case, so that a search without case may use the
/// text as it stands.
bool isPlain(std::string_view text);

} // namespace bursar::query
