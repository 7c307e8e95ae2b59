// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

#include <QByteArray>

namespace bursar {

/// 32 bytes from the system's generator as 43 base64url characters: for `state`, and as a PKCE
/// verifier (RFC 7636 4.1).
Secret randomText();

/// S256: base64url(SHA-256(verifier)) without padding (RFC 7636 4.2).
QByteArray pkceChallenge(const Secret& verifier);

} // namespace bursar
