// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sharebar.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace bursar::ui {

namespace {

constexpr int barHeight = 12;
constexpr qreal partGap = 2;
constexpr std::array partRoles{
    Role::Series1, Role::Series2, Role::Series3, Role::Series4, Role::Series5};

} // namespace

ShareBar::ShareBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::set(const QList<double>& shares)
{
    m_shares = shares;
    update();
}

Role ShareBar::roleOf(qsizetype place)
{
    return place < static_cast<qsizetype>(partRoles.size())
        ? partRoles[static_cast<std::size_t>(place)]
        : Role::Muted;
}

QSize ShareBar::sizeHint() const { return {240, barHeight}; }
QSize ShareBar::minimumSizeHint() const { return {80, barHeight}; }

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(0, (height() - barHeight) / 2.0, width(), barHeight);
    QPainterPath outline;
    outline.addRoundedRect(whole, barHeight / 2.0, barHeight / 2.0);
    painter.setClipPath(outline);
    painter.fillRect(whole, color(palette(), Role::Raised));
    qreal at = 0;
    for (qsizetype i = 0; i < m_shares.size(); ++i) {
        const qreal size = m_shares.at(i) * whole.width();
        const QRectF part(at, whole.top(), std::max(size - partGap, qreal(1)), whole.height());
        painter.fillRect(layoutDirection() == Qt::RightToLeft
                ? QRectF(whole.right() - part.right(), part.top(), part.width(), part.height())
                : part,
            color(palette(), roleOf(i)));
        at += size;
    }
}

} // namespace bursar::ui
