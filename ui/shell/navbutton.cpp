// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navbutton.h"

#include "ui/kit/figures.h"
#include "ui/kit/fonts.h"
#include "ui/kit/paint.h"

#include <QPainter>
#include <QStyle>

namespace bursar::ui {

NavButton::NavButton(Icon glyph, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setCount(const QString& count)
{
    m_count = count;
    setAccessibleDescription(count);
    update();
}

void NavButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const { return {120, std::max(31, fontMetrics().height() + 12)}; }

void NavButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect box = rect();
    if (isChecked())
        drawBox(painter, box, radius::s, color(palette(), Role::AccentSoft));
    else if (underMouse())
        drawBox(painter, box, radius::s, color(palette(), Role::Raised));
    if (hasVisibleFocus(this))
        drawFocusRing(painter, box, radius::s);

    const auto placed = [&](const QRect& r) {
        return QStyle::visualRect(layoutDirection(), box, r);
    };
    const QRect glyph(m_compact ? (width() - 16) / 2 : 6, (height() - 16) / 2, 16, 16);
    const Role ink = isChecked() ? Role::AccentText : Role::Text;
    drawIcon(painter, placed(glyph), m_glyph, color(palette(), ink));
    if (m_compact)
        return;
    painter.setPen(color(palette(), Role::Muted));
    const Figures figures(font());
    const int countWidth = m_count.isEmpty() ? 0 : static_cast<int>(figures.width(m_count)) + 2;
    const QRect countRect(width() - 8 - countWidth, 0, countWidth, height());
    figures.draw(painter, placed(countRect),
        QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), m_count);
    painter.setFont(font());
    painter.setPen(color(palette(), ink));
    const QRect title(33, 0, width() - 33 - 16 - countWidth, height());
    painter.drawText(placed(title),
        textFlags(
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, text())
            | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, title.width()));
}

} // namespace bursar::ui
