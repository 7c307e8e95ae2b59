// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/investmentsdesk.h"

#include "app/base/clock.h"
#include "app/details/investments.h"
#include "ui/features/investments/investmentspage.h"
#include "ui/kit/display.h"
#include "ui/kit/whenseen.h"
#include "ui/program/tr.h"
#include "ui/shell/mainwindow.h"

namespace bursar::ui {

using program::Tr;

InvestmentsDesk::InvestmentsDesk(const Site& site)
    : m_site(site)
    , m_page(new InvestmentsPage(site.display))
    , m_filling(new WhenSeen(m_page, [this] { fill(); }, this))
{
    m_site.window.addPage({.id = page::investments,
        .icon = Icon::Investments,
        .title = Tr::tr("Investments"),
        .page = m_page});
    connect(m_page, &InvestmentsPage::nextStepRequested, this, &Desk::nextStepRequested);
    connect(m_page, &InvestmentsPage::linkRequested, this, &Desk::linkRequested);
    connect(
        m_page, &InvestmentsPage::stopRequested, this, [this] { m_site.profile.cancelRefresh(); });

    connect(&m_site.profile.investments(), &Investments::changed, this, &InvestmentsDesk::age);
    connect(&m_site.profile, &Profile::linksChanged, this, &InvestmentsDesk::age);
    age();
}

void InvestmentsDesk::age()
{
    m_site.window.setCount(page::investments, m_site.profile.investments().snapshot()->size());
    m_filling->ask();
}

void InvestmentsDesk::fill()
{
    const Investments& investments = m_site.profile.investments();
    m_page->set({investments.snapshot(), m_site.profile.links(), m_site.clock.now(),
        !investments.isLoaded()});
}

void InvestmentsDesk::visit(const Destination& destination)
{
    if (destination.account)
        m_page->showAccount(*destination.account);
}

} // namespace bursar::ui
