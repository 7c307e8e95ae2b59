// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace bursar::ui {

struct FuzzyMatch {
    int score = 0; ///< higher is better; comparable for the same pattern
    QList<int> positions; ///< of the matched characters in the text
};

/// Whether the pattern's letters occur in the text in this order, regardless of case. Starts of
/// words and unbroken runs count most: "ta" finds "Transactions: all" before "Start again".
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace bursar::ui
