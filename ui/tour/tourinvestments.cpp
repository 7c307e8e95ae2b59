// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "ui/features/investments/investmentspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/hand.h"
#include "ui/tour/tour.h"

#include <QCoreApplication>
#include <QTreeView>

namespace bursar::ui {

QCoro::Task<> Tour::investments()
{
    // As the palette calls it, in the person's language.
    co_await command(QCoreApplication::translate("Program", "Investments"));
    auto* page = window()->findChild<InvestmentsPage*>();
    const auto hasPositions = [page] {
        const auto* model = page && page->isVisible() ? page->tree()->model() : nullptr;
        return model && model->rowCount() > 0 && model->rowCount(model->index(0, 0)) > 1;
    };
    co_await until(u"positions in the table"_s, hasPositions);
    auto* tree = page->tree();
    tree->setFocus(Qt::TabFocusReason);
    hand::press(tree, Qt::Key_Home);
    co_await picture(u"investments-account"_s);
    hand::press(tree, Qt::Key_Down);
    co_await picture(u"investments"_s);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
    co_await picture(u"investments-dark"_s);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
}

} // namespace bursar::ui
