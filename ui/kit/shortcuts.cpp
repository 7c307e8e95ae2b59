// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/shortcuts.h"

namespace bursar::ui {

QKeySequence keys(Shortcut shortcut)
{
    switch (shortcut) {
    case Shortcut::Palette:
        return Qt::CTRL | Qt::Key_K;
    case Shortcut::Query:
        return Qt::CTRL | Qt::Key_F;
    case Shortcut::Refresh:
        return Qt::Key_F5;
    case Shortcut::RefreshAll:
        return Qt::CTRL | Qt::Key_F5;
    case Shortcut::HideAmounts:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_H;
    case Shortcut::LinkInstitution:
        return Qt::CTRL | Qt::Key_L;
    case Shortcut::ToggleDetails:
        return Qt::CTRL | Qt::Key_I;
    case Shortcut::ToggleSidebar:
        return Qt::CTRL | Qt::Key_B;
    case Shortcut::ToggleTheme:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_T;
    case Shortcut::PageOverview:
        return Qt::CTRL | Qt::Key_0;
    case Shortcut::PageAccounts:
        return Qt::CTRL | Qt::Key_1;
    case Shortcut::PageTransactions:
        return Qt::CTRL | Qt::Key_2;
    case Shortcut::PageStatements:
        return Qt::CTRL | Qt::Key_4;
    case Shortcut::PageConsents:
        return Qt::CTRL | Qt::Key_6;
    case Shortcut::PageActivity:
        return Qt::CTRL | Qt::Key_7;
    case Shortcut::PageSettings:
        return Qt::CTRL | Qt::Key_Comma;
    case Shortcut::QueryHelp:
        return Qt::Key_F1;
    case Shortcut::CopyCsv:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_C;
    case Shortcut::UndoEdit:
        return Qt::CTRL | Qt::Key_Z;
    case Shortcut::EditNote:
        return Qt::CTRL | Qt::Key_E;
    case Shortcut::Quit:
        return Qt::CTRL | Qt::Key_Q;
    }
    return {};
}

} // namespace bursar::ui
