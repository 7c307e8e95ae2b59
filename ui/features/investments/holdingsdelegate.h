// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace bursar::ui {

/// Draws the rows of HoldingsModel.
class HoldingsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

/// Rows of a small table inside a card: the height of a line with air, and the header's margins.
class SmallRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SmallRowDelegate(int margin, QObject* parent = nullptr);

    static int rowHeight();
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    int m_margin;
};

} // namespace bursar::ui
