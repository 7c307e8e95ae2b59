// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/label.h"

#include "ui/kit/paint.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace bursar::ui {

namespace {

constexpr std::size_t mostWidths = 16; ///< while an edge is dragged each width is a new one

} // namespace

Label::Label(Type type, Role role, QWidget* parent)
    : Label(QString(), type, role, parent)
{
}

Label::Label(const QString& text, Type type, Role role, QWidget* parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_role(role)
{
    setTextFormat(Qt::PlainText); // banks send text; none of it is markup
    // A QLabel aligns by the direction of its text; beside mirrored fields a Latin name would stand
    // on the wrong side.
    setAlignment(
        (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    applyFont();
    applyColor();
}

void Label::setRole(Role role)
{
    if (m_role == role)
        return;
    m_role = role;
    applyColor();
}

int Label::heightForWidth(int width) const
{
    const QString shown = text();
    if (shown != m_heights.text || wordWrap() != m_heights.wraps
        || m_heights.byWidth.size() >= mostWidths)
        m_heights = {shown, wordWrap(), {}};
    const auto known = m_heights.byWidth.find(width);
    if (known != m_heights.byWidth.end())
        return known->second;
    const int height = QLabel::heightForWidth(width);
    m_heights.byWidth.emplace(width, height);
    return height;
}

bool Label::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::Polish:
    case QEvent::ScreenChangeInternal:
    case QEvent::ContentsRectChange:
        m_heights = {};
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void Label::applyFont() { setFont(typeFont(m_type)); }

void Label::applyColor()
{
    m_applying = true;
    QPalette look;
    look.setColor(QPalette::WindowText, color(QGuiApplication::palette(), m_role));
    setPalette(look);
    m_applying = false;
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    // Each for itself: a font that somebody set stays when only the colours change.
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    else if (event->type() == QEvent::PaletteChange && !m_applying)
        applyColor();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QChar(0x2026)) * 2, Label::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.setFont(font());
    const auto align = QStyle::visualAlignment(layoutDirection(), alignment());
    painter.drawText(contentsRect(), textFlags(align, text()) | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip
        && fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return Label::event(event);
}

} // namespace bursar::ui
