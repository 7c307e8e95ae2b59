// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/tokenclient.h"
#include "app/auth/tokenkeeper.h"
#include "app/net/apiclient.h"

namespace bursar {

/// Whose login it is, and where.
struct Login {
    Network network;
    ProviderId provider;
    LinkId link;
};

/// What is needed to speak for one login while the program runs: its tokens and its calls. GUI
/// thread.
struct LinkSession {
    /// `tokenKey`: the keychain's entry of its refresh token; empty: the link's own.
    LinkSession(ApiClient::Services wire, SecretStore& secrets, const Login& of,
        const QString& tokenKey = {})
        : login(of)
        , client({wire.transport, wire.queues, wire.clock}, secrets, of.network)
        , keeper({client, secrets, wire.clock}, of.link, tokenKey)
        , api(wire, of.network, of.provider, of.link, keeper)
    {
    }

    const Login login;
    TokenClient client;
    TokenKeeper keeper;
    /// Lent to a reading, never shared: with its session it ends, and touches no service any more.
    ApiClient api;
};

} // namespace bursar
