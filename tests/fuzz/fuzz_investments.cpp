// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a bank sends of positions is read or refused, and what is read keeps its promises: it is
// read again from what is kept, and no account's parts come to more than they say.
#include "app/products/investments/parse.h"
#include "app/products/investments/valuation.h"
#include "app/products/wire/facts.h"
#include "tests/fuzz/fuzz.h"

using namespace bursar;

void takeBody(const QByteArray& body)
{
    (void)wire::factsOf(body);
    (void)investments::parseLots(body);
    const auto portfolios = investments::parsePortfolios(body);
    if (!portfolios)
        return;
    for (const investments::Portfolio& portfolio : portfolios->accounts) {
        const auto again = investments::parsePortfolio(portfolio.raw);
        mustHold(again && again->accounts.size() == 1);
        mustHold(again->accounts.first().holdings.size() == portfolio.holdings.size());
        const auto valuation = investments::valuationOf(portfolio);
        mustHold(valuation.positions.size() == portfolio.holdings.size());
        mustHold(!valuation.difference || (valuation.sum && portfolio.value));
        for (const investments::Position& position : valuation.positions)
            mustHold(!position.gain || (position.worth.value && position.cost.total));
    }
}
