// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/consentstatus.h"

namespace bursar {

ConsentStatus statusOf(const StatusFacts& facts, Instant now)
{
    // Who ended it comes first: a consent that the bank ended before is not "revoked by you".
    if (facts.network == ConsentGrant::Status::Revoked)
        return ConsentStatus::RevokedAtBank;
    if (facts.network == ConsentGrant::Status::Expired)
        return ConsentStatus::Expired;
    if (facts.revocation) {
        if (*facts.revocation >= RevocationStep::Proven)
            return ConsentStatus::RevokedByYou;
        if (*facts.revocation == RevocationStep::Sent)
            return ConsentStatus::RevocationSent;
        if (facts.revocationFailed)
            return ConsentStatus::RevocationRetrying;
        // Asked this moment and not sent yet: what was true before still is.
    }
    if (facts.until && *facts.until <= now)
        return ConsentStatus::Expired;
    if (!facts.isCurrent)
        return ConsentStatus::Expired; // a newer one took its place
    if (facts.link == links::State::SignInNeeded)
        return ConsentStatus::SignInNeeded;
    if (facts.until && *facts.until <= now + endsSoon)
        return ConsentStatus::EndsSoon;
    return ConsentStatus::Active;
}

bool isPast(ConsentStatus status)
{
    return status == ConsentStatus::Expired || status == ConsentStatus::RevokedByYou
        || status == ConsentStatus::RevokedAtBank;
}

} // namespace bursar
