// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a bank sends of payment networks is read or refused; no mask shows more than half of a
// number, and what is named as unreadable holds no digits of the bank's.
#include "app/products/payments/list.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace bursar;

namespace {

void requireMask(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const payments::Mask& mask, const Secret& number)
{
    const QString whole = QString::fromUtf8(number.reveal());
    requireMask(mask.length == whole.size() && mask.end.size() <= 4);
    requireMask(mask.end.size() * 2 <= whole.size() && whole.endsWith(mask.end));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): what the fuzzer gives
    const QByteArray body(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const auto all = payments::ListNetworks::decode(body);
    if (!all)
        return 0;
    for (const payments::FullNetwork& each : all->networks) {
        check(each.network.routing, each.routing);
        check(each.network.number, each.number);
        requireMask(each.network.routing.isKnown() || each.network.number.isKnown());
    }
    for (const QString& place : all->unreadable) {
        for (const QChar c : place.mid(place.indexOf(u':') + 1)) // behind "network 12"
            requireMask(!c.isDigit());
    }
    return 0;
}
