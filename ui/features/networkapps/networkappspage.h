// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manage/networkapps.h"
#include "app/net/network.h"

#include <QPointer>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QStackedWidget;

namespace bursar::ui {

class AppSheet;
class AppsPane;
class Banner;
class Button;
class EmptyState;
class NotificationSheet;
class NotificationsPane;
class PageHeader;
class ProvidersPane;

/// The person's own registration at a network (advanced): apps with their subscriptions, providers
/// and products, notifications. Plain data in, signals out; asks before what cannot be taken back.
class NetworkAppsPage : public QWidget {
    Q_OBJECT

public:
    explicit NetworkAppsPage(QWidget* parent = nullptr);
    ~NetworkAppsPage() override;

    /// Those that can be asked.
    void setNetworks(const QList<Network>& networks);
    QString networkId() const; ///< of the one that is shown; empty: none
    void setLoading();
    void set(const Registration& registration);
    void setFailure(const Error& error, const QString& when);
    void setSubscriptions(
        const QString& clientId, const Result<QList<AppSubscription>>& subscriptions);
    void showSecret(const QString& clientId, const Result<QString>& secret);

    /// What came of the sheet's wish; a success closes it. `words`: said above the page.
    void finish(const std::optional<Error>& error, const QString& words = {});
    /// A new secret that the keychain did not take: with a way to try again.
    void setSecretNotKept(const QString& clientId, const Error& error);

    enum class Part : std::uint8_t { Apps, Providers, Notifications };
    void showPart(Part part);
    AppsPane* apps() const { return m_apps; }
    NotificationsPane* notifications() const { return m_notifications; }
    void askNewApp();
    /// With the next set(): it has just come to be.
    void chooseApp(const QString& clientId);

Q_SIGNALS:
    void loadRequested();
    void registerRequested(const bursar::AppDraft& draft);
    void changeRequested(const bursar::NetworkApp& app, const bursar::AppChange& change);
    void removeRequested(const QString& clientId);
    void subscriptionsWanted(const QString& clientId);
    void secretWanted(const QString& clientId);
    void keepSecretRequested(const QString& clientId);
    void notificationSaved(const bursar::NotificationSubscription& subscription);
    void notificationRemoved(const QString& id);
    void testEventRequested(const QString& id);

private:
    void connectParts();
    void showContent();
    void tellUnread(const QString& what, const Error& error);
    void askNotification(const NotificationSubscription& subscription);

    QList<Network> m_networks;
    std::optional<Registration> m_registration;
    bool m_isLoading = false;
    bool m_tellsLoading = false; ///< the banner is of what could not be read
    QString m_chosenNext; ///< chooseApp()
    QString m_unkeptOf; ///< whose new secret is not in the keychain
    PageHeader* m_header;
    QComboBox* m_network;
    Button* m_register;
    Banner* m_banner;
    QWidget* m_parts;
    QButtonGroup* m_choice;
    QStackedWidget* m_stack;
    AppsPane* m_apps;
    ProvidersPane* m_providers;
    NotificationsPane* m_notifications;
    EmptyState* m_empty;
    QPointer<AppSheet> m_appSheet;
    QPointer<NotificationSheet> m_notificationSheet;
};

} // namespace bursar::ui
