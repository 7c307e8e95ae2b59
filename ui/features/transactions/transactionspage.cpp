// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/transactions/transactionspage.h"

#include "app/base/literals.h"
#include "ui/features/reading/readingbar.h"
#include "ui/features/transactions/accountbox.h"
#include "ui/features/transactions/annotationeditor.h"
#include "ui/features/transactions/querybar.h"
#include "ui/features/transactions/queryfield.h"
#include "ui/features/transactions/queryhelp.h"
#include "ui/features/transactions/tr.h"
#include "ui/features/transactions/viewsbutton.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/display.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/localsettings.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/shortcuts.h"
#include "ui/kit/transactiontypes.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bursar::ui {

using transactionstext::Tr;

namespace {

/// Narrower than this, the details stand below the table instead of beside it: there the columns
/// would not have their least width, or an account not its name.
constexpr int sideBySide = 1000;

} // namespace

TransactionsPage::TransactionsPage(const Display& display, LocalSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_display(display)
    , m_settings(settings)
    , m_header(new PageHeader(Tr::tr("Transactions"), this))
    , m_query(new QueryBar(display, this))
    , m_views(new ViewsButton(this))
    , m_account(new AccountBox(*m_query))
    , m_reading(new ReadingBar(this))
    , m_stack(new QStackedWidget(this))
    , m_tableCard(new Card)
    , m_detailsCard(new Card)
    , m_details(new DetailsPane(display))
    , m_split(new QSplitter)
    , m_empty(new EmptyState)
    , m_detailsAction(new QAction(themedIcon(Icon::Details), Tr::tr("Show or hide details"), this))
    , m_queryAction(new QAction(themedIcon(Icon::Search), Tr::tr("Search in transactions"), this))
    , m_noteAction(new QAction(themedIcon(Icon::Details), Tr::tr("Write a note"), this))
{
    m_noteAction->setShortcut(keys(Shortcut::EditNote));
    m_noteAction->setData(static_cast<int>(Icon::Details));
    connect(m_noteAction, &QAction::triggered, this, [this] {
        m_detailsAction->setChecked(true);
        annotationEditor()->focusNote();
        m_details->ensureWidgetVisible(annotationEditor());
    });
    m_detailsAction->setShortcut(keys(Shortcut::ToggleDetails));
    m_detailsAction->setData(static_cast<int>(Icon::Details));
    m_detailsAction->setCheckable(true);
    m_detailsAction->setChecked(m_settings.get(setting::transactionDetails));
    m_queryAction->setShortcut(keys(Shortcut::Query));
    m_queryAction->setData(static_cast<int>(Icon::Search));
    auto* detailsButton = new Button(Button::Kind::Secondary, Tr::tr("Details"), this);
    detailsButton->setGlyph(Icon::Details);
    detailsButton->setCheckable(true);
    detailsButton->setChecked(m_detailsAction->isChecked());
    detailsButton->setToolTip(m_detailsAction->shortcut().toString(QKeySequence::NativeText));

    m_header->addAtEnd(m_views);
    m_header->addAtEnd(detailsButton);
    m_query->addAtEnd(m_account);

    auto* inTable = new QVBoxLayout(m_tableCard);
    inTable->setContentsMargins(1, space::xs, 1, space::s);
    auto* inDetails = new QVBoxLayout(m_detailsCard);
    inDetails->setContentsMargins(1, 1, 1, 1);
    inDetails->addWidget(m_details);
    m_detailsCard->setMinimumSize(240, 160);
    m_split->addWidget(m_tableCard);
    m_split->addWidget(m_detailsCard);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setCollapsible(0, false);
    m_split->setCollapsible(1, false);
    m_split->setSizes({780, 290});
    m_split->restoreState(m_settings.get(setting::transactionSplit));
    m_detailsCard->setVisible(m_detailsAction->isChecked());
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addWidget(m_header);
    layout->addWidget(m_query);
    layout->addWidget(m_reading);
    layout->addWidget(m_stack, 1);

    connect(queryField(), &QLineEdit::textChanged, this, [this](const QString& text) {
        m_queryTime.reset();
        showCounts();
        Q_EMIT queryChanged(text);
    });
    connect(m_account, &AccountBox::chosenChanged, this, &TransactionsPage::accountChosen);
    connect(m_queryAction, &QAction::triggered, this, [this] {
        queryField()->setFocus(Qt::ShortcutFocusReason);
        queryField()->selectAll();
    });
    auto* help = new QAction(Tr::tr("How to search"), this);
    help->setShortcut(keys(Shortcut::QueryHelp));
    help->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(help);
    connect(help, &QAction::triggered, this, [this] { new QueryHelp(this); });
    connect(m_details, &DetailsPane::separateRequested, this, &TransactionsPage::separateRequested);
    connect(detailsButton, &QPushButton::clicked, m_detailsAction, &QAction::setChecked);
    connect(m_detailsAction, &QAction::toggled, this, [this, detailsButton](bool shown) {
        detailsButton->setChecked(shown);
        m_detailsCard->setVisible(shown);
        m_settings.set(setting::transactionDetails, shown);
    });
    connect(m_split, &QSplitter::splitterMoved, this,
        [this] { m_settings.set(setting::transactionSplit, m_split->saveState()); });
    connect(m_reading, &ReadingBar::stopRequested, this, &TransactionsPage::stopRequested);
    connect(m_empty, &EmptyState::triggered, this, &TransactionsPage::linkRequested);
    connect(&m_display, &Display::changed, this, &TransactionsPage::showCounts);
    nameAll();
    showContent();
}

TransactionsPage::~TransactionsPage() = default;

void TransactionsPage::setTable(QWidget* table) { m_tableCard->layout()->addWidget(table); }

void TransactionsPage::setCounts(qint64 shown, qint64 total)
{
    m_shown = shown;
    m_total = total;
    showCounts();
    showContent();
}

void TransactionsPage::showCounts()
{
    const Formats& formats = m_display.formats();
    m_header->setRemark(m_total == 0 ? QString()
                                     : Tr::tr("%1 of %2", "transactions shown, transactions in all")
                                           .arg(formats.count(m_shown), formats.count(m_total)));
    if (queryField()->text().isEmpty()) {
        queryField()->setRemark({});
        return;
    }
    // The number itself as %1: %n would be written without the locale's grouping.
    QString remark = Tr::tr("%1 match(es)", "in the query field", static_cast<int>(m_shown))
                         .arg(formats.count(m_shown));
    if (m_queryTime)
        remark += u" \u00b7 "_s + formats.duration(*m_queryTime);
    queryField()->setRemark(remark);
}

QueryField* TransactionsPage::queryField() const { return m_query->field(); }

void TransactionsPage::setOwnNames(const QStringList& categories, const QStringList& tags)
{
    if (categories == m_categories && tags == m_tags)
        return;
    m_categories = categories;
    m_tags = tags;
    nameAll();
}

void TransactionsPage::setQueryGaveUp(bool gaveUp)
{
    m_query->setRemark(gaveUp
            ? Tr::tr("This regular expression takes too long on these transactions, so it finds "
                     "nothing. A simpler one may do.")
            : QString());
}

void TransactionsPage::nameAll()
{
    query::Names names;
    names.accounts = m_account->names();
    for (const Link& link : std::as_const(m_links)) {
        if (!names.institutions.contains(link.name))
            names.institutions << link.name;
    }
    names.categories = m_categories;
    names.tags = m_tags;
    annotationEditor()->setNames(m_categories, m_tags);
    for (const QString& sent : knownTypes()) {
        if (const QString name = typeName(sent); !names.types.contains(name))
            names.types << name;
    }
    names.types.sort(Qt::CaseInsensitive);
    queryField()->setNames(std::move(names));
}

void TransactionsPage::setQueryTime(std::chrono::microseconds time)
{
    m_queryTime = time;
    showCounts();
}

void TransactionsPage::setAccounts(const accounts::Snapshot& snapshot)
{
    m_account->setAccounts(snapshot);
    nameAll();
}

void TransactionsPage::chooseAccount(std::optional<AccountRef> account)
{
    m_account->choose(account);
}

std::optional<AccountRef> TransactionsPage::chosenAccount() const { return m_account->chosen(); }

void TransactionsPage::openView(const SavedView& view)
{
    queryField()->setText(view.query);
    if (view.account && m_account->holds(*view.account))
        m_account->choose(view.account); // by its name of today
    else if (!loneAccountTerm(queryField()->query().root))
        m_account->choose(std::nullopt); // an erased link's account is gone
}

void TransactionsPage::setLinks(const QList<Link>& links)
{
    m_links = links;
    nameAll();
    m_reading->set(presentReading(links, m_display.formats()));
    showContent();
}

void TransactionsPage::setLoading(bool loading)
{
    m_loading = loading;
    showContent();
}

void TransactionsPage::setIncomplete(bool incomplete)
{
    m_incomplete = incomplete;
    showContent();
}

void TransactionsPage::setDetails(std::optional<TransactionDetails> view)
{
    m_details->set(std::move(view));
}

void TransactionsPage::setSelected(int rows) { m_details->setSelected(rows); }

AnnotationEditor* TransactionsPage::annotationEditor() const { return m_details->editor(); }

Banner* TransactionsPage::makeNotice()
{
    auto* notice = new Banner(this);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_stack), notice);
    return notice;
}

void TransactionsPage::showContent()
{
    if (m_total > 0) {
        m_stack->setCurrentIndex(0);
        return;
    }
    bool reading = m_loading;
    for (const Link& link : std::as_const(m_links))
        reading |= link.sync.running;
    m_stack->setCurrentIndex(1);
    if (reading)
        m_empty->set(Icon::Clock, Tr::tr("Reading your transactions…"),
            Tr::tr("The newest come first, in a moment."));
    else if (m_incomplete)
        m_empty->set(Icon::Warning, Tr::tr("No transactions to show"),
            Tr::tr("Those that are kept on this computer could not be read."));
    else if (m_links.isEmpty())
        m_empty->set(Icon::Transactions, Tr::tr("No transactions yet"),
            Tr::tr("They appear here as soon as an institution is linked."),
            Tr::tr("Link an institution"));
    else
        m_empty->set(Icon::Transactions, Tr::tr("No transactions yet"),
            Tr::tr("Your banks sent none. Refresh asks them again."));
}

void TransactionsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto orientation = width() < sideBySide ? Qt::Vertical : Qt::Horizontal;
    if (m_split->orientation() == orientation)
        return;
    m_split->setOrientation(orientation);
    // Beside the table the details keep their width; below it both share what there is.
    const bool below = orientation == Qt::Vertical;
    m_split->setStretchFactor(0, below ? 3 : 1);
    m_split->setStretchFactor(1, below ? 2 : 0);
    m_split->setSizes(below ? QList{300, 200} : QList{780, 290});
}

} // namespace bursar::ui
