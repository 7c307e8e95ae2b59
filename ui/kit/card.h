// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace bursar::ui {

/// A surface with a line around it and round corners. Its children stay inside the line.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace bursar::ui
