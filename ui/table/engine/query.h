// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/amountdigits.h"

#include <QStringView>

#include <optional>
#include <string>
#include <vector>

namespace bursar::table {

/// A piece of the query's text, in UTF-16 units: what a message about it underlines.
struct Span {
    qsizetype at = 0;
    qsizetype size = 0;

    bool operator==(const Span&) const = default;
};

/// What a row must be to be shown. A tree, because operators, OR and parentheses will add kinds.
struct Condition {
    enum class Kind : std::uint8_t {
        All, ///< every row
        Text, ///< a text of the row holds `needle`, or its amount shows `digits`
        Not, ///< not the one part
        And, ///< all parts
    };

    Kind kind = Kind::All;
    std::string needle; ///< folded
    std::optional<AmountDigits> digits;
    Span span;
    std::vector<Condition> parts;

    bool operator==(const Condition&) const = default;
};

/// Words that must all match, "phrases" in quotes, a '-' before what must not match. Never fails:
/// what a person has not finished typing (an open quote, a lone '-') is taken as far as it goes.
Condition parseQuery(QStringView text);

/// True when each row that matches `narrow` also matches `wide`, as far as that can be told from
/// the two: typing on narrows. Never true wrongly.
bool implies(const Condition& narrow, const Condition& wide);

} // namespace bursar::table
