// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/settings/servicesheet.h"

#include "app/base/literals.h"
#include "ui/features/settings/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bursar::ui {

using settingstext::Tr;

ServiceSheet::ServiceSheet(const QString& network, const ServiceAccount& account, QWidget* over)
    : Sheet(Tr::tr("Service account at %1", "a network").arg(network), over)
    , m_account(account)
    , m_problem(new Label(Type::Body, Role::Danger))
    , m_remove(new Button(Button::Kind::DangerOutline, Tr::tr("Remove the secret")))
    , m_save(new Button(Button::Kind::Primary, Tr::tr("Save", "button: a service account")))
{
    setObjectName(u"serviceSheet"_s);
    m_remove->setObjectName(u"serviceRemove"_s);
    m_save->setObjectName(u"serviceSave"_s);
    auto* words = new Label(
        Tr::tr("With it Bursar asks the network itself what it says of your consents, and manages "
               "your network apps and notifications. It is part of your registration, apart from "
               "the app's own credentials."),
        Type::Body, Role::Muted);
    words->setWordWrap(true);
    content()->addWidget(words);
    m_clientId = addField(Tr::tr("Service client id"), account.clientId);
    m_recipientId = addField(Tr::tr("Recipient id (for network apps)"), account.recipientId);
    m_secret = addField(Tr::tr("Service secret"), {});
    m_secret->setObjectName(u"serviceSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(account.hasSecret
            ? Tr::tr("In your keychain; type to replace it")
            : Tr::tr("Goes into your keychain, and is not shown again"));
    m_problem->setObjectName(u"serviceProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_remove->setVisible(account.hasSecret);
    auto* cancel = new Button(Button::Kind::Secondary, Tr::tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    content()->addWidget(m_problem);
    content()->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &ServiceSheet::submit);
    connect(m_remove, &QPushButton::clicked, this, &ServiceSheet::remove);
    connect(cancel, &QPushButton::clicked, this, &Sheet::rejected);
    connect(this, &Sheet::rejected, this, &QWidget::close);
    open(m_clientId);
}

QLineEdit* ServiceSheet::addField(const QString& name, const QString& value)
{
    auto* field = new QLineEdit(value);
    auto* label = new Label(name, Type::Strong);
    label->setBuddy(field);
    field->setAccessibleName(name);
    content()->addWidget(label);
    content()->addWidget(field);
    connect(field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    connect(field, &QLineEdit::returnPressed, this, &ServiceSheet::submit);
    return field;
}

QString ServiceSheet::clientId() const { return m_clientId->text().trimmed(); }

QString ServiceSheet::recipientId() const { return m_recipientId->text().trimmed(); }

Secret ServiceSheet::takeSecret()
{
    Secret secret(m_secret->text().trimmed().toUtf8());
    m_secret->clear();
    return secret;
}

void ServiceSheet::submit()
{
    const bool isTyped = !m_secret->text().trimmed().isEmpty();
    if (clientId().isEmpty() && isTyped) {
        showProblem(Tr::tr("A secret needs the service client id that it belongs to."));
        return;
    }
    const bool keepsSecret = m_account.hasSecret && clientId() == m_account.clientId;
    if (!clientId().isEmpty() && !isTyped && !keepsSecret) {
        showProblem(Tr::tr("Enter the secret of this service client id."));
        return;
    }
    m_save->setEnabled(false);
    Q_EMIT saveRequested();
}

void ServiceSheet::remove()
{
    if (!m_isSure) {
        m_isSure = true;
        m_remove->setText(Tr::tr("Remove it now"));
        showProblem(Tr::tr("Without it Bursar cannot ask the network after your consents. The "
                           "secret cannot be shown or brought back; you can enter it again."));
        return;
    }
    m_remove->setEnabled(false);
    Q_EMIT removeRequested();
}

void ServiceSheet::showProblem(const QString& sentence)
{
    m_save->setEnabled(true);
    m_remove->setEnabled(true);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace bursar::ui
