// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "ui/query/completion.h"
#include "ui/query/lexer.h"
#include "ui/query/query.h"

#include <QStringList>

#include <algorithm>

namespace bursar::query {

namespace {

/// True when the text stands for itself without quotes, behind an operator or alone.
bool isBare(const QString& text, bool isValue)
{
    Lexer lexer(text);
    const std::optional<Token> token = isValue ? lexer.value() : std::optional(lexer.next());
    const bool isWord =
        token && (token->kind == Token::Kind::Word || (isValue && token->kind == Token::Kind::Or));
    return isWord && token->text == text;
}

QString written(const Value& value, bool isValue)
{
    struct Writer {
        bool isValue;
        QString operator()(const Text& text) const
        {
            return isBare(text.text, isValue) ? text.text : u'"' + text.text + u'"';
        }
        QString operator()(const Pattern& pattern) const { return u'/' + pattern.pattern + u'/'; }
        QString operator()(const DateRange& range) const { return range.toString(); }
        QString operator()(const AmountRange& range) const { return range.toString(); }
        QString operator()(Choice choice) const { return info(choice).name; }
    };
    return std::visit(Writer{isValue}, value);
}

} // namespace

QString quoted(const QString& text)
{
    // A name may hold what no phrase can: then the piece before it will do, it is a part of it.
    return written(Text{text.section(u'"', 0, 0)}, true);
}

QString print(const Node& node)
{
    const auto inGroup = [](const Node& part) { return QString(u'(' + print(part) + u')'); };
    switch (node.kind) {
    case Node::Kind::All:
        return {};
    case Node::Kind::Term:
        return node.op ? QString(info(*node.op).name + u':' + written(node.value, true))
                       : written(node.value, false);
    case Node::Kind::Not: {
        const Node& part = node.parts.front();
        return u'-' + (part.kind == Node::Kind::Term ? print(part) : inGroup(part));
    }
    case Node::Kind::And:
    case Node::Kind::Or: {
        QStringList parts;
        for (const Node& part : node.parts) {
            const bool isLooser = node.kind == Node::Kind::And && part.kind == Node::Kind::Or;
            parts << (isLooser ? inGroup(part) : print(part));
        }
        return parts.join(node.kind == Node::Kind::And ? u" "_s : u" OR "_s);
    }
    }
    return {};
}

} // namespace bursar::query
