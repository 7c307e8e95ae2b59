// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/activity/activitypage.h"

#include "app/base/literals.h"
#include "ui/features/activity/accesswords.h"
#include "ui/features/activity/activityfilters.h"
#include "ui/features/activity/activitymodel.h"
#include "ui/features/activity/activityview.h"
#include "ui/features/activity/chainline.h"
#include "ui/features/activity/tr.h"
#include "ui/features/reading/readingbar.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/display.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/localsettings.h"
#include "ui/kit/pageheader.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bursar::ui {

using activitytext::Tr;

namespace {

const Setting<bool> showsDetails{"activity/details"_L1, true};
const Setting<QByteArray> splitSizes{"activity/split"_L1, {}};

} // namespace

ActivityPage::ActivityPage(const Display& display, LocalSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_display(display)
    , m_settings(settings)
    , m_header(new PageHeader(Tr::tr("Activity"), this))
    , m_filters(new ActivityFilters(display, this))
    , m_problem(new Banner(this))
    , m_broken(new Banner(this))
    , m_exportDone(new Banner(this))
    , m_exporting(new ReadingBar(this))
    , m_model(new ActivityModel(display, this))
    , m_stack(new QStackedWidget(this))
    , m_split(new QSplitter)
    , m_view(new ActivityView(display, m_model))
    , m_chain(new ChainLine)
    , m_pane(new EntryPane(display))
    , m_paneCard(new Card)
    , m_empty(new EmptyState)
    , m_detailsAction(new QAction(
          themedIcon(Icon::Details), Tr::tr("Show or hide the details of an access"), this))
{
    m_detailsAction->setData(static_cast<int>(Icon::Details));
    m_detailsAction->setCheckable(true);
    m_detailsAction->setChecked(m_settings.get(showsDetails));
    auto* details = new Button(Button::Kind::Secondary, Tr::tr("Details"), this);
    details->setGlyph(Icon::Details);
    details->setCheckable(true);
    details->setChecked(m_detailsAction->isChecked());
    m_header->addAtEnd(makeExportButton());
    m_header->addAtEnd(details);

    auto* tableCard = new Card;
    auto* inTable = new QVBoxLayout(tableCard);
    inTable->setContentsMargins(1, space::xs, 1, space::xs);
    inTable->setSpacing(0);
    inTable->addWidget(m_view, 1);
    inTable->addWidget(m_chain);
    auto* inPane = new QVBoxLayout(m_paneCard);
    inPane->setContentsMargins(1, 1, 1, 1);
    inPane->addWidget(m_pane);
    m_paneCard->setMinimumSize(250, 160);
    m_split->addWidget(tableCard);
    m_split->addWidget(m_paneCard);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setCollapsible(0, false);
    m_split->setCollapsible(1, false);
    m_split->setSizes({780, 290});
    m_split->restoreState(m_settings.get(splitSizes));
    m_paneCard->setVisible(m_detailsAction->isChecked());
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addWidget(m_header);
    layout->addWidget(m_broken);
    layout->addWidget(m_problem);
    layout->addWidget(m_exportDone);
    layout->addWidget(m_exporting);
    layout->addWidget(m_filters);
    layout->addWidget(m_stack, 1);

    connect(m_filters, &ActivityFilters::changed, this, [this] {
        askUse();
        Q_EMIT filterChanged(m_filters->filter());
    });
    connect(m_model, &ActivityModel::wanted, this, &ActivityPage::entriesWanted);
    connect(m_view, &ActivityView::currentRowChanged, this, &ActivityPage::showCurrent);
    connect(m_chain, &ChainLine::checkRequested, this, &ActivityPage::checkRequested);
    connect(m_exporting, &ReadingBar::stopRequested, this, &ActivityPage::exportStopRequested);
    connect(m_problem, &Banner::nextStep, this, &ActivityPage::retryRequested);
    connect(m_broken, &Banner::triggered, this, [this] {
        if (!m_check.isBroken())
            return;
        m_filters->clear();
        goTo(*m_check.verdict->brokenAt);
    });
    connect(m_exportDone, &Banner::triggered, this, [this] {
        m_exportDone->clear();
        if (!m_exported.isEmpty())
            Q_EMIT fileShown(m_exported);
    });
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_filters->isEmpty())
            Q_EMIT linkRequested();
        else
            m_filters->clear();
    });
    connect(details, &QPushButton::clicked, m_detailsAction, &QAction::setChecked);
    connect(m_detailsAction, &QAction::toggled, this, [this, details](bool shown) {
        details->setChecked(shown);
        m_paneCard->setVisible(shown);
        m_settings.set(showsDetails, shown);
    });
    connect(m_split, &QSplitter::splitterMoved, this,
        [this] { m_settings.set(splitSizes, m_split->saveState()); });
    connect(&m_display, &Display::changed, this, [this] {
        m_model->refresh();
        setCheck(m_check);
        showContent();
    });
    setCheck({});
    showContent();
}

ActivityPage::~ActivityPage() = default;

QWidget* ActivityPage::makeExportButton()
{
    m_export = new Button(Button::Kind::Secondary, Tr::tr("Export", "button: of the ledger"), this);
    m_export->setGlyph(Icon::ChevronDown);
    auto* menu = new QMenu(m_export);
    menu->addAction(Tr::tr("As CSV, for spreadsheets…"), this,
        [this] { Q_EMIT exportRequested(LedgerExport::Format::Csv); });
    menu->addAction(Tr::tr("As JSON Lines, for programs…"), this,
        [this] { Q_EMIT exportRequested(LedgerExport::Format::JsonLines); });
    connect(m_export, &QPushButton::clicked, this, [this, menu] {
        const QPoint corner(
            isRightToLeft() ? 0 : m_export->width() - menu->sizeHint().width(), m_export->height());
        menu->popup(m_export->mapToGlobal(corner));
    });
    return m_export;
}

void ActivityPage::setSubjects(const LedgerSubjects& subjects)
{
    m_subjects = subjects;
    m_filters->setSubjects(subjects.all);
    m_model->setSubjects(subjects.all);
    showContent();
    showCurrent();
}

void ActivityPage::setNumbers(LedgerNumbers numbers, bool isGrown)
{
    m_numbers = numbers;
    m_model->setNumbers(std::move(numbers), isGrown);
    // The entry that is looked at stays where it is, as long as it is shown.
    if (!isGrown && m_current) {
        if (const auto row = m_model->rowOf(*m_current))
            m_view->goTo(*row);
        else
            showCurrent();
    }
    showContent();
}

void ActivityPage::takeEntries(const QList<Ledger::Entry>& entries)
{
    m_model->take(entries);
    showCurrent();
}

void ActivityPage::setUse(std::optional<EntryPane::UseView> use) { m_pane->setUse(std::move(use)); }

void ActivityPage::setCheck(const ChainCheck::State& state)
{
    m_check = state;
    m_chain->set(state, m_display.formats());
    m_model->setBrokenAt(state.isBroken() ? state.verdict->brokenAt : std::nullopt);
    if (!state.isBroken()) {
        m_broken->clear();
        return;
    }
    m_broken->show(Tone::Danger, Tr::tr("The record of accesses is broken"),
        Tr::tr("From entry %1 on it is not as Bursar wrote it: something was changed, removed or "
               "added. What stands before it can be relied on.")
            .arg(m_display.formats().count(*state.verdict->brokenAt)),
        Tr::tr("Show the place"));
}

void ActivityPage::setFailure(std::optional<Error> error, const QString& when)
{
    m_hasFailed = error.has_value();
    if (error)
        m_problem->show(*error, Tr::tr("The record of accesses could not be read"), when);
    else
        m_problem->clear();
    if (m_hasFailed)
        m_model->take({});
    showContent();
}

void ActivityPage::setExporting(std::int64_t done, std::int64_t total)
{
    m_exportDone->clear();
    m_export->setEnabled(false);
    const Formats& formats = m_display.formats();
    m_exporting->set(ReadingProgress{
        Tr::tr("Exporting… %1 of %2 entries").arg(formats.count(done), formats.count(total)),
        total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0});
}

void ActivityPage::setExported(const LedgerExport::Outcome& outcome, const QString& file)
{
    m_exporting->set({});
    m_export->setEnabled(true);
    m_exported = file;
    const Formats& formats = m_display.formats();
    const QString sentence = Tr::tr("%1 entries are in %2.", "a count; a file's name")
                                 .arg(formats.count(outcome.entries), file.section(u'/', -1));
    const bool isBroken = outcome.verdict.brokenAt.has_value();
    m_exportDone->show(isBroken ? Tone::Warning : Tone::Good, {},
        sentence + u' '
            + (isBroken ? Tr::tr("The chain was checked first: it is broken at entry %1.")
                              .arg(formats.count(*outcome.verdict.brokenAt))
                        : Tr::tr("The chain was checked first: it is unbroken.")),
        Tr::tr("Open the folder"));
}

void ActivityPage::setExportFailed(const Error& error)
{
    m_exporting->set({});
    m_export->setEnabled(true);
    m_exported.clear();
    if (error.kind == ErrorKind::Cancelled)
        m_exportDone->show(Tone::Neutral, {},
            Tr::tr("The export was stopped. No file was written."), Tr::tr("OK"));
    else
        m_exportDone->show(Tone::Danger, Tr::tr("No file was written"),
            error.detail.isEmpty() ? describe(error.kind).sentence : error.detail, Tr::tr("OK"));
}

std::optional<Ledger::Entry> ActivityPage::currentEntry() const
{
    const Ledger::Entry* entry = m_model->entry(m_view->currentIndex().row());
    return entry ? std::optional(*entry) : std::nullopt;
}

void ActivityPage::goTo(std::int64_t number)
{
    m_current = number;
    if (const auto row = m_model->rowOf(number)) {
        m_view->goTo(*row);
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void ActivityPage::showConsent(LinkId link, const std::optional<QString>& grantId)
{
    m_filters->choose(link, grantId);
}

void ActivityPage::showCurrent()
{
    const auto entry = currentEntry();
    if (!entry) {
        m_pane->set({});
        askUse();
        return;
    }
    m_current = entry->number;
    const LedgerSubject* subject = m_model->subjectOf(*entry);
    LedgerSubject consent = subject ? *subject : LedgerSubject{};
    consent.link = entry->call.link;
    consent.grantId = entry->grantId;
    m_pane->set(EntryPane::View{*entry, consent});
    askUse();
}

void ActivityPage::askUse()
{
    std::optional<LedgerSubject> of;
    const auto find = [this](LinkId link, const QString& grantId) {
        LedgerSubject subject{.link = link, .grantId = grantId};
        for (const LedgerSubject& each : std::as_const(m_subjects.all)) {
            if (each.link == link && each.grantId == grantId)
                subject = each;
        }
        return subject;
    };
    const LedgerFilter filter = m_filters->filter();
    if (const auto entry = currentEntry())
        of = find(entry->call.link, entry->grantId);
    else if (filter.link && filter.grantId)
        of = find(*filter.link, *filter.grantId);
    if (std::exchange(m_useOf, of) == of)
        return;
    if (!of)
        m_pane->setUse({});
    Q_EMIT useWanted(of);
}

void ActivityPage::showContent()
{
    const Formats& formats = m_display.formats();
    const auto shown = m_numbers ? static_cast<std::int64_t>(m_numbers->size()) : 0;
    const std::int64_t total = std::max(m_subjects.entries, shown);
    m_header->setRemark(total == 0 ? Tr::tr("Who read what of your data, when and why")
                                   : Tr::tr("%1 of %2", "entries shown, entries in all")
                                         .arg(formats.count(shown), formats.count(total)));
    m_export->setVisible(shown > 0);
    m_filters->setVisible(total > 0);
    if (shown > 0) {
        m_stack->setCurrentWidget(m_split);
        return;
    }
    m_stack->setCurrentWidget(m_empty);
    if (m_hasFailed && !m_numbers)
        m_empty->set(Icon::Warning, Tr::tr("Nothing to show"),
            Tr::tr("What is recorded is still there; it could not be read just now."));
    else if (!m_numbers)
        m_empty->set(Icon::Clock, Tr::tr("Reading the record…"), {});
    else if (total > 0)
        m_empty->set(
            Icon::Search, Tr::tr("No access fits these filters"), {}, Tr::tr("Show everything"));
    else
        m_empty->set(Icon::Clock, Tr::tr("Nothing has been read yet"),
            Tr::tr("Each time Bursar reads something of yours at a bank it is written down here: "
                   "when, what, and whether you or the schedule asked."),
            Tr::tr("Link an institution"));
}

} // namespace bursar::ui
