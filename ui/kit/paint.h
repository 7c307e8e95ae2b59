// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QColor>
#include <QRectF>
#include <Qt>

class QPainter;
class QStyleOption;
class QString;
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

/// Flags for QPainter::drawText: in the direction of the text's own words, whatever that of the
/// window, and at the side that `alignment` names. "12-Month •5778" keeps its order in a window
/// that runs from right to left.
int textFlags(Qt::Alignment alignment, const QString& text);

/// Whether to draw that ring: the widget has the focus, and came to it by the keyboard.
bool hasVisibleFocus(const QWidget* widget);

} // namespace bursar::ui
