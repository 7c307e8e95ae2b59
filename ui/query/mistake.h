// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/words.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace bursar::query {

/// A piece of the query's text, in UTF-16 units.
struct Span {
    qsizetype at = 0;
    qsizetype size = 0;

    qsizetype end() const { return at + size; }
    bool operator==(const Span&) const = default;
};

/// What is wrong with a piece of a query, or not finished.
struct Mistake {
    enum class Kind : std::uint8_t {
        MissingValue, ///< "date:" and nothing behind
        WrongValue, ///< the value is not one of this operator's
        NoSuchName, ///< no account or institution is called so
        UnknownOperator, ///< nearly an operator's name; searched as a word
        OpenQuote,
        OpenPattern,
        WrongPattern,
        OpenGroup,
        StrayClose,
        LoneOr,
        TooDeep,
    };

    Kind kind;
    Span span; ///< what to underline
    std::optional<Operator> op;
    QString detail; ///< the name that was meant, or what is wrong with the pattern

    bool operator==(const Mistake&) const = default;
};

/// What a person is told, in the program's language: one sentence, or two.
QString sentence(const Mistake& mistake);

} // namespace bursar::query
