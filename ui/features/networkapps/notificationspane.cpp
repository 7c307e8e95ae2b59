// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/networkapps/notificationspane.h"

#include "app/base/literals.h"
#include "ui/features/networkapps/managetable.h"
#include "ui/features/networkapps/managewords.h"
#include "ui/features/networkapps/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace bursar::ui {

using networkappstext::Tr;

NotificationsPane::NotificationsPane(QWidget* parent)
    : QWidget(parent)
    , m_table(new ManageTable(Tr::tr("Notifications"),
          {Tr::tr("When", "what to be told of"), Tr::tr("From", "a day"), Tr::tr("Told to")}))
    , m_none(new Label(Tr::tr("No address of yours is told of anything. Bursar asks the network "
                              "by itself and needs no address."),
          Type::Body, Role::Muted))
{
    auto* add = new Button(Button::Kind::Secondary, Tr::tr("Add…", "button: a notification"));
    add->setGlyph(Icon::Plus);
    auto* change = new Button(Button::Kind::Secondary, Tr::tr("Change…", "button: a notification"));
    auto* test = new Button(Button::Kind::Secondary, Tr::tr("Send a test event"));
    auto* remove =
        new Button(Button::Kind::DangerOutline, Tr::tr("Remove…", "button: a notification"));
    m_ofOne = {change, test, remove};
    m_none->setWordWrap(true);
    m_none->setContentsMargins(space::l, space::l, space::l, space::l);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::m, space::s, space::m, space::s);
    buttons->setSpacing(space::s);
    buttons->addWidget(add);
    buttons->addStretch();
    for (Button* button : m_ofOne)
        buttons->addWidget(button);
    auto* card = new Card;
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, space::xs, 1, space::s);
    inCard->setSpacing(0);
    inCard->addLayout(buttons);
    inCard->addWidget(m_none);
    inCard->addWidget(m_table, 1);
    inCard->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(add, &QPushButton::clicked, this, &NotificationsPane::addRequested);
    connect(change, &QPushButton::clicked, this, [this] {
        if (const auto* one = current())
            Q_EMIT changeRequested(*one);
    });
    connect(test, &QPushButton::clicked, this, [this] {
        if (const auto* one = current())
            Q_EMIT testRequested(one->id);
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (const auto* one = current())
            Q_EMIT removeRequested(*one);
    });
    connect(m_table, &ManageTable::currentKeyChanged, this, &NotificationsPane::showState);
    showState();
}

void NotificationsPane::set(const QList<NotificationSubscription>& subscriptions)
{
    m_subscriptions = subscriptions;
    QList<ManageTable::Row> rows;
    for (const NotificationSubscription& each : subscriptions)
        rows += {each.id,
            {notificationName(each.type),
                each.effectiveDate.isEmpty() ? u"—"_s : each.effectiveDate, each.callbackUrl}};
    m_table->set(rows);
    showState();
}

const NotificationSubscription* NotificationsPane::current() const
{
    const QString key = m_table->currentKey();
    for (const NotificationSubscription& each : m_subscriptions) {
        if (each.id == key)
            return &each;
    }
    return nullptr;
}

void NotificationsPane::showState()
{
    m_none->setVisible(m_subscriptions.isEmpty());
    m_table->setVisible(!m_subscriptions.isEmpty());
    for (Button* button : std::as_const(m_ofOne))
        button->setVisible(current() != nullptr);
}

} // namespace bursar::ui
