// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/columns.h"

#include <array>
#include <optional>

namespace bursar::ui {

/// The widths that the person gave to columns; none: the table's own choice.
using OwnWidths = std::array<std::optional<int>, numColumns>;

/// Widths for these columns, so that together they fill `available` and no more, if their least
/// widths allow it. What is left goes to the description, or to `last` where the person has set or
/// hidden that one. What is missing is taken from columns that yield, those with a width of the
/// person's own after all others: it comes back as soon as there is room. A hidden column gets 0.
std::array<int, numColumns> fitColumns(int available, const OwnWidths& own,
    const std::array<bool, numColumns>& hidden, std::size_t last);

} // namespace bursar::ui
