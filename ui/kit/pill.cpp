// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pill.h"

#include "ui/kit/fonts.h"
#include "ui/kit/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace bursar::ui {

ToneColors toneColors(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {Role::Text, Role::Raised};
    case Tone::Accent:
        return {Role::AccentText, Role::AccentSoft};
    case Tone::Good:
        return {Role::Credit, Role::CreditSoft};
    case Tone::Warning:
        return {Role::Warning, Role::WarningSoft};
    case Tone::Danger:
        return {Role::Danger, Role::DangerSoft};
    }
    return {};
}

QSize pillSize(const QString& text)
{
    const QFontMetrics metrics(typeFont(Type::Small));
    return {metrics.horizontalAdvance(text) + 18, metrics.height() + 5};
}

void drawPill(
    QPainter& painter, const QRect& rect, Tone tone, const QString& text, const QPalette& palette)
{
    const ToneColors colors = toneColors(tone);
    drawBox(painter, rect, rect.height() / 2.0, color(palette, colors.ground));
    const QFont small = typeFont(Type::Small);
    painter.setFont(small);
    painter.setPen(color(palette, colors.text));
    painter.drawText(rect, textFlags(Qt::AlignCenter, text) | Qt::TextSingleLine,
        QFontMetrics(small).elidedText(text, Qt::ElideRight, rect.width() - 12));
}

Pill::Pill(Tone tone, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Pill::set(Tone tone, const QString& text)
{
    m_tone = tone;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const { return pillSize(m_text); }

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawPill(painter, rect(), m_tone, m_text, palette());
}

} // namespace bursar::ui
