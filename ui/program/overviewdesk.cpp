// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/overviewdesk.h"

#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/consents/attentionlist.h"
#include "app/consents/consents.h"
#include "app/details/accountrecords.h"
#include "app/details/dues.h"
#include "app/details/lackingconsent.h"
#include "app/details/particulars.h"
#include "app/products/products.h"
#include "app/vault/statements.h"
#include "ui/features/overview/attentiontext.h"
#include "ui/features/overview/overviewpage.h"
#include "ui/kit/display.h"
#include "ui/kit/whenseen.h"
#include "ui/program/consentviews.h"
#include "ui/program/desktopnotice.h"
#include "ui/program/tr.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace bursar::ui {

using program::Tr;

OverviewDesk::OverviewDesk(const Site& site)
    : m_site(site)
    , m_page(new OverviewPage(site.display))
    , m_filling(new WhenSeen(m_page, [this] { fill(); }, this))
{
    m_site.window.addPage({.id = page::overview,
        .icon = Icon::Overview,
        .title = Tr::tr("Overview"),
        .page = m_page,
        .shortcut = Shortcut::PageOverview});
    connect(m_page, &OverviewPage::linkRequested, this, &Desk::linkRequested);
    connect(m_page, &OverviewPage::acted, this, &OverviewDesk::act);
    AttentionList* list = &m_site.profile.attention();
    connect(m_page, &OverviewPage::dismissed, this, &OverviewDesk::dismiss);
    connect(m_page, &OverviewPage::accountChosen, this, [this](AccountRef account) {
        Q_EMIT visitRequested({.page = page::accounts, .account = account});
    });
    connect(list, &AttentionList::changed, this, &OverviewDesk::age);
    connect(list, &AttentionList::news, this, &OverviewDesk::tell);
    const Profile* profile = &m_site.profile;
    connect(profile, &Profile::accountsChanged, this, &OverviewDesk::age);
    connect(profile, &Profile::accountsChanged, this, &OverviewDesk::gather);
    connect(&m_site.profile.accountRecords(), &AccountRecordsKeeper::changed, this,
        &OverviewDesk::gather);
    connect(profile, &Profile::linksChanged, this, &OverviewDesk::gather);
    connect(profile, &Profile::linksChanged, this, [this] {
        if (m_site.profile.accounts()->isEmpty()) // the page says why there are none
            m_filling->ask();
    });
    connect(&m_site.profile.consents(), &Consents::changed, this, &OverviewDesk::gather);
    connect(&m_site.profile.statements(), &Statements::changed, this, [this] {
        m_documentsKnown = true;
        gather();
    });
    connect(&m_site.profile.particulars(), &Particulars::changed, this, &OverviewDesk::gather);
    gather();
    age();
}

void OverviewDesk::age()
{
    const auto count = m_site.profile.attention().items().size();
    m_site.window.setCount(
        page::overview, count > 0 ? std::optional<std::int64_t>(count) : std::nullopt);
    m_filling->ask();
}

void OverviewDesk::fill()
{
    m_page->set({.accounts = m_site.profile.accounts(),
        .attention = m_site.profile.attention().items(),
        .links = m_site.profile.links(),
        .now = m_site.clock.now()});
}

void OverviewDesk::gather()
{
    if (std::exchange(m_gatheringPlanned, true))
        return; // once for all that changes together
    const auto now = [this] {
        m_gatheringPlanned = false;
        attention::Facts facts{.consents = consentViewsOf(m_site.profile, m_site.clock.now()),
            .links = {},
            .documents = m_site.profile.statements().all(),
            .accounts = m_site.profile.accounts(),
            .now = m_site.clock.now()};
        for (const Link& link : m_site.profile.links())
            facts.links += link;
        const Profile& of = m_site.profile;
        const AccountRecordsKeeper& keeper = of.accountRecords();
        const auto records = keeper.snapshot();
        facts.lacking = details::lackingConsent(
            products::all(), facts.links, records->standings, records->granted);
        facts.dues = details::duesOf(*of.accounts(), *records);
        facts.changes = of.particulars().snapshot()->changes;
        const bool isComplete =
            m_documentsKnown && keeper.isLoaded() && of.particulars().isLoaded();
        of.attention().update(attention::gather(facts), isComplete);
    };
    QMetaObject::invokeMethod(this, now, Qt::QueuedConnection);
}

void OverviewDesk::act(const attention::Item& item)
{
    using attention::Kind;
    switch (item.kind) {
    case Kind::SignInNeeded:
    case Kind::ConsentLacks:
    case Kind::EndsSoon:
    case Kind::Expired:
        Q_EMIT signInRequested(item.link);
        return;
    case Kind::ReadingFailed:
        if (const auto step = overviewtext::stepOf(item))
            Q_EMIT nextStepRequested(*step, item.link);
        else
            Q_EMIT visitRequested({.page = page::accounts, .link = item.link});
        return;
    case Kind::NewDocuments:
        Q_EMIT visitRequested({.page = page::statements, .link = item.link});
        return;
    case Kind::PaymentOverdue:
    case Kind::PaymentDue:
    case Kind::HolderChanged:
        Q_EMIT visitRequested({.page = page::accounts,
            .account = item.account.value > 0 ? std::optional(item.account) : std::nullopt,
            .link = item.link,
            .holders = item.kind == Kind::HolderChanged});
        return;
    default:
        Q_EMIT visitRequested({.page = page::consents, .link = item.link});
    }
}

void OverviewDesk::dismiss(const QString& fact)
{
    AttentionList& list = m_site.profile.attention();
    const auto item = std::find_if(list.items().begin(), list.items().end(),
        [&fact](const attention::Item& each) { return each.fact == fact; });
    if (item != list.items().end() && !item->changes.isEmpty())
        m_site.profile.particulars().acknowledge(item->changes);
    list.dismiss(fact);
}

void OverviewDesk::tell(const QList<attention::Item>& items)
{
    if (items.isEmpty() || QApplication::activeWindow())
        return; // the list in front of the person says it
    constexpr qsizetype mostBySelf = 2;
    if (items.size() > mostBySelf) {
        showDesktopNotice(Tr::tr("Bursar: %n thing(s) need(s) you", "on the desktop",
                              static_cast<int>(items.size())),
            Tr::tr("The overview has them all."));
        return;
    }
    for (const attention::Item& item : items)
        showDesktopNotice(item.institution, overviewtext::attentionSentence(item));
}

} // namespace bursar::ui
