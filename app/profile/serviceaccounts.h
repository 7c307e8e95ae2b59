// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/net/network.h"

#include <QCoroTask>
#include <QObject>

#include <functional>

namespace bursar {

class SecretStore;
class Store;

/// What an organisation's machine is known by at a network: for service tokens (akoya-api.md 7.1),
/// which the Consent, Management and Notifications APIs want. Not the app's own credentials.
struct ServiceAccount {
    QString clientId; ///< empty: none
    QString recipientId; ///< the organisation's; only the Management API needs it
    bool hasSecret = false; ///< in the keychain; nobody gets it back from there but the network
};

/// The service accounts that the person entered: ids with the network's definition in the store,
/// secrets in the keychain alone. GUI thread. Errors: NotFound for a network that is not known,
/// Keychain…, Store….
class ServiceAccounts : public QObject {
    Q_OBJECT

public:
    struct Services {
        Store& store;
        SecretStore& secrets;
    };
    /// Called on the GUI thread, as long as this lives.
    struct Host {
        std::function<const Network*(const QString&)> network;
        std::function<void(const Network&)> take; ///< it is defined like this from now on
        std::function<void(const QString&)> forgetTokens; ///< those of this network
    };
    ServiceAccounts(Services services, Host host);

    QCoro::Task<Result<ServiceAccount>> load(QString networkId);

    /// An empty secret leaves the one that is kept, unless the client id is another one: a secret
    /// belongs to its id and goes with it. The tokens of before are not used again.
    QCoro::Task<Status> save(
        QString networkId, QString clientId, QString recipientId, Secret secret);
    /// The ids stay; the network is not asked until there is a secret again.
    QCoro::Task<Status> removeSecret(QString networkId);

Q_SIGNALS:
    void changed(const QString& networkId);

private:
    Services m_services;
    Host m_host;
};

} // namespace bursar
