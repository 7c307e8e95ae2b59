// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/investments/investmentspage.h"

#include "ui/features/investments/allocationcard.h"
#include "ui/features/investments/holdingdetails.h"
#include "ui/features/investments/holdingsdelegate.h"
#include "ui/features/investments/holdingsmodel.h"
#include "ui/features/investments/tr.h"
#include "ui/features/reading/readingbar.h"
#include "ui/features/reading/trouble.h"
#include "ui/kit/banner.h"
#include "ui/kit/card.h"
#include "ui/kit/display.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pageheader.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace bursar::ui {

using details::Held;
using investmentstext::Tr;

namespace {

/// Rules between the rows over the whole width: a delegate does not reach below the branches.
class HoldingsTree : public QTreeView {
public:
    using QTreeView::QTreeView;

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        QTreeView::drawRow(painter, option, index);
        painter->fillRect(
            QRect(0, option.rect.bottom(), viewport()->width(), 1), color(palette(), Role::Line));
    }
};

QTreeView* makeHoldings(QAbstractItemModel* model, QWidget* parent)
{
    auto* tree = new HoldingsTree(parent);
    tree->setModel(model);
    tree->setItemDelegate(new HoldingsDelegate(tree));
    tree->setFrameShape(QFrame::NoFrame);
    tree->setAllColumnsShowFocus(true);
    tree->setUniformRowHeights(false);
    tree->setAccessibleName(Tr::tr("Positions"));
    tree->setMouseTracking(true);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HoldingsModel::Name, QHeaderView::Stretch);
    header->setSectionsMovable(false);
    header->setHighlightSections(false);
    return tree;
}

} // namespace

InvestmentsPage::InvestmentsPage(const Display& display, QWidget* parent)
    : QWidget(parent)
    , m_display(display)
    , m_model(new HoldingsModel(this))
    , m_header(new PageHeader(Tr::tr("Investments"), this))
    , m_banner(new Banner(this))
    , m_reading(new ReadingBar(this))
    , m_stack(new QStackedWidget(this))
    , m_allocation(new AllocationCard)
    , m_tree(makeHoldings(m_model, this))
    , m_details(new HoldingDetails(display))
    , m_empty(new EmptyState(this))
{
    auto* card = new Card;
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, space::xs, 1, space::s);
    inCard->addWidget(m_tree);
    auto* pane = new Card;
    auto* inPane = new QVBoxLayout(pane);
    inPane->setContentsMargins(1, 1, 1, 1);
    inPane->addWidget(m_details);
    auto* left = new QWidget;
    auto* inLeft = new QVBoxLayout(left);
    inLeft->setContentsMargins(0, 0, 0, 0);
    inLeft->setSpacing(space::m);
    inLeft->addWidget(m_allocation);
    inLeft->addWidget(card, 1);
    auto* split = new QSplitter;
    split->setHandleWidth(space::m);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(pane);
    split->setStretchFactor(0, 1);
    pane->setMinimumWidth(340);
    split->setSizes({700, 364});
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_reading);
    layout->addWidget(m_stack, 1);

    connect(&m_display, &Display::changed, this, &InvestmentsPage::refill);
    m_tree->viewport()->installEventFilter(this);
    connect(m_empty, &EmptyState::triggered, this, &InvestmentsPage::linkRequested);
    connect(m_reading, &ReadingBar::stopRequested, this, &InvestmentsPage::stopRequested);
    connect(m_banner, &Banner::nextStep, this,
        [this](NextStep step) { Q_EMIT nextStepRequested(step, m_bannerLink); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &InvestmentsPage::showSelection);
    refill();
}

void InvestmentsPage::set(State state)
{
    m_state = std::move(state);
    refill();
}

void InvestmentsPage::showAccount(AccountRef account)
{
    m_tree->setCurrentIndex(m_model->find(account, {}));
    m_tree->scrollTo(m_tree->currentIndex());
}

void InvestmentsPage::refill()
{
    const HoldingsModel::Item before = m_model->item(m_tree->currentIndex());
    const std::optional<AccountRef> account =
        before.held ? std::optional(before.held->account.ref) : std::nullopt;
    const QString key = before.position ? before.position->holding.key : QString();
    const int scrolled = m_tree->verticalScrollBar()->value();
    const Formats& formats = m_display.formats();
    m_filling = true;
    m_model->set({m_state.snapshot, formats, m_state.now, Day::ofInstantUtc(m_state.now)});
    m_tree->expandAll();
    if (account)
        m_tree->setCurrentIndex(m_model->find(*account, key));
    m_filling = false;
    m_tree->verticalScrollBar()->setValue(scrolled);
    showSelection();
    m_allocation->set(m_state.snapshot, formats);
    const auto count = m_state.snapshot ? static_cast<int>(m_state.snapshot->size()) : 0;
    m_header->setRemark(
        count > 0 ? Tr::tr("%n account(s)", "beside the page's title", count) : QString());
    m_reading->set(presentReading(m_state.links, formats));
    showBanner();
    showContent();
    fitColumns();
}

void InvestmentsPage::showSelection()
{
    if (m_filling)
        return;
    const HoldingsModel::Item item = m_model->item(m_tree->currentIndex());
    m_details->set(m_state.snapshot,
        item.held ? std::optional(item.held->account.ref) : std::nullopt,
        item.position ? item.position->holding.key : QString(), m_state.now);
}

void InvestmentsPage::showBanner()
{
    const Held* failed = nullptr;
    QStringList names;
    for (qsizetype i = 0; m_state.snapshot && i < m_state.snapshot->size(); ++i) {
        const Held& held = m_state.snapshot->at(i);
        if (!held.error || !held.shared)
            continue;
        failed = failed ? failed : &held;
        if (held.link == failed->link)
            names += held.account.displayName();
    }
    const Formats& formats = m_display.formats();
    // What stops all of a link's reading stops this too. A link that was never read may hold some.
    QList<Link> mine;
    for (const Link& link : std::as_const(m_state.links)) {
        const bool holds = m_state.snapshot
            && std::any_of(m_state.snapshot->begin(), m_state.snapshot->end(),
                [&link](const Held& held) { return held.link == link.id; });
        if (holds || !link.lastSuccess)
            mine += link;
    }
    if (const Link* worst = worstOf(mine)) {
        m_bannerLink = worst->id;
        showTrouble(*m_banner, *worst, formats, m_state.now);
        return;
    }
    if (!failed) {
        m_banner->clear();
        return;
    }
    m_bannerLink = failed->link;
    m_banner->show(*failed->error, formats.locale().createSeparatedList(names),
        failed->askedAt
            ? Tr::tr("last success %1", "date and time").arg(formats.moment(*failed->askedAt))
            : QString());
}

bool InvestmentsPage::eventFilter(QObject* watched, QEvent* event)
{
    // The room is known when the table is laid out: on the first showing, too.
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void InvestmentsPage::fitColumns()
{
    // Names, values and gains are what the page is for; on a narrow window the other columns give
    // way until it is wider. What they say is in the details.
    constexpr int leastName = 200;
    int room = m_tree->viewport()->width() - leastName;
    for (const int column :
        {HoldingsModel::Value, HoldingsModel::Gain, HoldingsModel::PricedOn, HoldingsModel::Price,
            HoldingsModel::Units, HoldingsModel::Share, HoldingsModel::Cost}) {
        m_tree->setColumnHidden(column, false);
        room -= std::max(static_cast<QAbstractItemView*>(m_tree)->sizeHintForColumn(column),
            m_tree->header()->sectionSizeHint(column));
        const bool optional = column != HoldingsModel::Value && column != HoldingsModel::Gain;
        m_tree->setColumnHidden(column, optional && room < 0);
    }
}

void InvestmentsPage::showContent()
{
    if (m_state.snapshot && !m_state.snapshot->isEmpty()) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_stack->setCurrentIndex(1);
    switch (lackOf(m_state.links, m_state.loading)) {
    case Lack::Reading:
        m_empty->set(Icon::Clock, Tr::tr("Reading your accounts…"),
            Tr::tr("The first ones appear in a moment."));
        return;
    case Lack::NotLinked:
        m_empty->set(Icon::Investments, Tr::tr("No investments yet"),
            Tr::tr("Link a broker or a retirement plan. You sign in on its own page; Bursar never "
                   "sees your password."),
            Tr::tr("Link an institution"));
        return;
    case Lack::NotRead:
        showNotRead(*m_empty);
        return;
    case Lack::NoneShared:
        m_empty->set(Icon::Investments, Tr::tr("No investment accounts"),
            Tr::tr("The institutions that you linked share no investment account with Bursar."),
            Tr::tr("Link an institution"));
    }
}

} // namespace bursar::ui
