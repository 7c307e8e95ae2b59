// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/progressline.h"

#include "ui/kit/theme.h"
#include "ui/kit/tr.h"

#include <QPainter>

#include <algorithm>

namespace bursar::ui {

ProgressLine::ProgressLine(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFixedHeight(3);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::setFraction(double fraction)
{
    m_fraction = std::clamp(fraction, 0.0, 1.0);
    setAccessibleDescription(
        kit::Tr::tr("%1 %", "progress in per cent").arg(qRound(m_fraction * 100)));
    update();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Line));
    const int done = qRound(width() * m_fraction);
    const QRect bar(isRightToLeft() ? width() - done : 0, 0, done, height());
    painter.fillRect(bar, color(palette(), Role::Accent));
}

} // namespace bursar::ui
