// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "ui/features/networkapps/appspane.h"
#include "ui/features/networkapps/managetable.h"
#include "ui/features/networkapps/networkappspage.h"
#include "ui/kit/shortcuts.h"
#include "ui/program/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/hand.h"
#include "ui/tour/tour.h"

namespace bursar::ui {

QCoro::Task<> Tour::networkApps()
{
    window()->showPage(page::networkApps);
    auto* shown = window()->findChild<NetworkAppsPage*>();
    const auto hasApps = [shown] { return shown && shown->apps()->table()->rowCount() > 0; };
    co_await until(u"the network's apps"_s, hasApps);
    co_await bothPictures(u"network-apps"_s);
    shown->showPart(NetworkAppsPage::Part::Providers);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
    co_await picture(u"network-providers-dark"_s);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
    shown->showPart(NetworkAppsPage::Part::Apps);
    hand::shortcut(window(), keys(Shortcut::PageAccounts));
}

} // namespace bursar::ui
