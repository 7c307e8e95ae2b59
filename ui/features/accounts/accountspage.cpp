// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/accountspage.h"

#include "ui/features/accounts/accountpane.h"
#include "ui/features/accounts/accountsdelegate.h"
#include "ui/features/accounts/accountsmodel.h"
#include "ui/features/accounts/holderssection.h"
#include "ui/features/accounts/institutionpane.h"
#include "ui/features/accounts/totalsbar.h"
#include "ui/features/accounts/tr.h"
#include "ui/features/reading/readingbar.h"
#include "ui/features/reading/trouble.h"
#include "ui/kit/banner.h"
#include "ui/kit/card.h"
#include "ui/kit/display.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/localsettings.h"
#include "ui/kit/pageheader.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace bursar::ui {

using accountstext::Tr;

namespace {

/// Rules between the rows over the whole width: a delegate does not reach below the branches.
class Tree : public QTreeView {
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

constexpr int leastPane = 320;

QTreeView* makeTree(QAbstractItemModel* model, QWidget* parent)
{
    auto* tree = new Tree(parent);
    tree->setModel(model);
    tree->setItemDelegate(new AccountsDelegate(tree));
    tree->setFrameShape(QFrame::NoFrame);
    tree->setAllColumnsShowFocus(true);
    tree->setExpandsOnDoubleClick(false);
    tree->setUniformRowHeights(false);
    tree->setAccessibleName(Tr::tr("Accounts"));
    tree->setMouseTracking(true);
    QHeaderView* header = tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(AccountsModel::Name, QHeaderView::Stretch);
    for (int column = AccountsModel::Place; column < AccountsModel::ColumnCount; ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionsMovable(false);
    header->setHighlightSections(false);
    return tree;
}

} // namespace

AccountsPage::AccountsPage(const Display& display, LocalSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_display(display)
    , m_settings(settings)
    , m_model(new AccountsModel(this))
    , m_header(new PageHeader(Tr::tr("Accounts"), this))
    , m_grouping(new QComboBox(this))
    , m_banner(new Banner(this))
    , m_reading(new ReadingBar(this))
    , m_totals(new TotalsBar(this))
    , m_stack(new QStackedWidget(this))
    , m_tree(makeTree(m_model, this))
    , m_pane(new AccountPane(display))
    , m_institution(new InstitutionPane(display))
    , m_side(new QStackedWidget)
    , m_empty(new EmptyState(this))
{
    m_header->addAtEnd(m_grouping);
    m_grouping->addItem(Tr::tr("By institution", "order of the accounts"));
    m_grouping->addItem(Tr::tr("By kind", "order of the accounts"));
    m_grouping->setAccessibleName(Tr::tr("Order of the accounts"));
    m_grouping->setCurrentIndex(m_settings.get(setting::accountsByKind) ? 1 : 0);

    auto* card = new Card;
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, space::xs, 1, space::s);
    inCard->addWidget(m_tree);
    auto* side = new Card;
    auto* inSide = new QVBoxLayout(side);
    inSide->setContentsMargins(1, 1, 1, 1);
    m_side->addWidget(m_pane);
    m_side->addWidget(m_institution);
    inSide->addWidget(m_side);
    side->setMinimumWidth(leastPane);
    auto* split = new QSplitter;
    split->setHandleWidth(space::m);
    split->setChildrenCollapsible(false);
    split->addWidget(card);
    split->addWidget(side);
    split->setStretchFactor(0, 1);
    split->setSizes({700, 364});
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_reading);
    layout->addWidget(m_totals);
    layout->addWidget(m_stack, 1);

    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_settings.set(setting::accountsByKind, index == 1);
        refill();
    });
    connect(&m_display, &Display::changed, this, &AccountsPage::refill);
    connect(m_empty, &EmptyState::triggered, this, &AccountsPage::linkRequested);
    connect(m_reading, &ReadingBar::stopRequested, this, &AccountsPage::stopRequested);
    connect(m_banner, &Banner::nextStep, this,
        [this](NextStep step) { Q_EMIT nextStepRequested(step, m_bannerLink); });
    // Both a double click and Return, on every platform's style.
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const QVariant account = index.data(AccountsModel::AccountRole);
        if (account.isValid())
            Q_EMIT accountActivated(account.value<AccountRef>());
        else
            m_tree->setExpanded(
                index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &AccountsPage::showSelection);
    connect(m_pane, &AccountPane::transactionsRequested, this, &AccountsPage::accountActivated);
    m_tree->viewport()->installEventFilter(this);
    refill();
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::addSection(AccountSection* section) { m_pane->addSection(section); }

void AccountsPage::showAccount(AccountRef account)
{
    m_tree->setCurrentIndex(m_model->indexOf(account));
    m_tree->scrollTo(m_tree->currentIndex());
}

void AccountsPage::showHolders(AccountRef account)
{
    showAccount(account);
    const auto scroll = [this] { // when the account's details are laid out
        if (const auto* holders = m_pane->findChild<HoldersSection*>())
            m_pane->verticalScrollBar()->setValue(holders->mapTo(m_pane->widget(), QPoint()).y());
    };
    QTimer::singleShot(0, this, scroll);
}

void AccountsPage::set(State state)
{
    m_state = std::move(state);
    refill();
}

void AccountsPage::showEvent(QShowEvent* event)
{
    if (m_isOld)
        refill();
    QWidget::showEvent(event);
}

void AccountsPage::refill()
{
    // Measuring the columns costs more than all the rest: nobody waits for it who looks elsewhere.
    m_isOld = isHidden();
    if (m_isOld)
        return;
    InstitutionNames names;
    for (const Link& link : std::as_const(m_state.links))
        names.insert(link.id, link.name);
    const Formats& formats = m_display.formats();
    const QVariant current = m_tree->currentIndex().data(AccountsModel::AccountRole);
    bool reset = false;
    const auto watch =
        connect(m_model, &QAbstractItemModel::modelReset, this, [&reset] { reset = true; });
    m_model->set({.snapshot = m_state.snapshot,
        .names = names,
        .grouping = m_grouping->currentIndex() == 1 ? Grouping::Kind : Grouping::Institution,
        .formats = formats,
        .now = m_state.now});
    disconnect(watch);
    if (reset) {
        m_tree->expandAll();
        const QModelIndex before =
            current.isValid() ? m_model->indexOf(current.value<AccountRef>()) : QModelIndex();
        m_tree->setCurrentIndex(
            before.isValid() ? before : m_model->index(0, 0, m_model->index(0, 0)));
    }
    showSelection();
    const auto count = m_state.snapshot ? static_cast<int>(m_state.snapshot->size()) : 0;
    m_header->setRemark(
        count > 0 ? Tr::tr("%n account(s)", "beside the page's title", count) : QString());
    m_totals->set(m_state.snapshot ? totalsOf(*m_state.snapshot) : Totals{}, formats);
    m_reading->set(presentReading(m_state.links, formats));
    showBanner();
    showContent();
    fitColumns();
}

void AccountsPage::showBanner()
{
    // One at a time, the worst first; the sidebar names the rest.
    if (const Link* worst = worstOf(m_state.links)) {
        m_bannerLink = worst->id;
        showTrouble(*m_banner, *worst, m_display.formats(), m_state.now);
        return;
    }
    const auto partial = std::find_if(m_state.links.cbegin(), m_state.links.cend(),
        [](const Link& link) { return !link.sync.missing.isEmpty(); });
    if (partial == m_state.links.cend()) {
        m_banner->clear();
        return;
    }
    m_bannerLink = partial->id;
    m_banner->show(Tone::Warning, partial->name,
        Tr::tr("The bank left out: %1. What came is shown; Bursar asks for the rest at the "
               "next refresh.",
            "names of accounts")
            .arg(m_display.formats().locale().createSeparatedList(partial->sync.missing)));
}

void AccountsPage::showSelection()
{
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    const bool isGroup = current.isValid() && !current.parent().isValid();
    if (isGroup && m_grouping->currentIndex() == 0) {
        showInstitution(current);
        return;
    }
    m_side->setCurrentWidget(m_pane);
    const QVariant chosen = current.data(AccountsModel::AccountRole);
    const auto* entry = chosen.isValid() ? entryOf(chosen.value<AccountRef>()) : nullptr;
    if (!entry) {
        m_pane->set(std::nullopt);
        return;
    }
    ShownAccount shown{.entry = *entry, .now = m_state.now};
    for (const Link& link : std::as_const(m_state.links)) {
        if (link.id == entry->link)
            shown.link = link;
    }
    if (m_state.records) {
        shown.record = m_state.records->accounts.value(entry->account.ref);
        shown.granted = m_state.records->granted.value(entry->link);
        for (const products::Standing& each : m_state.records->standings) {
            if (each.link == entry->link && (!each.account || each.account == entry->account.ref))
                shown.standings += each;
        }
    }
    m_pane->set(shown);
}

void AccountsPage::showInstitution(const QModelIndex& group)
{
    const QVariant first = m_model->index(0, 0, group).data(AccountsModel::AccountRole);
    const auto* entry = first.isValid() ? entryOf(first.value<AccountRef>()) : nullptr;
    if (!entry)
        return;
    InstitutionPane::State state{.records = m_state.records, .now = m_state.now};
    for (const Link& link : std::as_const(m_state.links)) {
        if (link.id == entry->link)
            state.link = link;
    }
    for (const accounts::Entry& each : *m_state.snapshot) {
        if (each.link == entry->link)
            state.accounts += each;
    }
    m_institution->set(state);
    m_side->setCurrentWidget(m_institution);
}

const accounts::Entry* AccountsPage::entryOf(AccountRef account) const
{
    for (qsizetype i = 0; m_state.snapshot && i < m_state.snapshot->size(); ++i) {
        if (m_state.snapshot->at(i).account.ref == account)
            return &m_state.snapshot->at(i);
    }
    return nullptr;
}

bool AccountsPage::eventFilter(QObject* watched, QEvent* event)
{
    // The room is known when the tree is laid out: on the first showing, too.
    if (event->type() == QEvent::Resize && !m_isOld)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void AccountsPage::fitColumns()
{
    // Names, balances and their age are what the page is for; on a narrow window the other columns
    // give way until it is wider.
    constexpr int leastName = 240;
    int room = m_tree->viewport()->width() - leastName;
    for (const int column : {AccountsModel::Balance, AccountsModel::AsOf,
             AccountsModel::BalanceName, AccountsModel::Place}) {
        m_tree->setColumnHidden(column, false);
        const int needed =
            std::max(static_cast<QAbstractItemView*>(m_tree)->sizeHintForColumn(column),
                m_tree->header()->sectionSizeHint(column));
        room -= needed;
        const bool optional =
            column == AccountsModel::BalanceName || column == AccountsModel::Place;
        m_tree->setColumnHidden(column, optional && room < 0);
    }
}

void AccountsPage::showContent()
{
    const bool any = m_state.snapshot && !m_state.snapshot->isEmpty();
    m_grouping->setVisible(any);
    if (any) {
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
        m_empty->set(Icon::Bank, Tr::tr("No accounts yet"),
            Tr::tr(
                "Link a bank, a card or a broker. You sign in on its own page; Bursar never sees "
                "your password."),
            Tr::tr("Link an institution"));
        return;
    case Lack::NotRead:
        showNotRead(*m_empty);
        return;
    case Lack::NoneShared:
        m_empty->set(Icon::Accounts, Tr::tr("No accounts to show"),
            Tr::tr("The institutions that you linked share no account with Bursar."),
            Tr::tr("Link an institution"));
    }
}

} // namespace bursar::ui
