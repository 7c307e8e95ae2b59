// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secretstore.h"

#include <chrono>
#include <memory>

namespace bursar {

class Clock;

/// SecretStore over QtKeychain: the Secret Service or KWallet, the Windows credential store, the
/// macOS keychain. Entries are named "<scope>/<key>" under the service "Bursar". One operation at a
/// time. A locked keychain opens the platform's own prompt; who does not answer it within
/// `patience` gets KeychainLocked, and the next question asks again.
class KeychainStore final : public SecretStore {
public:
    /// `scope` names the profile, so that two profiles never meet.
    KeychainStore(
        Clock& clock, QString scope, std::chrono::milliseconds patience = std::chrono::minutes(1));
    /// What is under way ends as Cancelled.
    ~KeychainStore() override;
    KeychainStore(const KeychainStore&) = delete;
    KeychainStore& operator=(const KeychainStore&) = delete;

    QCoro::Task<Result<std::optional<Secret>>> read(QString key) override;
    QCoro::Task<Status> write(QString key, Secret value) override;
    QCoro::Task<Status> remove(QString key) override;

private:
    struct Core;
    std::shared_ptr<Core> m_core;
};

} // namespace bursar
