// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/net/http.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace bursar {

/// The claims of an `id_token` that Bursar reads (akoya-api.md 3.5). Hints, never grounds for a
/// security decision: the token came over TLS from the token endpoint, its signature is not
/// checked.
struct IdClaims {
    QString subject; ///< the login at one provider; empty when absent
    QString grantId; ///< the consent's id
    QStringList accounts; ///< ids the person consented to
    QStringList products;
    std::optional<Instant> issuedAt;
    std::optional<Instant> expiresAt;
};

/// Reads the claims of a JWT. BadPayload for what is not three base64url parts with a JSON object
/// in the middle.
Result<IdClaims> parseIdToken(QByteArrayView jwt);

/// A successful answer of the token endpoint (akoya-api.md 3.3).
struct TokenSet {
    Secret idToken;
    Secret refreshToken; ///< empty when `offline_access` was not granted
    IdClaims claims;
    std::optional<std::chrono::seconds> expiresIn;
};

/// Reads it. BadPayload without an id_token; all else may be absent, null or of another shape, and
/// the number may be a text. A lifetime that no token has is none. The body is wiped.
Result<TokenSet> parseTokens(HttpResponse response);

} // namespace bursar
