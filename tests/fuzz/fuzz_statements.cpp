// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a bank sends of its statements is read or refused: what is listed can be asked for.
#include "app/products/statements/list.h"
#include "tests/fuzz/fuzz.h"

using namespace bursar;

void takeBody(const QByteArray& body)
{
    const auto page = statements::parsePage(body);
    if (!page)
        return;
    for (const documents::Listed& listed : page->listed)
        mustHold(!listed.bankId.isEmpty());
}
