// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace bursar::wire {

/// The bank's text as a person should see it (akoya-api.md section 9, 25): HTML entities resolved,
/// control characters and direction overrides taken out, blanks and line ends folded into single
/// spaces, none at the ends. `text` is returned as it is when there is nothing to do, else a view
/// of `scratch`. UTF-8 in, UTF-8 out.
std::string_view cleanText(std::string_view text, std::string& scratch);

} // namespace bursar::wire
