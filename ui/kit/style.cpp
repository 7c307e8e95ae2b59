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

void drawCheck(const QStyleOption& option, QPainter& painter, bool round)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QRectF box(option.rect.x(), option.rect.y(), Style::indicator, Style::indicator);
    const qreal corner = round ? Style::indicator / 2.0 : 4;
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
    case PE_PanelScrollAreaCorner:
        return; // between two scroll bars: nothing
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

} // namespace bursar::ui
