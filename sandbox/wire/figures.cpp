// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wire/accountwriter.h"

namespace sandbox {
namespace {

struct Money {
    JsonText& json;
    int digits;
    void operator()(std::string_view name, std::int64_t minor) const
    {
        json.decimalField(name, minor, digits);
    }
};

std::int64_t creditLine(const Account& account)
{
    return account.role == Role::Card ? 1'800'000 : 7'500'000;
}

void writeDeposit(const Money& money, std::int64_t posted, std::int64_t pending)
{
    money("currentBalance", posted);
    money("availableBalance", posted + pending);
}

// Debts are positive amounts owed (akoya-api.md 4.6).
void writeLoan(const Money& money, std::int64_t posted)
{
    money("principalBalance", -posted);
    money("payOffAmount", -posted + -posted / 500);
}

void writeCredit(const Money& money, const Person& person, const Account& account,
    std::int64_t posted, std::int64_t pending)
{
    const std::int64_t line = creditLine(account);
    money(person.habits.cardPrincipalBalance ? "principalBalance" : "currentBalance", -posted);
    money("creditLine", line);
    money("availableCredit", line + posted + pending);
    money("availableCash", 240'000);
}

void writeInvestment(
    const Money& money, const Person& person, const Account& account, std::int64_t cash)
{
    std::int64_t value = cash;
    for (const Holding& holding : account.holdings)
        value += holding.value();
    money("currentValue", value);
    money("availableCashBalance", cash);
    money("dailyChange", value / 413);
    money.json.decimalField("percentageChange", 24, 2);
    money.json.key("balanceList");
    money.json.beginArray();
    for (const bool isCash : {true, false}) {
        money.json.beginObject();
        money.json.field("balanceName", isCash ? "Cash" : "Securities");
        money.json.field(
            "balanceDescription", isCash ? "Settled cash" : "Market value of all positions");
        money.json.field("balanceType", "AMOUNT");
        money("balanceValue", isCash ? cash : value - cash);
        money.json.field("balanceDate", dayText(person.asOf / secondsPerDay));
        if (person.user.traits.everyField)
            money.json.raw(
                R"("currency":{"currencyCode":"USD","currencyRate":1,"originalCurrencyCode":"USD"})");
        money.json.endObject();
    }
    money.json.endArray();
}

} // namespace

void writeFigures(JsonText& json, const Person& person, const Account& account)
{
    const Money money{json, account.currency.digits};
    const Totals totals = account.ledger->totals();
    const std::int64_t posted = account.opening + totals.posted;
    switch (account.category) {
    case Category::Deposit:
        writeDeposit(money, posted, totals.pending);
        break;
    case Category::Loan:
        writeLoan(money, posted);
        break;
    case Category::Loc:
        writeCredit(money, person, account, posted, totals.pending);
        break;
    case Category::Investment:
        writeInvestment(money, person, account, posted);
        break;
    case Category::Insurance:
    case Category::Annuity:
        return; // what they have is fixed
    }
    json.instantField("balanceAsOf", person.asOf);
}

} // namespace sandbox
