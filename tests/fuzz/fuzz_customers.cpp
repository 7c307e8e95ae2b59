// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a bank sends of its customers is read or refused; what is kept of it reads the same
// again, and nothing differs from itself.
#include "app/products/customers/changes.h"
#include "app/products/customers/list.h"
#include "tests/fuzz/fuzz.h"

using namespace bursar;

void takeBody(const QByteArray& body)
{
    // Also as two answers, so that one differs from the other.
    const auto second = customers::GetCustomer::decode(body.mid(body.indexOf('\0') + 1));
    const auto first = customers::GetCustomer::decode(body.left(body.indexOf('\0')));
    if (!first)
        return;
    const auto again = customers::GetCustomer::decode(first->raw);
    mustHold(again && again->holders.size() == first->holders.size());
    mustHold(customers::differences(*first, *again).isEmpty());
    if (second)
        (void)customers::differences(*first, *second);
}
