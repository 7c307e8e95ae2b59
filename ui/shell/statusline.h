// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/institutions.h"

#include <QTimer>
#include <QWidget>

namespace bursar::ui {

class ElidedLabel;

/// The line at the foot of the window: what runs, when it last worked, how the data is kept.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void set(const StatusInfo& info);
    /// In place of the state for a short while, or until something is read. A screen reader tells
    /// it at once.
    void say(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QString& state);

    StatusInfo m_info;
    QTimer m_saying; ///< runs while say() is shown
    ElidedLabel* m_state;
    ElidedLabel* m_detail;
};

} // namespace bursar::ui
