// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/manage/managed.h"

#include <QByteArray>

namespace bursar::manage {

// Answers of 2xx into values. Tolerant of both spellings that are documented and of a missing
// wrapper; BadPayload for what is not JSON of the expected kind. Any thread.

struct AppAnswer {
    NetworkApp app;
    Secret secret; ///< empty: none was told
};
Result<AppAnswer> parseApp(const QByteArray& body);

/// One page of a list; `next`: the address of the one behind it, as sent, or empty.
template <class T> struct ListPage {
    QList<T> items;
    QString next;
};
Result<ListPage<NetworkApp>> parseApps(const QByteArray& body);
Result<ListPage<AppSubscription>> parseSubscriptions(const QByteArray& body);
Result<QStringList> parseProducts(const QByteArray& body);
Result<QList<ProviderOffer>> parseProviders(const QByteArray& body);

Result<NotificationSubscription> parseNotification(const QByteArray& body);
Result<QList<NotificationSubscription>> parseNotifications(const QByteArray& body);

} // namespace bursar::manage
