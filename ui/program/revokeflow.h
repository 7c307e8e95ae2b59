// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/desk.h"

#include <QPointer>

namespace bursar::ui {

class RevokeSheet;

/// From the question to the proof: asks the person, has the consents ended, and shows how far that
/// is, for as long as the sheet is open.
class RevokeFlow : public QObject {
    Q_OBJECT

public:
    RevokeFlow(Profile& profile, MainWindow& window, Display& display, Clock& clock);

    void ask(const QList<LinkId>& links);
    /// Everything that still has access.
    void askAll();

private:
    QCoro::Task<> revoke(QPointer<RevokeSheet> sheet, QList<LinkId> links, bool eraseData);

    Profile& m_profile;
    MainWindow& m_window;
    Display& m_display;
    Clock& m_clock;
};

} // namespace bursar::ui
