// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile.h"
#include "ui/kit/formats.h"

#include <QFrame>

#include <optional>

namespace bursar::ui {

class Button;
class ElidedLabel;
class ProgressLine;

/// How far the readings that run now have come.
struct ReadingProgress {
    QString text; ///< "Reading transactions… back to May 2024 · 12,400 so far"
    double fraction = 0;
};
/// None when nothing is being read.
std::optional<ReadingProgress> presentReading(const QList<Link>& links, const Formats& formats);

/// The same as a strip above a page, with a way to stop. Hidden when nothing runs.
class ReadingBar : public QFrame {
    Q_OBJECT

public:
    explicit ReadingBar(QWidget* parent = nullptr);

    void set(const std::optional<ReadingProgress>& progress);

Q_SIGNALS:
    void stopRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* m_text;
    ProgressLine* m_line;
};

} // namespace bursar::ui
