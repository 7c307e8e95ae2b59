// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

namespace bursar::ui {

/// A tree of two levels: groups, and lines inside them. Subclasses say how many there are; what
/// an index is of, they ask isGroup() and groupOf().
class GroupedModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;

protected:
    virtual qsizetype groupCount() const = 0;
    virtual qsizetype lineCount(int group) const = 0;

    /// Of valid indexes.
    static bool isGroup(const QModelIndex& index) { return index.internalId() == 0; }
    static int groupOf(const QModelIndex& index);
};

} // namespace bursar::ui
