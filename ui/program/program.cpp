// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/program.h"

#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/base/log.h"
#include "app/profile/refreshplan.h"
#include "ui/features/linking/linkpage.h"
#include "ui/features/welcome/problempage.h"
#include "ui/features/welcome/welcomepage.h"
#include "ui/kit/emptystate.h"
#include "ui/program/askedtext.h"
#include "ui/program/eraseallflow.h"
#include "ui/program/receiptfile.h"
#include "ui/program/revokeflow.h"
#include "ui/program/tr.h"

#include <QApplication>
#include <QDesktopServices>
#include <QPointer>

#include <algorithm>

namespace bursar::ui {

using program::Tr;

namespace page { // that need no profile, or are come to on the way
const QString opening = u"opening"_s;
const QString problem = u"problem"_s;
const QString welcome = u"welcome"_s;
const QString linking = u"linking"_s;
const QString erased = u"erased"_s;
} // namespace page

namespace {

constexpr std::chrono::seconds ageingInterval{30};

/// Those that the person has an application with: all but the demo, which brings its own.
QList<Network> registrable(QList<Network> networks)
{
    networks.removeIf([](const Network& network) { return DemoNetwork::isDemo(network.id); });
    return networks;
}

} // namespace

Program::Program(Setup setup, Profile::Services services, LinkFlow::MakeEmbedded makeEmbedded)
    : m_setup(std::move(setup))
    , m_services(services)
    , m_makeEmbedded(std::move(makeEmbedded))
    , m_settings(m_setup.folder.filePath(u"window.ini"_s))
    , m_theme(m_settings.theme())
    , m_window(m_display, m_theme, m_settings)
    , m_demo(m_setup.folder, m_services.secrets)
{
    addPages();
    connectWindow();
    m_ageing.setInterval(ageingInterval);
    connect(&m_ageing, &QTimer::timeout, this, [this] {
        showAge();
        for (const auto& desk : m_desks)
            desk->age();
    });
}

Program::~Program() = default;

void Program::addPages()
{
    // The first one is what the window shows until the profile is open.
    auto* opening = new EmptyState;
    opening->set(Icon::Lock, Tr::tr("Opening your data…"),
        Tr::tr("Your keychain may ask you to unlock it."));
    m_window.addPage({.id = page::opening,
        .icon = Icon::Lock,
        .title = {},
        .page = opening,
        .inSidebar = false,
        .alone = true});
    m_window.addPage({.id = page::linking,
        .icon = Icon::Plus,
        .title = Tr::tr("Link an institution"),
        .page = m_linkPage = new LinkPage,
        .inSidebar = false});
}

void Program::connectWindow()
{
    connect(&m_window, &MainWindow::refreshRequested, this, [this](std::optional<LinkId> link) {
        if (m_profile)
            ask(link, sync::Extent::Due);
    });
    connect(&m_window, &MainWindow::refreshAllRequested, this, [this] {
        if (m_profile)
            ask({}, sync::Extent::All);
    });
    connect(&m_network, &NetworkWatch::returned, this, [this] {
        if (m_profile)
            m_profile->refreshPlan().networkReturned();
    });
    connect(&m_window, &MainWindow::linkRequested, this, [this] {
        if (m_linkFlow)
            m_linkFlow->begin();
    });
    connect(&m_window, &MainWindow::eraseEverythingRequested, this, [this] {
        if (m_eraseAllFlow)
            m_eraseAllFlow->ask();
    });
    connect(&m_window, &MainWindow::signInAgainRequested, this, [this](LinkId link) {
        if (m_linkFlow)
            m_linkFlow->signInAgain(link);
    });
    connect(&m_window, &MainWindow::unlinkRequested, this, [this](LinkId link) {
        if (m_revokeFlow)
            m_revokeFlow->ask({link});
    });
    connect(&m_window, &MainWindow::pageShown, this, [this](const QString& id) {
        if (isDesk(id))
            m_settings.set(setting::page, id);
    });
    connect(&m_window, &MainWindow::nextStepRequested, this, [this](NextStep step) {
        // The problem of a window that is open: the store did not give all rows.
        if (step == NextStep::Retry)
            reload();
        else
            follow(step);
    });
    connect(qApp, &QApplication::lastWindowClosed, this, &Program::close);
}

ProblemPage& Program::problemPage()
{
    if (!m_problem) {
        m_problem = new ProblemPage;
        m_window.addPage({.id = page::problem,
            .icon = Icon::Warning,
            .title = Tr::tr("Problem"),
            .page = m_problem,
            .inSidebar = false,
            .alone = true});
        connect(m_problem, &ProblemPage::retryRequested, this, &Program::open);
        connect(m_problem, &ProblemPage::nextStepRequested, this,
            [this](NextStep step) { follow(step); });
        connect(m_problem, &ProblemPage::quitRequested, &m_window, &QWidget::close);
    }
    return *m_problem;
}

WelcomePage& Program::welcomePage()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage;
        m_window.addPage({.id = page::welcome,
            .icon = Icon::Demo,
            .title = Tr::tr("Welcome"),
            .page = m_welcome,
            .inSidebar = false,
            .alone = true});
        m_welcome->setNetworks(registrable(m_profile->networks()));
        connect(m_welcome, &WelcomePage::demoChosen, this, &Program::tryDemo);
        connect(m_welcome, &WelcomePage::submitted, this, &Program::saveCredentials);
        connect(m_welcome, &WelcomePage::backRequested, this, &Program::home);
    }
    return *m_welcome;
}

void Program::start()
{
    m_window.show();
    open();
}

QCoro::Task<> Program::open()
{
    m_window.showPage(page::opening);
    auto opened = co_await Profile::open(m_setup.folder, m_services);
    if (!opened) {
        qCWarning(lcUi) << "the profile did not open:" << toString(opened.error().kind);
        problemPage().show(opened.error(), m_display.formats().moment(m_services.clock.now()));
        m_window.showPage(page::problem);
        co_return;
    }
    m_profile = std::move(*opened);
    for (const Network& network : m_setup.networks)
        m_profile->takeNetwork(network);
    m_linkFlow = std::make_unique<LinkFlow>(
        *m_profile, m_services.clock, *m_linkPage, m_display.formats(), m_makeEmbedded);
    m_revokeFlow = std::make_unique<RevokeFlow>(*m_profile, m_window, m_display, m_services.clock);
    m_eraseAllFlow = std::make_unique<EraseAllFlow>(*m_profile, m_setup.folder, m_window, m_display,
        m_services.clock, [this] { m_demo.stop(); }); // it keeps its grants there
    connect(m_eraseAllFlow.get(), &EraseAllFlow::erased, this, &Program::showErased,
        Qt::QueuedConnection);
    connect(m_eraseAllFlow.get(), &EraseAllFlow::abandoned, this, [this] {
        if (needsDemo())
            startDemo();
    });
    m_desks = makeDesks({*m_profile, m_window, m_display, m_settings, m_services.clock, m_theme,
        m_setup.folder.absolutePath()});
    for (const auto& desk : m_desks)
        connectDesk(*desk);
    connectProfile();
    showAge();
    showPlaces();
    home();
    noteFirstScreen();
    m_ageing.start();
    m_profile->start(); // the screen fills while the network is still being reached

    if (needsDemo())
        co_await startDemo();
    if (m_closing)
        co_return;
    m_profile->refreshPlan().begin();
    Q_EMIT this->opened();
}

QCoro::Task<> Program::close()
{
    if (std::exchange(m_closing, true))
        co_return;
    for (std::size_t i = 0; i < m_desks.size() && !m_isLeaving; ++i) {
        const bool isKept = co_await m_desks[i]->settle();
        if (!isKept) {
            // The window comes back with the reason; closing it again leaves what was written.
            m_isLeaving = true;
            m_closing = false;
            m_window.show();
            m_window.showPage(m_desks[i]->pageId());
            co_return;
        }
    }
    m_window.hide();
    m_linkFlow.reset();
    m_revokeFlow.reset();
    m_eraseAllFlow.reset();
    if (m_profile)
        co_await m_profile->close();
    m_desks.clear();
    m_profile.reset();
    QApplication::quit();
}

void Program::connectProfile()
{
    Profile* profile = m_profile.get();
    connect(profile, &Profile::linksChanged, this, [this] {
        showAge();
        showPlaces();
    });
    connect(profile, &Profile::accountsChanged, this, &Program::showAge); // more was asked
    connect(profile, &Profile::loaded, this, [this](const std::optional<Error>& error) {
        if (error)
            m_window.showProblem(*error, Tr::tr("Not all transactions could be shown"),
                m_display.formats().moment(m_services.clock.now()));
    });
    connect(m_linkFlow.get(), &LinkFlow::shown, this, [this] { m_window.showPage(page::linking); });
    connect(m_linkFlow.get(), &LinkFlow::left, this, &Program::home);
    connect(m_linkFlow.get(), &LinkFlow::accountsRequested, this,
        [this] { m_window.showPage(page::accounts); });
    connect(m_linkFlow.get(), &LinkFlow::credentialsRequested, this, &Program::showCredentials);
    connect(m_linkFlow.get(), &LinkFlow::newestRequested, this,
        [this] { follow(NextStep::GetNewest); });
}

void Program::connectDesk(Desk& desk)
{
    connect(&desk, &Desk::placesChanged, this, &Program::showPlaces);
    connect(&desk, &Desk::visitRequested, this, &Program::visit);
    connect(&desk, &Desk::linkRequested, m_linkFlow.get(), &LinkFlow::begin);
    connect(&desk, &Desk::signInRequested, m_linkFlow.get(), &LinkFlow::signInAgain);
    connect(
        &desk, &Desk::unlinkRequested, this, [this](LinkId link) { m_revokeFlow->ask({link}); });
    connect(&desk, &Desk::revokeAllRequested, this, [this] { m_revokeFlow->askAll(); });
    connect(&desk, &Desk::nextStepRequested, this, &Program::follow);
    connect(&desk, &Desk::credentialsRequested, this, &Program::showCredentials);
}

void Program::visit(const Destination& destination)
{
    m_window.showPage(destination.page);
    for (const auto& desk : m_desks) {
        if (desk->pageId() == destination.page)
            desk->visit(destination);
    }
}

void Program::noteFirstScreen()
{
    const Desk* first = nullptr;
    for (const auto& desk : m_desks) {
        if (desk->pageId() == m_window.currentPage())
            first = desk.get();
    }
    if (!first || first->isReady())
        m_firstScreen.isReady();
    else
        connect(first, &Desk::ready, &m_firstScreen, &FirstScreen::isReady);
}

bool Program::isDesk(const QString& pageId) const
{
    return std::any_of(m_desks.begin(), m_desks.end(),
        [&pageId](const auto& desk) { return desk->pageId() == pageId; });
}

void Program::home()
{
    if (m_profile->links().isEmpty()) {
        welcomePage().showChoice();
        m_window.showPage(page::welcome);
        return;
    }
    const QString last = m_settings.get(setting::page);
    m_window.showPage(isDesk(last) ? last : m_desks.front()->pageId());
}

void Program::reload()
{
    m_window.clearProblem();
    m_profile->reload();
}

void Program::showErased(const totalerasure::Report& report)
{
    m_ageing.stop();
    m_window.setPlaces({});
    m_linkFlow.reset();
    m_revokeFlow.reset();
    m_eraseAllFlow.reset();
    m_desks.clear();
    m_profile.reset();
    auto* page = new EmptyState;
    page->set(Icon::Lock, Tr::tr("Everything is erased"),
        Tr::tr("%Ln keychain entry(ies) and %1 are gone; Bursar looked, and none of them is left. "
               "This receipt is kept nowhere else. At its next start Bursar begins anew.",
            "files", static_cast<int>(report.plan.keys.size()))
            .arg(Tr::tr("%Ln file(s)", "that were erased", static_cast<int>(report.files.size()))),
        Tr::tr("Save the receipt…"));
    connect(page, &EmptyState::triggered, this,
        [this, receipt = report.receipt] { askReceiptFile(m_window, m_display, receipt); });
    m_window.addPage({.id = page::erased,
        .icon = Icon::Lock,
        .title = {},
        .page = page,
        .inSidebar = false,
        .alone = true});
    m_window.showPage(page::erased);
}

void Program::ask(std::optional<LinkId> link, sync::Extent extent)
{
    const RefreshPlan::Asked asked = m_profile->refreshPlan().ask(link, extent);
    m_window.say(askedText(asked, m_display.formats(), m_services.clock.now()));
}

void Program::showAge()
{
    if (!m_profile)
        return;
    m_window.setInstitutions(
        present(m_profile->links(), m_display.formats(), m_services.clock.now()));
    m_window.setStatus(presentStatus(m_profile->links(), m_profile->requestCount(),
        m_display.formats(), m_services.clock.now()));
}

void Program::showPlaces()
{
    QList<PaletteEntry> places;
    for (const auto& desk : m_desks)
        places += desk->places();
    for (const Link& link : m_profile->links()) {
        const InstitutionItem can =
            present(link, m_display.formats(), m_services.clock.now()); // as in the sidebar
        if (can.canSignIn)
            places.append({.title = Tr::tr("Sign in to %1 again", "institution").arg(link.name),
                .icon = Icon::SignIn,
                .run = [this, id = link.id] { m_linkFlow->signInAgain(id); }});
        if (can.canUnlink)
            places.append(
                {.title = Tr::tr("Revoke the access of %1…", "institution").arg(link.name),
                    .icon = Icon::Unlink,
                    .run = [this, id = link.id] { m_revokeFlow->ask({id}); }});
    }
    m_window.setPlaces(std::move(places));
}

QCoro::Task<Status> Program::startDemo()
{
    const auto started = co_await m_demo.start();
    if (!started)
        co_return started;
    if (!m_profile) {
        m_demo.stop();
        co_return fail(ErrorKind::Cancelled);
    }
    m_profile->takeNetwork(*m_demo.network());
    co_return Status{};
}

bool Program::needsDemo() const
{
    const auto& links = m_profile->links();
    return m_setup.demo || std::any_of(links.begin(), links.end(), [](const Link& link) {
        return DemoNetwork::isDemo(link.networkId);
    });
}

QCoro::Task<> Program::tryDemo()
{
    if (!m_profile)
        co_return;
    welcomePage().setBusy(true);
    const auto started = co_await startDemo();
    if (m_closing)
        co_return;
    welcomePage().setBusy(false);
    welcomePage().setError(started ? QString() : describe(started.error().kind).sentence);
    if (started)
        m_linkFlow->begin();
}

QCoro::Task<> Program::saveCredentials()
{
    Credentials given = welcomePage().takeCredentials();
    const auto& known = m_profile->networks();
    const auto found = std::find_if(known.begin(), known.end(),
        [&given](const Network& each) { return each.id == given.networkId; });
    if (found == known.end())
        co_return;
    Network network = *found;
    network.clientId = given.clientId;
    network.redirectUri = given.redirectUri;
    welcomePage().setBusy(true);
    const auto kept = co_await m_profile->keepNetwork(network, std::move(given.clientSecret));
    if (m_closing)
        co_return;
    welcomePage().setBusy(false);
    welcomePage().setError(kept ? QString() : describe(kept.error().kind).sentence);
    if (!kept)
        co_return;
    welcomePage().setNetworks(registrable(m_profile->networks()));
    m_linkFlow->begin();
}

void Program::showCredentials(const QString& networkId)
{
    if (welcomePage().showFormFor(networkId))
        m_window.showPage(page::welcome);
    else
        m_linkFlow->begin(); // the demo brings its own
}

void Program::follow(NextStep step, std::optional<LinkId> link)
{
    if (step == NextStep::GetNewest) {
        QDesktopServices::openUrl(m_setup.homepage);
        return;
    }
    if (!m_profile) { // all else needs the data first
        open();
        return;
    }
    const auto& links = m_profile->links();
    const auto failed = std::find_if(
        links.begin(), links.end(), [link](const Link& each) { return each.id == link; });
    switch (step) {
    case NextStep::Retry:
    case NextStep::UnlockKeychain: // asking again is what unlocks it
        m_profile->refreshPlan().retry(link);
        return;
    case NextStep::SignInAgain:
    case NextStep::UseBrowser:
        if (failed != links.end())
            m_linkFlow->signInAgain(failed->id);
        return;
    case NextStep::CheckCredentials:
        showCredentials(failed == links.end() ? QString() : failed->networkId);
        return;
    case NextStep::ChooseInstitution:
        m_linkFlow->begin();
        return;
    case NextStep::GetNewest:
    case NextStep::CopyDetails: // done where it is shown
    case NextStep::Dismiss:
        return;
    }
}

} // namespace bursar::ui
