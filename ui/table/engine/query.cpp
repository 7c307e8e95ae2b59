// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/query.h"

#include "ui/table/engine/fold.h"

#include <algorithm>

namespace bursar::table {

namespace {

/// From the text to words with their places. Quotes are resolved here, meaning is not.
class Lexer {
public:
    struct Token {
        enum class Kind : std::uint8_t { Minus, Word, Phrase, End };
        Kind kind = Kind::End;
        QStringView text; ///< without the quotes
        Span span; ///< with them
    };

    explicit Lexer(QStringView text)
        : m_text(text)
    {
    }

    Token next()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        if (m_at == m_text.size())
            return {Token::Kind::End, {}, {m_at, 0}};
        if (m_text[m_at] == u'"')
            return phrase();
        if (m_text[m_at] == u'-' && isStartOfWord())
            return {Token::Kind::Minus, m_text.sliced(m_at, 1), {m_at++, 1}};
        return word();
    }

private:
    // A '-' inside a word, "check-in", is a part of it.
    bool isStartOfWord() const { return m_at == 0 || m_text[m_at - 1].isSpace(); }

    Token phrase()
    {
        const qsizetype start = m_at++;
        qsizetype end = m_text.indexOf(u'"', m_at);
        const bool closed = end >= 0;
        if (!closed)
            end = m_text.size();
        const QStringView inside = m_text.sliced(m_at, end - m_at);
        m_at = closed ? end + 1 : end;
        return {Token::Kind::Phrase, inside, {start, m_at - start}};
    }

    Token word()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'"')
            ++m_at;
        return {Token::Kind::Word, m_text.sliced(start, m_at - start), {start, m_at - start}};
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

class Parser {
public:
    explicit Parser(QStringView text)
        : m_lexer(text)
    {
        advance();
    }

    Condition query()
    {
        std::vector<Condition> parts;
        while (m_token.kind != Lexer::Token::Kind::End) {
            if (std::optional<Condition> part = term())
                parts.push_back(std::move(*part));
        }
        if (parts.empty())
            return {};
        if (parts.size() == 1)
            return std::move(parts.front());
        Condition all{.kind = Condition::Kind::And};
        all.span.at = parts.front().span.at;
        all.span.size = parts.back().span.at + parts.back().span.size - all.span.at;
        all.parts = std::move(parts);
        return all;
    }

private:
    void advance() { m_token = m_lexer.next(); }

    std::optional<Condition> term()
    {
        if (m_token.kind != Lexer::Token::Kind::Minus)
            return text();
        const Span minus = m_token.span;
        advance();
        const qsizetype behind = minus.at + minus.size;
        if (m_token.kind == Lexer::Token::Kind::End || m_token.span.at != behind)
            return {}; // "- word": a dash, not a negation
        std::optional<Condition> negated = text();
        if (!negated)
            return {};
        Condition condition{.kind = Condition::Kind::Not};
        condition.span = {minus.at, negated->span.at + negated->span.size - minus.at};
        condition.parts.push_back(std::move(*negated));
        return condition;
    }

    std::optional<Condition> text()
    {
        const Lexer::Token token = m_token;
        advance();
        const QByteArray utf8 = token.text.toUtf8();
        Condition condition{.kind = Condition::Kind::Text,
            .needle = fold({utf8.constData(), static_cast<std::size_t>(utf8.size())}),
            .digits = AmountDigits::parse(token.text),
            .span = token.span};
        if (condition.needle.empty())
            return {};
        return condition;
    }

    Lexer m_lexer;
    Lexer::Token m_token;
};

bool textImplies(const Condition& narrow, const Condition& wide)
{
    if (narrow.needle.find(wide.needle) == std::string::npos)
        return false;
    // By amount alone, "1,234" may match what "1,23" does not: there, only equals imply.
    return !narrow.digits || narrow.digits == wide.digits
        || (wide.digits && narrow.digits->isPlainNumber() && wide.digits->isPlainNumber());
}

} // namespace

Condition parseQuery(QStringView text) { return Parser(text).query(); }

bool implies(const Condition& narrow, const Condition& wide)
{
    using Kind = Condition::Kind;
    if (wide.kind == Kind::All)
        return true;
    if (wide.kind == Kind::And) {
        return std::all_of(wide.parts.begin(), wide.parts.end(),
            [&narrow](const Condition& part) { return implies(narrow, part); });
    }
    if (narrow.kind == Kind::And) {
        return std::any_of(narrow.parts.begin(), narrow.parts.end(),
            [&wide](const Condition& part) { return implies(part, wide); });
    }
    if (narrow.kind == Kind::Not && wide.kind == Kind::Not)
        return implies(wide.parts.front(), narrow.parts.front());
    return narrow.kind == Kind::Text && wide.kind == Kind::Text && textImplies(narrow, wide);
}

} // namespace bursar::table
