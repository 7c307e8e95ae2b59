// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/transactionmodel.h"

#include "app/base/literals.h"
#include "ui/kit/display.h"

#include <QDate>

#include <algorithm>

namespace bursar::ui {

using table::RowNumber;

TransactionModel::TransactionModel(const Display& display, QObject* parent)
    : QAbstractTableModel(parent)
    , m_display(display)
{
    auto nothing = std::make_shared<table::View>();
    nothing->rows = std::make_shared<const table::Rows>();
    nothing->shown = std::make_shared<const std::vector<RowNumber>>();
    m_view = std::move(nothing);
}

CellContext TransactionModel::context() const
{
    return {m_display.formats(), m_accounts, *m_view->balances, m_today, m_symbol};
}

void TransactionModel::forgetTexts()
{
    for (Line& line : m_lines)
        line.row = table::noRow;
}

void TransactionModel::swapIn(std::shared_ptr<const table::View> view)
{
    beginResetModel();
    m_view = std::move(view);
    m_today = Day::fromDate(QDate::currentDate());
    // One known currency is said once, elsewhere; several, or an unknown one, at each amount.
    const table::Totals& totals = m_view->totals;
    const bool clear = totals.empty() || (totals.size() == 1 && totals.front().currency.isKnown());
    m_symbol = clear ? SymbolStyle::Omitted : SymbolStyle::Shown;
    forgetTexts();
    endResetModel();
}

void TransactionModel::setAccountNames(QHash<AccountRef, QString> names)
{
    m_accounts = std::move(names);
    refresh();
}

void TransactionModel::refresh()
{
    forgetTexts();
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int TransactionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view->shown->size());
}

int TransactionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(numColumns);
}

QVariant TransactionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const RowNumber row = (*m_view->shown)[at];
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        Line& line = m_lines[at % lineCount];
        if (line.row != row) {
            const CellContext with = context();
            for (std::size_t i = 0; i < numColumns; ++i)
                line.texts[i] = columns()[i].text(*m_view->rows, row, with);
            line.row = row;
        }
        return line.texts[column];
    }
    case Qt::AccessibleTextRole:
        return columns()[column].spoken(*m_view->rows, row, context());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (columns()[column].isNumber() ? Qt::AlignRight : Qt::AlignLeft));
    case PendingRole:
        return isPending(m_view->rows->status(row));
    case CreditRole:
        return m_view->rows->amount(row).mantissa > 0;
    default:
        return {};
    }
}

QVariant TransactionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = columns()[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column.titleText();
    case Qt::ToolTipRole:
        return column.tipText();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (column.isNumber() ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace bursar::ui
