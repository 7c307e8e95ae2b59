// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/overview/overviewpage.h"

#include "app/base/literals.h"
#include "ui/features/accounts/totalsbar.h"
#include "ui/features/overview/attentioncard.h"
#include "ui/features/overview/balancescard.h"
#include "ui/features/overview/tr.h"
#include "ui/kit/display.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pageheader.h"

#include <QDateTime>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

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
    , m_balances(new BalancesCard)
    , m_attention(new AttentionCard)
    , m_empty(new EmptyState)
{
    auto* left = new QVBoxLayout;
    left->setSpacing(space::l);
    left->addWidget(m_totals);
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
    m_empty->set(Icon::Overview, Tr::tr("Nothing to show yet"),
        Tr::tr("When you link an institution, what you own and owe, and what needs you, is here."),
        Tr::tr("Link an institution"));
    connect(m_empty, &EmptyState::triggered, this, &OverviewPage::linkRequested);
    connect(m_balances, &BalancesCard::accountChosen, this, &OverviewPage::accountChosen);
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

void OverviewPage::refill()
{
    const Formats& formats = m_display.formats();
    const auto now = QDateTime::fromMSecsSinceEpoch(m_state.now.time_since_epoch().count());
    m_header->setRemark(formats.locale().toString(now.date(), QLocale::LongFormat));
    const bool hasAccounts = m_state.accounts && !m_state.accounts->isEmpty();
    m_stack->setCurrentIndex(hasAccounts || !m_state.attention.isEmpty() ? 0 : 1);
    const QList<accounts::Entry> entries =
        hasAccounts ? *m_state.accounts : QList<accounts::Entry>();
    m_totals->set(totalsOf(entries), formats);
    m_balances->set(entries, m_state.names, formats, m_state.now);
    m_balances->setVisible(hasAccounts);
    m_attention->set(m_state.attention);
}

} // namespace bursar::ui
