// SPDX-License-Identifier: GPL-3.0-or-later
// How large things are and where they stand.
#include "ui/kit/style.h"
#include "ui/kit/theme.h"

#include <QStyleOption>
#include <QTableView>

#include <algorithm>

namespace bursar::ui {

namespace {
constexpr int fieldHeight = 33;
} // namespace

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
    case PM_FocusFrameHMargin:
        // A cell's text begins where its header's does; the delegate adds one.
        return qobject_cast<const QTableView*>(widget)
            ? space::s + 1
            : QProxyStyle::pixelMetric(metric, option, widget);
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

} // namespace bursar::ui
