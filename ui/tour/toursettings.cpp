// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "ui/features/accounts/accountpane.h"
#include "ui/features/accounts/accountspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/hand.h"
#include "ui/tour/tour.h"

#include <QTreeView>

namespace bursar::ui {

QCoro::Task<> Tour::accountDetails()
{
    hand::shortcut(window(), keys(Shortcut::PageAccounts));
    auto* tree = window()->findChild<AccountsPage*>()->tree();
    tree->setFocus(Qt::TabFocusReason);
    hand::press(tree, Qt::Key_Home);
    const int lines = tree->model()->rowCount(tree->model()->index(0, 0));
    for (int line = 0; line < lines; ++line) {
        hand::press(tree, Qt::Key_Down);
        co_await bothPictures(u"account-%1"_s.arg(line + 1));
    }
}

QCoro::Task<> Tour::settings()
{
    hand::shortcut(window(), keys(Shortcut::PageSettings));
    co_await until(u"the settings"_s, [this] { return named(u"refreshEvery"_s) != nullptr; });
    co_await picture(u"settings"_s);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
    co_await picture(u"settings-dark"_s);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
}

} // namespace bursar::ui
