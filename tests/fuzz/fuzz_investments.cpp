// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a bank sends of positions is read or refused, and what is read keeps its promises: it is
// read again from what is kept, and no account's parts come to more than they say.
#include "app/products/investments/parse.h"
#include "app/products/investments/valuation.h"
#include "app/products/wire/facts.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace bursar;

namespace {

void requirePositions(bool holds)
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
    (void)wire::factsOf(body);
    (void)investments::parseLots(body);
    const auto portfolios = investments::parsePortfolios(body);
    if (!portfolios)
        return 0;
    for (const investments::Portfolio& portfolio : portfolios->accounts) {
        const auto again = investments::parsePortfolio(portfolio.raw);
        requirePositions(again && again->accounts.size() == 1);
        requirePositions(again->accounts.first().holdings.size() == portfolio.holdings.size());
        const auto valuation = investments::valuationOf(portfolio);
        requirePositions(valuation.positions.size() == portfolio.holdings.size());
        requirePositions(!valuation.difference || (valuation.sum && portfolio.value));
        for (const investments::Position& position : valuation.positions)
            requirePositions(!position.gain || (position.worth.value && position.cost.total));
    }
    return 0;
}
