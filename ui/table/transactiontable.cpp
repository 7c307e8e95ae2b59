// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/transactiontable.h"

#include "app/base/literals.h"
#include "ui/kit/categories.h"
#include "ui/kit/display.h"
#include "ui/kit/transactiontypes.h"
#include "ui/table/accountfacts.h"
#include "ui/table/balanceline.h"
#include "ui/table/engine/compile.h"
#include "ui/table/engine/enginethread.h"
#include "ui/table/rowactions.h"
#include "ui/table/selectiontotals.h"
#include "ui/table/tablecolumns.h"
#include "ui/table/totalsfooter.h"
#include "ui/table/tr.h"
#include "ui/table/transactionmodel.h"
#include "ui/table/transactionview.h"

#include <QTimer>
#include <QVBoxLayout>

namespace bursar::ui {

using tabletext::Tr;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int lowTable = 320; ///< below this, rows need the room of the totals

std::string wordsOf(int category) { return categoryWithCode(category).toStdString(); }

std::optional<std::size_t> columnOf(const QString& id)
{
    for (std::size_t i = 0; i < numColumns; ++i) {
        if (columns()[i].id == id)
            return i;
    }
    return {};
}

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
        , columns(*view)
        , actions(model, *view, *footer)
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
    void showSuspects();
    void placeFooter();

    TransactionTable& q;
    QLocale locale;
    TransactionModel model;
    std::unique_ptr<TransactionView> view; ///< has a parent too, but must go before its model
    TotalsFooter* footer;
    BalanceLine* balance;
    TableColumns columns;
    RowActions actions;
    SelectionTotals totals;
    SelectionReader selection;
    query::Node query;
    table::Meaning meaning;
    std::optional<AccountRef> account;
    accounts::Snapshot accounts;
    bool complete = false;
    std::uint64_t given = 0; ///< deltas
    std::vector<table::AccountBalances> balances; ///< as the engine knows them
    std::optional<std::pair<std::uint64_t, std::vector<RowId>>> wish; ///< rows to be selected
    QHash<LinkId, QString> institutions;
    QTimer dayChange;
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
    if (answers >= question) // else the rows are still those of other accounts
        columns.setOneAccount(account || model.accountNames().size() == 1);
    balance->set(*model.view().balances, account, model.accountNames());
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
    AccountFacts facts = factsOf(accounts, institutions);
    if (facts.meant != meaning.accounts) { // a new balance changes no name
        meaning.accounts = std::move(facts.meant);
        ask();
    }
    if (facts.names == model.accountNames())
        return;
    model.setAccountNames(std::move(facts.names));
    engine.setAccounts(std::move(facts.order));
}

void TransactionTable::Private::takeBalances()
{
    std::vector<table::AccountBalances> list = balancesOf(complete ? accounts : nullptr);
    if (list == balances)
        return;
    balances = list;
    question = engine.setBalances(std::move(list));
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

/// The sums end where the amounts do.
void TransactionTable::Private::placeFooter()
{
    footer->setEnd(view->roomBehind(Column::Look::Amount));
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
    connect(d->view.get(), &TransactionView::columnsPlaced, this, [this] { d->placeFooter(); });
    connect(d->view.get(), &QAbstractItemView::activated, this, [this] {
        if (const auto id = current())
            Q_EMIT activated(*id);
    });
    connect(&display, &Display::changed, this, [this] { d->model.refresh(); });
    connect(&d->columns, &TableColumns::orderChanged, this,
        [this](const table::OrderSpec& order) { d->engine.setOrder(order); });
    connect(&d->actions, &RowActions::copied, this, &TransactionTable::copied);

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
    d->placeFooter();
    d->footer->setMostLines(height() < lowTable ? 1 : 3);
}

void TransactionTable::applyDelta(transactions::DeltaPtr delta)
{
    ++d->given;
    d->engine.apply(std::move(delta));
}

bool TransactionTable::isUpToDate() const { return d->model.view().deltas == d->given; }

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
    return categoriesOf(*d->model.view().rows, d->locale);
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
    return tableRow(*d->model.view().rows, id);
}

QByteArray TransactionTable::saveState() const { return d->columns.state().toBytes(); }

bool TransactionTable::restoreState(const QByteArray& bytes)
{
    const std::optional<TableState> state = TableState::fromBytes(bytes);
    return state && d->columns.restore(*state);
}

bool TransactionTable::isColumnWanted(const QString& id) const
{
    const auto column = columnOf(id);
    return column && d->columns.isWanted(*column);
}

void TransactionTable::setColumnWanted(const QString& id, bool wanted)
{
    if (const auto column = columnOf(id))
        d->columns.setWanted(*column, wanted);
}

QList<QAction*> TransactionTable::rowActions() const { return d->view->actions(); }

} // namespace bursar::ui
