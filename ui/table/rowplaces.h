// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/engine.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace bursar::ui {

/// First and last position among the shown rows.
using PositionRange = std::pair<int, int>;

/// Of ranges that do not overlap.
int countOf(const std::vector<PositionRange>& ranges);

/// Where rows are in another view.
struct RowPlaces {
    std::vector<std::optional<int>> singles; ///< none: not shown any more
    std::vector<PositionRange> ranges; ///< top to bottom, none beside another
    bool tooManyRanges = false; ///< then `ranges` is empty
};

/// Follows the rows at these positions of `from` into `to`: what keeps the selection, the current
/// row and the place on the screen with the transactions. One pass over `to`, however many rows.
/// Across a reset rows are found by id, and a selection of more than a screenful is not followed.
RowPlaces follow(const table::View& from, const table::View& to, const std::vector<int>& singles,
    const std::vector<PositionRange>& ranges, std::size_t mostRanges);

} // namespace bursar::ui
