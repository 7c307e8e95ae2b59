// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/shapedtext.h"

#include "app/base/literals.h"
#include "ui/kit/figures.h"
#include "ui/kit/numberedname.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace bursar::ui {

void ShapedText::set(
    const QString& text, const QFont& font, qreal available, Digits digits, Keep keep)
{
    // The same characters in the same place are the same text: this object keeps them alive.
    if (text.constData() == m_text.constData() && text.size() == m_text.size()
        && qFuzzyCompare(available, m_available) && font == m_font)
        return;
    m_text = text;
    m_font = font;
    m_available = available;

    const QFontMetricsF metrics(font);
    QString shown = text;
    for (int attempt = 0; attempt < 2; ++attempt) {
        QTextLayout layout(shown, font);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        m_runs = layout.glyphRuns();
        m_width = line.isValid() ? line.naturalTextWidth() : 0;
        m_height = line.isValid() ? line.height() : metrics.height();
        if (digits == Digits::Tabular)
            align(shown);
        if (m_width <= available + 0.5)
            return;
        // Only now, as most texts fit and eliding shapes them once more.
        if (digits == Digits::Tabular)
            shown = u"…"_s;
        else if (keep == Keep::Number)
            shown = elidedName(text, metrics, available);
        else
            shown = metrics.elidedText(text, Qt::ElideRight, available);
    }
}

void ShapedText::align(const QString& text)
{
    // Only where a glyph is a character, in reading order: Latin digits in one font. Others have
    // digits of equal width in practice.
    if (m_runs.size() != 1 || m_runs.front().isRightToLeft()
        || m_runs.front().glyphIndexes().size() != text.size())
        return;
    QList<QPointF> positions = m_runs.front().positions();
    const qreal widest = Figures::of(m_font).widestDigit();
    qreal moved = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qreal end = i + 1 < text.size() ? positions[i + 1].x() : m_width;
        const qreal spare = text[i].isDigit() ? widest - (end - positions[i].x()) : 0;
        positions[i].rx() += moved + spare / 2;
        moved += spare;
    }
    m_width += moved;
    m_runs.front().setPositions(positions);
}

void ShapedText::draw(QPainter& painter, QPointF topLeft, qreal height) const
{
    const QPointF at = topLeft + QPointF(0, (height - m_height) / 2);
    for (const QGlyphRun& run : m_runs)
        painter.drawGlyphRun(at, run);
}

} // namespace bursar::ui
