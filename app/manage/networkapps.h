// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/manage/appdraft.h"
#include "app/net/exchange.h"
#include "app/net/network.h"

#include <QCoroTask>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace bursar {

class ManageApi;
class SecretStore;

/// What a network knows of the person's own registration.
struct Registration {
    QList<NetworkApp> apps;
    QStringList products; ///< that the organisation may use
    QList<ProviderOffer> providers;
    QList<NotificationSubscription> notifications;
    std::optional<Error> notificationsError; ///< why these are not known; the rest is
};

/// What came of registering or changing an app. Its new secret went straight to the keychain.
struct AppOutcome {
    NetworkApp app;
    bool hasNewSecret = false;
    std::optional<Error> notKept; ///< why the keychain did not take it: it is in memory until then,
                                  ///< and keepSecret() tries again
};

/// Management of the applications that are registered at networks (design.md 4, Network apps). GUI
/// thread. Errors as ManageApi's, and Keychain….
class NetworkApps final : public QObject {
    Q_OBJECT

public:
    struct Services {
        Wire wire;
        SecretStore& secrets;
    };
    /// `network`: null when it is not known now. Called on the GUI thread.
    using Lookup = std::function<const Network*(const QString&)>;

    NetworkApps(Services services, Lookup network);
    ~NetworkApps() override;

    /// Whether the network can be asked at all: it has these APIs and credentials for them.
    static bool canAsk(const Network& network);

    /// The service tokens of this network are not used again: what they were asked for with has
    /// changed. What is under way ends as Cancelled.
    void forgetTokens(const QString& networkId);

    QCoro::Task<Result<Registration>> load(QString networkId);
    QCoro::Task<Result<AppOutcome>> registerApp(QString networkId, AppDraft draft);
    QCoro::Task<Result<AppOutcome>> change(QString networkId, NetworkApp app, AppChange change);
    /// Its secret goes from the keychain too.
    QCoro::Task<Status> remove(QString networkId, QString clientId);
    QCoro::Task<Result<QList<AppSubscription>>> subscriptions(QString networkId, QString clientId);

    QCoro::Task<Result<NotificationSubscription>> saveNotification(
        QString networkId, NotificationSubscription subscription);
    QCoro::Task<Status> removeNotification(QString networkId, QString id);
    QCoro::Task<Status> sendTestEvent(QString networkId, QString id);

    /// For the person's eyes, when they ask. None: Bursar does not have it.
    QCoro::Task<Result<std::optional<Secret>>> secret(QString networkId, QString clientId);
    /// The keychain entries of all apps' secrets, of any network: nobody else can list them.
    QCoro::Task<Result<QStringList>> secretNames();
    /// Once more, when the keychain did not take a new one.
    QCoro::Task<Status> keepSecret(QString networkId, QString clientId);

private:
    struct Session;

    Result<ManageApi*> api(const QString& networkId);
    QString secretKey(const QString& networkId, const QString& clientId) const;
    /// Before the entry is made, so that none is ever without its name.
    QCoro::Task<Status> noteName(QString key);
    QCoro::Task<Result<AppOutcome>> kept(QString networkId, NetworkApp app, Secret secret);

    Services m_services;
    Lookup m_network;
    std::map<QString, std::unique_ptr<Session>> m_sessions;
    std::map<QString, Secret> m_unkept; ///< by their keychain entry
};

} // namespace bursar
