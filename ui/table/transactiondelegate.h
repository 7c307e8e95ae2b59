// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/table/columns.h"
#include "ui/table/shapedtext.h"

#include <QPen>
#include <QPixmap>
#include <QStyledItemDelegate>

#include <array>
#include <vector>

namespace bursar::ui {

/// Paints what is in one cell, not the ground of the row: its text, the pill of a pending one.
/// Shaped texts are kept per place on the screen, so a repaint of the same cells shapes nothing and
/// allocates nothing.
class TransactionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int rowHeight = 32;
    static constexpr int padding = 10; ///< beside the text of a cell

    explicit TransactionDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The fonts, the palette, or the language of "Pending", have changed.
    void refresh();

private:
    /// More lines than a screen has rows.
    static constexpr std::size_t lineCount = 256;
    using Line = std::array<ShapedText, numColumns>;

    const QPixmap& pill(const QPalette& palette, qreal ratio) const;
    const QPen& pen(Role role, const QPalette& palette) const;

    QFont m_font;
    QString m_pending;
    mutable std::array<QPen, roleCount> m_pens; ///< making one allocates
    mutable QPixmap m_pill; ///< null: to be painted
    mutable std::vector<Line> m_lines; ///< a cache: paint() is const
};

} // namespace bursar::ui
