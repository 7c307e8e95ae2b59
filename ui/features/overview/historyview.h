// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/history.h"

#include <QString>

#include <optional>

namespace bursar::ui {

/// What the overview's charts are made of, and how far it can be relied on.
struct HistoryView {
    details::HistoriesPtr histories; ///< null: not read yet
    /// After which day all transactions of the cash flow are here; unknown: all are.
    Day completeAfter;
    bool isReading = false; ///< a bank is being asked: more may come
    bool hasFailed = false; ///< the store could not be read

    bool operator==(const HistoryView&) const = default;
};

/// Why there may be nothing to show yet; none when there truly is nothing.
std::optional<QString> waitingWords(const HistoryView& view);

} // namespace bursar::ui
