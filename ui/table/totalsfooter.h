// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/table/engine/totals.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <cstdint>
#include <vector>

namespace bursar::ui {

class Display;

/// Count, in, out and net below the table: of what is shown, or, while two or more rows are
/// selected, of those. A line for each of the currencies with the most rows; the others are
/// counted, and all are in the tool tip. Nothing is added across currencies. Where a line does not
/// fit, it keeps count and net.
///
/// A screen reader finds the figures in its description.
class TotalsFooter : public QWidget {
    Q_OBJECT

public:
    explicit TotalsFooter(const Display& display, QWidget* parent = nullptr);

    void setShown(const table::Totals& totals);
    /// Of fewer than two rows: those of what is shown again.
    void setSelected(const table::Totals& totals, qint64 rows);

    /// Words on what is being done, in the place of the count.
    void say(const QString& words);
    /// On what has been done: for a few seconds.
    void sayBriefly(const QString& words);

    /// The figures end so far before the end of the footer.
    void setEnd(int room);

    /// Currencies with a line of their own, at least one: fewer where the table has little room.
    void setMostLines(std::size_t lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr std::size_t numFigures = 3; ///< in, out, net

    struct Line {
        QString label;
        std::array<QString, numFigures> figures; ///< empty: there are none
    };
    struct Figure {
        QString caption;
        Role role;
        int width = 0; ///< of the widest, caption included
    };

    void fill();
    QString label(const table::CurrencyTotal& total, bool alone) const;
    int lineHeight() const;
    std::size_t firstThatFits() const;

    const Display& m_display;
    table::Totals m_shown;
    table::Totals m_selected;
    bool m_selection = false;
    std::vector<Line> m_lines;
    std::array<Figure, numFigures> m_columns{};
    QString m_notice;
    QTimer m_noticeEnds;
    QString m_remark; ///< currencies without a line, amounts that are unknown
    int m_labelWidth = 0;
    int m_end = 0;
    std::size_t m_mostLines = 3;
    std::size_t m_leastLines = 1; ///< a selection makes the table no higher
};

} // namespace bursar::ui
