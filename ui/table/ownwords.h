// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/engine.h"
#include "ui/table/rowplaces.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bursar::ui {

/// What the person wrote to some rows, taken together. None: not the same for all of them.
struct OwnWords {
    int rows = 0;
    std::optional<QString> note; ///< empty: no row has one
    std::optional<QString> category; ///< the person's; empty: all have the bank's
    std::optional<QString> sentCategory; ///< the bank's
    QStringList tags; ///< that all have, sorted
    QStringList someTags; ///< that only some have, sorted

    bool operator==(const OwnWords&) const = default;
};

/// Of the rows at these positions. Some ten milliseconds for a million; without meaning once `stop`
/// is wanted.
OwnWords ownWordsAt(const table::View& view, const std::vector<PositionRange>& ranges,
    const table::Stop& stop = {});

/// Of one row.
QStringList tagsOfRow(const table::Rows& rows, table::RowNumber row);

/// All tags that any row has now, sorted. A millisecond for a million rows that have some.
QStringList tagsInUse(const table::Rows& rows);

} // namespace bursar::ui
