// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/daychart.h"

#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace bursar::ui {

namespace {

constexpr int axisRoom = 22; // for the days below
constexpr qreal dotRadius = 3;
constexpr qreal lineWidth = 2;

} // namespace

DayChart::DayChart(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayChart::set(const QList<Point>& points, const QString& first, const QString& last)
{
    m_points = points;
    m_first = first;
    m_last = last;
    update();
}

QSize DayChart::sizeHint() const { return {480, 150}; }
QSize DayChart::minimumSizeHint() const { return {160, 150}; }

QRectF DayChart::plot() const
{
    return QRectF(rect()).adjusted(dotRadius + 1, dotRadius + 1, -dotRadius - 1, -axisRoom);
}

QPointF DayChart::placeOf(const Point& point) const
{
    const auto [least, most] = std::minmax_element(m_points.begin(), m_points.end(),
        [](const Point& a, const Point& b) { return a.value < b.value; });
    const double span = most->value - least->value;
    const int days = m_points.last().day - m_points.first().day;
    // A single day, or no change, is in the middle.
    const double x = days == 0 ? 0.5 : double(point.day - m_points.first().day) / days;
    const double y = span == 0 ? 0.5 : (point.value - least->value) / span;
    const QRectF room = plot();
    const double along = isRightToLeft() ? 1 - x : x;
    // Some room below the lowest, so that it does not look like nothing at all.
    return {room.left() + along * room.width(), room.bottom() - (0.12 + 0.88 * y) * room.height()};
}

void DayChart::drawPart(QPainter& painter, const QPolygonF& part) const
{
    const QColor line = color(palette(), Role::Series1);
    if (part.size() == 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawEllipse(part.first(), dotRadius, dotRadius);
        return;
    }
    QPolygonF area = part;
    area << QPointF(part.last().x(), plot().bottom()) << QPointF(part.first().x(), plot().bottom());
    QColor fill = line;
    fill.setAlphaF(0.14F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(part);
}

void DayChart::paintEvent(QPaintEvent*)
{
    if (m_points.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, plot().bottom(), width(), 1), color(palette(), Role::Line));
    QPolygonF part;
    for (const Point& point : std::as_const(m_points)) {
        if (point.startsAnew && !part.isEmpty()) {
            drawPart(painter, part);
            part.clear();
        }
        part << placeOf(point);
    }
    drawPart(painter, part);

    painter.setPen(color(palette(), Role::Muted));
    painter.setFont(typeFont(Type::Small));
    const QRectF below(0, plot().bottom() + 3, width(), axisRoom - 3);
    const bool isOne = m_points.size() == 1;
    painter.drawText(below, isOne ? Qt::AlignHCenter : int(Qt::AlignLeading), m_first);
    if (!isOne)
        painter.drawText(below, Qt::AlignTrailing, m_last);
}

bool DayChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_points.isEmpty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto distance = [this, x = help->pos().x()](
                              const Point& point) { return std::abs(placeOf(point).x() - x); };
    const auto nearest = std::min_element(m_points.begin(), m_points.end(),
        [&](const Point& a, const Point& b) { return distance(a) < distance(b); });
    QToolTip::showText(help->globalPos(), nearest->text, this);
    return true;
}

} // namespace bursar::ui
