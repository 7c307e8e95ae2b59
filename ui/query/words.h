// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>

namespace bursar::query {

enum class Operator : std::uint8_t {
    Date,
    Amount,
    Account,
    Institution,
    Category,
    Tag,
    Status,
    Type,
    Note,
    Has,
    Is,
};

/// A value that stands in a list.
enum class Choice : std::uint8_t {
    StatusPending,
    StatusMemo,
    StatusAuthorized,
    StatusPosted,
    StatusUnknown,
    HasCategory,
    HasType,
    HasDate,
    HasNote,
    HasTag,
    IsPending,
    IsPosted,
    IsIn,
    IsOut,
};

/// What the values of an operator are.
enum class Takes : std::uint8_t { Texts, Dates, Amounts, Choices };

/// One table for the parser, the completion and the help page, so that none of them can know of an
/// operator that another does not.
struct OperatorInfo {
    Operator op;
    QLatin1StringView name; ///< without the colon
    Takes takes;
    const char* title; ///< to be translated in Query: on a chip, before the value
    const char* meaning; ///< to be translated in Query
    const char* hint; ///< to be translated in Query: what to write behind it
    QLatin1StringView examples; ///< of values, by '|'
};
std::span<const OperatorInfo> operators();
const OperatorInfo& info(Operator op);

struct ChoiceInfo {
    Choice choice;
    Operator op;
    QLatin1StringView name;
    const char* meaning; ///< to be translated in Query
};
std::span<const ChoiceInfo> choices();
const ChoiceInfo& info(Choice choice);

/// Values that dates can be by name, and what they mean.
struct DateWord {
    QLatin1StringView name;
    const char* meaning; ///< to be translated in Query
};
std::span<const DateWord> dateWords();

/// By its name in any case.
std::optional<Operator> operatorNamed(QStringView name);
/// By its name or by a beginning that only one has.
std::optional<Choice> choiceNamed(Operator op, QStringView name);
/// The operator that is meant when one letter is missing, wrong or too many, or two are exchanged.
std::optional<Operator> operatorNear(QStringView name);

/// The word that separates alternatives.
inline constexpr QStringView orWord = u"OR";

/// In the program's language.
QString translated(const char* text);

} // namespace bursar::query
