// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/tokenclient.h"
#include "app/auth/tokenkeeper.h"
#include "app/net/apiclient.h"

namespace bursar {

/// What is needed to speak for one link while the program runs: its tokens and its calls. GUI
/// thread.
struct LinkSession {
    LinkSession(ApiClient::Services wire, SecretStore& secrets, const Network& network,
        const ProviderId& provider, LinkId link)
        : client({wire.transport, wire.queues, wire.clock}, secrets, network)
        , keeper({client, secrets, wire.clock}, link)
        , api(wire, network, provider, link, keeper)
    {
    }

    TokenClient client;
    TokenKeeper keeper;
    /// Lent to a reading, never shared: with its session it ends, and touches no service any more.
    ApiClient api;
};

} // namespace bursar
