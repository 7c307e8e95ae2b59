// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/networkapps/notificationsheet.h"

#include "app/base/day.h"
#include "app/base/literals.h"
#include "app/net/http.h"
#include "ui/features/networkapps/managewords.h"
#include "ui/features/networkapps/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace bursar::ui {

using networkappstext::Tr;

NotificationSheet::NotificationSheet(const NotificationSubscription& subscription, QWidget* over)
    : Sheet(subscription.id.isEmpty() ? Tr::tr("Be told of something")
                                      : Tr::tr("Change where it is told"),
          over)
    , m_subscription(subscription)
    , m_kind(new QComboBox)
    , m_address(new QLineEdit(subscription.callbackUrl))
    , m_from(new QLineEdit(subscription.effectiveDate))
    , m_problem(new Label(Type::Body, Role::Danger))
    , m_save(new Button(Button::Kind::Primary, Tr::tr("Save", "button: a notification")))
{
    setObjectName(u"notificationSheet"_s);
    for (const NotificationKind& kind : notificationKinds)
        m_kind->addItem(notificationName(QString::fromLatin1(kind.type)),
            QStringList{QString::fromLatin1(kind.category), QString::fromLatin1(kind.type)});
    const auto add = [this](const QString& name, QWidget* field) {
        auto* label = new Label(name, Type::Strong);
        label->setBuddy(field);
        field->setAccessibleName(name);
        content()->addWidget(label);
        content()->addWidget(field);
    };
    auto* words = new Label(
        Tr::tr("The network sends a message to this address. It must be reachable for the network; "
               "Bursar itself asks on its own and needs none."),
        Type::Body, Role::Muted);
    words->setWordWrap(true);
    content()->addWidget(words);
    if (subscription.id.isEmpty())
        add(Tr::tr("When", "what to be told of"), m_kind);
    else
        m_kind->hide();
    add(Tr::tr("Address"), m_address);
    add(Tr::tr("From this day on (optional)"), m_from);
    m_address->setPlaceholderText(u"https://example.com/notifications"_s);
    m_from->setPlaceholderText(u"2026-12-01"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* cancel = new Button(Button::Kind::Secondary, Tr::tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    content()->addWidget(m_problem);
    content()->addLayout(buttons);
    m_kind->setParent(m_kind->parentWidget() ? m_kind->parentWidget() : this);
    for (QLineEdit* field : {m_address, m_from}) {
        connect(field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
        connect(field, &QLineEdit::returnPressed, this, &NotificationSheet::submit);
    }
    connect(m_save, &QPushButton::clicked, this, &NotificationSheet::submit);
    connect(cancel, &QPushButton::clicked, this, &Sheet::rejected);
    connect(this, &Sheet::rejected, this, &QWidget::close);
    open(m_address);
}

void NotificationSheet::submit()
{
    NotificationSubscription wanted = m_subscription;
    if (wanted.id.isEmpty()) {
        const QStringList kind = m_kind->currentData().toStringList();
        wanted.category = kind.value(0);
        wanted.type = kind.value(1);
    }
    wanted.callbackUrl = m_address->text().trimmed();
    wanted.effectiveDate = m_from->text().trimmed();
    const QUrl url(wanted.callbackUrl, QUrl::StrictMode);
    const bool isSafe = url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)));
    if (!isSafe) {
        showProblem(Tr::tr("The address must begin with https, or lead to this computer."));
        return;
    }
    const auto day = Day::parse(wanted.effectiveDate.toStdString());
    if (!wanted.effectiveDate.isEmpty() && (!day || day->toIso() != wanted.effectiveDate)) {
        showProblem(Tr::tr("Write the day like 2026-12-01."));
        return;
    }
    m_save->setEnabled(false);
    Q_EMIT saved(wanted);
}

void NotificationSheet::showProblem(const QString& sentence)
{
    m_save->setEnabled(true);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace bursar::ui
