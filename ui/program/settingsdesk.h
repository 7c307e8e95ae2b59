// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/desk.h"

#include <QCoroTask>
#include <QPointer>

namespace bursar::ui {

class DataSection;
class LookSection;
class NetworksSection;
class RefreshSection;
class ServiceSheet;
class SettingsPage;

/// Joins the settings with what remembers them: the window's file, and the profile.
class SettingsDesk : public Desk {
    Q_OBJECT

public:
    explicit SettingsDesk(const Site& site);

    void age() override;
    QString pageId() const override { return page::settings; }

private:
    void connectSections();
    QCoro::Task<> askServiceAccount(QString networkId);
    QCoro::Task<> saveServiceAccount(QPointer<ServiceSheet> sheet, QString networkId);
    QCoro::Task<> removeServiceSecret(QPointer<ServiceSheet> sheet, QString networkId);

    Site m_site;
    SettingsPage* m_page; ///< the window's
    RefreshSection* m_refresh;
    LookSection* m_look;
    NetworksSection* m_networks;
    DataSection* m_data;
};

} // namespace bursar::ui
