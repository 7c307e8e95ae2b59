// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icons.h"
#include "ui/kit/shortcuts.h"

#include <QString>
#include <QWidget>

#include <cstdint>
#include <optional>

namespace bursar::ui {

/// A screen of the window. The list of these is all that the shell knows of the features: a new
/// screen is one call of MainWindow::addPage.
struct PageSpec {
    QString id; ///< "accounts": for showPage(), settings and tests; never shown
    Icon icon;
    QString title; ///< in the sidebar and the palette
    QWidget* page = nullptr; ///< the window takes it
    std::optional<Shortcut> shortcut;
    /// False for a screen that one comes to on the way (linking): it has no place in the sidebar.
    bool inSidebar = true;
    /// Without top bar and sidebar around it: before there is anything to go to.
    bool alone = false;
};

} // namespace bursar::ui
