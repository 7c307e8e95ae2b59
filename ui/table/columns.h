// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "ui/kit/formats.h"
#include "ui/table/engine/balances.h"
#include "ui/table/engine/order.h"

#include <QHash>
#include <QLatin1StringView>
#include <QString>

#include <cstdint>
#include <span>

namespace bursar::ui {

/// What texts of cells are made with, beside the row.
struct CellContext {
    const Formats& formats;
    const QHash<AccountRef, QString>& accounts;
    const table::Balances& balances;
    Day today;
    SymbolStyle symbol = SymbolStyle::Omitted; ///< shown where the rows mix currencies
};

/// One description for the cell, the order, the copy and the screen reader (house rule 10).
struct Column {
    enum class Look : std::uint8_t { Primary, Muted, Amount, Balance };
    /// Among which rows it says something.
    enum class Among : std::uint8_t {
        AllRows,
        OneAccount, ///< balances of several in one column would not be a row of balances
        Accounts, ///< of several
    };

    QLatin1StringView id; ///< for the settings
    const char* title; ///< to be translated in Tr
    Look look;
    int width; ///< to begin with, at 96 dpi; the description also takes what is left
    int least; ///< what it yields down to where there is no room
    int yields; ///< whose turn that is: 1 is first; 0: never, as half a date or amount is wrong
    table::Field key;
    bool descendingFirst; ///< what the first click on the header gives
    QString (*text)(const table::Rows& rows, table::RowNumber row, const CellContext& context);
    QString (*spoken)(const table::Rows& rows, table::RowNumber row, const CellContext& context);
    /// What a number stands for; none: unknown. Null: not a number.
    std::optional<Money> (*money)(
        const table::Rows& rows, table::RowNumber row, const CellContext& context) = nullptr;
    const char* tip = nullptr; ///< to be translated in Tr; null: the title says it
    bool isHiddenFirst = false; ///< until the person shows it
    Among among = Among::AllRows;

    bool isNumber() const { return money != nullptr; } ///< stands at the end of its cell
    QString tipText() const;
    QString amongText() const; ///< when it is shown, a sentence; empty: always
    QString titleText() const;
};

inline constexpr std::size_t numColumns = 8;

std::span<const Column, numColumns> columns();

QString toText(std::string_view utf8);

} // namespace bursar::ui
