// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/transactionsdesk.h"

#include "app/base/log.h"
#include "ui/features/transactions/queryfield.h"
#include "ui/features/transactions/transactionspage.h"
#include "ui/features/transactions/viewsbutton.h"
#include "ui/kit/banner.h"
#include "ui/kit/display.h"
#include "ui/kit/errortext.h"
#include "ui/kit/localsettings.h"
#include "ui/program/annotationdesk.h"
#include "ui/program/tr.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/transactiontable.h"

#include <QPointer>

namespace bursar::ui {

using program::Tr;

namespace {

const accounts::Entry* entryOf(const accounts::Snapshot& snapshot, AccountRef account)
{
    for (const accounts::Entry& entry : *snapshot) {
        if (entry.account.ref == account)
            return &entry;
    }
    return nullptr;
}

TransactionDetails viewOf(const TableRow& row, const Profile& profile)
{
    TransactionDetails view{
        .day = row.day,
        .amount = row.amount,
        .status = row.status,
        .payee = row.payee,
        .category = row.category == row.sentCategory ? QString() : row.sentCategory,
        .type = row.type,
        .bankText = row.description,
    };
    const auto snapshot = profile.accounts();
    if (const accounts::Entry* entry = entryOf(snapshot, row.account)) {
        view.account = entry->account.numberedName();
        for (const Link& link : profile.links()) {
            if (link.id == entry->link)
                view.institution = link.name;
        }
    }
    return view;
}

} // namespace

TransactionsDesk::TransactionsDesk(const Site& site)
    : m_site(site)
    , m_profile(site.profile)
    , m_page(*new TransactionsPage(site.display, site.settings))
    , m_table(new TransactionTable(site.display))
    , m_viewsNotice(m_page.makeNotice())
{
    m_site.window.addPage({.id = page::transactions,
        .icon = Icon::Transactions,
        .title = Tr::tr("Transactions"),
        .page = &m_page,
        .shortcut = Shortcut::PageTransactions});
    m_site.window.addCommand(m_page.detailsAction());
    m_site.window.addCommand(m_page.queryAction());
    m_site.window.addCommand(m_page.noteAction());
    m_table->restoreState(m_site.settings.get(setting::transactionColumns));
    m_page.setTable(m_table);

    connect(m_table, &TransactionTable::suspectsWanted, this,
        [this](AccountRef account, const QString& query, const std::vector<RowId>& suspects) {
            m_page.queryField()->setText(query);
            m_page.chooseAccount(account);
            m_table->selectRows(suspects);
            m_table->setFocus();
        });
    connect(&m_page, &TransactionsPage::queryChanged, m_table, &TransactionTable::setQuery);
    connect(
        &m_page, &TransactionsPage::accountChosen, m_table, &TransactionTable::setAccountFilter);
    connect(&m_page, &TransactionsPage::linkRequested, this, &Desk::linkRequested);
    connect(&m_page, &TransactionsPage::stopRequested, this, [this] { m_profile.cancelRefresh(); });
    connect(m_table, &TransactionTable::currentRowChanged, this, &TransactionsDesk::showDetails);
    connect(&m_page, &TransactionsPage::separateRequested, this, [this](bool separated) {
        if (const auto row = m_table->current())
            separate(*row, separated);
    });
    connect(m_table, &TransactionTable::queryTimed, &m_page, &TransactionsPage::setQueryTime);
    connect(m_table, &TransactionTable::countsChanged, this, &TransactionsDesk::showCounts);
    connectProfile();
    connectViews();
    m_annotations = std::make_unique<AnnotationDesk>(m_profile, m_page, *m_table);
}

TransactionsDesk::~TransactionsDesk()
{
    m_site.settings.set(setting::transactionColumns, m_table->saveState());
}

void TransactionsDesk::connectProfile()
{
    connect(&m_profile, &Profile::transactionsChanged, m_table, &TransactionTable::applyDelta);
    connect(&m_profile, &Profile::accountsChanged, this, &TransactionsDesk::showAccounts);
    connect(&m_profile, &Profile::linksChanged, this, &TransactionsDesk::showLinks);
    connect(&m_profile, &Profile::loadStarted, this, [this] { m_page.setLoading(true); });
    connect(&m_profile, &Profile::loaded, this, [this](const std::optional<Error>& error) {
        m_table->setComplete(!error);
        m_page.setIncomplete(error.has_value());
        m_page.setLoading(!isLoaded());
    });
    m_page.setLoading(!isLoaded());
    showAccounts();
    showLinks();
}

bool TransactionsDesk::isLoaded() const { return m_profile.isLoaded() && m_table->isUpToDate(); }

void TransactionsDesk::showCounts(qint64 shown, qint64 total)
{
    m_page.setCounts(shown, total);
    m_page.setQueryGaveUp(m_table->hasGivenUp());
    m_page.setOwnNames(m_table->categories(), m_table->tags());
    m_site.window.setCount(page::transactions, total);
    const bool all = isLoaded();
    if (all)
        m_page.setLoading(false);
    if (!m_isReady && (total > 0 || all)) {
        m_isReady = true;
        Q_EMIT ready();
    }
    if (all && !std::exchange(m_isLoaded, true))
        qCInfo(lcUi) << "all transactions are in the table:" << total;
}

void TransactionsDesk::connectViews()
{
    ViewsButton* views = m_page.viewsButton();
    views->setViews(m_profile.savedViews());
    m_site.window.setPlacesBelow(pageId(), places());
    connect(views, &ViewsButton::opened, this, &TransactionsDesk::openView);
    connect(views, &ViewsButton::saveRequested, this, [this](const QString& name) {
        m_page.viewsButton()->put(
            {name, m_page.queryField()->text(), m_page.chosenAccount(), m_table->saveState()});
    });
    connect(views, &ViewsButton::changed, this, &TransactionsDesk::keepViews);
    connect(m_viewsNotice, &Banner::triggered, this, [this] { keepViews(m_profile.savedViews()); });
}

void TransactionsDesk::showAccounts()
{
    m_table->setAccounts(m_profile.accounts());
    m_page.setAccounts(m_profile.accounts());
    if (m_page.viewsButton()->views() == m_profile.savedViews())
        return;
    m_page.viewsButton()->setViews(m_profile.savedViews()); // some went with erased accounts
    m_site.window.setPlacesBelow(pageId(), places());
    Q_EMIT placesChanged();
}

void TransactionsDesk::showLinks()
{
    QHash<LinkId, QString> names;
    for (const Link& link : m_profile.links())
        names.insert(link.id, link.name);
    m_table->setInstitutions(names);
    m_page.setLinks(m_profile.links());
}

QCoro::Task<bool> TransactionsDesk::settle() { return m_annotations->settle(); }

void TransactionsDesk::visit(const Destination& destination)
{
    if (destination.account)
        m_page.chooseAccount(destination.account);
}

QList<PaletteEntry> TransactionsDesk::places()
{
    QList<PaletteEntry> places;
    for (const SavedView& view : m_profile.savedViews()) {
        places.append({.title = view.name,
            .hint = Tr::tr("Saved view", "hint in the palette"),
            .icon = Icon::Transactions,
            .run = [this, view] {
                Q_EMIT visitRequested({.page = page::transactions});
                openView(view);
            }});
    }
    return places;
}

void TransactionsDesk::openView(const SavedView& view)
{
    m_table->restoreState(view.layout);
    m_page.openView(view);
}

QCoro::Task<> TransactionsDesk::keepViews(QList<SavedView> views)
{
    const QPointer<TransactionsDesk> alive = this;
    const auto kept = co_await m_profile.saveViews(views);
    if (!kept)
        qCWarning(lcUi) << "the saved views were not kept:" << toString(kept.error().kind);
    if (!alive)
        co_return;
    if (kept)
        m_viewsNotice->clear();
    else
        m_viewsNotice->show(Tone::Danger,
            Tr::tr("Your saved views are there until Bursar ends, but they could not be kept"),
            describe(kept.error().kind).sentence, label(NextStep::Retry));
    m_site.window.setPlacesBelow(pageId(), places());
    Q_EMIT placesChanged();
}

void TransactionsDesk::showDetails(std::optional<RowId> id)
{
    const auto row = id ? m_table->row(*id) : std::nullopt;
    if (!row) {
        m_page.setDetails({});
        return;
    }
    m_page.setDetails(viewOf(*row, m_profile));
    readRecord(row->id);
}

QCoro::Task<> TransactionsDesk::readRecord(RowId id)
{
    const QPointer<TransactionsDesk> alive = this;
    const auto record = co_await m_profile.transactionRecord(id);
    // By now another row may be the one that is looked at.
    if (!alive || !record || m_table->current() != id)
        co_return;
    if (const auto row = m_table->row(id)) {
        TransactionDetails view = viewOf(*row, m_profile);
        view.raw = record->raw;
        view.match = record->match;
        m_page.setDetails(view);
    }
}

QCoro::Task<> TransactionsDesk::separate(RowId id, bool separated)
{
    const QPointer<TransactionsDesk> alive = this;
    const Status done = co_await m_profile.setSeparated(id, separated);
    if (!done)
        qCWarning(lcUi) << "a match was not changed:" << toString(done.error().kind);
    if (!alive)
        co_return;
    if (!done)
        m_viewsNotice->show(
            Tone::Danger, Tr::tr("This was not kept"), describe(done.error().kind).sentence);
    if (m_table->current() == id)
        showDetails(id);
}

} // namespace bursar::ui
