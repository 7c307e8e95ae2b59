// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/columnfit.h"

#include <algorithm>
#include <numeric>

namespace bursar::ui {

namespace {

constexpr int lastToYield = 3;

} // namespace

std::array<int, numColumns> fitColumns(int available, const OwnWidths& own,
    const std::array<bool, numColumns>& hidden, std::size_t last)
{
    std::array<int, numColumns> widths{};
    std::size_t filler = last;
    for (std::size_t i = 0; i < numColumns; ++i) {
        if (hidden[i])
            continue;
        widths[i] = own[i].value_or(columns()[i].width);
        if (columns()[i].look == Column::Look::Primary && !own[i])
            filler = i;
    }

    int room = available - std::accumulate(widths.begin(), widths.end(), 0);
    if (room > 0)
        widths[filler] += room;
    for (const bool ofPerson : {false, true}) {
        for (int turn = 1; turn <= lastToYield; ++turn) {
            for (std::size_t i = 0; i < numColumns; ++i) {
                const Column& column = columns()[i];
                if (column.yields != turn || own[i].has_value() != ofPerson)
                    continue;
                const int least = std::min(column.least, widths[i]);
                const int given = std::clamp(-room, 0, widths[i] - least);
                widths[i] -= given;
                room += given;
            }
        }
    }
    return widths;
}

} // namespace bursar::ui
