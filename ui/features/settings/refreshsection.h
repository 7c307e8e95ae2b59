// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/refreshplan.h"
#include "ui/features/settings/settingssection.h"

#include <QList>

#include <optional>

class QCheckBox;
class QComboBox;

namespace bursar::ui {

class Button;
class Formats;
class Label;

/// When Bursar reads by itself, and when it does next.
class RefreshSection : public SettingsSection {
    Q_OBJECT

public:
    explicit RefreshSection(QWidget* parent = nullptr);

    struct Pause {
        QString institution;
        Instant until;
    };
    struct State {
        RefreshSchedule schedule;
        std::optional<Instant> next;
        QList<Pause> pauses; ///< institutions whose network asked to be left alone
        bool running = false; ///< something is being read
        Instant now;
    };
    void set(const State& state, const Formats& formats);

Q_SIGNALS:
    void scheduleChosen(const bursar::RefreshSchedule& schedule);
    void everythingRequested();

private:
    void choose();

    QComboBox* m_every;
    QCheckBox* m_atStart;
    Label* m_next;
    Label* m_pauses;
    Button* m_now;
};

/// "Next refresh at 18:42"; what is true when there is none.
QString nextRefreshText(const RefreshSection::State& state, const Formats& formats);

} // namespace bursar::ui
