// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/query.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace bursar::query {

/// What a query can name here: what completion offers and what mistakes are told by.
struct Names {
    QStringList accounts;
    QStringList institutions;
    QStringList categories;
    QStringList types;
    QStringList tags;
};

struct Suggestion {
    QString text; ///< to be put in: "category:", "last-30d", "\"Fast food\""
    QString shown; ///< without quotes
    QString meaning; ///< in the program's language; may be empty
    bool isOperator = false; ///< goes on with a value
};

struct Completion {
    Span span; ///< what a suggestion replaces
    QList<Suggestion> suggestions;
    bool isForValue = false; ///< the cursor is behind an operator
};

/// What may stand at the cursor, the likeliest first. In a word: the operators that begin so, all
/// of them in an empty place. Behind an operator: its values that hold what is typed.
Completion complete(QStringView text, qsizetype cursor, const Names& names);

/// Accounts and institutions that the query asks for and that nobody is called so.
QList<Mistake> unknownNames(const Node& query, const Names& names);

/// As a value behind an operator: in quotes where it needs them.
QString quoted(const QString& text);

} // namespace bursar::query
