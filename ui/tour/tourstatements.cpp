// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "ui/features/statements/documentpane.h"
#include "ui/features/statements/matchbar.h"
#include "ui/features/statements/statementspage.h"
#include "ui/kit/pill.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/shortcuts.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/hand.h"
#include "ui/tour/tour.h"

#include <QTableView>

namespace bursar::ui {

QCoro::Task<> Tour::statements()
{
    hand::shortcut(window(), keys(Shortcut::PageStatements));
    auto* page = window()->findChild<StatementsPage*>();
    const auto hasLines = [page] {
        return page && page->isVisible() && page->table()->model()->rowCount() > 20;
    };
    co_await until(u"statements in the list"_s, hasLines);
    auto* table = page->table();
    table->setFocus(Qt::TabFocusReason);
    hand::press(table, Qt::Key_Down);
    hand::press(table, Qt::Key_Home, Qt::ControlModifier);
    co_await picture(u"statements"_s);
    hand::press(table, Qt::Key_Return); // what is not here is downloaded
    const auto isShown = [page] { return page->pane()->hasPages(); };
    co_await until(u"the pages of a statement"_s, isShown);
    const auto isCompared = [page] {
        const auto* bar = page->pane()->findChild<MatchBar*>();
        return bar && bar->isVisible() && bar->findChild<Pill*>()->isVisible();
    };
    co_await until(u"how a statement agrees with the transactions"_s, isCompared);
    co_await picture(u"statement"_s);
    page->pane()->find();
    hand::type(page->pane()->findChild<SearchField*>(), u"balance"_s);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
    co_await picture(u"statement-find-dark"_s);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
    hand::shortcut(window(), keys(Shortcut::PageAccounts));
}

} // namespace bursar::ui
