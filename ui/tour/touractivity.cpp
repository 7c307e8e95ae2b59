// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "ui/features/activity/activityfilters.h"
#include "ui/features/activity/activitymodel.h"
#include "ui/features/activity/activitypage.h"
#include "ui/features/activity/activityview.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/shortcuts.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/hand.h"
#include "ui/tour/tour.h"

namespace bursar::ui {

QCoro::Task<> Tour::activity()
{
    hand::shortcut(window(), keys(Shortcut::PageActivity));
    auto* page = window()->findChild<ActivityPage*>();
    const auto hasRows = [page] {
        return page && page->isVisible() && page->model()->rowCount() > 3
            && page->model()->entry(0);
    };
    co_await until(u"accesses in the table"_s, hasRows);
    auto* view = page->view();
    view->setFocus(Qt::TabFocusReason);
    hand::press(view, Qt::Key_Down);
    const auto looking = [page] { return page->currentEntry().has_value(); };
    co_await until(u"an access that is looked at"_s, looking);
    co_await picture(u"activity"_s);
    const int before = page->model()->rowCount();
    hand::type(page->filters()->words(), u"/transactions/"_s);
    const auto narrowed = [page, before] {
        const int rows = page->model()->rowCount();
        return rows > 0 && rows < before && page->model()->entry(0);
    };
    co_await until(u"fewer accesses than before"_s, narrowed);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
    co_await picture(u"activity-dark"_s);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
    page->filters()->clear();
    hand::shortcut(window(), keys(Shortcut::PageAccounts));
}

} // namespace bursar::ui
