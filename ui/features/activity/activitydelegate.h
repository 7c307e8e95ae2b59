// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace bursar::ui {

/// Paints a cell of the ledger: figures under each other, the result with its mark, paths elided in
/// their middle, where they differ least.
class ActivityDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int rowHeight = 32;
    static constexpr int padding = 10; ///< beside the text of a cell
    static constexpr int markWidth = 14; ///< before the result

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace bursar::ui
