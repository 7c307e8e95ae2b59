// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/security.h"

#include "sandbox/base/dice.h"

#include <array>

namespace sandbox {
namespace {

constexpr std::array<Security, 7> allSecurities{{
    {"NWTM", "Northwind Total Market ETF", "STOCK", "STOCK", "66812R104",
        R"([{"assetClass":"LARGESTOCK","percent":82.5},{"assetClass":"SMALLSTOCK","percent":17.5}])",
        R"("stockSecurity":{"stockType":"STOCK","unitsStreet":0,"unitsUser":0,"reinvestDividends":true,"yield":1.38,"yieldAsOfDate":"2026-10-31T00:00:00Z"})",
        620'000, 85, 4, 1, true, true, 0, 20528 /* 2026-03-16 */, 2},
    {"CDRBX", "Cedar Ridge Bond Index Fund", "MUTUALFUND", "MUTUALFUND", "15718C200",
        R"([{"assetClass":"DOMESTICBOND","percent":94},{"assetClass":"MONEYMARKET","percent":6}])",
        R"("mutualFundSecurity":{"mutualFundType":"OPENEND","reinvestDividends":true,"unitsStreet":0,"unitsUser":0,"reinvestCapitalGains":true,"yield":3.91,"yieldAsOfDate":"2026-10-31T00:00:00Z"})",
        104'000, 12, 3},
    {"HLXA", "Helix Automation Inc", "STOCK", "STOCK", "42328L109",
        R"([{"assetClass":"LARGESTOCK","percent":100}])",
        R"("stockSecurity":{"stockType":"STOCK","reinvestDividends":false})", 184'300, 120, 4},
    {"TRVIX", "Trevian International Fund", "MUTUALFUND", "MUTUALFUND", "89531P305",
        R"([{"assetClass":"INTLSTOCK","percent":97.2},{"assetClass":"OTHER","percent":2.8}])",
        R"("mutualFundSecurity":{"mutualFundType":"OPENEND","reinvestDividends":true})", 231'500,
        55, 3},
    // Eight decimals of units: more than a float keeps (akoya-api.md section 9, row 24).
    {"QTOK", "Quillon Digital Asset Trust", "OTHER", "OTHER", "74841T100",
        R"([{"assetClass":"OTHER","percent":100}])",
        R"("otherSecurity":{"typeDescription":"Digital asset trust"})", 3'120'000, 160, 8, 1,
        false}, // no value: units times price
    // No symbol: told apart by its CUSIP only.
    {"", "US Treasury Note 2.875% 05/15/2032", "BOND", "BOND", "91282CEP2",
        R"([{"assetClass":"DOMESTICBOND","percent":100}])",
        R"("debtSecurity":{"parValue":1000,"debtType":"COUPON","debtClass":"TREASURY","couponRate":2.875,"couponDate":"2026-11-15T00:00:00Z","callType":"MATURITY","callDate":"2032-05-15T00:00:00Z","callPrice":1000,"yieldToCall":4.02,"couponMatureFrequency":"SEMIANNUAL","bondMaturityDate":"2032-05-15T00:00:00Z","yieldToMaturity":4.02})",
        9'420'000, 4, 3, 1, true, false, 3}, // no id, and not priced every day
    {"HLXA 270115C00250000", "HLXA Jan 15 2027 250 Call", "OPTION", "OPTION", "42328LAA1",
        R"([{"assetClass":"OTHER","percent":100}])",
        R"("optionSecurity":{"secured":"COVERED","optionType":"CALL","strikePrice":250,"expireDate":"2027-01-15T00:00:00Z","sharesPerContract":100})",
        124'000, 20, 0, 100},
}};

} // namespace

std::span<const Security> securities() { return allSecurities; }

std::int64_t priceOn(const Security& security, Day day, std::uint64_t seed)
{
    constexpr Day start = 14'610; // 2010-01-01
    const std::uint64_t own = seed ^ hashOf(security.cusip);
    // One step a month, and a straight line between two of them.
    const Day months = (day - start) / 30;
    std::int64_t price = security.firstPrice;
    std::int64_t next = price;
    for (Day month = 0; month <= months; ++month) {
        Dice dice(own + static_cast<std::uint64_t>(month));
        price = next;
        // Above 1 million units the steps would overflow long before the year 2100: 64 bits are
        // enough.
        next += next * (security.yearlyPerMille + dice.between(-420, 420)) / 12'000;
    }
    const Day within = (day - start) % 30;
    const std::int64_t whole = price + (next - price) * within / 30;
    const bool isSplit = security.splitDay != 0 && day >= security.splitDay;
    return isSplit ? whole / security.splitInto : whole;
}

std::int64_t worth(std::int64_t units, std::int64_t price)
{
    // 10^-6 * 10^-4 is 10^-10; two digits remain. The halves are split so that no product
    // overflows.
    const std::int64_t whole = units / 1'000'000;
    const std::int64_t rest = units % 1'000'000;
    const std::int64_t tenThousandths = whole * price + (rest * price + 500'000) / 1'000'000;
    return (tenThousandths + 50) / 100;
}

std::int64_t Holding::units() const
{
    std::int64_t sum = 0;
    for (const Lot& lot : lots)
        sum += lot.units;
    return sum;
}

std::int64_t Holding::cost() const
{
    std::int64_t sum = 0;
    for (const Lot& lot : lots)
        sum += lot.cost;
    return sum;
}

std::int64_t Holding::value() const
{
    const std::int64_t size = worth(units(), price) * security->perUnit;
    return isShort ? -size : size;
}

} // namespace sandbox
