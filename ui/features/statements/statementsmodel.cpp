// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/statements/statementsmodel.h"

#include "app/base/literals.h"
#include "ui/features/statements/tr.h"

#include <algorithm>

namespace bursar::ui {

using statementstext::Tr;

namespace {

bool isSamePlace(const StatementRow& a, const StatementRow& b)
{
    return a.id() == b.id() && a.account == b.account && a.day == b.day;
}

} // namespace

void StatementsModel::set(QList<StatementRow> rows)
{
    const bool same = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), isSamePlace);
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, Where));
}

const StatementRow* StatementsModel::row(int number) const
{
    return number >= 0 && number < m_rows.size() ? &m_rows[number] : nullptr;
}

int StatementsModel::rowOf(DocumentId id) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [id](const StatementRow& row) { return row.id() == id; });
    return !id || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int StatementsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StatementsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StatementsModel::data(const QModelIndex& index, int role) const
{
    const StatementRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == Period ? row.period
            : index.column() == Owner   ? row.owner
                                        : row.where;
    case Qt::AccessibleTextRole: // the whole line: one cell of it says little
        return Tr::tr("%1, %2: %3", "period, account, where the document is")
            .arg(row.period, row.owner, row.where);
    case ToneRole:
        return static_cast<int>(row.tone);
    case FractionRole:
        return row.fraction ? QVariant(*row.fraction) : QVariant();
    case GapRole:
        return !row.document.has_value();
    default:
        return {};
    }
}

QVariant StatementsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Period:
        return Tr::tr("Period", "column");
    case Owner:
        return Tr::tr("Account", "column");
    default:
        return Tr::tr("Where", "column: where the document is");
    }
}

} // namespace bursar::ui
