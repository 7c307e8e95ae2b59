// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a bank sends of accounts and balances is read or refused: each account that is read has
// an id, and its own text reads as facts.
#include "app/products/accounts/listing.h"
#include "app/products/wire/facts.h"
#include "tests/fuzz/fuzz.h"

using namespace bursar;

void takeBody(const QByteArray& body)
{
    const auto listing = accounts::parseListing(body);
    if (!listing)
        return;
    for (const accounts::Listed& listed : listing->accounts) {
        mustHold(!listed.account.id.value.isEmpty());
        mustHold(listed.account.lastFour().size() <= 4);
        (void)listed.account.displayName();
        (void)wire::factsOf(listed.account.raw.toUtf8());
    }
}
