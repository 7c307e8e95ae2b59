// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/accounts/factwords.h"

namespace bursar::ui {

enum class FactUnit : std::uint8_t { None, Months };

/// How a field of akoya-api.md 4.3 and 4.6 is called, and where it stands.
struct FactName {
    static constexpr int unknown = 10'000;

    FactTopic topic = FactTopic::More;
    QString words;
    FactUnit unit = FactUnit::None;
    int order = unknown; ///< less: a name that Bursar knows
    bool isShownElsewhere = false;
};
FactName nameOfFact(const QString& key, accounts::Category category);

/// "FIXED" as "Fixed"; a bank's own words as they came.
QString sentWord(const QString& sent);

} // namespace bursar::ui
