// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/overview/overviewpage.h"

#include "app/base/literals.h"
#include "ui/features/accounts/totalsbar.h"
#include "ui/features/overview/attentioncard.h"
#include "ui/features/overview/balancescard.h"
#include "ui/features/overview/flowcard.h"
#include "ui/features/overview/tr.h"
#include "ui/features/overview/worthcard.h"
#include "ui/features/reading/trouble.h"
#include "ui/kit/display.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pageheader.h"

#include <QDateTime>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace bursar::ui {

using overviewtext::Tr;

namespace {

constexpr int attentionWidth = 340;

QScrollArea* scrolling(QWidget* inner)
{
    auto* area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    return area;
}

} // namespace

OverviewPage::OverviewPage(const Display& display, QWidget* parent)
    : QWidget(parent)
    , m_display(display)
    , m_header(new PageHeader(Tr::tr("Overview")))
    , m_stack(new QStackedWidget)
    , m_totals(new TotalsBar)
    , m_worth(new WorthCard)
    , m_flow(new FlowCard)
    , m_balances(new BalancesCard)
    , m_attention(new AttentionCard)
    , m_empty(new EmptyState)
{
    auto* left = new QVBoxLayout;
    left->setSpacing(space::l);
    left->addWidget(m_totals);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(space::l);
    charts->addWidget(m_worth, 1);
    charts->addWidget(m_flow, 1);
    left->addLayout(charts);
    left->addWidget(m_balances);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(m_attention);
    right->addStretch(1);
    m_attention->setFixedWidth(attentionWidth);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addLayout(left, 1);
    row->addLayout(right);
    m_stack->addWidget(scrolling(content));
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::triggered, this, &OverviewPage::linkRequested);
    connect(m_balances, &BalancesCard::accountChosen, this, &OverviewPage::accountChosen);
    connect(m_worth, &ChartCard::chosen, this, &OverviewPage::refill);
    connect(m_flow, &ChartCard::chosen, this, &OverviewPage::refill);
    connect(m_attention, &AttentionCard::acted, this, &OverviewPage::acted);
    connect(m_attention, &AttentionCard::dismissed, this, &OverviewPage::dismissed);
    connect(&m_display, &Display::changed, this, &OverviewPage::refill);
    refill();
}

void OverviewPage::set(State state)
{
    m_state = std::move(state);
    refill();
}

void OverviewPage::setHistory(HistoryView history)
{
    if (history == m_history)
        return;
    m_history = std::move(history);
    refill();
}

void OverviewPage::refill()
{
    const Formats& formats = m_display.formats();
    const auto now = QDateTime::fromMSecsSinceEpoch(m_state.now.time_since_epoch().count());
    m_header->setRemark(formats.locale().toString(now.date(), QLocale::LongFormat));
    const bool hasAccounts = m_state.accounts && !m_state.accounts->isEmpty();
    m_stack->setCurrentIndex(hasAccounts || !m_state.attention.isEmpty() ? 0 : 1);
    showEmpty();
    const QList<accounts::Entry> entries =
        hasAccounts ? *m_state.accounts : QList<accounts::Entry>();
    QList<accounts::Entry> counted; // what two logins share is one account
    for (const accounts::Entry& entry : entries)
        if (!m_history.histories || !m_history.histories->repeated.contains(entry.account.ref))
            counted += entry;
    m_totals->set(totalsOf(counted), formats);
    m_worth->set(m_history, formats);
    m_flow->set(m_history, formats);
    m_worth->setVisible(hasAccounts);
    m_flow->setVisible(hasAccounts);
    InstitutionNames names;
    for (const Link& link : std::as_const(m_state.links))
        names.insert(link.id, link.name);
    m_balances->set(entries, names, formats, m_state.now);
    m_balances->setVisible(hasAccounts);
    m_attention->set(m_state.attention, formats, Day::fromDate(now.date()));
}

void OverviewPage::showEmpty()
{
    switch (lackOf(m_state.links, false)) {
    case Lack::Reading:
        m_empty->set(Icon::Clock, Tr::tr("Reading your accounts…"),
            Tr::tr("What you own and owe is here in a moment."));
        return;
    case Lack::NotLinked:
        m_empty->set(Icon::Overview, Tr::tr("Nothing to show yet"),
            Tr::tr(
                "When you link an institution, what you own and owe, and what needs you, is here."),
            Tr::tr("Link an institution"));
        return;
    case Lack::NotRead:
        showNotRead(*m_empty);
        return;
    case Lack::NoneShared:
        m_empty->set(Icon::Overview, Tr::tr("Nothing to show"),
            Tr::tr("The institutions that you linked share no account with Bursar."),
            Tr::tr("Link an institution"));
    }
}

} // namespace bursar::ui
