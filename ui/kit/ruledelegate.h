// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/numberedname.h"
#include "ui/kit/theme.h"

#include <QFontMetricsF>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTableWidget>

#include <algorithm>

namespace bursar::ui {

/// True: what is read beside the rest, such as a time. In the colour of the theme that is there
/// when it is painted; one that an item holds would stay that of the theme before.
inline constexpr int mutedRole = Qt::UserRole + 100;

/// Cells with a rule below each row. An account keeps its last digits in a narrow one, unless it
/// was put into lines already. What is in Latin letters runs from left to right in any window: "2
/// days" is not "days 2".
class RuleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
            color(option.palette, Role::Line));
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        keepDigits(*option);
        if (index.data(mutedRole).toBool())
            option->palette.setColor(QPalette::Text, color(option->palette, Role::Muted));
        const auto isLatin = [](QChar c) { return c.direction() == QChar::DirL; };
        const QString& text = option->text;
        if (option->direction == Qt::LeftToRight || text.isRightToLeft()
            || std::none_of(text.begin(), text.end(), isLatin))
            return;
        option->displayAlignment =
            QStyle::visualAlignment(option->direction, option->displayAlignment);
        option->direction = Qt::LeftToRight;
    }

private:
    static void keepDigits(QStyleOptionViewItem& option)
    {
        const bool isInLines = option.text.contains(QChar(QChar::LineSeparator));
        if (isInLines || !option.text.contains(u'•') || !option.widget)
            return;
        const QStyle& style = *option.widget->style();
        const int margin =
            style.pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
        const QRect text =
            style.subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
        if (const int room = text.width() - 2 * margin; room > 0)
            option.text = elidedName(option.text, QFontMetricsF(option.font), room);
    }
};

/// Makes a table a short list to look at: rows of this height with a rule below each, as high as
/// they are together; one of them can be selected, none edited.
inline void setRuled(QTableWidget& table, int rowHeight)
{
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.setItemDelegate(new RuleDelegate(&table));
    table.horizontalHeader()->setHighlightSections(false);
}

} // namespace bursar::ui
