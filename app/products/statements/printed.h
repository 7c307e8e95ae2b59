// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/decimal.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bursar::statements {

/// A line of a statement that begins with a day and holds an amount: a transaction, as far as its
/// text tells.
struct PrintedLine {
    QString text;
    QList<Day> days; ///< one, or two: of the purchase and of the posting
    QList<Decimal> amounts; ///< from left to right, without their signs; a balance may be the last
};

/// What can be read of a statement's text.
struct PrintedStatement {
    bool hasText = false;
    Day from; ///< first and last day of its period; unknown: it names none that we can read
    Day to;
    QList<PrintedLine> lines;
};

/// Reads the text of a statement, line by line. `listed`: the day that the bank's list has for it;
/// a period that ends far from it is not believed. Days as banks of the United States write them.
/// Never guesses: what it does not know is not there. Any thread.
PrintedStatement readPrinted(const QStringList& text, Day listed);

} // namespace bursar::statements
