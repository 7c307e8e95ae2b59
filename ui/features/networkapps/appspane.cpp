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

#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

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
    inner->addWidget(m_subscriptionsTitle);
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
    while (QLayoutItem* item = m_subscriptions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!subscriptions || subscriptions->isEmpty()) {
        m_subscriptions->addWidget(
            new Label(subscriptions
                    ? Tr::tr("None: an app with account information alone has none.")
                    : Tr::tr("Asking the network…"),
                Type::Body, Role::Muted),
            0, 0, 1, 2);
        return;
    }
    int row = 0;
    for (const AppSubscription& each : *subscriptions) {
        const StatusWords words = subscriptionWords(each.status);
        auto* name = new Label(each.providerName, Type::Body);
        name->setWordWrap(true);
        name->setToolTip(productNames(each.products));
        m_subscriptions->addWidget(name, row, 0);
        m_subscriptions->addWidget(
            new Pill(words.tone, words.text), row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
        ++row;
    }
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
