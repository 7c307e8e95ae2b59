// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wire/transactionwriter.h"

#include "sandbox/wire/rarefields.h"

#include <array>
#include <cstdlib>

namespace sandbox {
namespace {

// "t" and 13 base-32 digits: all of the 64 bits.
std::string_view idText(std::uint64_t id, std::array<char, 14>& buffer)
{
    static constexpr std::string_view digits = "0123456789abcdefghijkmnpqrstuvwx";
    buffer[0] = 't';
    for (std::size_t i = 1; i < buffer.size(); ++i, id >>= 5U)
        buffer[i] = digits[id & 31U];
    return {buffer.data(), buffer.size()};
}

int digitsOf(std::string_view code)
{
    for (const Currency& currency : currencies)
        if (currency.code == code)
            return currency.digits;
    return 2;
}

std::int64_t told(std::int64_t amount, AmountStyle style)
{
    return style == AmountStyle::Magnitude ? std::abs(amount) : amount;
}

// Deposits have a payee, and keep the bank's own text in the description; the others have no payee,
// so the description is the clean name and the bank's text goes to the memo.
void writeTexts(JsonText& json, const Account& account, const Row& row)
{
    const bool deposit = account.category == Category::Deposit;
    if (deposit)
        json.field("payee", row.payee);
    json.field("description", deposit ? row.bankText : row.payee);
    if (!row.note.empty())
        json.field("memo", row.note);
    else if (!deposit && row.bankText != row.payee)
        json.field("memo", row.bankText);
}

void writeSplit(JsonText& json, const PaymentSplit& split, bool isWhole)
{
    if (split.principal == 0 && split.interest == 0)
        return;
    json.key("paymentDetails");
    json.beginObject();
    json.decimalField("principalAmount", split.principal, 2);
    json.decimalField("interestAmount", split.interest, 2);
    if (split.escrow != 0)
        json.decimalField("escrowAmount", split.escrow, 2);
    if (isWhole)
        json.raw(R"("insuranceAmount":0,"pmiAmount":0,"feesAmount":0)");
    json.endObject();
}

void writeTrade(JsonText& json, const Trade& trade)
{
    if (trade.security == nullptr)
        return;
    const Security& security = *trade.security;
    if (!security.symbol.empty())
        json.field("symbol", security.symbol);
    json.field("securityId", security.cusip);
    json.field(
        "securityIdType", "BUSIP"); // the published model's typo for CUSIP (akoya-api.md 4.8)
    json.field("securityType", security.tradeType);
    json.field("subAccountSec", "CASH");
    if (trade.units != 0) {
        json.decimalField("units", trade.units, 6);
        json.decimalField("shares", trade.units, 6);
        json.field("unitType", "SHARES");
    }
    if (trade.price != 0) {
        json.decimalField("unitPrice", trade.price, 4);
        json.decimalField("fees", trade.fees, 2);
    }
}

// How many shares became how many.
void writeShareSplit(JsonText& json, const Trade& trade)
{
    const int into = trade.security->splitInto;
    const std::int64_t before = trade.units / (into - 1);
    json.decimalField("oldUnits", before, 6);
    json.decimalField("newUnits", before + trade.units, 6);
    json.key("splitRatioNumerator");
    json.number(into);
    json.key("splitRatioDenominator");
    json.number(1);
}

} // namespace

void writeTransaction(JsonText& json, const Person& person, const Account& account, const Row& row)
{
    const Habits& habits = person.habits;
    std::array<char, 14> buffer{};
    json.beginObject();
    json.key(transactionWrapper(account.category));
    json.beginObject();
    json.field("transactionId", idText(row.shownId(), buffer));
    if (!account.brief)
        json.field("accountId", account.id);
    json.decimalField("amount", told(row.amount, habits.amounts), account.currency.digits);
    if (habits.memo && !account.brief)
        json.field("debitCreditMemo", row.amount < 0 ? "DEBIT" : "CREDIT");
    writeTexts(json, account, row);
    if (!row.category.empty())
        json.field("category", row.category);
    if (!row.subCategory.empty())
        json.field("subCategory", row.subCategory);
    json.field("status", wireName(row.status));
    json.instantField("transactionTimestamp", row.time);
    // Absent where it says nothing new: the transaction's own time then counts (akoya-api.md 4.8).
    if (row.posted != 0 && row.posted != row.time)
        json.instantField("postedTimestamp", row.posted);
    json.field("transactionType", wireName(row.type));
    if (!row.foreignCurrency.empty()) {
        json.decimalField("foreignAmount", told(row.foreignAmount, habits.amounts),
            digitsOf(row.foreignCurrency));
        json.field("foreignCurrency", row.foreignCurrency);
    }
    if (row.checkNumber != 0) {
        json.key("checkNumber");
        json.number(row.checkNumber);
    }
    if (row.refersTo != 0)
        json.field("referenceTransactionId", idText(row.refersTo, buffer));
    writeSplit(json, row.split, person.user.traits.everyField);
    writeTrade(json, row.trade);
    if (row.type == TransactionType::Split)
        writeShareSplit(json, row.trade);
    writeRareFields(json, person, account, row);
    json.endObject();
    json.endObject();
}

} // namespace sandbox
