// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/tokenclient.h"
#include "app/auth/tokenkeeper.h"
#include "app/net/apiclient.h"

#include <memory>

namespace bursar {

/// What is needed to speak for one link while the program runs: its tokens and its calls. GUI
/// thread.
struct LinkSession {
    LinkSession(ApiClient::Services wire, SecretStore& secrets, const Network& network,
        const ProviderId& provider, LinkId link)
        : client({wire.transport, wire.queues, wire.clock}, secrets, network)
        , keeper({client, secrets, wire.clock}, link)
        , api(std::make_shared<ApiClient>(wire, network, provider, link, keeper))
    {
    }

    TokenClient client;
    TokenKeeper keeper;
    std::shared_ptr<ApiClient> api; ///< shared with a reading until it has ended
};

} // namespace bursar
