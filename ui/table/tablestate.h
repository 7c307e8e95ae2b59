// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/columnfit.h"
#include "ui/table/engine/order.h"

#include <QByteArray>

#include <optional>

namespace bursar::ui {

/// How a table is set up, for the settings.
struct TableState {
    QByteArray
        header; ///< QHeaderView::saveState(): order and visibility; its widths fit one window
    OwnWidths widths;
    table::OrderSpec order;
    std::array<bool, numColumns> wanted{}; ///< columns that the person wants to see

    QByteArray toBytes() const;
    /// None for anything that toBytes() did not make.
    static std::optional<TableState> fromBytes(const QByteArray& bytes);
};

} // namespace bursar::ui
