// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style.h"

#include "app/base/literals.h"
#include "ui/kit/fonts.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

namespace bursar::ui {

namespace {

constexpr int indicator = 16;
constexpr int fieldHeight = 33;

QColor roleColor(const QStyleOption& option, Role role) { return color(option.palette, role); }

void drawCheck(const QStyleOption& option, QPainter& painter, bool round)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QRectF box(option.rect.x(), option.rect.y(), indicator, indicator);
    const qreal corner = round ? indicator / 2.0 : 4;
    const Role filled = enabled ? Role::Accent : Role::ControlLine;
    if (round) {
        drawBox(painter, box, corner, roleColor(option, Role::Surface),
            roleColor(option, on ? filled : Role::ControlLine), on ? 5 : 1);
    } else if (on || partly) {
        drawBox(painter, box, corner, roleColor(option, filled));
        if (on)
            drawIcon(painter, box.adjusted(1, 1, -1, -1), Icon::Check,
                roleColor(option, Role::OnAccent));
        else
            painter.fillRect(
                QRectF(box.x() + 4, box.center().y() - 1, 8, 2), roleColor(option, Role::OnAccent));
    } else {
        drawBox(painter, box, corner, roleColor(option, Role::Surface),
            roleColor(option, Role::ControlLine));
    }
}

void drawField(const QStyleOption& option, QPainter& painter)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    drawBox(painter, option.rect, radius::s,
        roleColor(option, enabled ? Role::Surface : Role::Raised),
        roleColor(option, focused ? Role::Accent : Role::ControlLine), focused ? 2 : 1);
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

QPalette Style::standardPalette() const { return makePalette(Scheme::Light); }

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return indicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::s;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_HeaderMargin:
        return 10;
    case PM_HeaderMarkSize:
        return 12;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::xs;
    case PM_SplitterWidth:
        return 14;
    case PM_LayoutHorizontalSpacing:
        return space::m;
    case PM_LayoutVerticalSpacing:
        return space::s;
    case PM_TreeViewIndentation:
        return space::xl;
    case PM_ToolTipLabelFrameWidth:
        return space::xs;
    default: // a foreign enumeration: Fusion answers the rest
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Header_ArrowAlignment: // asks for room beside the text, not above it
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup: // a list below the field, not a menu over it
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_MiddleClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
        result.setHeight(std::max(fieldHeight, size.height() + 14));
        if (type == CT_ComboBox)
            result.rwidth() += space::m;
        break;
    case CT_HeaderSection:
        // The margin is meant sideways only.
        result.setHeight(
            std::max(32, result.height() - 2 * pixelMetric(PM_HeaderMargin) + 2 * space::s));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result = {size.width() + 56, std::max(28, size.height() + 10)};
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(6, 0, -6, 0) : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl subControl, const QWidget* widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(
            option->direction, option->rect, option->rect.adjusted(space::m, 2, -26, -2));
    if (control == CC_ScrollBar) {
        // No arrows: the groove is the whole bar.
        if (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine)
            return {};
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar
            && (subControl == SC_ScrollBarGroove || subControl == SC_ScrollBarSlider
                || subControl == SC_ScrollBarAddPage || subControl == SC_ScrollBarSubPage)) {
            const bool flat = bar->orientation == Qt::Horizontal;
            const int length = flat ? bar->rect.width() : bar->rect.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int slider = length;
            if (range > 0) {
                slider = static_cast<int>(
                    qint64(bar->pageStep) * length / std::max<qint64>(1, range + bar->pageStep));
                slider = std::clamp(slider, std::min(32, length), length);
            }
            const int at = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
            const auto piece = [&](int from, int size) {
                return flat ? QRect(from, 0, size, bar->rect.height())
                            : QRect(0, from, bar->rect.width(), size);
            };
            if (subControl == SC_ScrollBarGroove)
                return bar->rect;
            if (subControl == SC_ScrollBarSlider)
                return visualRect(bar->direction, bar->rect, piece(at, slider));
            if (subControl == SC_ScrollBarSubPage)
                return visualRect(bar->direction, bar->rect, piece(0, at));
            return visualRect(bar->direction, bar->rect, piece(at + slider, length - at - slider));
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(*option, *painter, true);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        return;
    case PE_FrameLineEdit:
        drawField(*option, *painter);
        return;
    case PE_FrameFocusRect: {
        // An item view marks its current row by the row itself; two marks would shout.
        if (qobject_cast<const QAbstractItemView*>(widget))
            return;
        drawFocusRing(*painter, QRectF(option->rect).adjusted(-1, -1, 1, 1), radius::s);
        return;
    }
    case PE_FrameMenu:
    case PE_PanelMenu:
        drawBox(*painter, option->rect, 0, roleColor(*option, Role::Surface),
            roleColor(*option, Role::Line));
        return;
    case PE_PanelTipLabel:
        drawBox(*painter, option->rect, 0, roleColor(*option, Role::Surface),
            roleColor(*option, Role::ControlLine));
        return;
    case PE_PanelItemViewRow:
        // Also below a tree's branches, where no delegate paints.
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, roleColor(*option, Role::AccentSoft));
        return;
    case PE_PanelItemViewItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        if (item && item->state.testFlag(State_Selected))
            painter->fillRect(item->rect, roleColor(*option, Role::AccentSoft));
        else if (item && item->state.testFlag(State_MouseOver))
            painter->fillRect(item->rect, roleColor(*option, Role::Raised));
        return;
    }
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const QRectF box(
                option->rect.center().x() - 6.5, option->rect.center().y() - 6.5, 14, 14);
            drawIcon(*painter, box,
                option->state.testFlag(State_Open) ? Icon::ChevronDown : Icon::ChevronRight,
                roleColor(*option, Role::Muted));
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*option, *painter);
        return;
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            drawHeader(*header, *painter);
        return;
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return;
    case CE_Splitter:
        return; // the gap itself is the handle
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(*option, *painter, widget);
    else if (control == CC_ComboBox)
        drawComboBox(*option, *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

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
