// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the Consent API says is read or refused; what was read is kept as a text that reads as
// the same again.
#include "app/consents/consentapi.h"
#include "tests/fuzz/fuzz.h"

using namespace bursar;

void takeBody(const QByteArray& body)
{
    const auto grant = parseConsentGrant(body);
    if (!grant)
        return;
    const auto again = keptConsentGrant(toJson(*grant));
    mustHold(again.has_value());
    mustHold(again->id == grant->id && again->status == grant->status);
    mustHold(again->parties == grant->parties && again->resources == grant->resources);
}
