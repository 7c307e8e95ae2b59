// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/investments/holdingsdelegate.h"

#include "ui/features/investments/holdingsmodel.h"
#include "ui/kit/figures.h"
#include "ui/kit/fonts.h"
#include "ui/kit/numberedname.h"
#include "ui/kit/paint.h"

#include <QPainter>

namespace bursar::ui {

namespace {
constexpr int holdingHeight = 32;
constexpr int holdingGroupHeight = 38;
constexpr int holdingPadding = 10;
} // namespace

QSize HoldingsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool group = index.data(HoldingsModel::GroupRole).toBool();
    const QFont font = typeFont(group ? Type::Strong : Type::Body);
    const QString text = index.data().toString();
    int width = HoldingsModel::isFigure(index.column())
        ? static_cast<int>(Figures(font).width(text)) + 2
        : QFontMetrics(font).horizontalAdvance(text) + 2; // advances are rounded
    if (const QString pill = index.data(HoldingsModel::PillTextRole).toString(); !pill.isEmpty())
        width += pillSize(pill).width() + space::s;
    const int least = group ? holdingGroupHeight : holdingHeight;
    return {width + 2 * holdingPadding, std::max(least, option.fontMetrics.height() + 14)};
}

void HoldingsDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QPalette& palette = option.palette;
    const bool group = index.data(HoldingsModel::GroupRole).toBool();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, color(palette, Role::AccentSoft));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, color(palette, Role::Raised));

    const QRect inner = option.rect.adjusted(holdingPadding, 0, -holdingPadding, 0);
    const QString text = index.data().toString();
    const int column = index.column();
    const bool quiet = !group
        && (column == HoldingsModel::Units || column == HoldingsModel::Price
            || column == HoldingsModel::PricedOn || column == HoldingsModel::Share);
    const auto role = static_cast<Role>(index.data(HoldingsModel::TextRole).toInt());
    painter->setPen(color(palette, quiet ? Role::Muted : role));
    const QFont font = typeFont(group ? Type::Strong : Type::Body);
    painter->setFont(font);

    int taken = 0;
    const QString pill = index.data(HoldingsModel::PillTextRole).toString();
    if (HoldingsModel::isFigure(column)) {
        Figures(font).draw(
            *painter, inner, QStyle::visualAlignment(option.direction, Qt::AlignRight), text);
    } else if (!text.isEmpty()) {
        const QFontMetrics metrics(font);
        const int room = inner.width() - (pill.isEmpty() ? 0 : pillSize(pill).width() + space::s);
        // The end tells accounts apart (•9276), and positions by their symbol.
        const int most = std::max(room, 24);
        const QString shown = group ? elidedName(text, QFontMetricsF(font), most)
                                    : metrics.elidedText(text, Qt::ElideMiddle, most);
        const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter->drawText(
            inner, textFlags(start | Qt::AlignVCenter, text) | Qt::TextSingleLine, shown);
        taken = metrics.horizontalAdvance(shown) + space::s;
    }
    if (!pill.isEmpty()) {
        const QSize size = pillSize(pill);
        const QRect place(inner.left() + taken, inner.center().y() - size.height() / 2,
            std::min(size.width(), inner.width() - taken), size.height());
        drawPill(*painter, QStyle::visualRect(option.direction, inner, place),
            static_cast<Tone>(index.data(HoldingsModel::PillToneRole).toInt()), pill, palette);
    }
    painter->restore();
}

SmallRowDelegate::SmallRowDelegate(int margin, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_margin(margin)
{
}

int SmallRowDelegate::rowHeight() { return QFontMetrics(typeFont(Type::Body)).height() + space::s; }

QSize SmallRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * m_margin, rowHeight()};
}

void SmallRowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem inside = option;
    inside.rect.adjust(m_margin, 0, -m_margin, 0);
    QStyledItemDelegate::paint(painter, inside, index);
}

} // namespace bursar::ui
