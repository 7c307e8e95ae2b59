// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRectF;

namespace bursar::ui {

/// Amounts whose digits stand under each other. Qt 6.4 cannot switch on a font's tabular figures
/// (QFont::setFeature is 6.7), and many UI fonts, Inter among them, have a narrow 1. So where the
/// digits of a font differ in width each is drawn in the middle of a cell as wide as the widest;
/// where they are equal, the text is drawn as it is. Cheap: the widths are measured once per font.
class Figures {
public:
    explicit Figures(const QFont& font);

    /// The same for each call with an equal font. GUI thread.
    static const Figures& of(const QFont& font);

    qreal width(const QString& text) const;

    /// On one line, centred in height; `alignment`: left or right, absolute. A text that does not
    /// fit is elided at its end, because a number with its last digits cut off is another number:
    /// it becomes "…".
    void draw(
        QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text) const;

    bool digitsAreEqual() const { return m_equal; }
    qreal widestDigit() const { return m_cell; }

private:
    QFont m_font;
    qreal m_cell = 0; ///< width of the widest digit
    bool m_equal = true;
};

} // namespace bursar::ui
