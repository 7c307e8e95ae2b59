// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QCoroTask>
#include <QString>

#include <optional>

namespace bursar {

/// The one way to the OS keychain (D3). Entries are scoped by profile, so that two profiles never
/// meet. There is no fallback: without a keychain the answer is KeychainMissing, KeychainLocked or
/// KeychainRefused, and asking again asks the keychain again.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    /// None when there is no such entry.
    virtual QCoro::Task<Result<std::optional<Secret>>> read(QString key) = 0;

    /// Ends in success only when the entry reads back as written. A value too long for the platform
    /// is split; a crash in the middle leaves the old value whole.
    virtual QCoro::Task<Status> write(QString key, Secret value) = 0;

    /// Success when the entry is gone, also when it never was.
    virtual QCoro::Task<Status> remove(QString key) = 0;
};

/// The names of the entries, in one place.
namespace secretkeys {
QString storeKey();
QString clientSecret(const QString& networkId);
QString serviceSecret(const QString& networkId);
/// Of an app that is managed, but that nobody signs in with here.
QString appSecret(const QString& networkId, const QString& clientId);
/// The names of all appSecret() entries, one a line.
QString appSecretNames();
QString refreshToken(std::int64_t linkId);
/// Of a consent that is to end, when the link has a newer one.
QString revokedToken(std::int64_t revocation);
} // namespace secretkeys

} // namespace bursar
