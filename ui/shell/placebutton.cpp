// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placebutton.h"

#include "ui/kit/fonts.h"
#include "ui/kit/paint.h"

#include <QPainter>
#include <QStyle>

namespace bursar::ui {

namespace {
constexpr int placeIndent = 33; ///< where the titles of pages begin
} // namespace

PlaceButton::PlaceButton(const QString& title, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(title);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PlaceButton::sizeHint() const { return {120, std::max(27, fontMetrics().height() + 8)}; }

QRect PlaceButton::textRect() const
{
    return {placeIndent, 0, width() - placeIndent - space::s, height()};
}

void PlaceButton::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    const bool isCut = fontMetrics().horizontalAdvance(text()) > textRect().width();
    setToolTip(isCut ? text() : QString());
}

void PlaceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse())
        drawBox(painter, rect(), radius::s, color(palette(), Role::Raised));
    if (hasVisibleFocus(this))
        drawFocusRing(painter, rect(), radius::s);
    const QRect at = textRect();
    painter.setFont(font());
    painter.setPen(color(palette(), underMouse() ? Role::Text : Role::Muted));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), at),
        textFlags(
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, text())
            | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, at.width()));
}

} // namespace bursar::ui
