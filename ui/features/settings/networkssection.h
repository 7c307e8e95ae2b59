// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/network.h"
#include "ui/features/settings/settingssection.h"

class QVBoxLayout;

namespace bursar::ui {

/// The networks, and whether Bursar has credentials for each.
class NetworksSection : public SettingsSection {
    Q_OBJECT

public:
    explicit NetworksSection(QWidget* parent = nullptr);

    void set(const QList<Network>& networks);

Q_SIGNALS:
    void credentialsRequested(const QString& networkId);
    void serviceAccountRequested(const QString& networkId);

private:
    QWidget* lineOf(const Network& network);

    QVBoxLayout* m_list;
    QStringList m_shown;
};

} // namespace bursar::ui
