// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/engine/compile.h"

#include "app/products/transactions/transactions.h"
#include "ui/query/fold.h"

#include <algorithm>

namespace bursar::table {

namespace {

using query::Choice;
using query::Node;
using query::Operator;
using transactions::BankStatus;
using Kind = Condition::Kind;

std::string folded(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return query::fold({utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

constexpr std::uint8_t bit(BankStatus status)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(status));
}

Condition ofStatus(std::uint8_t statuses)
{
    Condition condition{.kind = Kind::Status};
    condition.statuses = statuses;
    return condition;
}

Condition ofAmount(const query::AmountRange& range)
{
    Condition condition{.kind = Kind::Amount};
    condition.amount.emplace(range);
    return condition;
}

Condition ofDays(query::Days days)
{
    Condition condition{.kind = Kind::Days};
    condition.days = days;
    return condition;
}

Condition filled(Place place) { return {.kind = Kind::Filled, .place = place}; }

query::AmountRange beyondZero(bool isIn)
{
    query::AmountRange range{.isAbove = isIn, .isBelow = !isIn, .isSigned = true};
    (isIn ? range.from : range.to) = Decimal{};
    return range;
}

Condition ofChoice(Choice choice)
{
    switch (choice) {
    case Choice::StatusPending:
        return ofStatus(bit(BankStatus::Pending));
    case Choice::StatusMemo:
        return ofStatus(bit(BankStatus::Memo));
    case Choice::StatusAuthorized:
        return ofStatus(bit(BankStatus::Authorization));
    case Choice::StatusPosted:
    case Choice::IsPosted:
        return ofStatus(bit(BankStatus::Posted));
    case Choice::StatusUnknown:
        return ofStatus(bit(BankStatus::Unknown));
    case Choice::IsPending:
        return ofStatus(
            bit(BankStatus::Pending) | bit(BankStatus::Memo) | bit(BankStatus::Authorization));
    case Choice::HasCategory:
        return filled(Place::Category);
    case Choice::HasType:
        return filled(Place::Type);
    case Choice::HasDate:
        return ofDays(query::DateRange{}.resolve({}));
    case Choice::HasNote:
        return filled(Place::Note);
    case Choice::HasTag:
        return filled(Place::Tags);
    case Choice::IsIn:
    case Choice::IsOut:
        return ofAmount(beyondZero(choice == Choice::IsIn));
    }
    return {};
}

/// A word or a regular expression, asked of names: those of accounts and types are few.
class Wanted {
public:
    explicit Wanted(const query::Value& value)
    {
        if (const auto* text = std::get_if<query::Text>(&value))
            m_needle = folded(text->text);
        if (const auto* pattern = std::get_if<query::Pattern>(&value))
            m_pattern = TextPattern(pattern->pattern);
    }
    const std::string& needle() const { return m_needle; }
    const TextPattern& pattern() const { return m_pattern; }
    bool isPattern() const { return m_pattern != TextPattern(); }
    bool isNothing() const { return m_needle.empty() && !isPattern(); }

    bool isIn(const QString& name) const
    {
        const std::string searched = folded(name);
        if (!isPattern())
            return searched.find(m_needle) != std::string::npos;
        return m_pattern.matches(name.toStdString(), searched);
    }

private:
    std::string m_needle;
    TextPattern m_pattern;
};

class Compiler {
public:
    explicit Compiler(const Meaning& meaning)
        : m_meaning(meaning)
    {
    }

    /// None for what asks nothing: a text of which nothing is left when it is folded.
    std::optional<Condition> compile(const Node& node) const
    {
        switch (node.kind) {
        case Node::Kind::All:
            return {};
        case Node::Kind::Term:
            return term(node);
        case Node::Kind::Not: {
            std::optional<Condition> part = compile(node.parts.front());
            if (!part)
                return {};
            Condition condition{.kind = Kind::Not};
            condition.parts.push_back(std::move(*part));
            return condition;
        }
        case Node::Kind::And:
        case Node::Kind::Or: {
            Condition condition{.kind = node.kind == Node::Kind::And ? Kind::And : Kind::Or};
            for (const Node& each : node.parts) {
                if (std::optional<Condition> part = compile(each))
                    condition.parts.push_back(std::move(*part));
            }
            if (condition.parts.empty())
                return {};
            if (condition.parts.size() == 1)
                return Condition(std::move(condition.parts.front()));
            return condition;
        }
        }
        return {};
    }

private:
    std::optional<Condition> term(const Node& node) const
    {
        if (const auto* choice = std::get_if<Choice>(&node.value))
            return ofChoice(*choice);
        if (const auto* range = std::get_if<query::DateRange>(&node.value))
            return ofDays(range->resolve(m_meaning.today));
        if (const auto* range = std::get_if<query::AmountRange>(&node.value))
            return ofAmount(*range);
        const Wanted wanted(node.value);
        if (wanted.isNothing())
            return {};
        if (!node.op)
            return anywhere(node, wanted);
        switch (*node.op) {
        case Operator::Account:
            return inAccounts([&](const Meaning::Account& each) { return wanted.isIn(each.name); });
        case Operator::Institution:
            return inAccounts(
                [&](const Meaning::Account& each) { return wanted.isIn(each.institution); });
        case Operator::Category:
            return text(Place::Category, wanted);
        case Operator::Type:
            return ofType(wanted);
        case Operator::Note:
            return text(Place::Note, wanted);
        case Operator::Tag:
            return text(Place::Tags, wanted);
        default: // the others take no texts
            return {};
        }
    }

    static Condition text(Place place, const Wanted& wanted)
    {
        return {.kind = wanted.isPattern() ? Kind::Pattern : Kind::Text,
            .place = place,
            .needle = wanted.needle(),
            .pattern = wanted.pattern()};
    }

    static Condition anywhere(const Node& node, const Wanted& wanted)
    {
        Condition condition = text(Place::Any, wanted);
        if (const auto* typed = std::get_if<query::Text>(&node.value))
            condition.digits = AmountDigits::parse(typed->text);
        return condition;
    }

    template <class Test> Condition inAccounts(Test test) const
    {
        Condition condition{.kind = Kind::Accounts};
        for (const Meaning::Account& each : m_meaning.accounts) {
            if (test(each))
                condition.accounts.push_back(each.ref.value);
        }
        std::sort(condition.accounts.begin(), condition.accounts.end());
        return condition;
    }

    Condition ofType(const Wanted& wanted) const
    {
        Condition condition = text(Place::Type, wanted);
        for (const Meaning::Type& each : m_meaning.types) {
            if (wanted.isIn(each.name))
                condition.types.push_back(each.sent);
        }
        std::sort(condition.types.begin(), condition.types.end());
        return condition;
    }

    const Meaning& m_meaning;
};

} // namespace

Condition compile(const query::Node& query, const Meaning& meaning)
{
    return Compiler(meaning).compile(query).value_or(Condition{});
}

Condition parseQuery(QStringView text, const Meaning& meaning)
{
    return compile(query::parse(text).root, meaning);
}

} // namespace bursar::table
