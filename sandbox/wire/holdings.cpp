// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/base/dice.h"
#include "sandbox/wire/accountwriter.h"
#include "sandbox/wire/rarefields.h"

#include <algorithm>

namespace sandbox {
namespace {

std::int64_t power10(int digits)
{
    std::int64_t power = 1;
    while (digits-- > 0)
        power *= 10;
    return power;
}

// Units are kept in millionths; a security may show fewer or more digits.
void writeUnits(JsonText& json, std::string_view name, std::int64_t units, int digits)
{
    if (digits >= 6)
        json.decimalField(name, units * power10(digits - 6), digits);
    else
        json.decimalField(name, units, 6);
}

void writeHolding(
    JsonText& json, const Person& person, const Account& account, const Holding& holding)
{
    const Security& security = *holding.security;
    const std::int64_t units = holding.units();
    json.beginObject();
    if (const std::string id = holdingId(account, holding); !id.empty())
        json.field("holdingId", id);
    json.field("holdingName", security.name);
    if (!security.symbol.empty())
        json.field("symbol", security.symbol);
    json.field("holdingType", security.type);
    json.field("securityId", security.cusip);
    json.field("securityIdType", "CUSIP");
    json.field("positionType", holding.isShort ? "SHORT" : "LONG");
    json.field("heldInAccount", holding.isShort ? "SHORT" : "CASH");
    writeUnits(json, "units", units, security.unitDigits);
    json.decimalField("currentUnitPrice", holding.price, 4);
    json.instantField(
        "currentUnitPriceDate", (person.asOf / secondsPerDay - security.priceAge) * secondsPerDay);
    if (security.tellsValue)
        json.decimalField("marketValue", holding.value(), 2);
    if (person.habits.totalPurchasePrice)
        json.decimalField("purchasedPrice", holding.cost(), 2);
    else if (units > 0) // per unit, as most send it (akoya-api.md 4.7)
        json.decimalField(
            "purchasedPrice", holding.cost() * 100'000'000 / units / security.perUnit, 4);
    json.key("averageCost");
    json.boolean(security.type == "MUTUALFUND");
    json.key("cashAccount");
    json.boolean(false);
    if (account.role == Role::Retirement)
        json.field("inv401kSurce", "PRETAX"); // the spelling of the published model
    json.instantField("originalPurchaseDate", holding.lots.front().bought * secondsPerDay);
    json.rawField("assetClasses", security.assetClasses);
    json.raw(security.detail);
    writeRareFields(json, person, holding);
    // Newest purchases last; more than a dozen lots are summed up by no bank, but shortened by
    // many.
    const std::size_t left = holding.lots.size() > 12 ? holding.lots.size() - 12 : 0;
    writeLots(json, holding, left, 12);
    json.endObject();
}

// The cash as a position of its own: it is the same money as availableCashBalance and must not be
// counted twice by a client.
void writeSweep(JsonText& json, const Person& person, std::int64_t cash)
{
    json.beginObject();
    json.field("holdingName", "Cash sweep, bank deposit program");
    json.field("holdingType", "OTHER");
    json.field("holdingSubType", "CASH");
    json.field("positionType", "LONG");
    json.decimalField("units", cash, 2);
    json.rawField("currentUnitPrice", "1");
    json.decimalField("marketValue", cash, 2);
    json.key("cashAccount");
    json.boolean(true);
    json.key("sweepSecurity");
    json.beginObject();
    json.decimalField("currentBalance", cash, 2);
    json.decimalField("availableBalance", cash, 2);
    json.instantField("balanceAsOf", person.asOf);
    json.key("checks");
    json.boolean(false);
    json.endObject();
    json.endObject();
}

} // namespace

std::string holdingId(const Account& account, const Holding& holding)
{
    if (!holding.security->tellsId)
        return {};
    return "h"
        + std::to_string(
            mix(hashOf(account.id) ^ hashOf(holding.security->cusip)) % 10'000'000'000);
}

void writeLots(JsonText& json, const Holding& holding, std::size_t first, std::size_t most)
{
    json.key("taxLots");
    json.beginArray();
    for (std::size_t i = first; i < holding.lots.size() && i - first < most; ++i) {
        const Lot& lot = holding.lots[i];
        json.beginObject();
        json.instantField("originalPurchaseDate", lot.bought * secondsPerDay);
        writeUnits(json, "quantity", lot.units, holding.security->unitDigits);
        json.decimalField("purchasedPrice", lot.price, 4);
        json.decimalField("costBasis", lot.cost, 2);
        json.decimalField(
            "currentValue", worth(lot.units, holding.price) * holding.security->perUnit, 2);
        json.field("positionType", holding.isShort ? "SHORT" : "LONG");
        json.endObject();
    }
    json.endArray();
}

void writeHoldings(JsonText& json, const Person& person, const Account& account)
{
    json.key("holdings");
    json.beginArray();
    for (const Holding& holding : account.holdings)
        writeHolding(json, person, account, holding);
    writeSweep(json, person, account.opening + account.ledger->totals().posted);
    json.endArray();
}

} // namespace sandbox
