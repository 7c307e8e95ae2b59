// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paint.h"

#include "ui/kit/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace bursar::ui {

QColor roleColor(const QStyleOption& option, Role role) { return color(option.palette, role); }

void drawBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
    const QColor& line, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = line.isValid();
    const qreal half = outlined ? width / 2 : 0;
    painter.setPen(outlined ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void drawFocusRing(QPainter& painter, const QRectF& rect, qreal radius)
{
    drawBox(painter, rect, radius, {}, color(QGuiApplication::palette(), Role::Accent), 2);
}

int textFlags(Qt::Alignment alignment, const QString& text)
{
    return static_cast<int>(alignment | Qt::AlignAbsolute)
        | (text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
}

bool hasVisibleFocus(const QWidget* widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace bursar::ui
