// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/net/network.h"

#include <QUrl>

namespace bursar {

/// The address to open for signing in at `provider` (akoya-api.md 2.1).
QUrl authorizeAddress(const Network& network, const ProviderId& provider, const QUrl& redirectUri,
    const Secret& state, const QByteArray& challenge);

/// The code in an address that the bank redirected to. `state` is compared before anything else is
/// believed, an `error` as little as a code: StateMismatch. Then akoya-api.md 2.3.
Result<Secret> codeFromRedirect(const QUrl& address, const Secret& state);

} // namespace bursar
