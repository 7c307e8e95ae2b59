// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "ui/features/overview/chartcard.h"
#include "ui/kit/button.h"
#include "ui/kit/shortcuts.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/hand.h"
#include "ui/tour/tour.h"

#include <QTableWidget>

namespace bursar::ui {

QCoro::Task<> Tour::overview()
{
    hand::shortcut(window(), keys(Shortcut::PageOverview));
    auto* flow = window()->findChild<ChartCard*>(u"cashFlow"_s);
    auto* worth = window()->findChild<ChartCard*>(u"worthHistory"_s);
    const auto hasHistory = [flow, worth] {
        return flow && flow->isVisible() && flow->table()->rowCount() > 0
            && worth->table()->rowCount() > 0;
    };
    co_await until(u"the cash flow"_s, hasHistory);
    co_await picture(u"overview"_s);
    for (ChartCard* card : {worth, flow})
        hand::click(card->findChild<Button*>());
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
    co_await picture(u"overview-figures-dark"_s);
    for (ChartCard* card : {worth, flow})
        hand::click(card->findChild<Button*>());
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
    hand::shortcut(window(), keys(Shortcut::Refresh)); // it was read a moment ago
    co_await picture(u"refreshed-just-now"_s);
}

} // namespace bursar::ui
