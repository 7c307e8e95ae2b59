// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/completion.h"

#include "app/base/literals.h"
#include "ui/query/fold.h"
#include "ui/query/lexer.h"
#include "ui/query/regex.h"

#include <algorithm>

namespace bursar::query {

namespace {

constexpr qsizetype mostNames = 40;

QString foldedText(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return QString::fromStdString(fold({utf8.constData(), static_cast<std::size_t>(utf8.size())}));
}

/// Names that hold what is typed; those that begin with it first.
QList<Suggestion> namesWith(const QStringList& names, const QString& typed)
{
    const QString wanted = foldedText(typed);
    QList<Suggestion> beginning;
    QList<Suggestion> holding;
    for (const QString& name : names) {
        const qsizetype at = foldedText(name).indexOf(wanted);
        if (at >= 0 && !name.isEmpty())
            (at == 0 ? beginning : holding).append({quoted(name), name, {}});
    }
    return (beginning + holding).first(std::min(mostNames, beginning.size() + holding.size()));
}

const QStringList& namesOf(Operator op, const Names& names)
{
    static const QStringList none;
    switch (op) {
    case Operator::Account:
        return names.accounts;
    case Operator::Institution:
        return names.institutions;
    case Operator::Category:
        return names.categories;
    case Operator::Tag:
        return names.tags;
    case Operator::Type:
        return names.types;
    default:
        return none;
    }
}

QList<Suggestion> operatorsWith(const QString& typed)
{
    QList<Suggestion> list;
    for (const OperatorInfo& each : operators()) {
        if (QString(each.name).startsWith(typed, Qt::CaseInsensitive)) {
            const QString text = each.name + u":"_s;
            list.append({text, text, translated(each.meaning), true});
        }
    }
    return list;
}

QList<Suggestion> valuesWith(Operator op, const QString& typed, const Names& names)
{
    QList<Suggestion> list;
    const auto add = [&](QLatin1StringView name, const char* meaning) {
        const QString text = name;
        // What is typed already is no help.
        if (text.startsWith(typed, Qt::CaseInsensitive) && text.size() > typed.size())
            list.append({text, text, translated(meaning)});
    };
    switch (info(op).takes) {
    case Takes::Dates:
        for (const DateWord& each : dateWords())
            add(each.name, each.meaning);
        break;
    case Takes::Choices:
        for (const ChoiceInfo& each : choices()) {
            if (each.op == op)
                add(each.name, each.meaning);
        }
        break;
    case Takes::Texts:
        return namesWith(namesOf(op, names), typed);
    case Takes::Amounts:
        break;
    }
    return list;
}

/// The end of a stretch is completed by itself: "2024..tod".
void skipToLastDate(QString& typed, Span& span)
{
    qsizetype at = 0;
    if (const qsizetype dots = typed.lastIndexOf(u".."_s); dots >= 0)
        at = dots + 2;
    else
        while (at < typed.size() && (typed[at] == u'<' || typed[at] == u'>' || typed[at] == u'='))
            ++at;
    typed = typed.sliced(at);
    span = {span.at + at, span.size - at};
}

Completion forValue(
    Operator op, const Token& value, qsizetype cursor, QStringView text, const Names& names)
{
    if (value.kind == Token::Kind::Pattern)
        return {};
    Completion result{.span = value.span, .suggestions = {}, .isForValue = true};
    const bool isPhrase = value.kind == Token::Kind::Phrase;
    const qsizetype from = value.span.at + (isPhrase ? 1 : 0);
    QString typed = text.sliced(from, std::max<qsizetype>(cursor - from, 0)).toString();
    if (isPhrase && typed.endsWith(u'"'))
        typed.chop(1);
    if (info(op).takes == Takes::Dates && !isPhrase)
        skipToLastDate(typed, result.span);
    result.suggestions = valuesWith(op, typed, names);
    return result;
}

} // namespace

Completion complete(QStringView text, qsizetype cursor, const Names& names)
{
    Lexer lexer(text);
    for (;;) {
        const Token token = lexer.next();
        if (token.kind == Token::Kind::End || token.span.at >= cursor)
            break;
        if (token.kind == Token::Kind::Name) {
            const std::optional<Token> value = lexer.value();
            const qsizetype end = value ? value->span.end() : token.span.end();
            if (cursor < token.span.end() || cursor > end)
                continue;
            const Token none{Token::Kind::Word, {}, {token.span.end(), 0}};
            return forValue(*token.op, value.value_or(none), cursor, text, names);
        }
        if (cursor > token.span.end())
            continue;
        if (token.kind == Token::Kind::Word && cursor == token.span.end())
            return {token.span, operatorsWith(token.text.toString())};
        const bool isBefore = token.kind == Token::Kind::Minus || token.kind == Token::Kind::Open;
        if (!isBefore)
            return {}; // in the middle of something, or right behind it
    }
    return {{cursor, 0}, operatorsWith({})};
}

QList<Mistake> unknownNames(const Node& query, const Names& names)
{
    QList<Mistake> mistakes;
    for (const Node& part : query.parts)
        mistakes += unknownNames(part, names);
    const bool asks = query.op == Operator::Account || query.op == Operator::Institution;
    if (!asks)
        return mistakes;
    const QStringList& known = namesOf(*query.op, names);
    const auto isMeant = [&query](const QString& name) {
        if (const auto* typed = std::get_if<Text>(&query.value))
            return foldedText(name).contains(foldedText(typed->text));
        const auto* pattern = std::get_if<Pattern>(&query.value);
        return pattern != nullptr && Regex(pattern->pattern).isIn(name.toStdString());
    };
    if (!known.isEmpty() && std::none_of(known.begin(), known.end(), isMeant))
        mistakes.append({Mistake::Kind::NoSuchName, query.span, query.op});
    return mistakes;
}

} // namespace bursar::query
