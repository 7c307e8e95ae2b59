// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/base/jsontext.h"
#include "sandbox/data/person.h"

namespace sandbox {

// What few banks send: of the user who has every field, so that a client meets each of them.

// Into a transaction; of some only, as it is with banks.
void writeRareFields(JsonText& json, const Person& person, const Account& account, const Row& row);
// Into a position.
void writeRareFields(JsonText& json, const Person& person, const Holding& holding);

} // namespace sandbox
