// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentview.h"
#include "app/consents/erasures.h"
#include "app/consents/localcopy.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

namespace bursar {
class Clock;
class Profile;
} // namespace bursar

namespace bursar::ui {

class Display;
class EraseSheet;
class MainWindow;

/// Asks what is to be erased, has it erased, and tells what came of it. GUI thread.
class EraseFlow : public QObject {
    Q_OBJECT

public:
    EraseFlow(Profile& profile, MainWindow& window, Display& display, Clock& clock);

    void ask(const ConsentView& view);
    /// What this computer keeps of a login.
    LocalCopy copyOf(LinkId link) const;

private:
    QCoro::Task<> erase(QPointer<EraseSheet> sheet, erasures::Order order, QString institution);

    Profile& m_profile;
    MainWindow& m_window;
    Display& m_display;
    Clock& m_clock;
};

} // namespace bursar::ui
