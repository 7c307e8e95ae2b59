// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/activity/activitydelegate.h"

#include "ui/features/activity/activitymodel.h"
#include "ui/kit/figures.h"
#include "ui/kit/fonts.h"
#include "ui/kit/paint.h"

#include <QPainter>

#include <algorithm>

namespace bursar::ui {

void ActivityDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QPalette& palette = option.palette;
    const QRect cell = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(cell, color(palette, Role::AccentSoft));
    else if (index.data(ActivityModel::BeyondBreakRole).toBool())
        painter->fillRect(cell, color(palette, Role::DangerSoft));
    painter->fillRect(
        QRect(cell.left(), cell.bottom(), cell.width(), 1), color(palette, Role::Line));

    QRect inner = cell.adjusted(padding, 0, -padding, -1);
    const int column = index.column();
    const QString text = index.data().toString();
    const bool isMain = column == ActivityModel::Institution || column == ActivityModel::Data
        || column == ActivityModel::Result;
    painter->setPen(color(palette, isMain ? Role::Text : Role::Muted));
    const QFont font = typeFont(Type::Body);
    painter->setFont(font);
    if (ActivityModel::isNumber(column) || column == ActivityModel::Time) {
        const auto side = ActivityModel::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft;
        const Figures figures(font);
        if (figures.width(text) <= inner.width() || ActivityModel::isNumber(column)) {
            figures.draw(*painter, inner, QStyle::visualAlignment(option.direction, side), text);
            painter->restore();
            return;
        }
    }
    if (const QVariant mark = index.data(ActivityModel::MarkRole);
        column == ActivityModel::Result && mark.isValid()) {
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const QPointF center(
            isMirrored ? inner.right() - 3 : inner.left() + 4, inner.center().y() + 0.5);
        drawMark(*painter, center, static_cast<Mark>(mark.toInt()), palette);
        inner.adjust(isMirrored ? 0 : markWidth, 0, isMirrored ? -markWidth : 0, 0);
    }
    const auto mode = column == ActivityModel::Asked ? Qt::ElideMiddle : Qt::ElideRight;
    const QString shown = QFontMetrics(font).elidedText(text, mode, inner.width());
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->drawText(inner, textFlags(start | Qt::AlignVCenter, text) | Qt::TextSingleLine, shown);
    painter->restore();
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFont font = typeFont(Type::Body);
    const int text = QFontMetrics(font).horizontalAdvance(index.data().toString());
    const int mark = index.column() == ActivityModel::Result ? markWidth : 0;
    return {text + 2 + 2 * padding + mark, std::max(rowHeight, option.fontMetrics.height() + 14)};
}

} // namespace bursar::ui
