// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QString>

class QPainter;

namespace bursar::ui {

/// One line of text, shaped once and drawn often: what QPainter::drawText would work out again at
/// each paint. Elided to the width given; right-to-left texts, emoji and fallback fonts
/// as QTextLayout does them.
class ShapedText {
public:
    enum class Digits : std::uint8_t {
        AsTheyAre,
        Tabular, ///< each as wide as the widest, so that amounts stand under each other. A number
                 ///< that does not fit is not cut, as that would be another number: it becomes "…"
    };

    enum class Keep {
        Start, ///< what does not fit is cut at the end
        Number, ///< as elidedName(): the digits of an account's number
    };

    /// Does nothing when it is this text in this font and width already.
    void set(const QString& text, const QFont& font, qreal available, Digits digits,
        Keep keep = Keep::Start);

    qreal width() const { return m_width; }
    /// From the left, centred in the height of `rect`, with the painter's pen.
    void draw(QPainter& painter, QPointF topLeft, qreal height) const;

private:
    void align(const QString& text);

    QString m_text;
    QFont m_font;
    qreal m_available = -1;
    QList<QGlyphRun> m_runs;
    qreal m_width = 0;
    qreal m_height = 0;
};

} // namespace bursar::ui
