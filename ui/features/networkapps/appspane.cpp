// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/networkapps/appspane.h"

#include "app/base/literals.h"
#include "ui/features/networkapps/managetable.h"
#include "ui/features/networkapps/managewords.h"
#include "ui/features/networkapps/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/keyvaluegrid.h"
#include "ui/kit/label.h"
#include "ui/kit/pill.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHash>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace bursar::ui {

using networkappstext::Tr;

AppsPane::AppsPane(QWidget* parent)
    : QWidget(parent)
    , m_table(new ManageTable(Tr::tr("Apps"),
          {Tr::tr("Name", "of an app"), Tr::tr("Status", "of an app"), Tr::tr("Client id")}))
    , m_details(new QWidget)
    , m_name(new Label(Type::Heading))
    , m_ownWords(new Label(Tr::tr("You sign in with this app here."), Type::Body, Role::Muted))
    , m_facts(new KeyValueGrid)
    , m_secret(new Label(Type::Code))
    , m_reveal(new Button(Button::Kind::Link, Tr::tr("Show the secret")))
    , m_newSecret(new Button(Button::Kind::Secondary, Tr::tr("New secret…")))
    , m_remove(new Button(Button::Kind::DangerOutline, Tr::tr("Remove…", "button: an app")))
    , m_subscriptionsTitle(new Label(Tr::tr("Subscriptions"), Type::Strong))
    , m_status(new QComboBox)
    , m_subscriptions(new QGridLayout)
{
    auto* change = new Button(Button::Kind::Secondary, Tr::tr("Change…", "button: an app"));
    m_name->setWordWrap(true);
    m_secret->setWordWrap(true);
    m_secret->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_secret->hide();
    m_subscriptions->setColumnStretch(0, 1);
    m_subscriptions->setVerticalSpacing(space::s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(change);
    buttons->addWidget(m_newSecret);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* inner = new QVBoxLayout(m_details);
    inner->setContentsMargins(space::l, space::l, space::l, space::l);
    inner->setSpacing(space::m);
    inner->addWidget(m_name);
    inner->addWidget(m_ownWords);
    inner->addLayout(buttons);
    inner->addWidget(m_facts);
    inner->addWidget(m_reveal, 0, Qt::AlignLeading);
    inner->addWidget(m_secret);
    inner->addSpacing(space::xs);
    auto* subscriptionsHead = new QHBoxLayout;
    subscriptionsHead->addWidget(m_subscriptionsTitle, 1);
    subscriptionsHead->addWidget(m_status);
    m_status->setObjectName(u"subscriptionStatus"_s);
    m_status->setAccessibleName(Tr::tr("Subscriptions with this status"));
    // On Linux its name is what is chosen.
    m_status->setAccessibleDescription(Tr::tr("Subscriptions with this status"));
    auto* automatic = new Label(
        Tr::tr("The network itself subscribes an app to every provider that has its products; "
               "there is nothing to request."),
        Type::Small, Role::Muted);
    automatic->setWordWrap(true);
    inner->addLayout(subscriptionsHead);
    inner->addWidget(automatic);
    inner->addLayout(m_subscriptions);
    inner->addStretch();

    auto* tableCard = new Card;
    auto* inTable = new QVBoxLayout(tableCard);
    inTable->setContentsMargins(1, space::xs, 1, space::s);
    inTable->addWidget(m_table);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(Tr::tr("Details of the app"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_details);
    m_details->setAutoFillBackground(false);
    auto* card = new Card;
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(scroll);
    card->setMinimumWidth(330);
    auto* split = new QSplitter;
    split->addWidget(tableCard);
    split->addWidget(card);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setCollapsible(0, false);
    split->setCollapsible(1, false);
    split->setSizes({560, 500});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);

    connect(m_table, &ManageTable::currentKeyChanged, this, &AppsPane::showCurrent);
    const auto with = [this](auto signal) {
        return [this, signal] {
            if (const NetworkApp* app = current())
                Q_EMIT(this->*signal)(*app);
        };
    };
    connect(change, &QPushButton::clicked, this, with(&AppsPane::changeRequested));
    connect(m_newSecret, &QPushButton::clicked, this, with(&AppsPane::newSecretRequested));
    connect(m_remove, &QPushButton::clicked, this, with(&AppsPane::removeRequested));
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (m_secret->isVisible()) {
            m_secret->clear();
            m_secret->hide();
            m_reveal->setText(Tr::tr("Show the secret"));
        } else if (const NetworkApp* app = current()) {
            Q_EMIT secretRequested(app->clientId);
        }
    });
    connect(m_status, &QComboBox::activated, this, &AppsPane::showSubscriptions);
    showCurrent();
}

void AppsPane::set(const QList<NetworkApp>& apps, const QString& own)
{
    m_apps = apps;
    m_own = own;
    QList<ManageTable::Row> rows;
    for (const NetworkApp& app : apps)
        rows += {app.clientId, {app.name, subscriptionWords(app.status).text, app.clientId}};
    m_table->set(rows);
    showCurrent();
}

const NetworkApp* AppsPane::current() const
{
    const QString key = m_table->currentKey();
    for (const NetworkApp& app : m_apps) {
        if (app.clientId == key)
            return &app;
    }
    return nullptr;
}

void AppsPane::showCurrent()
{
    const NetworkApp* app = current();
    m_details->setVisible(app != nullptr);
    m_secret->clear(); // of another one
    m_secret->hide();
    m_reveal->setText(Tr::tr("Show the secret"));
    if (!app)
        return;
    m_name->setText(app->name);
    m_ownWords->setVisible(app->clientId == m_own);
    m_facts->set({{Tr::tr("Description"), app->description},
        {Tr::tr("Client id"), app->clientId, Type::Code}, {Tr::tr("Owner"), app->owner},
        {Tr::tr("Products"), productNames(app->products)},
        {Tr::tr("Redirects to"), app->redirectUris.join(u'\n'), Type::Code},
        {Tr::tr("Web page"), app->clientUri, Type::Code},
        {Tr::tr("Logo"), app->logoUri, Type::Code},
        {Tr::tr("Contacts"), app->contacts.join(u", "_s)}});
    setSubscriptions(app->clientId, std::nullopt);
    Q_EMIT subscriptionsWanted(app->clientId);
}

void AppsPane::setSubscriptions(
    const QString& clientId, const std::optional<QList<AppSubscription>>& subscriptions)
{
    if (clientId != m_table->currentKey())
        return;
    m_all = subscriptions;
    offerStatuses();
    showSubscriptions();
}

void AppsPane::offerStatuses()
{
    const QVariant before = m_status->currentData();
    QStringList statuses(std::begin(subscriptionStatuses), std::end(subscriptionStatuses));
    QHash<QString, int> counts;
    for (const AppSubscription& each : m_all.value_or(QList<AppSubscription>())) {
        ++counts[each.status];
        if (!statuses.contains(each.status)) // a new word of the network's
            statuses += each.status;
    }
    const QLocale locale = m_status->locale();
    const auto add = [&](const QString& name, qsizetype count, const QVariant& status) {
        m_status->addItem(
            Tr::tr("%1 (%2)", "a status; a count").arg(name, locale.toString(count)), status);
    };
    m_status->clear();
    add(Tr::tr("All", "subscriptions, whatever their status"), m_all ? m_all->size() : 0, {});
    for (const QString& status : std::as_const(statuses))
        add(subscriptionWords(status).text, counts.value(status), status);
    m_status->setCurrentIndex(std::max(0, m_status->findData(before)));
    m_status->setVisible(m_all && !m_all->isEmpty());
}

void AppsPane::showSubscriptions()
{
    while (QLayoutItem* item = m_subscriptions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    const QVariant status = m_status->currentData();
    for (const AppSubscription& each : m_all.value_or(QList<AppSubscription>())) {
        if (status.isValid() && each.status != status.toString())
            continue;
        const StatusWords words = subscriptionWords(each.status);
        auto* name = new Label(each.providerName, Type::Body);
        name->setWordWrap(true);
        name->setToolTip(productNames(each.products));
        m_subscriptions->addWidget(name, row, 0);
        m_subscriptions->addWidget(
            new Pill(words.tone, words.text), row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
        ++row;
    }
    if (row > 0)
        return;
    auto* nothing = new Label(!m_all ? Tr::tr("Asking the network…")
            : m_all->isEmpty() ? Tr::tr("None: an app with account information alone has none.")
                               : Tr::tr("None with this status."),
        Type::Body, Role::Muted);
    nothing->setWordWrap(true);
    m_subscriptions->addWidget(nothing, 0, 0, 1, 2);
}

void AppsPane::showSecret(const QString& clientId, const QString& words)
{
    if (clientId != m_table->currentKey())
        return;
    m_secret->setText(words);
    m_secret->show();
    m_reveal->setText(Tr::tr("Hide the secret"));
}

} // namespace bursar::ui
