// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace bursar::ui {

/// A value over days, as a line that is broken where nothing is known; a day that stands alone is a
/// dot. The place under the mouse is named in a tool tip. Says nothing that the table beside it
/// does not, and is left out for a screen reader.
class DayChart : public QWidget {
    Q_OBJECT

public:
    struct Point {
        int day = 0; ///< any count of days, rising
        double value = 0; ///< for its height only
        bool startsAnew = false; ///< no line from the point before
        QString text; ///< of its tool tip
    };

    explicit DayChart(QWidget* parent = nullptr);

    /// `first` and `last`: what is written below both ends.
    void set(const QList<Point>& points, const QString& first, const QString& last);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot() const;
    QPointF placeOf(const Point& point) const;
    void drawPart(QPainter& painter, const QPolygonF& part) const;

    QList<Point> m_points;
    QString m_first;
    QString m_last;
};

} // namespace bursar::ui
