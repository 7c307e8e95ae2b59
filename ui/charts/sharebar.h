// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QList>
#include <QWidget>

namespace bursar::ui {

/// The parts of a whole as one bar. Says nothing that the table beside it does not: it has no text
/// and is left out for a screen reader.
class ShareBar : public QWidget {
    Q_OBJECT

public:
    explicit ShareBar(QWidget* parent = nullptr);

    /// Shares of the whole, in its order; what they leave over is the bar's ground.
    void set(const QList<double>& shares);

    /// The colour of the part at this place, also for the table: the fifth is the last of its own.
    static Role roleOf(qsizetype place);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<double> m_shares;
};

} // namespace bursar::ui
