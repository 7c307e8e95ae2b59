// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/amountrange.h"
#include "ui/query/daterange.h"
#include "ui/query/mistake.h"
#include "ui/query/words.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <variant>
#include <vector>

namespace bursar::query {

/// A word or a phrase, as typed, without its quotes.
struct Text {
    QString text;
    bool operator==(const Text&) const = default;
};

/// What stands between the slashes, as typed. Compiles (regex.h).
struct Pattern {
    QString pattern;
    bool operator==(const Pattern&) const = default;
};

using Value = std::variant<Text, Pattern, DateRange, AmountRange, Choice>;

/// A query as a tree, without meaning: what "today" is and which accounts there are is asked when
/// it is put to use.
struct Node {
    enum class Kind : std::uint8_t {
        All, ///< everything: an empty query
        Term, ///< one word, or an operator with its value
        Not, ///< not the one part
        And, ///< all parts, two or more, none of them an And
        Or, ///< any part, two or more, none of them an Or
    };

    Kind kind = Kind::All;
    std::optional<Operator> op; ///< of a Term; none: a plain word, phrase or regular expression
    Value value;
    Span span; ///< with '-', quotes and parentheses
    std::vector<Node> parts;

    /// Equal in meaning: places do not count.
    bool operator==(const Node& other) const
    {
        return kind == other.kind && op == other.op && value == other.value && parts == other.parts;
    }
};

struct Query {
    Node root;
    std::vector<Mistake> mistakes; ///< from first to last
};

/// Never fails and never gives up: what is wrong or not finished is left out or taken as far as it
/// goes and is named in `mistakes`; the rest filters.
///
///     query   = and { "OR" and }
///     and     = term { term }
///     term    = [ "-" ] ( "(" query ")" | value | name ":" value )
///     value   = word | '"' phrase '"' | "/" regular expression "/"
///
/// Names in any case; OR in capitals only, as "or" is a word that banks write.
Query parse(QStringView text);

/// The query in its plainest form. parse(print(q)).root == q for each q that parse() makes.
QString print(const Node& node);

} // namespace bursar::query
