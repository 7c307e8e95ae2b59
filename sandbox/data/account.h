// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/currency.h"
#include "sandbox/data/ledger.h"
#include "sandbox/data/security.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

enum class Category { Deposit, Loan, Loc, Investment, Insurance, Annuity };
std::string_view accountWrapper(Category category); // "depositAccount" (akoya-api.md 4.2)
std::string_view transactionWrapper(Category category); // "depositTransaction"; empty for annuities
std::string_view categoryConstant(Category category); // "DEPOSIT_ACCOUNT"
bool isLiability(Category category);

// What an account is within its household; it decides the rows and the figures.
enum class Role {
    Checking,
    Savings,
    Certificate,
    Card,
    HomeEquityLine,
    AutoLoan,
    Mortgage,
    StudentLoan,
    Brokerage,
    Ira,
    Retirement,
    Insurance,
    Annuity,
    Empty, // a deposit account in which nothing ever happened
    Foreign, // a deposit account in another currency
};

// The first product whose answer carries a field: each one carries what the ones before it carry
// (akoya-api.md 4.5 to 4.7).
enum class Level { Info, Balance, Investment };

// A field with a fixed value, as JSON text.
struct Attribute {
    std::string_view name;
    std::string json;
    Level level = Level::Info;
};

struct Account {
    std::string id;
    Role role = Role::Checking;
    Category category = Category::Deposit;
    std::string_view type; // mode=standard
    std::string_view rawType; // mode=raw
    std::string name; // productName
    std::string nickname; // may be empty
    std::string lastFour;
    Currency currency = usd;
    std::string_view status = "OPEN";
    std::int64_t opening =
        0; // balance before the first row, minor units, positive = the customer's
    bool brief = false; // its rows leave out what the call's path and the sign say
    std::vector<Attribute> attributes;
    std::vector<Holding> holdings; // of an investment account, without its cash
    LedgerPtr ledger; // never null once the account belongs to a person
};

} // namespace sandbox
