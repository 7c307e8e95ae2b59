// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/activitydesk.h"

#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/consents/chaincheck.h"
#include "ui/features/activity/accesswords.h"
#include "ui/features/activity/activitypage.h"
#include "ui/kit/display.h"
#include "ui/program/tr.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QCoroFuture>
#include <QDesktopServices>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>
#include <QUrl>

namespace bursar::ui {

using program::Tr;

namespace {

/// A reading makes many entries in a second; the page follows at a person's pace.
constexpr auto betweenLooks = std::chrono::milliseconds(400);

} // namespace

ActivityDesk::ActivityDesk(const Site& site)
    : m_site(site)
    , m_ledger(site.profile.ledger())
    , m_page(new ActivityPage(site.display, site.settings))
{
    m_site.window.addPage({.id = page::activity,
        .icon = Icon::Clock,
        .title = Tr::tr("Activity"),
        .page = m_page,
        .shortcut = Shortcut::PageActivity});
    m_site.window.addCommand(m_page->detailsAction());
    const ChainCheck* chain = &m_ledger.chain();
    connect(
        chain, &ChainCheck::changed, this, [this] { m_page->setCheck(m_ledger.chain().state()); });
    connect(&m_ledger, &Ledger::grew, this, &ActivityDesk::grow);
    connect(&m_site.window, &MainWindow::pageShown, this, [this](const QString& id) {
        if (id != pageId())
            return;
        if (m_isStale) // what has come since the last check has not been looked at
            m_ledger.chain().start(m_site.clock.now());
        begin();
    });
    connect(m_page, &ActivityPage::filterChanged, this,
        [this](const LedgerFilter& filter) { find(filter, false); });
    connect(m_page, &ActivityPage::entriesWanted, this, &ActivityDesk::readEntries);
    connect(m_page, &ActivityPage::useWanted, this, &ActivityDesk::readUse);
    connect(m_page, &ActivityPage::checkRequested, this,
        [this] { m_ledger.chain().start(m_site.clock.now()); });
    connect(m_page, &ActivityPage::exportRequested, this, &ActivityDesk::askFile);
    connect(m_page, &ActivityPage::exportStopRequested, this, [this] { m_exporting.cancel(); });
    connect(m_page, &ActivityPage::fileShown, this, [](const QString& file) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
    });
    connect(m_page, &ActivityPage::linkRequested, this, &Desk::linkRequested);
    connect(m_page, &ActivityPage::retryRequested, this, [this] {
        m_isStale = true;
        begin();
    });
    m_page->setCheck(m_ledger.chain().state());
}

void ActivityDesk::visit(const Destination& destination)
{
    if (destination.link)
        m_page->showConsent(*destination.link, {});
}

void ActivityDesk::begin()
{
    if (!m_isStale || m_pause)
        return;
    m_isStale = false;
    readSubjects();
    find(m_filter, std::exchange(m_hasBegun, true));
}

void ActivityDesk::grow()
{
    m_isStale = true;
    if (m_pause || m_site.window.currentPage() != pageId())
        return;
    m_pause = m_site.clock.callAfter(betweenLooks, [this] {
        m_pause.reset();
        if (m_site.window.currentPage() == pageId())
            begin();
    });
}

QCoro::Task<> ActivityDesk::find(LedgerFilter filter, bool isGrown)
{
    const QPointer<ActivityDesk> alive = this;
    m_finding = CancelScope();
    const CancelToken mine = m_finding.token();
    m_filter = filter;
    const auto reading = m_ledger.find(filter, mine);
    const auto found = co_await reading;
    if (!alive || mine.isCancelled())
        co_return;
    if (!found) {
        showFailure(found.error());
        co_return;
    }
    m_page->setFailure({}, {});
    m_page->setNumbers(*found, isGrown);
}

QCoro::Task<> ActivityDesk::readSubjects()
{
    const QPointer<ActivityDesk> alive = this;
    const auto reading = m_ledger.subjects();
    const auto subjects = co_await reading;
    if (!alive)
        co_return;
    if (subjects)
        m_page->setSubjects(*subjects);
    else
        showFailure(subjects.error());
}

QCoro::Task<> ActivityDesk::readEntries(std::vector<std::int64_t> numbers)
{
    const QPointer<ActivityDesk> alive = this;
    const auto reading = m_ledger.entries(std::move(numbers));
    const auto entries = co_await reading;
    if (!alive)
        co_return;
    if (entries)
        m_page->takeEntries(*entries);
    else
        showFailure(entries.error());
}

QCoro::Task<> ActivityDesk::readUse(std::optional<LedgerSubject> consent)
{
    m_useOf = consent;
    if (!consent)
        co_return;
    const QPointer<ActivityDesk> alive = this;
    const auto reading = m_ledger.use(consent->link, consent->grantId);
    const auto uses = co_await reading;
    if (alive && uses && m_useOf == consent)
        m_page->setUse(EntryPane::UseView{*consent, *uses});
}

void ActivityDesk::showFailure(const Error& error)
{
    m_isStale = true;
    m_page->setFailure(error, m_site.display.formats().moment(m_site.clock.now()));
}

void ActivityDesk::askFile(LedgerExport::Format format)
{
    const bool isCsv = format == LedgerExport::Format::Csv;
    const Day today = Day::ofInstantUtc(m_site.clock.now());
    const QString name =
        u"bursar-activity-%1.%2"_s.arg(today.toIso(), isCsv ? u"csv"_s : u"jsonl"_s);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(&m_site.window, Tr::tr("Export the activity"), folder.path(),
        isCsv ? Tr::tr("CSV files (*.csv)") : Tr::tr("JSON Lines files (*.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isCsv ? u"csv"_s : u"jsonl"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, format](const QString& file) { exportTo(file, format); });
    dialog->open();
}

QCoro::Task<> ActivityDesk::exportTo(QString file, LedgerExport::Format format)
{
    const LedgerNumbers numbers = m_page->numbers();
    if (!numbers)
        co_return;
    const QPointer<ActivityDesk> alive = this;
    m_exporting = CancelScope();
    const auto subjecting = m_ledger.subjects();
    const auto subjects = co_await subjecting;
    if (!alive)
        co_return;
    LedgerExport order{.file = file,
        .format = format,
        .numbers = numbers,
        .institutions = {},
        .now = m_site.clock.now()};
    for (const LedgerSubject& each : subjects ? subjects->all : QList<LedgerSubject>())
        order.institutions.insert(each.link, institutionName(each));
    const auto total = static_cast<std::int64_t>(numbers->size());
    m_page->setExporting(0, total);
    const std::function<void(std::int64_t)> progress = [alive, total](std::int64_t done) {
        if (alive)
            alive->m_page->setExporting(done, total);
    };
    const auto outcome =
        co_await exportLedger(m_ledger, std::move(order), progress, m_exporting.token());
    if (!alive)
        co_return;
    if (outcome)
        m_page->setExported(*outcome, file);
    else
        m_page->setExportFailed(outcome.error());
}

} // namespace bursar::ui
