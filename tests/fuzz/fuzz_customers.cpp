// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a bank sends of its customers is read or refused; what is kept of it reads the same
// again, and nothing differs from itself.
#include "app/products/customers/changes.h"
#include "app/products/customers/list.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace bursar;

namespace {

void requireParties(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): what the fuzzer gives
    const QByteArray body(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    // Also as two answers, so that one differs from the other.
    const auto second = customers::GetCustomer::decode(body.mid(body.indexOf('\0') + 1));
    const auto first = customers::GetCustomer::decode(body.left(body.indexOf('\0')));
    if (!first)
        return 0;
    const auto again = customers::GetCustomer::decode(first->raw);
    requireParties(again && again->holders.size() == first->holders.size());
    requireParties(customers::differences(*first, *again).isEmpty());
    if (second)
        (void)customers::differences(*first, *second);
    return 0;
}
