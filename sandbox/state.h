// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/apps.h"
#include "sandbox/api/servicetokens.h"
#include "sandbox/api/webhooks.h"
#include "sandbox/base/clock.h"
#include "sandbox/control/faults.h"
#include "sandbox/control/requestlog.h"
#include "sandbox/data/world.h"
#include "sandbox/http/ratelimit.h"
#include "sandbox/idp/clients.h"
#include "sandbox/idp/flows.h"
#include "sandbox/idp/grantfile.h"
#include "sandbox/idp/grants.h"
#include "sandbox/idp/keys.h"
#include "sandbox/options.h"

#include <string>

namespace sandbox {

// Everything that answers share. Each member is thread safe or never changes after the start.
struct State {
    explicit State(const Options& chosen)
        : options(chosen)
        , clients(Clients::demo(chosen.clientSecret, chosen.serviceSecret))
        , world(chosen.setting)
        , grants(clock, chosen.codeSeconds)
        , flows(clock)
        , serviceTokens(clock)
        , apps(clock, clients)
        , faults(chosen.setting.seed)
        , rate(chosen.perSecond)
        , grantFile(chosen.stateFile, clients.app.secret)
    {
        grants.restore(
            grantFile.load(), [this](const std::vector<Grant>& all) { grantFile.save(all); });
    }

    const Options options;
    const Clients clients;
    std::string
        base; // "http://127.0.0.1:PORT", set once the port is known, before the first request
    Clock clock;
    World world;
    Keys keys;
    Grants grants;
    Flows flows;
    ServiceTokens serviceTokens;
    Apps apps;
    Webhooks webhooks;
    Faults faults;
    RateLimit rate;
    RequestLog log;
    GrantFile grantFile;
};

} // namespace sandbox
