// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/networkappsdesk.h"

#include "app/base/clock.h"
#include "ui/features/networkapps/networkappspage.h"
#include "ui/kit/display.h"
#include "ui/program/tr.h"
#include "ui/shell/mainwindow.h"

#include <QPointer>

namespace bursar::ui {

using program::Tr;

NetworkAppsDesk::NetworkAppsDesk(const Site& site)
    : m_site(site)
    , m_apps(site.profile.networkApps())
    , m_page(new NetworkAppsPage)
{
    m_site.window.addPage({.id = page::networkApps,
        .icon = Icon::Key,
        .title = Tr::tr("Network apps"),
        .page = m_page});
    connect(&m_site.window, &MainWindow::pageShown, this, [this](const QString& id) {
        if (id == pageId())
            begin();
    });
    connect(m_page, &NetworkAppsPage::loadRequested, this, &NetworkAppsDesk::load);
    connect(
        m_page, &NetworkAppsPage::subscriptionsWanted, this, &NetworkAppsDesk::readSubscriptions);
    connect(m_page, &NetworkAppsPage::secretWanted, this, &NetworkAppsDesk::readSecret);
    connectChanges();
}

void NetworkAppsDesk::connectChanges()
{
    connect(m_page, &NetworkAppsPage::registerRequested, this, &NetworkAppsDesk::registerApp);
    connect(m_page, &NetworkAppsPage::changeRequested, this, &NetworkAppsDesk::change);
    connect(m_page, &NetworkAppsPage::removeRequested, this, &NetworkAppsDesk::remove);
    connect(m_page, &NetworkAppsPage::keepSecretRequested, this, &NetworkAppsDesk::keepSecret);
    connect(m_page, &NetworkAppsPage::notificationSaved, this, &NetworkAppsDesk::saveNotification);
    connect(
        m_page, &NetworkAppsPage::notificationRemoved, this, &NetworkAppsDesk::removeNotification);
    connect(m_page, &NetworkAppsPage::testEventRequested, this, &NetworkAppsDesk::sendTestEvent);
}

void NetworkAppsDesk::begin()
{
    QList<Network> networks;
    for (const Network& network : m_site.profile.networks()) {
        if (NetworkApps::canAsk(network))
            networks += network;
    }
    m_page->setNetworks(networks);
    if (!m_page->networkId().isEmpty() && m_loaded != m_page->networkId())
        load();
}

QCoro::Task<> NetworkAppsDesk::load()
{
    const QString network = m_page->networkId();
    if (network.isEmpty())
        co_return;
    const QPointer<NetworkAppsDesk> alive = this;
    m_loaded = network;
    m_page->setLoading();
    const auto registration = co_await m_apps.load(network);
    if (!alive || network != m_page->networkId())
        co_return;
    if (registration) {
        m_page->set(*registration);
        co_return;
    }
    m_loaded.clear();
    m_page->setFailure(registration.error(), m_site.display.formats().moment(m_site.clock.now()));
}

void NetworkAppsDesk::tell(const Result<AppOutcome>& outcome, const QString& words)
{
    m_page->finish(outcome ? std::nullopt : std::optional(outcome.error()), words);
    if (!outcome)
        return;
    if (outcome->notKept)
        m_page->setSecretNotKept(outcome->app.clientId, *outcome->notKept);
    load();
}

QCoro::Task<> NetworkAppsDesk::registerApp(AppDraft draft)
{
    const QPointer<NetworkAppsDesk> alive = this;
    const auto outcome = co_await m_apps.registerApp(m_page->networkId(), std::move(draft));
    if (!alive)
        co_return;
    if (outcome)
        m_page->chooseApp(outcome->app.clientId);
    tell(outcome, Tr::tr("The app is registered. Its secret is in your keychain."));
}

QCoro::Task<> NetworkAppsDesk::change(NetworkApp app, AppChange change)
{
    const QPointer<NetworkAppsDesk> alive = this;
    const QString words = change.newSecret
        ? Tr::tr("The new secret is in your keychain. The old one no longer works.")
        : Tr::tr("The app was changed.");
    const auto outcome =
        co_await m_apps.change(m_page->networkId(), std::move(app), std::move(change));
    if (alive)
        tell(outcome, words);
}

QCoro::Task<> NetworkAppsDesk::remove(QString clientId)
{
    const QPointer<NetworkAppsDesk> alive = this;
    const Status removed = co_await m_apps.remove(m_page->networkId(), std::move(clientId));
    if (!alive)
        co_return;
    m_page->finish(removed ? std::nullopt : std::optional(removed.error()),
        Tr::tr("The app was removed, and its secret from your keychain."));
    if (removed)
        load();
}

QCoro::Task<> NetworkAppsDesk::readSubscriptions(QString clientId)
{
    const QPointer<NetworkAppsDesk> alive = this;
    const auto subscriptions = co_await m_apps.subscriptions(m_page->networkId(), clientId);
    if (alive)
        m_page->setSubscriptions(clientId, subscriptions);
}

QCoro::Task<> NetworkAppsDesk::readSecret(QString clientId)
{
    const QPointer<NetworkAppsDesk> alive = this;
    const auto secret = co_await m_apps.secret(m_page->networkId(), clientId);
    if (!alive)
        co_return;
    if (!secret)
        m_page->showSecret(clientId, fail(secret.error()));
    else
        m_page->showSecret(clientId, *secret ? QString::fromUtf8((*secret)->reveal()) : QString());
}

QCoro::Task<> NetworkAppsDesk::keepSecret(QString clientId)
{
    const QPointer<NetworkAppsDesk> alive = this;
    const Status kept = co_await m_apps.keepSecret(m_page->networkId(), clientId);
    if (!alive)
        co_return;
    if (kept)
        m_page->finish({}, Tr::tr("The new secret is in your keychain."));
    else
        m_page->setSecretNotKept(clientId, kept.error());
}

QCoro::Task<> NetworkAppsDesk::saveNotification(NotificationSubscription subscription)
{
    const QPointer<NetworkAppsDesk> alive = this;
    const auto saved =
        co_await m_apps.saveNotification(m_page->networkId(), std::move(subscription));
    if (!alive)
        co_return;
    m_page->finish(saved ? std::nullopt : std::optional(saved.error()));
    if (saved)
        load();
}

QCoro::Task<> NetworkAppsDesk::removeNotification(QString id)
{
    const QPointer<NetworkAppsDesk> alive = this;
    const Status removed = co_await m_apps.removeNotification(m_page->networkId(), std::move(id));
    if (!alive)
        co_return;
    m_page->finish(removed ? std::nullopt : std::optional(removed.error()));
    if (removed)
        load();
}

QCoro::Task<> NetworkAppsDesk::sendTestEvent(QString id)
{
    const QPointer<NetworkAppsDesk> alive = this;
    const Status sent = co_await m_apps.sendTestEvent(m_page->networkId(), std::move(id));
    if (alive)
        m_page->finish(sent ? std::nullopt : std::optional(sent.error()),
            Tr::tr("The network was asked to send a test event."));
}

} // namespace bursar::ui
