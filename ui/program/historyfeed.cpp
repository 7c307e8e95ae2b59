// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/historyfeed.h"

#include "app/base/clock.h"
#include "app/details/history.h"
#include "ui/features/overview/overviewpage.h"
#include "ui/kit/whenseen.h"

#include <algorithm>

namespace bursar::ui {

namespace {

constexpr std::chrono::seconds betweenReadings{60}; // while what is read changes all the time

} // namespace

HistoryFeed::HistoryFeed(const Desk::Site& site, OverviewPage& page, QObject* parent)
    : QObject(parent)
    , m_site(site)
    , m_page(&page)
    , m_reading(new WhenSeen(&page, [this] { read(); }, this))
{
    const Profile* profile = &m_site.profile;
    connect(&m_site.profile.history(), &History::changed, this, &HistoryFeed::show);
    connect(profile, &Profile::accountsChanged, this, &HistoryFeed::outdate);
    connect(profile, &Profile::transactionsChanged, this, &HistoryFeed::outdate);
    connect(profile, &Profile::linksChanged, m_reading, &WhenSeen::ask);
    connect(profile, &Profile::loaded, m_reading, &WhenSeen::ask);
    m_reading->ask();
    show();
}

void HistoryFeed::outdate()
{
    m_isOutdated = true;
    m_reading->ask();
}

void HistoryFeed::read()
{
    const auto now = m_site.clock.monotonic();
    const bool isTooEarly = isReading() && m_readAt && now - *m_readAt < betweenReadings;
    if (m_isOutdated && m_site.profile.isLoaded() && !isTooEarly) {
        m_isOutdated = false;
        m_readAt = now;
        m_site.profile.history().reload();
    }
    show(); // what the accounts lack may have changed by itself
}

void HistoryFeed::show()
{
    const History& history = m_site.profile.history();
    m_page->setHistory({.histories = history.isLoaded() ? history.snapshot() : nullptr,
        .completeAfter = completeAfter(),
        .isReading = isReading(),
        .hasFailed = history.hasFailed()});
}

bool HistoryFeed::isReading() const
{
    const auto& links = m_site.profile.links();
    return std::any_of(
        links.begin(), links.end(), [](const Link& link) { return link.sync.running; });
}

Day HistoryFeed::completeAfter() const
{
    Day after;
    for (const accounts::Entry& entry : *m_site.profile.accounts()) {
        if (entry.account.category != accounts::Category::Deposit)
            continue;
        if (!entry.completeTo)
            return Day::ofInstantUtc(m_site.clock.now()); // no part of it was read to its end
        after = std::max(after, entry.completeAfter);
    }
    return after;
}

} // namespace bursar::ui
