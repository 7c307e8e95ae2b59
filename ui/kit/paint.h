// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QStyleOption;
class QWidget;

namespace bursar::ui {

/// A role's colour, for what the style draws.
QColor roleColor(const QStyleOption& option, Role role);

/// A filled box with round corners and, if `line` is given, a line of `width` inside its edge. The
/// line stands on whole pixels at 100 % and 200 %.
void drawBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
    const QColor& line = {}, qreal width = 1);

/// The ring around what has the keyboard's focus: two pixels, outside `rect` shrunk by two.
void drawFocusRing(QPainter& painter, const QRectF& rect, qreal radius);

/// Whether to draw that ring: the widget has the focus, and came to it by the keyboard.
bool hasVisibleFocus(const QWidget* widget);

} // namespace bursar::ui
