// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <cstdint>

namespace bursar::ui {

/// Every shortcut of the program, so that no two collide; a test checks that.
enum class Shortcut : std::uint8_t {
    Palette,
    Query,
    Refresh,
    RefreshAll,
    HideAmounts,
    LinkInstitution,
    ToggleDetails,
    ToggleSidebar,
    ToggleTheme,
    PageOverview,
    PageAccounts,
    PageTransactions,
    PageStatements,
    PageConsents,
    PageActivity,
    PageSettings,
    QueryHelp,
    CopyCsv,
    UndoEdit,
    EditNote,
    Quit,
};
inline constexpr int shortcutCount = static_cast<int>(Shortcut::Quit) + 1;

QKeySequence keys(Shortcut shortcut);

} // namespace bursar::ui
