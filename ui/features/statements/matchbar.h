// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/statements/comparison.h"

#include <QWidget>

class QVBoxLayout;

namespace bursar::ui {

class Button;
class Display;
class Label;
class Pill;

/// The query that finds the transactions of one account that a statement lacks: each by its day and
/// amount; when they are none or many, all of the period.
QString queryFor(const statements::Comparison& comparison);

/// How a statement and the transactions of its period agree, and what is in one of them only.
class MatchBar : public QWidget {
    Q_OBJECT

public:
    explicit MatchBar(const Display& display, QWidget* parent = nullptr);

    /// The text is being read.
    void showReading();
    void set(const statements::Comparison& comparison);
    void showLines(bool shown); ///< those that are in the statement only

Q_SIGNALS:
    /// To look at the transactions that the statement lacks, or at all of its time.
    void transactionsRequested(const QString& query);

private:
    void showCompared(const statements::Comparison& comparison);
    const Display& m_display;
    statements::Comparison m_comparison;
    Pill* m_pill;
    Label* m_sentence;
    Button* m_missing;
    Label* m_rest; ///< what else differs, or was not compared
    Button* m_more;
    QWidget* m_lines;
    QVBoxLayout* m_inLines;
};

} // namespace bursar::ui
