// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/desks.h"

#include "ui/features/overview/overviewpage.h"
#include "ui/features/statements/statementspage.h"
#include "ui/program/accountsdesk.h"
#include "ui/program/activitydesk.h"
#include "ui/program/consentsdesk.h"
#include "ui/program/historyfeed.h"
#include "ui/program/investmentsdesk.h"
#include "ui/program/networkappsdesk.h"
#include "ui/program/overviewdesk.h"
#include "ui/program/settingsdesk.h"
#include "ui/program/statementmatching.h"
#include "ui/program/statementsdesk.h"
#include "ui/program/transactionsdesk.h"
#include "ui/shell/mainwindow.h"

namespace bursar::ui {

namespace {

template <class... Each> Desks make(const Desk::Site& site)
{
    Desks desks;
    (desks.push_back(std::make_unique<Each>(site)), ...);
    return desks;
}

} // namespace

Desks makeDesks(const Desk::Site& site)
{
    Desks desks = make< //
        OverviewDesk, //
        AccountsDesk, //
        TransactionsDesk, //
        InvestmentsDesk, //
        StatementsDesk, //
        ConsentsDesk, //
        ActivityDesk, //
        NetworkAppsDesk, //
        SettingsDesk //
        >(site);
    // Beside the desks, and for as long.
    if (auto* page = site.window.findChild<StatementsPage*>())
        new StatementMatching(site, *page, desks.back().get());
    if (auto* page = site.window.findChild<OverviewPage*>())
        new HistoryFeed(site, *page, desks.back().get());
    return desks;
}

} // namespace bursar::ui
