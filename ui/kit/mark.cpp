// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/mark.h"

#include <QPainter>

namespace bursar::ui {

void drawMark(QPainter& painter, QPointF center, Mark mark, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto fill = [&](Role role) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(palette, role));
    };
    const auto ring = [&](Role role) {
        painter.setPen(QPen(color(palette, role), 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(center, 3.4, 3.4);
    };
    const auto shape = [&](std::initializer_list<QPointF> corners) {
        QPolygonF polygon;
        for (const QPointF& corner : corners)
            polygon += center + corner;
        painter.drawPolygon(polygon);
    };
    switch (mark) {
    case Mark::Good:
        fill(Role::Credit);
        painter.drawEllipse(center, 4, 4);
        break;
    case Mark::Busy: {
        ring(Role::Accent);
        fill(Role::Accent);
        painter.drawPie(QRectF(center - QPointF(3.4, 3.4), QSizeF(6.8, 6.8)), -90 * 16, 180 * 16);
        break;
    }
    case Mark::Attention:
        fill(Role::Warning);
        shape({{0, -4.6}, {4.8, 3.8}, {-4.8, 3.8}});
        break;
    case Mark::Failed:
        fill(Role::Danger);
        shape({{0, -5}, {5, 0}, {0, 5}, {-5, 0}});
        break;
    case Mark::Ended:
        ring(Role::Muted);
        break;
    }
    painter.restore();
}

} // namespace bursar::ui
