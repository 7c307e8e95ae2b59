// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bursar::ui {

/// Shows a short message on the desktop, beside the program; where there is nobody to show it, does
/// nothing. The words must not name an amount: others may see them. GUI thread; returns at once.
void showDesktopNotice(const QString& title, const QString& words);

} // namespace bursar::ui
