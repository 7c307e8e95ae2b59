// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/statements/statementspage.h"

#include "app/base/literals.h"
#include "ui/features/reading/readingbar.h"
#include "ui/features/reading/trouble.h"
#include "ui/features/statements/documentpane.h"
#include "ui/features/statements/statementsdelegate.h"
#include "ui/features/statements/statementsmodel.h"
#include "ui/features/statements/tr.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/display.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/localsettings.h"
#include "ui/kit/pageheader.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::ui {

using documents::Document;
using documents::State;
using statementstext::Tr;

namespace {

/// Narrower than this, the document stands below the list.
constexpr int roomForBoth = 980;
constexpr int shortestList = 430;

constexpr int taxFormsOnly = -1; // in the choice of accounts

/// Keys that the window has for other things, and that mean the document here.
bool isDocumentKey(const QKeyEvent& event)
{
    return event.matches(QKeySequence::Find) || event.matches(QKeySequence::Print)
        || event.matches(QKeySequence::Save) || event.matches(QKeySequence::SaveAs)
        || event.matches(QKeySequence::FindNext) || event.matches(QKeySequence::ZoomIn)
        || event.matches(QKeySequence::ZoomOut);
}

bool canBeAskedFor(const Document& document)
{
    return (document.state == State::NotHere && document.isListed
               && document.listed.atBank == documents::AtBank::Available)
        || document.state == State::Failed;
}

} // namespace

StatementsPage::StatementsPage(const Display& display, LocalSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_display(display)
    , m_settings(settings)
    , m_model(new StatementsModel(this))
    , m_header(new PageHeader(Tr::tr("Statements"), this))
    , m_account(new QComboBox(this))
    , m_download(new Button(Button::Kind::Secondary, {}, this))
    , m_stop(new Button(Button::Kind::Secondary, {}, this))
    , m_banner(new Banner(this))
    , m_saved(new Banner(this))
    , m_reading(new ReadingBar(this))
    , m_stack(new QStackedWidget(this))
    , m_split(new QSplitter)
    , m_table(new QTableView)
    , m_pane(new DocumentPane(display))
    , m_empty(new EmptyState)
{
    m_account->setAccessibleName(Tr::tr("Account"));
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_account->setMinimumContentsLength(18);
    m_download->setGlyph(Icon::Download);
    m_stop->setGlyph(Icon::Stop);
    m_header->addAtEnd(m_account);
    m_header->addAtEnd(m_stop);
    m_header->addAtEnd(m_download);
    makeTable();

    auto* listCard = new Card;
    auto* inList = new QVBoxLayout(listCard);
    inList->setContentsMargins(1, space::xs, 1, space::s);
    inList->addWidget(m_table);
    auto* paneCard = new Card;
    auto* inPane = new QVBoxLayout(paneCard);
    inPane->setContentsMargins(1, 1, 1, radius::m);
    inPane->addWidget(m_pane);
    listCard->setMinimumSize(300, 140);
    paneCard->setMinimumSize(470, 240);
    m_split->addWidget(listCard);
    m_split->addWidget(paneCard);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({430, 640});
    m_isSplitChosen = m_split->restoreState(m_settings.get(setting::statementSplit));
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_saved);
    layout->addWidget(m_reading);
    layout->addWidget(m_stack, 1);

    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        if (m_split->orientation() == Qt::Vertical)
            return;
        m_isSplitChosen = true;
        m_settings.set(setting::statementSplit, m_split->saveState());
    });
    connect(m_account, &QComboBox::currentIndexChanged, this, &StatementsPage::refill);
    connect(&m_display, &Display::changed, this, &StatementsPage::refill);
    connect(m_download, &QPushButton::clicked, this, [this] {
        const auto selected = downloadable(true);
        Q_EMIT downloadRequested(selected.size() > 1 ? selected : downloadable(false));
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(queued(false)); });
    connect(m_reading, &ReadingBar::stopRequested, this, &StatementsPage::stopRequested);
    connect(m_empty, &EmptyState::triggered, this, &StatementsPage::linkRequested);
    connect(m_banner, &Banner::nextStep, this,
        [this](NextStep step) { Q_EMIT nextStepRequested(step, m_bannerLink); });
    connect(m_saved, &Banner::triggered, m_saved, &Banner::clear);
    connect(m_saved, &Banner::nextStep, m_saved, &Banner::clear);
    connect(m_pane, &DocumentPane::stepRequested, this, &StatementsPage::act);
    connect(m_pane, &DocumentPane::compareRequested, this, &StatementsPage::compareRequested);
    connect(
        m_pane, &DocumentPane::transactionsRequested, this, &StatementsPage::transactionsRequested);
    connect(m_pane, &DocumentPane::saveRequested, this, &StatementsPage::saveRequested);
    refillAccounts();
    refill();
}

StatementsPage::~StatementsPage() = default;

void StatementsPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatementsDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setAccessibleName(Tr::tr("Statements and tax forms"));
    m_table->setMouseTracking(true);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(
        m_table->itemDelegate()->sizeHint({}, {}).height());
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(StatementsModel::Period, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(StatementsModel::Owner, QHeaderView::Stretch);
    header->setSectionResizeMode(StatementsModel::Where, QHeaderView::ResizeToContents);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &StatementsPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &StatementsPage::showCounts);
    connect(m_table, &QTableView::activated, this, [this] {
        const StatementRow* row = m_model->row(m_table->currentIndex().row());
        if (row && row->document && canBeAskedFor(*row->document))
            Q_EMIT downloadRequested({row->id()});
        else if (m_pane->hasPages())
            m_pane->setFocus();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &StatementsPage::showMenu);
}

void StatementsPage::set(StatementsState state)
{
    m_state = std::move(state);
    refillAccounts();
    refill();
}

void StatementsPage::setTransfer(DocumentId id, const DocumentTransfer& transfer)
{
    m_state.transfers.insert(id, transfer);
    refill();
}

StatementFilter StatementsPage::filter() const
{
    const QVariant chosen = m_account->currentData();
    StatementFilter filter;
    filter.taxOnly = chosen.isValid() && chosen.toInt() == taxFormsOnly;
    if (chosen.isValid() && !filter.taxOnly)
        filter.account = AccountRef{chosen.toInt()};
    return filter;
}

void StatementsPage::refillAccounts()
{
    const QVariant chosen = m_account->currentData();
    const QSignalBlocker quiet(m_account);
    m_account->clear();
    m_account->addItem(Tr::tr("All accounts"));
    QList<std::int32_t> seen;
    bool anyTax = false;
    if (m_state.documents) {
        for (const Document& document : *m_state.documents) {
            anyTax |= document.kind == documents::Kind::TaxForm;
            if (document.account && !seen.contains(document.account.value))
                seen += document.account.value;
        }
    }
    std::sort(seen.begin(), seen.end());
    for (const std::int32_t account : std::as_const(seen))
        m_account->addItem(accountText(m_state, AccountRef{account}), account);
    if (anyTax)
        m_account->addItem(Tr::tr("Tax forms"), taxFormsOnly);
    m_account->setCurrentIndex(std::max(0, chosen.isValid() ? m_account->findData(chosen) : 0));
}

void StatementsPage::refill()
{
    const StatementRow* before = m_model->row(m_table->currentIndex().row());
    const DocumentId current = before ? before->id() : DocumentId{};
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->set(rowsOf(m_state, filter(), m_display.formats()));
    if (!m_table->currentIndex().isValid()) { // the lines are others now
        const int again = m_model->rowOf(current);
        if (again >= 0)
            m_table->setCurrentIndex(m_model->index(again, 0));
    }
    m_reading->set(presentReading(m_state.links, m_display.formats()));
    fitList();
    showCounts();
    showBanner();
    showContent();
    showCurrent();
}

template <class Test> QList<DocumentId> StatementsPage::collect(bool selectedOnly, Test test) const
{
    QList<DocumentId> ids;
    const auto* selection = m_table->selectionModel();
    for (int number = 0; number < m_model->rowCount(); ++number) {
        const StatementRow* row = m_model->row(number);
        if (row->document && test(*row->document)
            && (!selectedOnly || selection->isRowSelected(number, {})))
            ids += row->id();
    }
    return ids;
}

QList<DocumentId> StatementsPage::downloadable(bool selectedOnly) const
{
    return collect(selectedOnly, canBeAskedFor);
}

QList<DocumentId> StatementsPage::queued(bool selectedOnly) const
{
    return collect(selectedOnly, [](const Document& each) { return each.state == State::Queued; });
}

QList<DocumentId> StatementsPage::kept(bool selectedOnly) const
{
    return collect(selectedOnly, [](const Document& each) { return each.state == State::Kept; });
}

void StatementsPage::showCounts()
{
    const auto all = static_cast<int>(collect(false, [](const Document&) { return true; }).size());
    const auto here = static_cast<int>(kept(false).size());
    const auto waiting = static_cast<int>(queued(false).size());
    const auto selected = static_cast<int>(downloadable(true).size());
    const auto rest = static_cast<int>(downloadable(false).size());
    const Formats& formats = m_display.formats();
    QString remark = Tr::tr("%1 · %2 on this computer", "numbers of documents")
                         .arg(formats.count(all), formats.count(here));
    if (m_state.isStale && m_state.listedAt)
        remark += u" · "_s
            + Tr::tr("lists read %1 ago: there may be newer ones", "age of the lists")
                  .arg(formats.age(m_state.listedAt, m_state.now));
    m_header->setRemark(all == 0 ? QString() : remark);
    m_download->setText(selected > 1 ? Tr::tr("Download selected (%n)", nullptr, selected)
                                     : Tr::tr("Download all (%n)", nullptr, rest));
    m_download->setVisible(rest > 0);
    m_stop->setText(Tr::tr("Stop downloads (%n)", nullptr, waiting));
    m_stop->setVisible(waiting > 0);
}

void StatementsPage::showBanner()
{
    const Link* worst = worstOf(m_state.links);
    if (!worst) {
        showUnlisted();
        return;
    }
    m_bannerLink = worst->id;
    showTrouble(*m_banner, *worst, m_display.formats(), m_state.now);
}

void StatementsPage::showUnlisted()
{
    if (m_state.unlisted.isEmpty()) {
        m_banner->clear();
        return;
    }
    const auto& first = m_state.unlisted.first();
    QStringList names;
    for (const auto& each : std::as_const(m_state.unlisted)) {
        if (each.link == first.link)
            names += each.account ? accountText(m_state, each.account)
                                  : institutionText(m_state, each.link);
    }
    m_bannerLink = first.link;
    m_banner->show(first.error,
        Tr::tr("The list was not read: %1", "names of accounts")
            .arg(m_display.formats().locale().createSeparatedList(names)),
        QString());
}

void StatementsPage::showContent()
{
    const bool any = m_state.documents && !m_state.documents->isEmpty();
    m_account->setVisible(any);
    m_stack->setCurrentIndex(any ? 0 : 1);
    if (any)
        return;
    const Lack lack = lackOf(m_state.links, m_state.loading);
    switch (lack == Lack::NoneShared && !m_state.unlisted.isEmpty() ? Lack::NotRead : lack) {
    case Lack::Reading:
        m_empty->set(Icon::Clock, Tr::tr("Looking for statements…"),
            Tr::tr("The lists come after the newest transactions."));
        return;
    case Lack::NotLinked:
        m_empty->set(Icon::Bank, Tr::tr("No statements yet"),
            Tr::tr("Link a bank, a card or a broker: Bursar lists its statements and tax forms, "
                   "and downloads those that you want to keep."),
            Tr::tr("Link an institution"));
        return;
    case Lack::NotRead:
        showNotRead(*m_empty);
        return;
    case Lack::NoneShared:
        m_empty->set(Icon::Statements, Tr::tr("No statements to show"),
            Tr::tr("The institutions that you linked list none, or share none with Bursar."));
    }
}

void StatementsPage::showCurrent()
{
    const StatementRow* row = m_model->row(m_table->currentIndex().row());
    if (!row) {
        m_pane->showNothing();
        return;
    }
    if (!row->document || row->document->state != State::Kept) {
        m_pane->showNotice(*row, noticeOf(*row, m_state, m_display.formats()));
        return;
    }
    if (m_pane->current() == row->id() && m_pane->hasBytes())
        return;
    const bool isNew = m_pane->current() != row->id() || !m_pane->isOpening();
    m_pane->showOpening(*row);
    if (isNew)
        Q_EMIT bytesRequested(row->id());
}

void StatementsPage::showBytes(DocumentId id, documents::Bytes bytes)
{
    const StatementRow* row = m_model->row(m_table->currentIndex().row());
    if (row && row->id() == id)
        m_pane->showBytes(*row, std::move(bytes));
}

void StatementsPage::showFailure(DocumentId id, const Error& error)
{
    const StatementRow* row = m_model->row(m_table->currentIndex().row());
    if (row && row->id() == id)
        m_pane->showNotice(*row, storeNotice(error));
}

void StatementsPage::showComparison(DocumentId id, const statements::Comparison& comparison)
{
    m_pane->showComparison(id, comparison);
}

void StatementsPage::showSaved(const QString& path, const std::optional<Error>& error)
{
    if (error)
        m_saved->show(*error, Tr::tr("The copy was not saved"), {});
    else
        m_saved->show(Tone::Good, Tr::tr("Saved"),
            Tr::tr("A copy is in %1. It is not encrypted.", "path of a file")
                .arg(QDir::toNativeSeparators(path)),
            Tr::tr("OK"));
}

void StatementsPage::showAccount(AccountRef account)
{
    const int place = m_account->findData(account.value);
    m_account->setCurrentIndex(std::max(0, place));
    m_table->setFocus();
}

void StatementsPage::choose(DocumentId id)
{
    if (m_model->rowOf(id) < 0)
        m_account->setCurrentIndex(0);
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(
            m_model->index(row, 0)); // selectRow() finds no column in a mirrored table
}

void StatementsPage::act(DocumentStep step)
{
    const DocumentId id = m_pane->current();
    switch (step) {
    case DocumentStep::Download:
        if (const StatementRow* row = m_model->row(m_model->rowOf(id));
            row && row->document->state == State::Kept)
            Q_EMIT removeRequested({id}); // what is here is no good: first away with it
        Q_EMIT downloadRequested({id});
        break;
    case DocumentStep::Cancel:
        Q_EMIT cancelRequested({id});
        break;
    case DocumentStep::ShowAmounts:
        Q_EMIT showAmountsRequested();
        break;
    case DocumentStep::OpenAnyway:
    case DocumentStep::None:
        break;
    }
}

void StatementsPage::showMenu(const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString& text, const QList<DocumentId>& ids, auto action) {
        QAction* entry = menu->addAction(text);
        entry->setEnabled(!ids.isEmpty());
        connect(entry, &QAction::triggered, menu, [ids, action] { action(ids); });
    };
    add(Tr::tr("Download"), downloadable(true),
        [this](const QList<DocumentId>& ids) { Q_EMIT downloadRequested(ids); });
    add(Tr::tr("Cancel download"), queued(true),
        [this](const QList<DocumentId>& ids) { Q_EMIT cancelRequested(ids); });
    const auto here = kept(true);
    add(Tr::tr("Save as…"),
        here.size() == 1 && here.first() == m_pane->current() ? here : QList<DocumentId>(),
        [this](const QList<DocumentId>& /*ids*/) { m_pane->save(); });
    menu->addSeparator();
    add(Tr::tr("Remove from this computer"), here,
        [this](const QList<DocumentId>& ids) { Q_EMIT removeRequested(ids); });
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

bool StatementsPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && isDocumentKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void StatementsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find))
        m_pane->find();
    else if (event->matches(QKeySequence::Print))
        m_pane->print();
    else if (event->matches(QKeySequence::Save) || event->matches(QKeySequence::SaveAs))
        m_pane->save();
    else if (event->matches(QKeySequence::FindNext))
        m_pane->findNext(1);
    else
        QWidget::keyPressEvent(event);
}

void StatementsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_split->setOrientation(width() < roomForBoth ? Qt::Vertical : Qt::Horizontal);
    fitList();
}

void StatementsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitList(); // what it contains has its size by now
}

void StatementsPage::fitList()
{
    if (m_isSplitChosen || m_split->orientation() == Qt::Vertical)
        return;
    const QAbstractItemView& view = *m_table;
    int wanted = 4; // the card beside its list
    for (int column = 0; column < StatementsModel::ColumnCount; ++column)
        wanted += std::max(
            view.sizeHintForColumn(column), m_table->horizontalHeader()->sectionSizeHint(column));
    if (m_table->verticalScrollBar()->maximum() > 0)
        wanted += m_table->verticalScrollBar()->sizeHint().width();
    // Whole names beside a page that can still be read.
    const int room = m_split->width() - m_split->handleWidth();
    const int list = std::clamp(wanted, shortestList, std::max(shortestList, room * 9 / 20));
    m_split->setSizes({list, room - list});
}

} // namespace bursar::ui
