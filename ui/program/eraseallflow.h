// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/totalerasure.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

#include <functional>

namespace bursar {
class Clock;
class Profile;
} // namespace bursar

namespace bursar::ui {

class Display;
class EraseAllSheet;
class MainWindow;

/// From the question to an empty folder: asks the person, has what still has access revoked, and
/// erases only when all of that is proven. GUI thread.
class EraseAllFlow : public QObject {
    Q_OBJECT

public:
    /// `folder`: the profile's. `beforeFiles`: whoever else writes into it stops.
    EraseAllFlow(Profile& profile, const QDir& folder, MainWindow& window, Display& display,
        Clock& clock, std::function<void()> beforeFiles);

    void ask();

Q_SIGNALS:
    /// The profile is closed and its folder empty.
    void erased(const bursar::totalerasure::Report& report);
    /// Nothing was erased after all: what stopped for it may go on.
    void abandoned();

private:
    QCoro::Task<> run(QPointer<EraseAllSheet> sheet);

    Profile& m_profile;
    QDir m_folder;
    MainWindow& m_window;
    Display& m_display;
    Clock& m_clock;
    std::function<void()> m_beforeFiles;
};

} // namespace bursar::ui
