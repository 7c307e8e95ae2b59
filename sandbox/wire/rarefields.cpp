// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wire/rarefields.h"

#include "sandbox/base/dice.h"

namespace sandbox {
namespace {

void writeAnyCategory(JsonText& json, const Account& account, const Row& row)
{
    json.raw(R"("reference":"R-204418","imageIds":["img-204418-1","img-204418-2"])");
    json.raw(R"("fiAttributes":[{"name":"branch","value":"Dover 4"}])");
    json.raw(R"("links":[{"href":"/images/img-204418-1","action":"GET","types":["image/png"]}])");
    json.key("lineItem"); // in one part, which is all of it
    json.beginArray();
    json.beginObject();
    json.decimalField("amount", row.amount, account.currency.digits);
    json.raw(
        R"("checkNumber":204,"description":"All of it","imageIds":["img-204418-1"],"memo":"As booked at the branch","reference":"P-1")");
    json.raw(R"("links":[{"href":"/images/img-204418-1","action":"GET","types":["image/png"]}])");
    json.endObject();
    json.endArray();
}

void writeInvesting(JsonText& json, const Account& account, const Row& row)
{
    json.decimalField("runningBalance", account.opening + row.running, account.currency.digits);
    json.raw(R"("confirmationNumber":"C-88120","subAccountFund":"CASH")");
    switch (row.type) {
    case TransactionType::Purchased:
    case TransactionType::DividendReinvest:
        json.field("positionType", "LONG");
        json.decimalField("price", row.trade.price, 4);
        json.raw(R"("commission":0,"load":0,"markup":0,"accruedInterest":0)");
        json.decimalField("faceValue", row.trade.units * row.trade.price / 100'000'000, 2);
        break;
    case TransactionType::Sold:
        json.raw(
            R"("gain":118.24,"taxes":0,"withholding":0,"stateWithholding":0,"penalty":0,"fractionalCash":0,"transactionReason":"SELL")");
        break;
    case TransactionType::Contribution:
        json.raw(
            R"("inv401kSource":"PRETAX","priorYearContrib":false,"transferAction":"IN","loanId":"l-3","loanPrincipal":88.1,"loanInterest":17.2)");
        json.instantField("payrollDate", row.time / secondsPerDay * secondsPerDay);
        break;
    case TransactionType::Dividend:
        json.raw(R"("incomeType":"MISC","taxExempt":false)");
        break;
    default:
        break;
    }
}

} // namespace

void writeRareFields(JsonText& json, const Person& person, const Account& account, const Row& row)
{
    const bool isChosen = mix(row.shownId()) % 5 == 0 && row.status == RowStatus::Posted;
    if (!person.user.traits.everyField || !isChosen)
        return;
    writeAnyCategory(json, account, row);
    if (account.category == Category::Investment)
        writeInvesting(json, account, row);
}

void writeRareFields(JsonText& json, const Person& person, const Holding& holding)
{
    if (!person.user.traits.everyField)
        return;
    const Security& security = *holding.security;
    json.field("description", security.name);
    json.decimalField("changeInPrice", holding.price / 200, 4);
    json.raw(R"("currency":{"currencyCode":"USD","currencyRate":1,"originalCurrencyCode":"USD"})");
    json.raw(R"("fiAssetClasses":[{"assetClass":"House list A","percent":100}])");
    json.raw(R"("fiAttributes":[{"name":"pledged","value":"no"}])");
    if (security.type == "BOND")
        json.raw(R"("faceValue":1000,"rate":2.875)");
    if (security.type == "OPTION")
        json.raw(R"("expirationDate":"2027-01-15T00:00:00Z")");
}

} // namespace sandbox
