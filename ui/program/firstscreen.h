// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace bursar::ui {

/// Notes in the log when the first screen was shown: what a start took, for whoever asks why it is
/// slow. Once.
class FirstScreen : public QObject {
    Q_OBJECT

public:
    explicit FirstScreen(QWidget& window);

    /// What the screen waited for is there: it is shown when the window has been painted next.
    void isReady();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QWidget> m_window;
    bool m_isDone = false;
};

} // namespace bursar::ui
