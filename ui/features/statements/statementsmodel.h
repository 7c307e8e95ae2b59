// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/statements/statementrows.h"

#include <QAbstractTableModel>

namespace bursar::ui {

/// The list's lines. A line keeps its place, and with it the selection, while only its words
/// change.
class StatementsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Period, Owner, Where, ColumnCount };
    enum Roles { ToneRole = Qt::UserRole, FractionRole, GapRole };

    using QAbstractTableModel::QAbstractTableModel;

    void set(QList<StatementRow> rows);
    const StatementRow* row(int number) const; ///< null when there is none
    int rowOf(DocumentId id) const; ///< -1 when it is not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<StatementRow> m_rows;
};

} // namespace bursar::ui
