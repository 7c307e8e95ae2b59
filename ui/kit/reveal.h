// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <chrono>
#include <memory>

namespace bursar {
class Clock;
}

namespace bursar::ui {

class Display;

/// Something sensitive is on the screen for a short time. The time is over early when amounts are
/// hidden, when the widget is no longer seen, and when its window loses the focus: to another
/// window, or to a lock of the screen. It holds nothing of what is shown: whoever shows it takes it
/// away at ended(). GUI thread.
class Reveal : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds time{30};

    /// `of`: where it is shown; its parent too. Clock and display outlive it.
    Reveal(Clock& clock, const Display& display, QWidget* of);

    /// Begins, or begins anew. False while amounts are hidden: then there is nothing to show.
    bool begin();
    void end();
    bool isOpen() const { return m_timer != nullptr; }
    int secondsLeft() const;

Q_SIGNALS:
    /// Each second, for whoever shows what is left.
    void ticked();
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tick();

    Clock& m_clock;
    const Display& m_display;
    QWidget* m_of;
    QPointer<QWidget> m_window; ///< that is watched
    std::chrono::milliseconds m_until{0}; ///< monotonic
    std::shared_ptr<void> m_timer; ///< null: nothing is shown
};

} // namespace bursar::ui
