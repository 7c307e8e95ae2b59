// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "ui/features/accounts/accountspage.h"
#include "ui/features/accounts/holderssection.h"
#include "ui/features/accounts/institutionpane.h"
#include "ui/features/accounts/paymentsection.h"
#include "ui/kit/button.h"
#include "ui/kit/shortcuts.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/hand.h"
#include "ui/tour/tour.h"

#include <QTreeView>

namespace bursar::ui {

QCoro::Task<> Tour::particulars()
{
    hand::shortcut(window(), keys(Shortcut::PageAccounts));
    auto* page = window()->findChild<AccountsPage*>();
    auto* payments = page->findChild<PaymentSection*>();
    auto* holders = page->findChild<HoldersSection*>();
    page->tree()->setFocus(Qt::TabFocusReason);
    hand::press(page->tree(), Qt::Key_Home);
    auto* institution = page->findChild<InstitutionPane*>();
    const auto isSheet = [institution] { return institution && institution->isVisible(); };
    co_await until(u"the capability sheet of the institution"_s, isSheet);
    co_await picture(u"capability-sheet"_s);
    hand::press(page->tree(), Qt::Key_Down); // past the bank's own line
    auto* show = payments->findChild<Button*>(u"showNumbers"_s);
    const auto canAsk = [show] { return show->isVisible() && show->isEnabled(); };
    co_await until(u"the payment numbers of an account"_s, canAsk);
    co_await picture(u"account"_s);
    hand::scrollTo(payments);
    co_await picture(u"payment-numbers"_s);
    hand::click(show);
    const auto isShown = [payments] { return payments->isRevealed(); };
    co_await until(u"the full payment numbers"_s, isShown);
    co_await picture(u"payment-numbers-shown"_s);
    hand::click(show); // before the half minute is over
    hand::scrollTo(holders);
    co_await picture(u"account-holders"_s);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
    co_await picture(u"account-holders-dark"_s);
    hand::shortcut(window(), keys(Shortcut::ToggleTheme));
}

} // namespace bursar::ui
