// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/transactiontable.h"

#include "app/base/literals.h"
#include "ui/kit/categories.h"
#include "ui/kit/display.h"
#include "ui/kit/shortcuts.h"
#include "ui/kit/transactiontypes.h"
#include "ui/table/balanceline.h"
#include "ui/table/engine/compile.h"
#include "ui/table/engine/enginethread.h"
#include "ui/table/rowcopy.h"
#include "ui/table/selectiontotals.h"
#include "ui/table/tablestate.h"
#include "ui/table/totalsfooter.h"
#include "ui/table/tr.h"
#include "ui/table/transactionmodel.h"
#include "ui/table/transactionview.h"

#include <QAction>
#include <QCollator>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

namespace bursar::ui {

using tabletext::Tr;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int lowTable = 320; ///< below this, rows need the room of the totals

std::string wordsOf(int category) { return categoryWithCode(category).toStdString(); }

} // namespace

class TransactionTable::Private : public QObject {
public:
    Private(TransactionTable& owner, const Display& display)
        : q(owner)
        , locale(display.formats().locale())
        , model(display)
        , view(std::make_unique<TransactionView>(model, &owner))
        , footer(new TotalsFooter(display, &owner))
        , balance(new BalanceLine(display, &owner))
        , engine(
              display.formats().locale(),
              [this] {
                  // On the engine's thread. The object outlives that thread, and so does the event.
                  QMetaObject::invokeMethod(this, [this] { swapIn(); }, Qt::QueuedConnection);
              },
              wordsOf)
    {
    }

    void swapIn();
    void readSelection();
    std::vector<PositionRange> subject() const;
    void ask();
    void setToday();
    void takeNames();
    void takeBalances();
    void showBalance();
    void showSuspects();
    void clickHeader(int column);
    void setOrder(table::OrderSpec spec);
    void showOrder();
    void showHeaderMenu(QPoint at);
    void addRowActions();
    void copy(CopyFormat format);

    TransactionTable& q;
    QLocale locale;
    TransactionModel model;
    std::unique_ptr<TransactionView> view; ///< has a parent too, but must go before its model
    TotalsFooter* footer;
    BalanceLine* balance;
    SelectionTotals totals;
    SelectionReader selection;
    RowCopier copier;
    query::Node query;
    table::Meaning meaning;
    std::optional<AccountRef> account;
    accounts::Snapshot accounts;
    bool complete = false;
    std::vector<table::AccountBalances> balances; ///< as the engine knows them
    std::optional<std::pair<std::uint64_t, std::vector<RowId>>> wish; ///< rows to be selected
    QHash<LinkId, QString> institutions;
    QTimer dayChange;
    table::OrderSpec order{{table::Field::Day, true}};
    std::uint64_t question = 0;
    std::optional<std::pair<std::uint64_t, Clock::time_point>> timed; ///< a query under way
    table::EngineThread engine; ///< last: its thread ends before the rest goes
};

void TransactionTable::Private::swapIn()
{
    std::shared_ptr<const table::View> made = engine.take();
    if (!made)
        return;
    const std::uint64_t answers = made->answers;
    view->swapIn(std::move(made));
    footer->setShown(q.totals());
    if (wish && answers >= wish->first)
        view->selectIds(std::exchange(wish, {})->second);
    readSelection();
    showBalance();
    if (timed && answers >= timed->first) {
        const auto took = Clock::now() - timed->second;
        timed.reset();
        Q_EMIT q.queryTimed(std::chrono::duration_cast<std::chrono::microseconds>(took));
    }
    Q_EMIT q.countsChanged(q.shownCount(), q.totalCount());
}

void TransactionTable::Private::readSelection()
{
    totals.sum(model.sharedView(), view->selectedRanges());
    selection.read(model.sharedView(), subject());
}

std::vector<PositionRange> TransactionTable::Private::subject() const
{
    std::vector<PositionRange> ranges = view->selectedRanges();
    if (const QModelIndex current = view->currentIndex(); ranges.empty() && current.isValid())
        ranges.emplace_back(current.row(), current.row());
    return ranges;
}

void TransactionTable::Private::ask()
{
    question = engine.setFilter({table::compile(query, meaning), account});
}

void TransactionTable::Private::setToday()
{
    const Day today = Day::fromDate(QDate::currentDate());
    if (std::exchange(meaning.today, today) != today)
        ask();
}

void TransactionTable::Private::takeNames()
{
    QHash<AccountRef, QString> names;
    std::vector<table::AccountName> list;
    std::vector<table::Meaning::Account> meant;
    for (const accounts::Entry& entry : accounts ? *accounts : QList<accounts::Entry>()) {
        const accounts::Account& each = entry.account;
        QString name = each.displayName();
        if (const QString four = each.lastFour(); !four.isEmpty() && !name.contains(four))
            name += u" •"_s + four;
        list.emplace_back(each.ref, name);
        meant.push_back({each.ref, name, institutions.value(entry.link)});
        names.insert(each.ref, name);
    }
    if (meant != meaning.accounts) { // a new balance changes no name
        meaning.accounts = std::move(meant);
        ask();
    }
    if (names == model.accountNames())
        return;
    model.setAccountNames(std::move(names));
    engine.setAccounts(std::move(list));
}

void TransactionTable::Private::takeBalances()
{
    std::vector<table::AccountBalances> list;
    for (const accounts::Entry& entry : complete&& accounts ? *accounts : QList<accounts::Entry>())
        list.push_back({.account = entry.account.ref,
            .kind = entry.balance.kind,
            .readings = entry.readings,
            .completeAfter = entry.completeAfter,
            .completeTo = entry.completeTo});
    if (list == balances)
        return;
    balances = list;
    question = engine.setBalances(std::move(list));
}

/// Of the account that is shown, else of the first that differs.
void TransactionTable::Private::showBalance()
{
    const table::Balances& books = *model.view().balances;
    std::optional<BalanceLine::Said> said;
    if (account) {
        if (const table::AccountBook* book = books.of(*account))
            said = {*account, {}, book->check()};
        balance->set(said);
        return;
    }
    for (const auto& [ref, book] : books.all()) {
        if (book->check().verdict != table::BalanceCheck::Verdict::Differs)
            continue;
        if (said)
            ++said->others;
        else
            said = {ref, model.accountNames().value(ref), book->check()};
    }
    balance->set(said);
}

void TransactionTable::Private::showSuspects()
{
    const auto& said = balance->said();
    if (!said)
        return;
    const table::BalanceCheck& check = said->check;
    Q_EMIT q.suspectsWanted(said->account,
        u"date:%1..%2"_s.arg(
            Day::ofInstantUtc(check.since).toIso(), Day::ofInstantUtc(check.until).toIso()),
        check.suspicion.rows);
}

void TransactionTable::Private::setOrder(table::OrderSpec spec)
{
    order = std::move(spec);
    engine.setOrder(order);
    showOrder();
}

void TransactionTable::Private::showOrder()
{
    if (order.empty()) {
        view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        return;
    }
    for (std::size_t i = 0; i < numColumns; ++i) {
        if (ui::columns()[i].key != order.front().field)
            continue;
        view->horizontalHeader()->setSortIndicator(static_cast<int>(i),
            order.front().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        return; // a balance orders by date, and the date shows it
    }
}

void TransactionTable::Private::clickHeader(int logical)
{
    const Column& column = ui::columns()[static_cast<std::size_t>(logical)];
    const auto known = std::find_if(order.begin(), order.end(),
        [&column](const table::SortKey& key) { return key.field == column.key; });
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)) {
        // One key more, behind those that are there; again, to turn it.
        table::OrderSpec spec = order;
        if (known == order.end())
            spec.push_back({column.key, column.descendingFirst});
        else
            spec[static_cast<std::size_t>(known - order.begin())].descending ^= true;
        setOrder(std::move(spec));
        return;
    }
    const bool again = known == order.begin() && known != order.end();
    setOrder(
        table::withFirst(order, {column.key, again ? !known->descending : column.descendingFirst}));
}

void TransactionTable::Private::showHeaderMenu(QPoint at)
{
    auto* menu = new QMenu(view.get());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ColumnInfo& column : q.columns()) {
        QAction* action = menu->addAction(column.title);
        action->setCheckable(true);
        action->setChecked(column.visible);
        connect(action, &QAction::toggled, &q,
            [this, id = column.id](bool visible) { q.setColumnVisible(id, visible); });
    }
    menu->popup(view->horizontalHeader()->mapToGlobal(at));
}

void TransactionTable::Private::addRowActions()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, auto done) {
        auto* action = new QAction(text, view.get());
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, done);
        view->addAction(action);
    };
    add(Tr::tr("Copy"), QKeySequence::Copy, [this] { copy(CopyFormat::Text); });
    add(Tr::tr("Copy as CSV"), keys(Shortcut::CopyCsv), [this] { copy(CopyFormat::Csv); });
    add(Tr::tr("Copy as an HTML table"), {}, [this] { copy(CopyFormat::Html); });
    add(Tr::tr("Select all"), QKeySequence::SelectAll, [this] { view->selectAll(); });
    view->setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(&copier, &RowCopier::started, footer, [this](int rows) {
        footer->say(
            Tr::tr("Copying %1 transactions…", "", rows).arg(model.context().formats.count(rows)));
    });
    connect(&copier, &RowCopier::copied, footer, [this](int rows) {
        footer->sayBriefly(
            Tr::tr("%1 transactions copied", "", rows).arg(model.context().formats.count(rows)));
        Q_EMIT q.copied(rows);
    });
}

void TransactionTable::Private::copy(CopyFormat format)
{
    const CellContext context = model.context();
    CopyOrder asked{.format = format,
        .view = model.sharedView(),
        .ranges = view->selectedRanges(),
        .columns = {},
        .formats = context.formats,
        .accounts = context.accounts,
        .today = context.today,
        .symbol = context.symbol};
    if (asked.ranges.empty())
        return;
    const QHeaderView* header = view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int logical = header->logicalIndex(visual); !header->isSectionHidden(logical))
            asked.columns.push_back(static_cast<std::size_t>(logical));
    }
    copier.copy(std::move(asked));
}

TransactionTable::TransactionTable(const Display& display, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, display))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(d->view.get(), 1);
    layout->addWidget(d->footer);
    layout->addWidget(d->balance);
    setFocusProxy(d->view.get());
    d->view->setAccessibleName(Tr::tr("Transactions"));

    d->addRowActions();

    QHeaderView* header = d->view->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(
        header, &QHeaderView::sectionClicked, this, [this](int column) { d->clickHeader(column); });
    connect(header, &QHeaderView::customContextMenuRequested, this,
        [this](QPoint at) { d->showHeaderMenu(at); });
    const auto selectionHasChanged = [this] {
        d->readSelection();
        Q_EMIT selectionChanged();
    };
    connect(d->view.get(), &TransactionView::currentIdChanged, this, selectionHasChanged);
    connect(d->view.get(), &TransactionView::currentIdChanged, this,
        &TransactionTable::currentRowChanged);
    connect(d->view.get(), &TransactionView::selectedRowsChanged, this, selectionHasChanged);
    connect(&d->selection, &SelectionReader::done, this, &TransactionTable::selectionRead);
    connect(d->balance, &BalanceLine::suspectsWanted, this, [this] { d->showSuspects(); });
    connect(&d->totals, &SelectionTotals::summed, d->footer, &TotalsFooter::setSelected);
    connect(d->view.get(), &QAbstractItemView::activated, this, [this] {
        if (const auto id = current())
            Q_EMIT activated(*id);
    });
    connect(&display, &Display::changed, this, [this] { d->model.refresh(); });
    d->showOrder();

    for (const QString& sent : knownTypes())
        d->meaning.types.push_back({sent.toStdString(), typeName(sent)});
    d->meaning.today = Day::fromDate(QDate::currentDate());
    d->dayChange.start(std::chrono::minutes(1));
    connect(&d->dayChange, &QTimer::timeout, this, [this] { d->setToday(); });
}

TransactionTable::~TransactionTable() = default;

void TransactionTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->footer->setMostLines(height() < lowTable ? 1 : 3);
}

void TransactionTable::applyDelta(transactions::DeltaPtr delta)
{
    d->engine.apply(std::move(delta));
}

void TransactionTable::setAccounts(const accounts::Snapshot& accounts)
{
    d->accounts = accounts;
    d->takeNames();
    d->takeBalances();
}

void TransactionTable::setComplete(bool complete)
{
    d->complete = complete;
    d->takeBalances();
}

void TransactionTable::setInstitutions(const QHash<LinkId, QString>& names)
{
    d->institutions = names;
    d->takeNames();
}

void TransactionTable::setQuery(const QString& text)
{
    d->query = query::parse(text).root;
    d->ask();
    d->timed.emplace(d->question, Clock::now());
}

void TransactionTable::setAccountFilter(std::optional<AccountRef> account)
{
    d->account = account;
    d->ask();
}

qint64 TransactionTable::shownCount() const { return d->model.rowCount(); }

qint64 TransactionTable::totalCount() const { return d->model.view().total; }

QStringList TransactionTable::categories() const
{
    constexpr table::TextId most = 500;
    const table::Texts& texts = d->model.view().rows->categories;
    QStringList all;
    for (table::TextId id = 1; id < std::min(texts.count(), most); ++id)
        all << toText(texts.shown(id));
    QCollator collator(d->locale);
    std::sort(all.begin(), all.end(), collator);
    return all;
}

QStringList TransactionTable::tags() const { return tagsInUse(*d->model.view().rows); }

bool TransactionTable::hasGivenUp() const { return d->model.view().hasGivenUp; }

const table::Totals& TransactionTable::totals() const { return d->model.view().totals; }

std::optional<RowId> TransactionTable::current() const { return d->view->currentId(); }

void TransactionTable::selectRows(std::vector<RowId> ids)
{
    d->wish.emplace(d->question, std::move(ids));
    if (d->model.view().answers >= d->question)
        d->view->selectIds(std::exchange(d->wish, {})->second);
}

bool TransactionTable::select(RowId id) { return d->view->setCurrentId(id); }

int TransactionTable::selectedCount() const { return countOf(d->subject()); }

const SelectedRows& TransactionTable::selectedRows() const { return d->selection.rows(); }

bool TransactionTable::isReadingSelection() const { return d->selection.isReading(); }

std::optional<TableRow> TransactionTable::row(RowId id) const
{
    const table::Rows& rows = *d->model.view().rows;
    const table::RowNumber row = rows.find(id);
    if (row == table::noRow)
        return {};
    return TableRow{.id = id,
        .account = rows.account(row),
        .day = rows.day(row),
        .status = rows.status(row),
        .amount = rows.money(row),
        .payee = toText(rows.payee(row)),
        .description = toText(rows.description(row)),
        .category = toText(rows.category(row)),
        .type = toText(rows.type(row)),
        .sentCategory = toText(rows.sentCategory(row)),
        .note = toText(rows.note(row)),
        .tags = tagsOfRow(rows, row)};
}

QByteArray TransactionTable::saveState() const
{
    return TableState{d->view->horizontalHeader()->saveState(), d->view->ownWidths(), d->order}
        .toBytes();
}

bool TransactionTable::restoreState(const QByteArray& bytes)
{
    const std::optional<TableState> state = TableState::fromBytes(bytes);
    if (!state || !d->view->horizontalHeader()->restoreState(state->header))
        return false;
    d->view->setOwnWidths(state->widths);
    d->setOrder(state->order);
    return true;
}

QList<TransactionTable::ColumnInfo> TransactionTable::columns() const
{
    QList<ColumnInfo> infos;
    for (std::size_t i = 0; i < numColumns; ++i) {
        const Column& column = ui::columns()[i];
        infos.append({QString(column.id), column.titleText(),
            !d->view->isColumnHidden(static_cast<int>(i))});
    }
    return infos;
}

void TransactionTable::setColumnVisible(const QString& id, bool visible)
{
    const QHeaderView* header = d->view->horizontalHeader();
    const bool last = header->count() - header->hiddenSectionCount() <= 1;
    for (std::size_t i = 0; i < numColumns; ++i) {
        if (ui::columns()[i].id == id && (visible || !last))
            d->view->setColumnHidden(static_cast<int>(i), !visible);
    }
}

QList<QAction*> TransactionTable::rowActions() const { return d->view->actions(); }

} // namespace bursar::ui
