// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bursar::ui {

/// A thin bar: how far something has come, or that it is going on. It moves in steps of state, not
/// by a timer, so a still screen stays still and the battery alone.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(const QString& accessibleName, QWidget* parent = nullptr);

    void setFraction(double fraction); ///< 0 to 1
    double fraction() const { return m_fraction; }
    QSize sizeHint() const override { return {120, 3}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_fraction = 0;
};

} // namespace bursar::ui
