// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/words.h"

#include "app/base/literals.h"
#include "ui/query/tr.h"

#include <algorithm>
#include <array>

namespace bursar::query {

namespace {

constexpr std::array all{
    OperatorInfo{Operator::Date, "date"_L1, Takes::Dates, QT_TRANSLATE_NOOP("Query", "Date"),
        QT_TRANSLATE_NOOP("Query", "Day of the transaction, or a stretch of days"),
        QT_TRANSLATE_NOOP("Query",
            "Write a date as 2024-05-03, 2024-05 or 2024, a stretch as 2024-01..2024-06, or a word "
            "such as today or last-30d."),
        "2024-05-03|2024-05|2024-01..2024-06|>2024-05|last-30d"_L1},
    OperatorInfo{Operator::Amount, "amount"_L1, Takes::Amounts,
        QT_TRANSLATE_NOOP("Query", "Amount"),
        QT_TRANSLATE_NOOP("Query",
            "Amount, in or out alike; with a sign, the amount itself: -60 is less than -50"),
        QT_TRANSLATE_NOOP("Query",
            "Write an amount as 12.50, a stretch as 10..20, a limit as >50 or <=50, or only the "
            "decimals, .84."),
        "12.50|>50|10..20|<-100|.84"_L1},
    OperatorInfo{Operator::Account, "account"_L1, Takes::Texts,
        QT_TRANSLATE_NOOP("Query", "Account"),
        QT_TRANSLATE_NOOP("Query", "Part of an account's name or number"),
        QT_TRANSLATE_NOOP("Query", "Write a part of the account's name or number."),
        "checking|5519"_L1},
    OperatorInfo{Operator::Institution, "institution"_L1, Takes::Texts,
        QT_TRANSLATE_NOOP("Query", "Institution"),
        QT_TRANSLATE_NOOP("Query", "Part of an institution's name"),
        QT_TRANSLATE_NOOP("Query", "Write a part of the institution's name."), "mikomo"_L1},
    OperatorInfo{Operator::Category, "category"_L1, Takes::Texts,
        QT_TRANSLATE_NOOP("Query", "Category"), QT_TRANSLATE_NOOP("Query", "Part of the category"),
        QT_TRANSLATE_NOOP("Query", "Write a part of the category."), "food|\"fast food\""_L1},
    OperatorInfo{Operator::Tag, "tag"_L1, Takes::Texts, QT_TRANSLATE_NOOP("Query", "Tag"),
        QT_TRANSLATE_NOOP("Query", "Part of a tag of yours"),
        QT_TRANSLATE_NOOP("Query", "Write a part of the tag."), "holiday"_L1},
    OperatorInfo{Operator::Status, "status"_L1, Takes::Choices,
        QT_TRANSLATE_NOOP("Query", "Status"),
        QT_TRANSLATE_NOOP("Query", "Status, as the bank sent it"), nullptr, {}},
    OperatorInfo{Operator::Type, "type"_L1, Takes::Texts, QT_TRANSLATE_NOOP("Query", "Type"),
        QT_TRANSLATE_NOOP("Query", "Part of the type's name, or of the bank's word for it"),
        QT_TRANSLATE_NOOP("Query", "Write a part of the type's name."), "check|posdebit"_L1},
    OperatorInfo{Operator::Note, "note"_L1, Takes::Texts, QT_TRANSLATE_NOOP("Query", "Note"),
        QT_TRANSLATE_NOOP("Query", "Part of a note of yours"),
        QT_TRANSLATE_NOOP("Query", "Write a part of the note."), "dentist"_L1},
    OperatorInfo{Operator::Has, "has"_L1, Takes::Choices, QT_TRANSLATE_NOOP("Query", "Has"),
        QT_TRANSLATE_NOOP("Query", "What is there at all"), nullptr, {}},
    OperatorInfo{Operator::Is, "is"_L1, Takes::Choices, QT_TRANSLATE_NOOP("Query", "Is"),
        QT_TRANSLATE_NOOP("Query", "What the transaction is"), nullptr, {}},
};

constexpr std::array everyChoice{
    ChoiceInfo{Choice::StatusPending, Operator::Status, "pending"_L1,
        QT_TRANSLATE_NOOP("Query", "announced by the bank, not booked")},
    ChoiceInfo{Choice::StatusMemo, Operator::Status, "memo"_L1,
        QT_TRANSLATE_NOOP("Query", "noted by the bank, not booked")},
    ChoiceInfo{Choice::StatusAuthorized, Operator::Status, "authorized"_L1,
        QT_TRANSLATE_NOOP("Query", "reserved, not booked")},
    ChoiceInfo{
        Choice::StatusPosted, Operator::Status, "posted"_L1, QT_TRANSLATE_NOOP("Query", "booked")},
    ChoiceInfo{Choice::StatusUnknown, Operator::Status, "unknown"_L1,
        QT_TRANSLATE_NOOP("Query", "the bank sent none")},
    ChoiceInfo{Choice::HasCategory, Operator::Has, "category"_L1,
        QT_TRANSLATE_NOOP("Query", "a category")},
    ChoiceInfo{Choice::HasType, Operator::Has, "type"_L1, QT_TRANSLATE_NOOP("Query", "a type")},
    ChoiceInfo{Choice::HasDate, Operator::Has, "date"_L1, QT_TRANSLATE_NOOP("Query", "a date")},
    ChoiceInfo{Choice::HasNote, Operator::Has, "note"_L1, QT_TRANSLATE_NOOP("Query", "a note")},
    ChoiceInfo{Choice::HasTag, Operator::Has, "tag"_L1, QT_TRANSLATE_NOOP("Query", "a tag")},
    ChoiceInfo{Choice::IsPending, Operator::Is, "pending"_L1,
        QT_TRANSLATE_NOOP("Query", "pending, memo or authorized: not booked")},
    ChoiceInfo{Choice::IsPosted, Operator::Is, "posted"_L1, QT_TRANSLATE_NOOP("Query", "booked")},
    ChoiceInfo{Choice::IsIn, Operator::Is, "in"_L1, QT_TRANSLATE_NOOP("Query", "money in")},
    ChoiceInfo{Choice::IsOut, Operator::Is, "out"_L1, QT_TRANSLATE_NOOP("Query", "money out")},
};

constexpr std::array everyDateWord{
    DateWord{"today"_L1, QT_TRANSLATE_NOOP("Query", "this day")},
    DateWord{"yesterday"_L1, QT_TRANSLATE_NOOP("Query", "the day before")},
    DateWord{"this-week"_L1, QT_TRANSLATE_NOOP("Query", "from Monday to Sunday")},
    DateWord{"last-week"_L1, QT_TRANSLATE_NOOP("Query", "the week before")},
    DateWord{"this-month"_L1, QT_TRANSLATE_NOOP("Query", "the whole month")},
    DateWord{"last-month"_L1, QT_TRANSLATE_NOOP("Query", "the month before")},
    DateWord{"this-year"_L1, QT_TRANSLATE_NOOP("Query", "the whole year")},
    DateWord{"last-year"_L1, QT_TRANSLATE_NOOP("Query", "the year before")},
    DateWord{
        "last-30d"_L1, QT_TRANSLATE_NOOP("Query", "30 days with today; any number, d, w, m or y")},
    DateWord{"last-3m"_L1, QT_TRANSLATE_NOOP("Query", "three months that end today")},
};

// The tables are found by position.
static_assert([] {
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].op != static_cast<Operator>(i))
            return false;
    }
    for (std::size_t i = 0; i < everyChoice.size(); ++i) {
        if (everyChoice[i].choice != static_cast<Choice>(i))
            return false;
    }
    return true;
}());

/// One letter missing, wrong or too many, or two neighbours exchanged.
bool isOneSlip(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    if (a.size() < b.size())
        return a.sliced(same) == b.sliced(same + 1);
    if (same == a.size())
        return false; // no slip at all
    if (a.sliced(same + 1) == b.sliced(same + 1))
        return true;
    return same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same]
        && a.sliced(same + 2) == b.sliced(same + 2);
}

} // namespace

std::span<const OperatorInfo> operators() { return all; }

const OperatorInfo& info(Operator op) { return all.at(static_cast<std::size_t>(op)); }

std::span<const ChoiceInfo> choices() { return everyChoice; }

const ChoiceInfo& info(Choice choice) { return everyChoice.at(static_cast<std::size_t>(choice)); }

std::span<const DateWord> dateWords() { return everyDateWord; }

std::optional<Operator> operatorNamed(QStringView name)
{
    const auto found = std::find_if(all.begin(), all.end(), [name](const OperatorInfo& each) {
        return name.compare(each.name, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? std::nullopt : std::optional(found->op);
}

std::optional<Choice> choiceNamed(Operator op, QStringView name)
{
    std::optional<Choice> begun;
    int beginnings = 0;
    for (const ChoiceInfo& each : everyChoice) {
        if (each.op != op || name.isEmpty())
            continue;
        if (name.compare(each.name, Qt::CaseInsensitive) == 0)
            return each.choice;
        if (QString(each.name).startsWith(name, Qt::CaseInsensitive)) {
            begun = each.choice;
            ++beginnings;
        }
    }
    return beginnings == 1 ? begun : std::nullopt;
}

std::optional<Operator> operatorNear(QStringView name)
{
    constexpr qsizetype shortest = 4; // below, a slip makes any word of any other
    const QString lower = name.toString().toLower();
    for (const OperatorInfo& each : all) {
        if (each.name.size() >= shortest && isOneSlip(lower, QString(each.name)))
            return each.op;
    }
    return {};
}

QString translated(const char* text) { return QCoreApplication::translate("Query", text); }

} // namespace bursar::query
