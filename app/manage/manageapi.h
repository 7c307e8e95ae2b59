// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manage/appdraft.h"
#include "app/manage/managedecode.h"
#include "app/net/call.h"
#include "app/net/exchange.h"
#include "app/net/network.h"

#include <memory>

namespace bursar {

/// The Management API v2 and the Notifications API v1 of one network, with service tokens. Reads
/// are repeated as policy.h says, changes never: nobody knows whether the first one was done. A 401
/// replaces the token once. Stays on the thread that made it; what is under way when it dies ends
/// as Cancelled.
///
/// Errors: those of Transport and of the tokens; NotSupported when the network has no such API or
/// not this version of it (501/1106), BadRequest with the network's `code` (400, 405, 409),
/// NotFound (404), NotAuthorized (401), RateLimited, ProviderDown, Maintenance, BadPayload.
class ManageApi {
public:
    struct Tokens {
        TokenSource& management;
        TokenSource& notifications;
    };
    ManageApi(Wire wire, Network network, Tokens tokens);
    ~ManageApi();
    ManageApi(const ManageApi&) = delete;
    ManageApi& operator=(const ManageApi&) = delete;

    QCoro::Task<Result<QList<NetworkApp>>> apps();
    QCoro::Task<Result<manage::AppAnswer>> registerApp(AppDraft draft);
    QCoro::Task<Result<manage::AppAnswer>> change(NetworkApp app, AppChange change);
    QCoro::Task<Status> remove(QString clientId);

    QCoro::Task<Result<QStringList>> products();
    QCoro::Task<Result<QList<ProviderOffer>>> providers();
    /// Of every status.
    QCoro::Task<Result<QList<AppSubscription>>> subscriptions(const QString& clientId);

    QCoro::Task<Result<QList<NotificationSubscription>>> notifications();
    /// Makes one without an id, changes one with an id.
    QCoro::Task<Result<NotificationSubscription>> save(NotificationSubscription subscription);
    QCoro::Task<Status> removeNotification(QString id);
    QCoro::Task<Status> sendTestEvent(QString id);

private:
    struct Core;
    std::shared_ptr<Core> m_core;
};

} // namespace bursar
