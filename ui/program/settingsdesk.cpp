// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/settingsdesk.h"

#include "app/base/clock.h"
#include "app/profile/refreshplan.h"
#include "app/profile/serviceaccounts.h"
#include "ui/features/settings/datasection.h"
#include "ui/features/settings/looksection.h"
#include "ui/features/settings/networkssection.h"
#include "ui/features/settings/refreshsection.h"
#include "ui/features/settings/servicesheet.h"
#include "ui/features/settings/settingspage.h"
#include "ui/kit/display.h"
#include "ui/kit/errortext.h"
#include "ui/kit/localsettings.h"
#include "ui/program/tr.h"
#include "ui/shell/mainwindow.h"

#include <QDesktopServices>
#include <QUrl>

namespace bursar::ui {

using program::Tr;

SettingsDesk::SettingsDesk(const Site& site)
    : m_site(site)
    , m_page(new SettingsPage)
    , m_refresh(new RefreshSection)
    , m_look(new LookSection)
    , m_networks(new NetworksSection)
    , m_data(new DataSection(site.folder))
{
    m_site.profile.refreshPlan().setSchedule(
        {.every = std::chrono::hours(m_site.settings.get(setting::refreshHours)),
            .atStart = m_site.settings.get(setting::refreshAtStart)});
    m_page->addSection(m_refresh);
    m_page->addSection(m_look);
    m_page->addSection(m_networks);
    m_page->addSection(m_data);
    m_site.window.addPage({.id = page::settings,
        .icon = Icon::Settings,
        .title = Tr::tr("Settings"),
        .page = m_page,
        .shortcut = Shortcut::PageSettings});
    connectSections();
    age();
}

void SettingsDesk::connectSections()
{
    RefreshPlan* plan = &m_site.profile.refreshPlan();
    connect(plan, &RefreshPlan::changed, this, &SettingsDesk::age);
    connect(&m_site.profile, &Profile::linksChanged, this, &SettingsDesk::age);
    connect(m_refresh, &RefreshSection::scheduleChosen, this,
        [this, plan](const RefreshSchedule& schedule) {
            m_site.settings.set(setting::refreshHours, static_cast<int>(schedule.every.count()));
            m_site.settings.set(setting::refreshAtStart, schedule.atStart);
            plan->setSchedule(schedule);
        });
    connect(m_refresh, &RefreshSection::everythingRequested, this,
        [plan] { plan->ask({}, sync::Extent::All); });
    connect(m_look, &LookSection::languageChosen, this,
        [this](const QString& code) { m_site.settings.set(setting::language, code); });
    connect(m_look, &LookSection::themeChosen, this, [this](ThemeChoice choice) {
        m_site.settings.setTheme(choice);
        m_site.theme.setChoice(choice);
    });
    connect(m_look, &LookSection::hideAtStartChosen, this,
        [this](bool hide) { m_site.settings.set(setting::hideAmountsAtStart, hide); });
    connect(&m_site.theme, &ThemeController::schemeChanged, this, &SettingsDesk::age);
    connect(m_networks, &NetworksSection::credentialsRequested, this, &Desk::credentialsRequested);
    connect(m_networks, &NetworksSection::serviceAccountRequested, this,
        &SettingsDesk::askServiceAccount);
    connect(&m_site.profile.serviceAccounts(), &ServiceAccounts::changed, this, &SettingsDesk::age);
    connect(m_data, &DataSection::folderRequested, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_site.folder)); });
    connect(m_data, &DataSection::eraseEverythingRequested, &m_site.window,
        &MainWindow::eraseEverythingRequested);
    connect(&m_site.window, &MainWindow::pageShown, this, [this](const QString& id) {
        if (id == page::settings)
            age(); // nothing tells that there is another network
    });
}

void SettingsDesk::age()
{
    const RefreshPlan& plan = m_site.profile.refreshPlan();
    RefreshSection::State state{
        .schedule = plan.schedule(), .next = plan.next(), .now = m_site.clock.now()};
    for (const Link& link : m_site.profile.links()) {
        state.running |= link.sync.running;
        if (const auto until = plan.pausedUntil(link.id))
            state.pauses += RefreshSection::Pause{link.name, *until};
    }
    m_refresh->set(state, m_site.display.formats());
    m_look->set({m_site.settings.get(setting::language), m_site.settings.theme(),
        m_site.settings.get(setting::hideAmountsAtStart)});
    m_networks->set(m_site.profile.networks());
}

QCoro::Task<> SettingsDesk::askServiceAccount(QString networkId)
{
    const QPointer<SettingsDesk> alive = this;
    const auto account = co_await m_site.profile.serviceAccounts().load(networkId);
    if (!alive)
        co_return;
    if (!account) {
        m_site.window.showProblem(account.error(), Tr::tr("The service account could not be read"),
            m_site.display.formats().moment(m_site.clock.now()));
        co_return;
    }
    QString name = networkId;
    for (const Network& network : m_site.profile.networks()) {
        if (network.id == networkId)
            name = network.name;
    }
    const QPointer sheet = new ServiceSheet(name, *account, &m_site.window);
    connect(sheet, &ServiceSheet::saveRequested, this,
        [this, sheet, networkId] { saveServiceAccount(sheet, networkId); });
    connect(sheet, &ServiceSheet::removeRequested, this,
        [this, sheet, networkId] { removeServiceSecret(sheet, networkId); });
}

QCoro::Task<> SettingsDesk::saveServiceAccount(QPointer<ServiceSheet> sheet, QString networkId)
{
    Secret secret = sheet->takeSecret();
    const auto saved = co_await m_site.profile.serviceAccounts().save(
        networkId, sheet->clientId(), sheet->recipientId(), std::move(secret));
    if (!sheet)
        co_return;
    if (saved)
        sheet->close();
    else
        sheet->showProblem(describe(saved.error().kind).sentence);
}

QCoro::Task<> SettingsDesk::removeServiceSecret(QPointer<ServiceSheet> sheet, QString networkId)
{
    const auto removed = co_await m_site.profile.serviceAccounts().removeSecret(networkId);
    if (!sheet)
        co_return;
    if (removed)
        sheet->close();
    else
        sheet->showProblem(describe(removed.error().kind).sentence);
}

} // namespace bursar::ui
