// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/net/call.h"
#include "app/net/exchange.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace bursar {

/// What the network says of one consent (akoya-api.md 6.1). Its texts are a server's: cleaned, and
/// shortened to what fits a screen.
struct ConsentGrant {
    enum class Status : std::uint8_t { Active, Expired, Revoked, Other };
    struct Party {
        QString name;
        QString type; ///< "DATA_PROVIDER", …: extensible
        QString entityId;

        bool operator==(const Party&) const = default;
    };
    struct Resource {
        QString type; ///< "ACCOUNT", "CUSTOMER", "DOCUMENT"
        QString id;
        QStringList clusters; ///< "account_info", …; unknown ones too

        bool operator==(const Resource&) const = default;
    };

    QString id;
    Status status = Status::Other;
    QString statusText; ///< as sent
    QList<Party> parties; ///< in the network's order
    QList<Resource> resources;
    std::optional<Instant> created;
    // Not sent by the version of today; FDX has them.
    std::optional<Instant> updated;
    std::optional<Instant> expires;
    std::optional<int> lookbackDays;
};

/// The parties in the order in which the data goes: from the provider through the platform to the
/// recipient; whoever else has a part stands between them, as the network has them.
QList<ConsentGrant::Party> inOrderOfTheData(QList<ConsentGrant::Party> parties);

/// BadPayload for what is not an object with a status, or that is another consent's.
Result<ConsentGrant> parseConsentGrant(const QByteArray& body);

/// For the store: keptConsentGrant() reads it back as the same.
QByteArray toJson(const ConsentGrant& grant);
Result<ConsentGrant> keptConsentGrant(const QByteArray& json);

/// GET {api}/consents/v1/{id}, with a service token. Repeats as policy.h says for reads; replaces
/// the token once on 401. Stays on the thread that made it; what is under way when it dies ends as
/// Cancelled.
class ConsentApi {
public:
    ConsentApi(Wire wire, Network network, TokenSource& serviceTokens);
    ~ConsentApi();
    ConsentApi(const ConsentApi&) = delete;
    ConsentApi& operator=(const ConsentApi&) = delete;

    /// Errors: those of Transport and of ServiceTokens; NotSupported when the network has no
    /// Consent API or not this version of it (501/1106), NotFound for a consent that it does not
    /// know (404), BadRequest (400, 405), NotAuthorized (401), ProviderDown (500), Maintenance
    /// (503), BadPayload.
    QCoro::Task<Result<ConsentGrant>> ask(QString grantId, CancelToken cancel);

private:
    struct Core;
    static QCoro::Task<Result<ConsentGrant>> ask(
        std::shared_ptr<Core> core, QString grantId, CancelToken asker);
    std::shared_ptr<Core> m_core;
};

} // namespace bursar
