// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/institutions.h"

#include <QWidget>

namespace bursar::ui {

class ElidedLabel;

/// The line at the foot of the window: what runs, when it last worked, how the data is kept.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void set(const StatusInfo& info);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StatusInfo m_info;
    ElidedLabel* m_state;
    ElidedLabel* m_detail;
};

} // namespace bursar::ui
