// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/base/jsontext.h"
#include "sandbox/data/person.h"

namespace sandbox {

// One element of `transactions[]`, told with the provider's habits (akoya-api.md 4.8).
void writeTransaction(JsonText& json, const Person& person, const Account& account, const Row& row);

} // namespace sandbox
