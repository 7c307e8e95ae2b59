// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/base/dice.h"
#include "sandbox/data/payees.h"
#include "sandbox/data/stories.h"

namespace sandbox {
namespace {

// Full or partial, a week later; it names the purchase.
void refund(Books& books, Role role, Day day, const Spending& shop, std::int64_t cents,
    std::uint64_t bought)
{
    Dice dice = books.dice(day, "refund");
    if (bought == 0 || !dice.chance(90))
        return;
    const std::int64_t back = dice.chance(600) ? cents : cents / 2;
    books.enterLater(role, day + dice.between(5, 9), secondBetween(dice, 9, 18),
        {.amount = back,
            .type = TransactionType::PosCredit,
            .payee = std::string("Refund: ").append(shop.payee),
            .bankText = std::string(shop.bankText).append(" CREDIT RTN"),
            .category = shop.category,
            .subCategory = shop.subCategory,
            .refersTo = bought});
}

void buy(Books& books, Role role, Day day, int second, const Spending& shop, std::int64_t cents)
{
    const std::uint64_t id = books.enter(role, day, second,
        {.amount = -cents,
            .type = TransactionType::PosDebit,
            .payee = std::string(shop.payee),
            .bankText = std::string(shop.bankText),
            .category = shop.category,
            .subCategory = shop.subCategory});
    if (shop.refundable)
        refund(books, role, day, shop, cents, id);
}

// Every other week, and always the same machine.
void drawCash(Books& books, Day day)
{
    Dice dice = books.dice(day, "cash");
    if (weekday(day) != 6 || !dice.chance(480))
        return;
    const bool otherBank = dice.chance(150);
    const int second = secondBetween(dice, 9, 20);
    books.enter(Role::Checking, day, second,
        {.amount = -dice.between(2, 10) * 2000,
            .type = TransactionType::AtmWithdrawal,
            .payee = "ATM Pine Street",
            .bankText = "ATM W/D 0417 1601 PINE ST SEATTLE WA",
            .category = "6011",
            .subCategory = "Cash"});
    if (otherBank)
        books.enter(Role::Checking, day, second + 1,
            {.amount = -350,
                .type = TransactionType::Fee,
                .payee = "Out-of-network ATM fee",
                .bankText = "NON-NETWORK ATM FEE",
                .subCategory = "Fees"});
}

} // namespace

Role payingRole(const Books& books) { return books.has(Role::Card) ? Role::Card : Role::Checking; }

int secondBetween(Dice& dice, int firstHour, int lastHour)
{
    return static_cast<int>(
        dice.between(std::int64_t{firstHour} * 3600, std::int64_t{lastHour} * 3600 - 1));
}

void tellSpending(Books& books, Day day)
{
    const Role role = payingRole(books);
    Dice dice = books.dice(day, "spending");
    const bool weekend = weekday(day) == 0 || weekday(day) == 6;
    for (const Spending& shop : spendings()) {
        const int perMille = weekend ? shop.weekendPerMille : shop.perMille;
        const bool today = dice.chance(perMille);
        const std::int64_t cents = dice.between(shop.low, shop.high);
        // What is bought every working day is bought on the way to work.
        const int second =
            shop.perMille == 1000 ? secondBetween(dice, 6, 8) : secondBetween(dice, 7, 21);
        if (today)
            buy(books, role, day, second, shop, cents);
    }
    drawCash(books, day);
}

void tellHoliday(Books& books, Day day)
{
    const Civil date = civilOf(day);
    Dice year = books.dice(dayOf(date.year, 1, 1), "holiday");
    const int month = static_cast<int>(year.between(6, 9));
    const Day start = dayOf(date.year, month, static_cast<int>(year.between(1, 15)));
    const auto shops = foreignShops();
    const std::string_view currency = shops[static_cast<std::size_t>(year.between(0, 9))].currency;
    if (day < start || day > start + 10)
        return;
    Dice dice = books.dice(day, "abroad");
    for (const ForeignShop& shop : shops) {
        if (shop.currency != currency || !dice.chance(700))
            continue;
        const bool hotel = shop.category == "7011";
        const std::int64_t cents = hotel ? dice.between(9000, 19'000) : dice.between(450, 6800);
        books.enter(payingRole(books), day, secondBetween(dice, 6, 22),
            {.amount = -cents,
                .type = TransactionType::PosDebit,
                .payee = std::string(shop.payee),
                .bankText = std::string(shop.bankText),
                .note = "Foreign purchase, converted on the posting date",
                .category = shop.category,
                .subCategory = "Travel",
                .foreignAmount = -cents * shop.perThousandUsd / 1000,
                .foreignCurrency = shop.currency});
    }
}

} // namespace sandbox
