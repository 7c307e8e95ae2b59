// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/settings/networkssection.h"

#include "app/base/literals.h"
#include "ui/features/settings/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>

namespace bursar::ui {

using settingstext::Tr;

namespace {

bool isDemo(const Network& network) { return network.id == "demo"_L1; }

QString stateOf(const Network& network)
{
    if (isDemo(network))
        return Tr::tr("On this computer; needs no credentials");
    const QString app = network.clientId.isEmpty() ? Tr::tr("No credentials yet")
                                                   : Tr::tr("Client id %1").arg(network.clientId);
    return network.serviceClientId.isEmpty()
        ? app
        : app + u" · "_s + Tr::tr("service account %1", "its id").arg(network.serviceClientId);
}

} // namespace

NetworksSection::NetworksSection(QWidget* parent)
    : SettingsSection(Tr::tr("Networks and credentials"), parent)
    , m_list(new QVBoxLayout)
{
    auto* list = new QWidget;
    list->setLayout(m_list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::m);
    addWide(list);
    addHint(Tr::tr("Client secrets are in your system's keychain, never in a file."));
}

void NetworksSection::set(const QList<Network>& networks)
{
    QStringList shown;
    for (const Network& network : networks)
        shown += network.id + u'\n' + network.name + u'\n' + network.clientId + u'\n'
            + network.serviceClientId;
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Network& network : networks)
        m_list->addWidget(lineOf(network));
}

QWidget* NetworksSection::lineOf(const Network& network)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new ElidedLabel(network.name, Type::Strong));
    words->addWidget(new ElidedLabel(stateOf(network), Type::Body, Role::Muted));
    row->addLayout(words, 1);
    if (isDemo(network))
        return line;
    if (!network.sts.isEmpty()) {
        auto* service = new Button(Button::Kind::Secondary, Tr::tr("Service account…"));
        service->setAccessibleName(Tr::tr("Service account at %1", "a network").arg(network.name));
        row->addWidget(service);
        connect(service, &QPushButton::clicked, this,
            [this, id = network.id] { Q_EMIT serviceAccountRequested(id); });
    }
    auto* edit = new Button(Button::Kind::Secondary,
        network.clientId.isEmpty() ? Tr::tr("Enter…", "credentials")
                                   : Tr::tr("Change…", "credentials"));
    edit->setAccessibleName(Tr::tr("Credentials of %1", "network").arg(network.name));
    row->addWidget(edit);
    connect(edit, &QPushButton::clicked, this,
        [this, id = network.id] { Q_EMIT credentialsRequested(id); });
    return line;
}

} // namespace bursar::ui
