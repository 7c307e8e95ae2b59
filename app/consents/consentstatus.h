// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/consents/consentapi.h"
#include "app/consents/links.h"
#include "app/consents/revocations.h"

#include <optional>

namespace bursar {

/// All that is ever said of a consent's state.
enum class ConsentStatus : std::uint8_t {
    Active,
    EndsSoon, ///< within endsSoon
    SignInNeeded, ///< the network rejects our token; the consent itself may live
    Expired,
    RevokedByYou, ///< and proven (D10)
    RevokedAtBank, ///< the network says so, and nobody asked here
    RevocationSent, ///< not yet confirmed
    RevocationRetrying, ///< asked for, but it could not be sent
};

inline constexpr std::chrono::hours endsSoon{30 * 24};

/// What is stored about a consent, as far as its status depends on it.
struct StatusFacts {
    std::optional<RevocationStep> revocation; ///< how far it is; none: not asked for
    bool revocationFailed = false; ///< at the last attempt
    std::optional<ConsentGrant::Status> network; ///< the Consent API's word before that
    links::State link = links::State::Active;
    bool isCurrent = true; ///< no newer consent of the same login
    std::optional<Instant> until; ///< unknown: the bank does not say
};

ConsentStatus statusOf(const StatusFacts& facts, Instant now);

/// Over for good: belongs to the past ones.
bool isPast(ConsentStatus status);

} // namespace bursar
