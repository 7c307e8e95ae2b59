// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/lexer.h"
#include "ui/query/query.h"
#include "ui/query/regex.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace bursar::query {

namespace {

constexpr int deepest = 40; ///< parentheses in each other: as deep as a tree of it is walked

class Parser {
public:
    explicit Parser(QStringView text)
        : m_lexer(text)
    {
        advance();
    }

    Query query()
    {
        Query result;
        if (std::optional<Node> root = alternatives())
            result.root = std::move(*root);
        std::stable_sort(m_mistakes.begin(), m_mistakes.end(),
            [](const Mistake& a, const Mistake& b) { return a.span.at < b.span.at; });
        result.mistakes = std::move(m_mistakes);
        return result;
    }

private:
    void advance() { m_token = m_lexer.next(); }
    bool isAt(Token::Kind kind) const { return m_token.kind == kind; }

    void note(Mistake::Kind kind, Span span, std::optional<Operator> op = {}, QString detail = {})
    {
        m_mistakes.push_back({kind, span, op, std::move(detail)});
    }

    /// One node of many; a node of the same kind gives its parts instead of itself.
    static std::optional<Node> joined(Node::Kind kind, std::vector<Node> nodes)
    {
        if (nodes.empty())
            return {};
        if (nodes.size() == 1)
            return std::move(nodes.front());
        Node node{.kind = kind};
        node.span = {nodes.front().span.at, nodes.back().span.end() - nodes.front().span.at};
        for (Node& each : nodes) {
            if (each.kind == kind)
                std::move(each.parts.begin(), each.parts.end(), std::back_inserter(node.parts));
            else
                node.parts.push_back(std::move(each));
        }
        return node;
    }

    std::optional<Node> alternatives()
    {
        std::vector<Node> nodes;
        std::optional<Span> openOr;
        for (;;) {
            std::optional<Node> node = terms();
            const bool isOr = isAt(Token::Kind::Or);
            if (!node && openOr)
                note(Mistake::Kind::LoneOr, *openOr);
            else if (!node && isOr)
                note(Mistake::Kind::LoneOr, m_token.span);
            if (node)
                nodes.push_back(std::move(*node));
            if (!isOr)
                return joined(Node::Kind::Or, std::move(nodes));
            openOr = m_token.span;
            if (nodes.empty())
                openOr.reset(); // said already
            advance();
        }
    }

    std::optional<Node> terms()
    {
        std::vector<Node> nodes;
        while (!isAt(Token::Kind::End) && !isAt(Token::Kind::Or)) {
            if (isAt(Token::Kind::Close)) {
                if (m_depth > 0)
                    break;
                closeStray();
                continue;
            }
            if (std::optional<Node> node = term())
                nodes.push_back(std::move(*node));
        }
        return joined(Node::Kind::And, std::move(nodes));
    }

    void closeStray()
    {
        if (m_skippedOpen > 0)
            --m_skippedOpen;
        else
            note(Mistake::Kind::StrayClose, m_token.span);
        advance();
    }

    std::optional<Node> term()
    {
        if (!isAt(Token::Kind::Minus))
            return primary();
        const Span minus = m_token.span;
        advance();
        const bool isDash = m_token.span.at != minus.end() || isAt(Token::Kind::End)
            || isAt(Token::Kind::Close) || isAt(Token::Kind::Or);
        if (isDash)
            return {}; // "a - b"
        std::optional<Node> negated = primary();
        if (!negated)
            return {};
        Node node{.kind = Node::Kind::Not};
        node.span = {minus.at, negated->span.end() - minus.at};
        node.parts.push_back(std::move(*negated));
        return node;
    }

    std::optional<Node> primary()
    {
        const Token token = m_token;
        switch (token.kind) {
        case Token::Kind::Open:
            return group();
        case Token::Kind::Name:
            return operation(token);
        case Token::Kind::Pattern:
            advance();
            return pattern(token, {});
        case Token::Kind::Word:
        case Token::Kind::Phrase:
            advance();
            return text(token, {});
        case Token::Kind::Minus:
        case Token::Kind::Close:
        case Token::Kind::Or:
        case Token::Kind::End:
            break;
        }
        return {};
    }

    std::optional<Node> group()
    {
        const Span open = m_token.span;
        advance();
        if (m_depth == deepest) {
            note(Mistake::Kind::TooDeep, open);
            ++m_skippedOpen;
            return {};
        }
        ++m_depth;
        const int skippedBefore = std::exchange(m_skippedOpen, 0);
        std::optional<Node> inside = alternatives();
        while (isAt(Token::Kind::Close) && m_skippedOpen > 0) {
            // Closes what was passed over as too deep: what follows still belongs in here.
            --m_skippedOpen;
            advance();
            std::optional<Node> more = alternatives();
            std::vector<Node> both;
            for (std::optional<Node>* each : {&inside, &more}) {
                if (*each)
                    both.push_back(std::move(**each));
            }
            inside = joined(Node::Kind::And, std::move(both));
        }
        m_skippedOpen = skippedBefore;
        --m_depth;
        Span span = open;
        if (isAt(Token::Kind::Close)) {
            span.size = m_token.span.end() - open.at;
            advance();
        } else {
            note(Mistake::Kind::OpenGroup, open);
            span.size = m_token.span.at - open.at;
        }
        if (inside)
            inside->span = span;
        return inside;
    }

    std::optional<Node> operation(const Token& name)
    {
        const OperatorInfo& operation = info(*name.op);
        const std::optional<Token> value = m_lexer.value();
        advance();
        if (!value || (value->text.isEmpty() && value->kind != Token::Kind::Pattern)) {
            note(Mistake::Kind::MissingValue, name.span, name.op);
            return {};
        }
        const Span whole{name.span.at, value->span.end() - name.span.at};
        std::optional<Node> node;
        if (value->kind == Token::Kind::Pattern && operation.takes == Takes::Texts)
            node = pattern(*value, name.op);
        else
            node = this->value(*value, operation);
        if (!node)
            return {};
        node->span = whole;
        return node;
    }

    std::optional<Node> value(const Token& token, const OperatorInfo& operation)
    {
        if (operation.takes == Takes::Texts)
            return text(token, operation.op);
        if (!token.isClosed)
            note(Mistake::Kind::OpenQuote, token.span);
        Node node{.kind = Node::Kind::Term, .op = operation.op, .value = {}, .span = token.span};
        const QStringView text = token.text.trimmed();
        bool isRight = token.kind != Token::Kind::Pattern;
        if (operation.takes == Takes::Dates) {
            const auto range = DateRange::parse(text);
            isRight = isRight && range;
            node.value = range.value_or(DateRange{});
        } else if (operation.takes == Takes::Amounts) {
            const auto range = AmountRange::parse(text);
            isRight = isRight && range;
            node.value = range.value_or(AmountRange{});
        } else {
            const auto choice = choiceNamed(operation.op, text);
            isRight = isRight && choice;
            node.value = choice.value_or(Choice{});
        }
        if (isRight)
            return node;
        note(Mistake::Kind::WrongValue, token.span, operation.op);
        return {};
    }

    std::optional<Node> text(const Token& token, std::optional<Operator> op)
    {
        if (!token.isClosed)
            note(Mistake::Kind::OpenQuote, token.span);
        if (token.kind == Token::Kind::Word && token.op && !op)
            note(Mistake::Kind::UnknownOperator, {token.span.at, token.text.indexOf(u':') + 1},
                token.op);
        if (token.text.isEmpty())
            return {};
        return Node{.kind = Node::Kind::Term,
            .op = op,
            .value = Text{token.text.toString()},
            .span = token.span};
    }

    std::optional<Node> pattern(const Token& token, std::optional<Operator> op)
    {
        if (!token.isClosed)
            note(Mistake::Kind::OpenPattern, token.span);
        if (token.text.isEmpty())
            return {};
        const Regex regex(token.text);
        if (!regex.isValid()) {
            const qsizetype at = std::min(regex.errorOffset(), token.text.size());
            note(Mistake::Kind::WrongPattern,
                {token.span.at + 1 + std::max<qsizetype>(at - 1, 0), 1}, op, regex.errorText());
            return {};
        }
        return Node{.kind = Node::Kind::Term,
            .op = op,
            .value = Pattern{token.text.toString()},
            .span = token.span};
    }

    Lexer m_lexer;
    Token m_token;
    std::vector<Mistake> m_mistakes;
    int m_depth = 0;
    int m_skippedOpen = 0; ///< in this group, passed over as too deep
};

} // namespace

Query parse(QStringView text) { return Parser(text).query(); }

} // namespace bursar::query
