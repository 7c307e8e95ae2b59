// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bursar::ui {

/// Loads the texts of this language ("de", "pseudo"), or of the desktop's when empty; English is
/// the source. After the application object, before any window.
void setLanguage(const QString& code);

} // namespace bursar::ui
