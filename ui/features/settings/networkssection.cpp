// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/settings/networkssection.h"

#include "app/base/literals.h"
#include "ui/features/settings/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>

namespace bursar::ui {

using settingstext::Tr;

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
        shown += network.id + u'\n' + network.name + u'\n' + network.clientId;
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Network& network : networks) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        auto* name = new ElidedLabel(network.name, Type::Strong);
        const bool isDemo = network.id == "demo"_L1;
        const QString state = isDemo     ? Tr::tr("On this computer; needs no credentials")
            : network.clientId.isEmpty() ? Tr::tr("No credentials yet")
                                         : Tr::tr("Client id %1").arg(network.clientId);
        words->addWidget(name);
        words->addWidget(new ElidedLabel(state, Type::Body, Role::Muted));
        row->addLayout(words, 1);
        if (!isDemo) {
            auto* edit = new Button(Button::Kind::Secondary,
                network.clientId.isEmpty() ? Tr::tr("Enter…", "credentials")
                                           : Tr::tr("Change…", "credentials"));
            edit->setAccessibleName(Tr::tr("Credentials of %1", "network").arg(network.name));
            row->addWidget(edit);
            connect(edit, &QPushButton::clicked, this,
                [this, id = network.id] { Q_EMIT credentialsRequested(id); });
        }
        m_list->addWidget(line);
    }
}

} // namespace bursar::ui
