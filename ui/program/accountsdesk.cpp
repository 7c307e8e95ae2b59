// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/accountsdesk.h"

#include "app/base/clock.h"
#include "app/details/accountrecords.h"
#include "ui/features/accounts/accountspage.h"
#include "ui/features/accounts/fieldssection.h"
#include "ui/features/investments/holdingfacts.h"
#include "ui/features/transactions/itemfacts.h"
#include "ui/kit/display.h"
#include "ui/program/particularsdesk.h"
#include "ui/program/tr.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>

namespace bursar::ui {

using program::Tr;

AccountsDesk::AccountsDesk(const Site& site)
    : m_site(site)
    , m_page(new AccountsPage(site.display, site.settings))
{
    m_site.window.addPage({.id = page::accounts,
        .icon = Icon::Accounts,
        .title = Tr::tr("Accounts"),
        .page = m_page,
        .shortcut = Shortcut::PageAccounts});
    connect(m_page, &AccountsPage::accountActivated, this, [this](AccountRef account) {
        Q_EMIT visitRequested({.page = page::transactions, .account = account});
    });
    connect(m_page, &AccountsPage::nextStepRequested, this, &Desk::nextStepRequested);
    connect(m_page, &AccountsPage::linkRequested, this, &Desk::linkRequested);
    connect(m_page, &AccountsPage::stopRequested, this, [this] { m_site.profile.cancelRefresh(); });

    m_page->addSection(makeTransactionFields(transactionFieldName));
    m_page->addSection(makePositionFields(positionFieldName));
    auto* particulars = new ParticularsDesk(m_site, *m_page, this);
    connect(particulars, &ParticularsDesk::signInRequested, this, &Desk::signInRequested);

    const auto show = [this] {
        age();
        m_site.window.setCount(page::accounts, m_site.profile.accounts()->size());
    };
    const Profile* profile = &m_site.profile;
    connect(profile, &Profile::accountsChanged, this, show);
    connect(profile, &Profile::accountsChanged, this, &Desk::placesChanged);
    connect(profile, &Profile::linksChanged, this, &AccountsDesk::age);
    connect(
        &m_site.profile.accountRecords(), &AccountRecordsKeeper::changed, this, &AccountsDesk::age);
    connect(profile, &Profile::loadStarted, this, &AccountsDesk::age);
    connect(profile, &Profile::loaded, this, &AccountsDesk::age);
    show();
}

void AccountsDesk::age()
{
    const Profile& profile = m_site.profile;
    m_page->set({profile.accounts(), profile.links(), m_site.clock.now(), !profile.isLoaded(),
        profile.accountRecords().snapshot()});
}

void AccountsDesk::visit(const Destination& destination)
{
    const auto all = m_site.profile.accounts();
    const auto found = std::find_if(all->begin(), all->end(), [&destination](const auto& each) {
        return destination.account ? each.account.ref == *destination.account
                                   : destination.link && each.link == *destination.link;
    });
    if (found == all->end())
        return;
    if (destination.holders)
        m_page->showHolders(found->account.ref);
    else
        m_page->showAccount(found->account.ref);
}

QList<PaletteEntry> AccountsDesk::places()
{
    QList<PaletteEntry> places;
    const auto snapshot = m_site.profile.accounts();
    for (const accounts::Entry& entry : *snapshot) {
        places.append({.title = entry.account.displayName(),
            .hint = entry.account.lastFour(),
            .icon = Icon::Accounts,
            .run = [this, account = entry.account.ref] {
                Q_EMIT visitRequested({.page = page::transactions, .account = account});
            }});
    }
    return places;
}

} // namespace bursar::ui
