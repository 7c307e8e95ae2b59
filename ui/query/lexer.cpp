// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/lexer.h"

namespace bursar::query {

bool Lexer::isDelimiter(QChar c) const
{
    return c.isSpace() || c == u'"' || c == u'(' || c == u')';
}

// A '-' or '/' inside a word, "check-in", is a part of it.
bool Lexer::isStartOfTerm() const
{
    return m_at == 0 || m_text[m_at - 1].isSpace() || m_text[m_at - 1] == u'(';
}

Token Lexer::next()
{
    while (!isAtEnd() && m_text[m_at].isSpace())
        ++m_at;
    if (isAtEnd())
        return {Token::Kind::End, {}, {m_at, 0}};
    const QChar c = m_text[m_at];
    const auto single = [this](Token::Kind kind) {
        const Span span{m_at++, 1};
        return Token{kind, m_text.sliced(span.at, 1), span};
    };
    if (c == u'"')
        return phrase();
    if (c == u'(')
        return single(Token::Kind::Open);
    if (c == u')')
        return single(Token::Kind::Close);
    if (c == u'-' && isStartOfTerm())
        return single(Token::Kind::Minus);
    const bool isNegated = m_at > 0 && m_text[m_at - 1] == u'-';
    if (c == u'/' && (isStartOfTerm() || isNegated))
        return pattern();
    if (const std::optional<Token> found = name()) {
        m_at = found->span.end();
        return *found;
    }
    return word();
}

std::optional<Token> Lexer::value()
{
    if (isAtEnd() || m_text[m_at].isSpace() || m_text[m_at] == u'(' || m_text[m_at] == u')')
        return {};
    if (m_text[m_at] == u'"')
        return phrase();
    return m_text[m_at] == u'/' ? pattern() : word();
}

std::optional<Token> Lexer::name() const
{
    qsizetype end = m_at;
    while (end < m_text.size() && m_text[end].isLetter())
        ++end;
    if (end == m_text.size() || m_text[end] != u':')
        return {};
    const QStringView text = m_text.sliced(m_at, end - m_at);
    if (const auto op = operatorNamed(text))
        return Token{Token::Kind::Name, text, {m_at, text.size() + 1}, op};
    return {};
}

Token Lexer::phrase()
{
    const qsizetype start = m_at++;
    const qsizetype found = m_text.indexOf(u'"', m_at);
    const bool isClosed = found >= 0;
    const qsizetype end = isClosed ? found : m_text.size();
    const QStringView inside = m_text.sliced(m_at, end - m_at);
    m_at = isClosed ? end + 1 : end;
    return {Token::Kind::Phrase, inside, {start, m_at - start}, {}, isClosed};
}

Token Lexer::pattern()
{
    const qsizetype start = m_at++;
    qsizetype end = m_at;
    while (end < m_text.size() && m_text[end] != u'/')
        end += m_text[end] == u'\\' ? 2 : 1; // "\/" does not end it
    const bool isClosed = end < m_text.size();
    end = std::min(end, m_text.size());
    const QStringView inside = m_text.sliced(m_at, end - m_at);
    m_at = isClosed ? end + 1 : end;
    return {Token::Kind::Pattern, inside, {start, m_at - start}, {}, isClosed};
}

Token Lexer::word()
{
    const qsizetype start = m_at;
    while (!isAtEnd() && !isDelimiter(m_text[m_at]))
        ++m_at;
    const QStringView text = m_text.sliced(start, m_at - start);
    Token token{Token::Kind::Word, text, {start, text.size()}};
    if (text == orWord)
        token.kind = Token::Kind::Or;
    else if (const qsizetype colon = text.indexOf(u':'); colon > 0)
        token.op = operatorNear(text.first(colon));
    return token;
}

} // namespace bursar::query
