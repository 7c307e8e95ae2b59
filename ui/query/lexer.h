// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/mistake.h"

#include <QStringView>

#include <optional>

namespace bursar::query {

/// A piece of a query: a word is a word until blanks, a quote or a parenthesis. What it means is
/// for the parser.
struct Token {
    enum class Kind : std::uint8_t {
        Minus, ///< before what must not match; nothing blank between
        Open,
        Close,
        Or,
        Name, ///< an operator's name and its colon
        Word,
        Phrase,
        Pattern,
        End,
    };

    Kind kind = Kind::End;
    QStringView text; ///< without quotes, slashes, colon
    Span span; ///< with them
    std::optional<Operator> op; ///< of a Name; of a Word "dat:…", what it is nearly
    bool isClosed = true; ///< of a Phrase or Pattern
};

class Lexer {
public:
    explicit Lexer(QStringView text)
        : m_text(text)
    {
    }

    Token next();
    /// What stands right behind a Name: a Word, Phrase or Pattern. None at a blank, a parenthesis
    /// or the end. Here, too, a '-' is a part of the word.
    std::optional<Token> value();

private:
    bool isAtEnd() const { return m_at == m_text.size(); }
    bool isDelimiter(QChar c) const;
    bool isStartOfTerm() const;
    std::optional<Token> name() const;
    Token phrase();
    Token pattern();
    Token word();

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace bursar::query
