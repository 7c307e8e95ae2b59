// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manage/managed.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;

namespace bursar::ui {

class Button;
class KeyValueGrid;
class Label;
class ManageTable;

/// All apps, and one of them with its subscriptions.
class AppsPane : public QWidget {
    Q_OBJECT

public:
    explicit AppsPane(QWidget* parent = nullptr);

    /// `own`: the client id that people sign in with here.
    void set(const QList<NetworkApp>& apps, const QString& own);
    /// None: they are being asked for.
    void setSubscriptions(
        const QString& clientId, const std::optional<QList<AppSubscription>>& subscriptions);
    /// For as long as the app is looked at.
    void showSecret(const QString& clientId, const QString& words);
    ManageTable* table() const { return m_table; }

Q_SIGNALS:
    void subscriptionsWanted(const QString& clientId);
    void changeRequested(const bursar::NetworkApp& app);
    void newSecretRequested(const bursar::NetworkApp& app);
    void secretRequested(const QString& clientId);
    void removeRequested(const bursar::NetworkApp& app);

private:
    const NetworkApp* current() const;
    void showCurrent();
    void showSubscriptions();
    void offerStatuses();

    QList<NetworkApp> m_apps;
    QString m_own;
    ManageTable* m_table;
    QWidget* m_details;
    Label* m_name;
    Label* m_ownWords;
    KeyValueGrid* m_facts;
    Label* m_secret;
    Button* m_reveal;
    Button* m_newSecret;
    Button* m_remove;
    std::optional<QList<AppSubscription>> m_all; ///< subscriptions of the app that is looked at
    Label* m_subscriptionsTitle;
    QComboBox* m_status; ///< of the subscriptions that are shown
    QGridLayout* m_subscriptions;
};

} // namespace bursar::ui
