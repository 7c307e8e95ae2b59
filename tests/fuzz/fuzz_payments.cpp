// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a bank sends of payment networks is read or refused; no mask shows more than half of a
// number, and what is named as unreadable holds no digits of the bank's.
#include "app/products/payments/list.h"
#include "tests/fuzz/fuzz.h"

using namespace bursar;

namespace {

void check(const payments::Mask& mask, const Secret& number)
{
    const QString whole = QString::fromUtf8(number.reveal());
    mustHold(mask.length == whole.size() && mask.end.size() <= 4);
    mustHold(mask.end.size() * 2 <= whole.size() && whole.endsWith(mask.end));
}

} // namespace

void takeBody(const QByteArray& body)
{
    const auto all = payments::ListNetworks::decode(body);
    if (!all)
        return;
    for (const payments::FullNetwork& each : all->networks) {
        check(each.network.routing, each.routing);
        check(each.network.number, each.number);
        mustHold(each.network.routing.isKnown() || each.network.number.isKnown());
    }
    for (const QString& place : all->unreadable) {
        for (const QChar c : place.mid(place.indexOf(u':') + 1)) // behind "network 12"
            mustHold(!c.isDigit());
    }
}
