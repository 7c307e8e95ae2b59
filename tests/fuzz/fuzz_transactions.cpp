// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a bank sends of transactions is read or refused: each row has an id and one item, whose
// text lies within the page and reads, if it reads, as the same row again.
#include "app/products/transactions/parse.h"
#include "app/products/wire/facts.h"
#include "tests/fuzz/fuzz.h"

using namespace bursar;

void takeBody(const QByteArray& body)
{
    const auto page = transactions::parsePage(body);
    if (!page)
        return;
    mustHold(page->items.size() == page->batch.rows.size());
    for (std::size_t i = 0; i < page->items.size(); ++i) {
        const StrRef raw = page->items[i].raw;
        mustHold(std::size_t(raw.at) + raw.size <= std::size_t(page->body.size()));
        const transactions::Row& row = page->batch.rows[i];
        mustHold(row.externalId.size > 0);
        const QByteArray item = page->body.mid(static_cast<qsizetype>(raw.at), raw.size);
        (void)wire::factsOf(item);
        const auto again = transactions::parsePage("{\"transactions\":[" + item + "]}");
        if (!again || again->batch.rows.size() != 1)
            continue; // broken where nobody looked: the page is read, the details show what they
                      // can
        const transactions::Row& same = again->batch.rows.front();
        mustHold(same.day == row.day && same.status == row.status);
        mustHold(same.amountKnown == row.amountKnown && same.amount.value == row.amount.value);
    }
}
