// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QUrl>

namespace bursar {

/// A bank or broker that a network reaches. `id` is both `connector` and `providerId` (akoya-api.md
/// 1).
struct Provider {
    ProviderId id;
    QString name;
};

/// A data access network as data (D5): everything that tells one Akoya environment from another.
/// The client secrets are not here but in the keychain.
struct Network {
    QString id; ///< "demo", "akoya-sandbox", "akoya-production", or the file's own: names keychain
                ///< entries
    QString name; ///< for people
    QUrl idp; ///< authorize, token, revoke
    QUrl products;
    QUrl sts; ///< service tokens; may be empty
    QUrl api; ///< Consent API; may be empty
    QString apiVersion; ///< "v2" or "v3"
    QString clientId;
    QString serviceClientId; ///< of the organisation, for service tokens; may be empty
    QString recipientId; ///< the organisation's, in the Management API's paths; may be empty
    QUrl redirectUri; ///< for loopback addresses the port is chosen at each sign-in (RFC 8252 7.3)
    QString scopes; ///< space separated
    QList<Provider> providers;
    int requestsPerSecond =
        4; ///< per host; the sandbox allows 5 (akoya-api.md 1); 0: no limit of ours
    int pageSize =
        500; ///< `limit` of a transactions page; halved for a link when the bank answers 408

    const Provider* provider(const ProviderId& wanted) const; ///< null when there is none
};

/// Reads a network from JSON: the keys are the names above. BadPayload with the offending key in
/// `detail` when one is missing or wrong; plain http is accepted for loopback addresses only.
Result<Network> parseNetwork(QByteArrayView json);

/// What parseNetwork() reads back as the same network.
QByteArray toJson(const Network& network);

/// "Akoya sandbox" and "Akoya production", without credentials: the person brings their own
/// registration.
QList<Network> builtInNetworks();

} // namespace bursar
