// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/settings/settingssection.h"

namespace bursar::ui {

/// Where the person's data is, and how all of it goes.
class DataSection : public SettingsSection {
    Q_OBJECT

public:
    explicit DataSection(const QString& folder, QWidget* parent = nullptr);

Q_SIGNALS:
    void folderRequested();
    void eraseEverythingRequested();
};

} // namespace bursar::ui
