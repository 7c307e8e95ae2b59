// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/figures.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>

namespace bursar::ui {

namespace {

/// Calls `piece(text, cellWide)` for each digit and for each run between digits.
template <class F> void split(const QString& text, F piece)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isDigit())
            continue;
        if (i > from)
            piece(text.mid(from, i - from), false);
        piece(text.mid(i, 1), true);
        from = i + 1;
    }
    if (from < text.size())
        piece(text.mid(from), false);
}

bool isRightToLeft(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL
            || c.direction() == QChar::DirAN;
    });
}

} // namespace

Figures::Figures(const QFont& font)
    : m_font(font)
{
    const QFontMetricsF metrics(font);
    qreal narrowest = metrics.horizontalAdvance(QLatin1Char('0'));
    m_cell = narrowest;
    for (char digit = '1'; digit <= '9'; ++digit) {
        const qreal advance = metrics.horizontalAdvance(QLatin1Char(digit));
        narrowest = std::min(narrowest, advance);
        m_cell = std::max(m_cell, advance);
    }
    m_equal = m_cell - narrowest < 0.01;
}

const Figures& Figures::of(const QFont& font)
{
    static QHash<QFont, Figures> known; // a handful
    auto found = known.constFind(font);
    if (found == known.cend())
        found = known.insert(font, Figures(font));
    return *found;
}

qreal Figures::width(const QString& text) const
{
    const QFontMetricsF metrics(m_font);
    // Text with Arabic letters or digits must be shaped as one; its digits are equal in practice.
    if (m_equal || isRightToLeft(text))
        return metrics.horizontalAdvance(text);
    qreal sum = 0;
    split(text, [&](const QString& piece, bool cell) {
        sum += cell ? m_cell : metrics.horizontalAdvance(piece);
    });
    return sum;
}

void Figures::draw(
    QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text) const
{
    const QFontMetricsF metrics(m_font);
    painter.setFont(m_font);
    const qreal needed = width(text);
    if (needed > rect.width() + 0.5) {
        painter.drawText(
            rect, static_cast<int>(alignment | Qt::AlignVCenter), QString(QChar(0x2026)));
        return;
    }
    if (m_equal || isRightToLeft(text)) {
        painter.drawText(rect,
            static_cast<int>(alignment | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
            text);
        return;
    }
    qreal x = alignment.testFlag(Qt::AlignRight) ? rect.right() - needed : rect.left();
    const qreal y = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    split(text, [&](const QString& piece, bool cell) {
        const qreal advance = metrics.horizontalAdvance(piece);
        const qreal offset = cell ? (m_cell - advance) / 2 : 0;
        painter.drawText(QPointF(x + offset, y), piece);
        x += cell ? m_cell : advance;
    });
}

} // namespace bursar::ui
