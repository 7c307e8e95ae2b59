// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/statements/printed.h"
#include "app/products/transactions/transactions.h"

namespace bursar::statements {

/// What came of holding a statement's text beside the transactions of its period.
struct Comparison {
    enum class Outcome : std::uint8_t {
        Compared,
        NoText, ///< pictures only, or too large to be read
        NoPeriod, ///< it names no period that we can read
        NoLines, ///< its lines are not laid out in a way that we can read
        Nothing, ///< no line in it, and no transaction in the period
    };
    Outcome outcome = Outcome::NoText;
    Day from; ///< the period, when there is one
    Day to;
    int found = 0; ///< of the posted transactions in the period: those that are in the statement
    int total = 0; ///< all of them but those without an amount
    int withoutAmount = 0; ///< posted, and the bank sent no amount: they cannot be compared

    struct Missing {
        RowId row;
        Day day;
        Money amount;
    };
    QList<Missing> notInStatement; ///< by day
    QStringList notInBursar; ///< lines of the statement, as printed, that are no transaction
    /// Transactions of the period may be missing here because they were never asked for: then
    /// notInBursar says nothing of the bank.
    bool isCovered = true;

    bool agrees() const
    {
        return outcome == Outcome::Compared && notInStatement.isEmpty() && notInBursar.isEmpty();
    }
};

/// How many days a printed day and a posting may be apart when amount and words agree. Rows of so
/// many days before and after the period belong into compare(), too.
inline constexpr int daysApart = 3;

/// Finds each posted row of the period in the statement: by day and amount, else by amount and a
/// word that both have, a few days apart. Each line is one row's only. Signs are not compared:
/// banks print what is owed either way. When no line at all fits, the layout is taken as unknown
/// rather than everything as missing. Any thread.
Comparison compare(const PrintedStatement& statement, const transactions::Batch& rows);

} // namespace bursar::statements
