// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/base/jsontext.h"
#include "sandbox/data/person.h"

namespace sandbox {

struct AccountStyle {
    Level level = Level::Info;
    bool standard = false; // mode=standard
    bool v3 = false; // accountCategory is sent (akoya-api.md 4.1)
};

// One element of `accounts[]`: the wrapper and all fields of the level.
void writeAccount(
    JsonText& json, const Person& person, const Account& account, const AccountStyle& style);

// An account whose data could not be had: only who it is, and an error (akoya-api.md 4.0, 206, form
// ii).
void writeFailedAccount(JsonText& json, const Account& account);

// The figures that follow from the rows: balances, credit left, value.
void writeFigures(JsonText& json, const Person& person, const Account& account);
// Stable for an account; empty when the bank gives the position none.
std::string holdingId(const Account& account, const Holding& holding);
// `taxLots` of the holding, those from `first` on, at most `most`.
void writeLots(JsonText& json, const Holding& holding, std::size_t first, std::size_t most);
void writeHoldings(JsonText& json, const Person& person, const Account& account);

} // namespace sandbox
