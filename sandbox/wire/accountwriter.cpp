// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wire/accountwriter.h"

namespace sandbox {
namespace {

void writeIdentity(
    JsonText& json, const Person& person, const Account& account, const AccountStyle& style)
{
    json.field("accountId", account.id);
    // In v2 only insurance accounts have the constant (akoya-api.md 4.1).
    if (style.v3 || account.category == Category::Insurance)
        json.field("accountCategory", categoryConstant(account.category));
    json.field("accountType",
        style.standard && person.habits.standardMode ? account.type : account.rawType);
    json.field("accountNumberDisplay", "xxxxx" + account.lastFour);
    json.key("currency");
    json.beginObject();
    json.field("currencyCode", account.currency.code);
    if (account.currency.code != usd.code)
        json.raw(R"("currencyRate":1.0842,"originalCurrencyCode":"USD")");
    json.endObject();
    json.field("productName", account.name);
    if (!account.nickname.empty())
        json.field("nickname", account.nickname);
    json.field("description", account.name);
    json.field("status", account.status);
    json.field("lineOfBusiness", "Personal");
    json.field("balanceType", isLiability(account.category) ? "LIABILITY" : "ASSET");
}

} // namespace

void writeAccount(
    JsonText& json, const Person& person, const Account& account, const AccountStyle& style)
{
    json.beginObject();
    json.key(accountWrapper(account.category));
    json.beginObject();
    writeIdentity(json, person, account, style);
    for (const Attribute& attribute : account.attributes)
        if (attribute.level <= style.level)
            json.rawField(attribute.name, attribute.json);
    if (style.level >= Level::Balance)
        writeFigures(json, person, account);
    if (style.level >= Level::Investment && account.category == Category::Investment)
        writeHoldings(json, person, account);
    json.endObject();
    json.endObject();
}

void writeFailedAccount(JsonText& json, const Account& account)
{
    json.beginObject();
    json.key(accountWrapper(account.category));
    json.beginObject();
    json.field("accountId", account.id);
    json.field("accountType", account.rawType);
    json.key("error");
    json.beginObject();
    json.key("code");
    json.number(501);
    json.field("message", "Subsystem unavailable");
    json.field("debugMessage", "The provider's system for this account did not answer");
    json.endObject();
    json.endObject();
    json.endObject();
}

} // namespace sandbox
