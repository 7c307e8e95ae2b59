// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>

namespace bursar {

// What the Management and the Notifications API speak of (akoya-api.md 7.2, 8), as a person sees
// it: texts are a server's, cleaned and cut.

/// A registered application. Its secret is told once and is never here.
struct NetworkApp {
    QString clientId;
    QString name;
    QString owner;
    QString description;
    QString clientUri;
    QString logoUri;
    QString iconUri;
    QString status;
    QStringList redirectUris;
    QStringList contacts;
    QStringList products;

    bool operator==(const NetworkApp&) const = default;
};

/// Of an app's subscription (akoya-api.md 7.2); a network may have more.
inline constexpr std::array subscriptionStatuses{QLatin1StringView("ACTIVE"),
    QLatin1StringView("PENDING"), QLatin1StringView("PROCESSING"), QLatin1StringView("TERMINATED"),
    QLatin1StringView("DENIED")};

/// An app's access to one provider's products.
struct AppSubscription {
    QString providerId;
    QString providerName;
    QString status; ///< "ACTIVE", …: extensible
    QStringList products; ///< not told for active ones of the plain list
    QStringList categories; ///< kinds of account; not told by status

    bool operator==(const AppSubscription&) const = default;
};

struct ProviderOffer {
    QString id;
    QString name;
    QStringList products;
    QStringList categories;

    bool operator==(const ProviderOffer&) const = default;
};

/// What an address of the person's own is told of.
struct NotificationSubscription {
    QString id; ///< empty until the network has given one
    QString category;
    QString type;
    QString callbackUrl;
    QString effectiveDate; ///< "2026-12-01", or empty
    QString callbackEmail;

    bool operator==(const NotificationSubscription&) const = default;
};

/// What can be told of.
struct NotificationKind {
    const char* category;
    const char* type;
};
inline constexpr std::array notificationKinds{NotificationKind{"CONSENT", "CONSENT_REVOKED"},
    NotificationKind{"CONSENT", "CONSENT_UPDATED"},
    NotificationKind{"MAINTENANCE", "PLANNED_OUTAGE"}, NotificationKind{"MAINTENANCE", "SERVICE"}};

} // namespace bursar
