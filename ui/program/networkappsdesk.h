// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manage/networkapps.h"
#include "ui/program/desk.h"

namespace bursar::ui {

class NetworkAppsPage;

/// Joins the page of network apps and the profile. Asks the network only while the page is shown.
class NetworkAppsDesk : public Desk {
    Q_OBJECT

public:
    explicit NetworkAppsDesk(const Site& site);

    QString pageId() const override { return page::networkApps; }

private:
    void connectChanges();
    void begin();
    QCoro::Task<> load();
    QCoro::Task<> registerApp(AppDraft draft);
    QCoro::Task<> change(NetworkApp app, AppChange change);
    QCoro::Task<> remove(QString clientId);
    QCoro::Task<> readSubscriptions(QString clientId);
    QCoro::Task<> readSecret(QString clientId);
    QCoro::Task<> keepSecret(QString clientId);
    QCoro::Task<> saveNotification(NotificationSubscription subscription);
    QCoro::Task<> removeNotification(QString id);
    QCoro::Task<> sendTestEvent(QString id);
    void tell(const Result<AppOutcome>& outcome, const QString& words);

    Site m_site;
    NetworkApps& m_apps;
    NetworkAppsPage* m_page; ///< the window's
    QString m_loaded; ///< the network that was last asked
};

} // namespace bursar::ui
