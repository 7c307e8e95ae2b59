// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/settings/settingssection.h"
#include "ui/kit/themecontroller.h"

class QCheckBox;
class QComboBox;

namespace bursar::ui {

class Label;

/// Language, theme, and whether amounts are hidden at the start.
class LookSection : public SettingsSection {
    Q_OBJECT

public:
    explicit LookSection(QWidget* parent = nullptr);

    struct State {
        QString language; ///< "de"; empty: the system's
        ThemeChoice theme = ThemeChoice::System;
        bool hideAtStart = false;
    };
    void set(const State& state);

Q_SIGNALS:
    void languageChosen(const QString& code);
    void themeChosen(bursar::ui::ThemeChoice choice);
    void hideAtStartChosen(bool hide);

private:
    QComboBox* m_language;
    Label* m_restart;
    QComboBox* m_theme;
    QCheckBox* m_hide;
};

} // namespace bursar::ui
