// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/base/jsontext.h"
#include "sandbox/data/customer.h"

namespace sandbox {

// Which of the two products writes a person: they name the same things differently (4.10).
enum class HolderStyle { Customer, Contacts };

// The members of somebody, without the braces around them.
void writeHolder(JsonText& json, const Person& person, const Holder& holder, HolderStyle style);
// How an account's holders are to be reached: `emails`, `addresses`, `telephones`.
void writeContacts(JsonText& json, const Person& person, const Holder& holder);

} // namespace sandbox
