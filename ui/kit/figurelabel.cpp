// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/figurelabel.h"

#include "ui/kit/figures.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace bursar::ui {

FigureLabel::FigureLabel(Type type, Qt::Alignment alignment, QWidget* parent)
    : QWidget(parent)
    , m_type(type)
    , m_alignment(alignment)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureLabel::set(const QString& text, const QString& spoken, Role role)
{
    m_text = text;
    m_role = role;
    setAccessibleName(spoken);
    updateGeometry();
    update();
}

QSize FigureLabel::sizeHint() const
{
    const QFont f = typeFont(m_type);
    return {
        static_cast<int>(std::ceil(Figures::of(f).width(m_text))) + 1, QFontMetrics(f).height()};
}

void FigureLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(color(palette(), m_role));
    Figures::of(typeFont(m_type))
        .draw(painter, rect(), QStyle::visualAlignment(layoutDirection(), m_alignment), m_text);
}

} // namespace bursar::ui
