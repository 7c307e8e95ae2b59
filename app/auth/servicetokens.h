// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/call.h"
#include "app/net/exchange.h"
#include "app/net/network.h"

#include <memory>

namespace bursar {

class SecretStore;

/// The service token of one network (akoya-api.md 7.1): what the registered organisation's machine
/// speaks with, not a person. Asked for when it is needed, kept in memory only, renewed by itself
/// five minutes before its end; one question serves all who wait. Its secret is in the keychain.
/// Stays on the thread that made it; what is under way when it dies ends as Cancelled.
///
/// Errors: NotSupported when the network has no service credentials, ClientRejected when it refuses
/// them, Keychain…, and a Transport's.
class ServiceTokens final : public TokenSource {
public:
    struct Services {
        Wire wire;
        SecretStore& secrets;
    };
    ServiceTokens(Services services, Network network, QString scope);
    ~ServiceTokens() override;
    ServiceTokens(const ServiceTokens&) = delete;
    ServiceTokens& operator=(const ServiceTokens&) = delete;

    QCoro::Task<Result<Secret>> bearer() override;
    QCoro::Task<Result<Secret>> replace(Secret stale) override;

private:
    struct Core;
    std::shared_ptr<Core> m_core;
};

/// What the Consent API is asked with. Its own scope is documented nowhere; this one is said to
/// bring consent notifications (akoya-api.md 7.1).
QString consentScope();

} // namespace bursar
