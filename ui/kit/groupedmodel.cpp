// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/groupedmodel.h"

namespace bursar::ui {

// A line's index carries its group's number and one; a group's index carries 0.

int GroupedModel::groupOf(const QModelIndex& index)
{
    return isGroup(index) ? index.row() : static_cast<int>(index.internalId()) - 1;
}

QModelIndex GroupedModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex GroupedModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || isGroup(child))
        return {};
    return createIndex(groupOf(child), 0, quintptr(0));
}

int GroupedModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(groupCount());
    if (!isGroup(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(lineCount(parent.row()));
}

} // namespace bursar::ui
