// SPDX-License-Identifier: GPL-3.0-or-later
// Headers, menus, combo boxes and scroll bars.
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace bursar::ui {

void Style::drawHeader(const QStyleOptionHeader& header, QPainter& painter) const
{
    drawHeaderSection(header, painter);
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const int forArrow = sorted ? pixelMetric(PM_HeaderMarkSize) : 0;
    const int margin = pixelMetric(PM_HeaderMargin);
    const QRect room = header.rect.adjusted(margin, 0, -margin, 0);
    const QString text = header.fontMetrics.elidedText(
        header.text, Qt::ElideRight, std::max(0, room.width() - forArrow));
    const int width = header.fontMetrics.horizontalAdvance(text);

    // Text and arrow stand together; the arrow is towards the middle of the column.
    const bool atRight = visualAlignment(header.direction, header.textAlignment) & Qt::AlignRight;
    const int left = atRight ? room.right() + 1 - width : room.left();
    painter.setPen(roleColor(header, Role::Muted));
    painter.drawText(QRect(left, room.top(), width, room.height()),
        static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    if (!sorted)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(roleColor(header, Role::Text));
    const QPointF c(
        atRight ? left - forArrow / 2.0 : left + width + forArrow / 2.0, room.center().y() + 0.5);
    // SortUp is Qt's word for descending, whose sign in a list is an arrow that points down.
    const qreal d = header.sortIndicator == QStyleOptionHeader::SortUp ? 2 : -2;
    const QPointF arrow[] = {
        {c.x() - 3.5, c.y() - d}, {c.x() + 3.5, c.y() - d}, {c.x(), c.y() + d}};
    painter.drawPolygon(arrow, 3);
    painter.restore();
}

void Style::drawHeaderSection(const QStyleOption& option, QPainter& painter) const
{
    painter.fillRect(option.rect, roleColor(option, Role::Surface));
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, roleColor(option, Role::Line));
}

void Style::drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item)
        return;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect& r = item->rect;
        painter->fillRect(
            QRect(r.left(), r.center().y(), r.width(), 1), roleColor(*item, Role::Line));
        return;
    }
    const bool enabled = item->state.testFlag(State_Enabled);
    if (enabled && item->state.testFlag(State_Selected))
        drawBox(*painter, item->rect, radius::s, roleColor(*item, Role::AccentSoft));
    const auto placed = [item](
                            const QRect& r) { return visualRect(item->direction, item->rect, r); };
    const QRect full = item->rect.adjusted(8, 0, -8, 0);
    const QRect mark = placed(QRect(full.left(), full.center().y() - 7, 16, 16));
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked)
        drawIcon(*painter, mark, Icon::Check, roleColor(*item, Role::AccentText));
    else if (!item->icon.isNull())
        item->icon.paint(painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    painter->setFont(item->font);
    painter->setPen(roleColor(*item, enabled ? Role::Text : Role::ControlLine));
    const qsizetype tab = item->text.indexOf(u'\t');
    const QString title = tab < 0 ? item->text : item->text.left(tab);
    const int mnemonic =
        styleHint(SH_UnderlineShortcut, item, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const auto start = static_cast<int>(visualAlignment(item->direction, Qt::AlignLeft));
    const auto end = static_cast<int>(visualAlignment(item->direction, Qt::AlignRight));
    const QRect textRect = placed(full.adjusted(24, 0, 0, 0));
    painter->drawText(textRect, start | Qt::AlignVCenter | mnemonic | Qt::TextSingleLine, title);
    if (tab >= 0) {
        painter->setPen(roleColor(*item, Role::Muted));
        painter->drawText(
            textRect, end | Qt::AlignVCenter | Qt::TextSingleLine, item->text.mid(tab + 1));
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(*painter, placed(QRect(full.right() - 14, full.center().y() - 7, 14, 14)),
            Icon::ChevronRight, roleColor(*item, Role::Muted));
}

void Style::drawComboBox(const QStyleOptionComplex& option, QPainter& painter) const
{
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool focused = option.state.testFlag(State_HasFocus);
    const bool hover = enabled && option.state.testFlag(State_MouseOver);
    drawBox(painter, option.rect, radius::s,
        roleColor(option, hover ? Role::Raised : Role::Surface),
        roleColor(option, focused ? Role::Accent : Role::Line), focused ? 2 : 1);
    const QRect arrow = visualRect(option.direction, option.rect,
        QRect(option.rect.right() - 22, option.rect.center().y() - 6, 14, 14));
    drawIcon(painter, arrow, Icon::ChevronDown, roleColor(option, Role::Muted));
}

void Style::drawScrollBar(
    const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const bool active = bar->state & (State_MouseOver | State_Sunken);
    QRectF slider = subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
    const qreal inset = active ? 2 : 3;
    if (bar->orientation == Qt::Horizontal)
        slider.adjust(2, inset, -2, -inset);
    else
        slider.adjust(inset, 2, -inset, -2);
    QColor thumb = roleColor(option, Role::ControlLine);
    if (!active)
        thumb.setAlphaF(0.6F);
    drawBox(painter, slider, std::min(slider.width(), slider.height()) / 2, thumb);
}

} // namespace bursar::ui
