// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/transactions/transactions.h"
#include "ui/table/engine/rows.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace bursar::ui {

/// One transaction as the table holds it, for the details pane. Texts are copies.
struct TableRow {
    RowId id;
    AccountRef account;
    Day day;
    transactions::BankStatus status = transactions::BankStatus::Unknown;
    std::optional<Money> amount; ///< none: the bank sent none
    QString payee;
    QString description; ///< the bank's own text
    QString category; ///< the person's, else the bank's: "Restaurants · 5814" where the bank sent a
                      ///< number with a known meaning
    QString type;
    QString sentCategory; ///< the bank's, whatever the person made of it
    QString note; ///< the person's, as the tags
    QStringList tags;
};

/// None when `rows` do not hold it.
std::optional<TableRow> tableRow(const table::Rows& rows, RowId id);

/// Distinct categories, in the language's order; at most a few hundred.
QStringList categoriesOf(const table::Rows& rows, const QLocale& locale);

} // namespace bursar::ui
