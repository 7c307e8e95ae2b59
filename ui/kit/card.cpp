// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace bursar::ui {

Card::Card(QWidget* parent)
    : QFrame(parent)
{
    setContentsMargins(1, 1, 1, 1);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(
        painter, rect(), radius::l, color(palette(), Role::Surface), color(palette(), Role::Line));
}

} // namespace bursar::ui
