// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/networkapps/networkappspage.h"

#include "app/base/literals.h"
#include "ui/features/networkapps/appsheet.h"
#include "ui/features/networkapps/appspane.h"
#include "ui/features/networkapps/confirmsheet.h"
#include "ui/features/networkapps/managewords.h"
#include "ui/features/networkapps/notificationsheet.h"
#include "ui/features/networkapps/notificationspane.h"
#include "ui/features/networkapps/providerspane.h"
#include "ui/features/networkapps/tr.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pageheader.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::ui {

using networkappstext::Tr;

NetworkAppsPage::NetworkAppsPage(QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(Tr::tr("Network apps"), this))
    , m_network(new QComboBox(this))
    , m_register(new Button(Button::Kind::Secondary, Tr::tr("Register an app…"), this))
    , m_banner(new Banner(this))
    , m_parts(new QWidget(this))
    , m_choice(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_apps(new AppsPane)
    , m_providers(new ProvidersPane)
    , m_notifications(new NotificationsPane)
    , m_empty(new EmptyState)
{
    m_header->setRemark(Tr::tr("Your own registration at the network"));
    m_network->setAccessibleName(Tr::tr("Network"));
    m_network->setAccessibleDescription(Tr::tr("Network")); // on Linux its name is what is chosen
    m_register->setGlyph(Icon::Plus);
    auto* refresh = new Button(Button::Kind::Secondary, Tr::tr("Ask again"), this);
    refresh->setGlyph(Icon::Refresh);
    m_header->addAtEnd(m_network);
    m_header->addAtEnd(refresh);
    m_header->addAtEnd(m_register);
    auto* row = new QHBoxLayout(m_parts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    const QStringList names{
        Tr::tr("Apps"), Tr::tr("Providers and products"), Tr::tr("Notifications")};
    for (int i = 0; i < names.size(); ++i) {
        auto* button = new Button(Button::Kind::Secondary, names[i]);
        button->setCheckable(true);
        m_choice->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch();
    m_choice->button(0)->setChecked(true);
    m_stack->addWidget(m_apps);
    m_stack->addWidget(m_providers);
    m_stack->addWidget(m_notifications);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_parts);
    layout->addWidget(m_stack, 1);
    connect(refresh, &QPushButton::clicked, this, [this] {
        if (m_unkeptOf.isEmpty())
            m_banner->clear();
        Q_EMIT loadRequested();
    });
    connect(m_register, &QPushButton::clicked, this, &NetworkAppsPage::askNewApp);
    connect(m_network, &QComboBox::currentIndexChanged, this, [this] {
        m_registration.reset();
        Q_EMIT loadRequested();
    });
    connect(m_choice, &QButtonGroup::idClicked, this, &NetworkAppsPage::showContent);
    connect(m_banner, &Banner::nextStep, this, &NetworkAppsPage::loadRequested);
    connect(m_banner, &Banner::triggered, this, [this] {
        const QString clientId = std::exchange(m_unkeptOf, {});
        m_banner->clear();
        if (!clientId.isEmpty())
            Q_EMIT keepSecretRequested(clientId);
    });
    connect(m_empty, &EmptyState::triggered, this, &NetworkAppsPage::loadRequested);
    connectParts();
    showContent();
}

NetworkAppsPage::~NetworkAppsPage() = default;

void NetworkAppsPage::connectParts()
{
    connect(m_apps, &AppsPane::subscriptionsWanted, this, &NetworkAppsPage::subscriptionsWanted);
    connect(m_apps, &AppsPane::secretRequested, this, &NetworkAppsPage::secretWanted);
    connect(m_apps, &AppsPane::changeRequested, this, [this](const NetworkApp& app) {
        m_appSheet = new AppSheet(app, this);
        connect(m_appSheet, &AppSheet::changed, this, &NetworkAppsPage::changeRequested);
    });
    connect(m_apps, &AppsPane::newSecretRequested, this, [this](const NetworkApp& app) {
        auto* sheet = new ConfirmSheet(Tr::tr("Make a new secret for %1?", "an app").arg(app.name),
            Tr::tr("The present secret stops working at once, wherever it is used. The new one "
                   "goes into your system keychain."),
            Tr::tr("Make a new secret"), this);
        connect(sheet, &ConfirmSheet::confirmed, this,
            [this, app] { Q_EMIT changeRequested(app, {.newSecret = true}); });
    });
    connect(m_apps, &AppsPane::removeRequested, this, [this](const NetworkApp& app) {
        auto* sheet = new ConfirmSheet(Tr::tr("Remove %1?", "an app").arg(app.name),
            Tr::tr("The network forgets the app and its subscriptions. Everything that signs in "
                   "with it stops working. This cannot be taken back."),
            Tr::tr("Remove", "button: an app"), this);
        connect(sheet, &ConfirmSheet::confirmed, this,
            [this, id = app.clientId] { Q_EMIT removeRequested(id); });
    });
    connect(
        m_notifications, &NotificationsPane::addRequested, this, [this] { askNotification({}); });
    connect(m_notifications, &NotificationsPane::changeRequested, this,
        &NetworkAppsPage::askNotification);
    connect(m_notifications, &NotificationsPane::testRequested, this,
        &NetworkAppsPage::testEventRequested);
    connect(m_notifications, &NotificationsPane::removeRequested, this,
        [this](const NotificationSubscription& one) {
            auto* sheet = new ConfirmSheet(Tr::tr("Stop telling this address?"),
                Tr::tr("%1 is no longer told: %2.", "an address; what it was told of")
                    .arg(one.callbackUrl, notificationName(one.type)),
                Tr::tr("Stop", "button: a notification"), this);
            connect(sheet, &ConfirmSheet::confirmed, this,
                [this, id = one.id] { Q_EMIT notificationRemoved(id); });
        });
}

void NetworkAppsPage::askNewApp()
{
    if (!m_registration)
        return;
    m_appSheet = new AppSheet(m_registration->products, this);
    connect(m_appSheet, &AppSheet::drafted, this, &NetworkAppsPage::registerRequested);
}

void NetworkAppsPage::askNotification(const NotificationSubscription& subscription)
{
    m_notificationSheet = new NotificationSheet(subscription, this);
    connect(
        m_notificationSheet, &NotificationSheet::saved, this, &NetworkAppsPage::notificationSaved);
}

void NetworkAppsPage::setNetworks(const QList<Network>& networks)
{
    const QString before = networkId();
    m_networks = networks;
    {
        const QSignalBlocker quiet(m_network);
        m_network->clear();
        for (const Network& network : networks)
            m_network->addItem(network.name, network.id);
        m_network->setCurrentIndex(std::max(0, m_network->findData(before)));
    }
    m_network->setVisible(networks.size() > 1);
    showContent();
}

QString NetworkAppsPage::networkId() const { return m_network->currentData().toString(); }

void NetworkAppsPage::setLoading()
{
    m_isLoading = true;
    showContent();
}

void NetworkAppsPage::set(const Registration& registration)
{
    m_isLoading = false;
    m_registration = registration;
    // What came of a wish is read again at once; its words stay.
    if (registration.notificationsError)
        tellUnread(Tr::tr("The notifications could not be read"), *registration.notificationsError);
    else if (std::exchange(m_tellsLoading, false))
        m_banner->clear();
    QString own;
    for (const Network& network : std::as_const(m_networks)) {
        if (network.id == networkId())
            own = network.clientId;
    }
    m_apps->set(registration.apps, own);
    if (!m_chosenNext.isEmpty())
        m_apps->table()->setCurrentKey(std::exchange(m_chosenNext, {}));
    m_providers->set(registration.providers, registration.products);
    m_notifications->set(registration.notifications);
    showContent();
}

void NetworkAppsPage::setFailure(const Error& error, const QString& /*when*/)
{
    m_isLoading = false;
    tellUnread(Tr::tr("The network could not be asked"), error);
    showContent();
}

void NetworkAppsPage::setSubscriptions(
    const QString& clientId, const Result<QList<AppSubscription>>& subscriptions)
{
    m_apps->setSubscriptions(
        clientId, subscriptions ? std::optional(*subscriptions) : std::nullopt);
    if (!subscriptions)
        tellUnread(Tr::tr("The subscriptions could not be read"), subscriptions.error());
}

void NetworkAppsPage::showSecret(const QString& clientId, const Result<QString>& secret)
{
    if (!secret)
        m_apps->showSecret(clientId, describe(secret.error().kind).sentence);
    else
        m_apps->showSecret(clientId,
            secret->isEmpty() ? Tr::tr("Bursar does not have this app's secret.") : *secret);
}

void NetworkAppsPage::finish(const std::optional<Error>& error, const QString& words)
{
    if (error) {
        const QString sentence = manageSentence(*error);
        if (m_appSheet)
            m_appSheet->showProblem(sentence);
        else if (m_notificationSheet)
            m_notificationSheet->showProblem(sentence);
        else
            m_banner->show(Tone::Danger, {}, sentence, Tr::tr("OK"));
        m_tellsLoading = false;
        return;
    }
    if (m_appSheet)
        m_appSheet->close();
    if (m_notificationSheet)
        m_notificationSheet->close();
    m_tellsLoading = false;
    if (!words.isEmpty())
        m_banner->show(Tone::Good, {}, words, Tr::tr("OK"));
}

void NetworkAppsPage::tellUnread(const QString& what, const Error& error)
{
    m_tellsLoading = true;
    m_banner->show(Tone::Warning, what, manageSentence(error), Tr::tr("OK"));
}

void NetworkAppsPage::chooseApp(const QString& clientId) { m_chosenNext = clientId; }

void NetworkAppsPage::setSecretNotKept(const QString& clientId, const Error& error)
{
    m_unkeptOf = clientId;
    m_tellsLoading = false;
    m_banner->show(Tone::Danger, Tr::tr("The new secret is not in the keychain yet"),
        describe(error.kind).sentence + u' '
            + Tr::tr("It is kept until Bursar ends; “Show the secret” has it too."),
        Tr::tr("Try again"));
}

void NetworkAppsPage::showPart(Part part)
{
    m_choice->button(static_cast<int>(part))->setChecked(true);
    showContent();
}

void NetworkAppsPage::showContent()
{
    const bool canShow = m_registration.has_value();
    m_parts->setVisible(canShow);
    m_register->setVisible(canShow && m_choice->checkedId() == 0);
    if (canShow) {
        m_stack->setCurrentIndex(m_choice->checkedId());
        return;
    }
    m_stack->setCurrentWidget(m_empty);
    if (m_networks.isEmpty())
        m_empty->set(Icon::Key, Tr::tr("No network to manage"),
            Tr::tr("This needs the service credentials of your organization, from Akoya's Data "
                   "Recipient Hub, in the network's file. The demo network brings its own."));
    else if (m_isLoading)
        m_empty->set(Icon::Clock, Tr::tr("Asking the network…"), {});
    else
        m_empty->set(Icon::Key, Tr::tr("Not asked yet"),
            Tr::tr("Bursar asks the network when you want it to."), Tr::tr("Ask the network"));
}

} // namespace bursar::ui
